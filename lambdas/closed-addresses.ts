import { type Address, addressHash } from './address.ts'
import type { Interview } from './interview/interview.ts'
import type { Store } from './ports.ts'

/** Which of these addresses are not written to any more, and why: one request, and none for nobody. */
export async function closedAmong(
  { findClosed }: Pick<Store, 'findClosed'>,
  addresses: readonly Address[],
): Promise<Interview['closed']> {
  const reasons = await findClosed(addresses.map(addressHash))
  return addresses.flatMap((email) => {
    const reason = reasons.get(addressHash(email))
    return reason ? [{ email, reason }] : []
  })
}
