import { type Address, sameAddress } from '../address.ts'
import type { ClosedReason } from '../ports.ts'
import { settle } from './due.ts'
import type { Interview, Note } from './interview.ts'
import { peopleOf } from './people.ts'
import { markFailed } from './sending.ts'

export type ClosedAddress = Interview['closed'][number]

/** What a candidate is told of a note that waited when its recipient was found closed. */
const REASONS = { 'opted-out': 'opted-out', bounced: 'bounced', complained: 'complaint' } as const

/** Why this note's address is not written to any more; null: nothing is known against it. */
export function closedReason({ closed }: Pick<Interview, 'closed'>, { to }: Note): ClosedReason | null {
  return closed.find(({ email }) => sameAddress(email, to.email))?.reason ?? null
}

/** Everybody whom a note of this interview may go to, to be looked up before anything is promised. */
export function recipientsOf(
  interview: Pick<Interview, 'invite' | 'corrected' | 'notes'>,
): readonly Address[] {
  const people = [...peopleOf(interview), ...interview.notes.map(({ to }) => to)]
  return [...new Set(people.flatMap(({ email }) => email ?? []))]
}

/**
 * The interview with what was learnt about addresses of its people. A note that waits for one of them will not leave: it
 * fails at once, and the dispatcher tells the candidate. Nothing new gives the same object.
 */
export function withClosed(interview: Interview, found: readonly ClosedAddress[], now: number): Interview {
  const news = found.filter(({ email }) => !interview.closed.some((known) => sameAddress(known.email, email)))
  if (news.length === 0) return interview
  const known: Interview = { ...interview, closed: [...interview.closed, ...news] }
  const failed = known.notes.reduce((next, note, index) => {
    const reason = note.state.kind === 'queued' ? closedReason(known, note) : null
    return reason ? markFailed(next, index + 1, REASONS[reason], now) : next
  }, known)
  return settle(failed, now)
}
