import type { Address } from './address.ts'
import { type Answer, noteViews, toView } from './interview/interview.ts'
import type { Ports } from './ports.ts'

/** All interviews of a candidate and where each stands, the latest first. */
export async function listAnswer({ store, clock }: Ports, candidate: Address): Promise<Answer> {
  const now = clock()
  const when = ({ invite, createdAt }: { invite: { start: number | null }; createdAt: number }) =>
    invite.start ?? createdAt
  const interviews = (await store.listInterviews(candidate)).sort((a, b) => when(b) - when(a))
  return {
    kind: 'list',
    interviews: interviews.map((each) => ({ interview: toView(each, now), notes: noteViews(each) })),
  }
}
