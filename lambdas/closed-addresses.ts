import { type Address, addressHash } from './address.ts'
import type { Interview } from './interview/interview.ts'
import type { Store } from './ports.ts'

/** Which of these addresses are not written to any more, and why: one read each, all at once. */
export async function closedAmong(
  { findClosed }: Pick<Store, 'findClosed'>,
  addresses: readonly Address[],
): Promise<Interview['closed']> {
  const found = await Promise.all(
    addresses.map(async (email) => ({ email, reason: await findClosed(addressHash(email)) })),
  )
  return found.flatMap(({ email, reason }) => (reason ? [{ email, reason }] : []))
}
