import type { Interview, ReplyCommand } from './interview/interview.ts'
import { HOUR } from './limits.ts'

/** More replies than this no conversation has; each is remembered, and the item has room for that many. */
const MOST_REPLIES = 500
/** Nor this many in an hour: that is an auto-responder that does not say so, and we would answer each other for ever. */
const MOST_IN_AN_HOUR = 30
/** What only stops things is answered as often again. */
const MOST_STOPS_IN_AN_HOUR = 60

/** What there is still room for: every reply; what only stops things; that, but without an answer and a memory of it. */
export type Room = 'all' | 'stops' | 'stops-in-silence'

export function roomFor({ replies }: Interview, now: number): Room {
  const recent = replies.filter(({ at }) => at > now - HOUR).length
  if (replies.length >= MOST_REPLIES || recent >= MOST_STOPS_IN_AN_HOUR) return 'stops-in-silence'
  return recent >= MOST_IN_AN_HOUR ? 'stops' : 'all'
}

/**
 * Whoever writes too much, or is served no longer, may still stop and delete what is theirs. A doubt whether to send is
 * one of these where something waits that it holds.
 */
export function onlyStops({ notes }: Interview, command: ReplyCommand): boolean {
  switch (command.kind) {
    case 'undo':
    case 'skip':
    case 'forgetThis':
    case 'forgetMe':
      return true
    case 'question':
      return command.hold && notes.some(({ state }) => state.kind === 'queued')
    default:
      return false
  }
}
