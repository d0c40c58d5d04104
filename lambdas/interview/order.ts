import type { Interview } from './interview.ts'
import type { AnswerSeed, CarriedReply } from './note-state.ts'

/** What tells whether one reply was written before another. Mail and queues deliver in any order. */
export interface ReplyOrder {
  /** The Date header, ms UTC: the clock of the candidate's device. */
  readonly written: number | null
  /** When SES took it. */
  readonly received: number
  /** How many secret addresses had been given out by then, and which of them it was written to. */
  readonly given: number
  readonly to: number
}

/** Where a reply that came to the secret with this hash stands among the others. */
export function orderOf(
  { secrets }: Interview,
  reply: { readonly secret: string; readonly written: number | null; readonly received: number },
): ReplyOrder {
  const { written, received } = reply
  return {
    written,
    received,
    given: secrets.length,
    to: secrets.findIndex(({ hash }) => hash === reply.secret),
  }
}

/**
 * Whether the candidate wrote something that stops, or may stop, after they wrote this: "send", then "undo", of which the
 * second came first. Whoever answers our answer to it wrote later than that, whatever the clocks say.
 */
export function isOvertaken({ replies }: Interview, order: ReplyOrder): boolean {
  return replies.some(({ answer, order: other }) => {
    if (!stops(answer) || !other || order.to >= other.given) return false
    const writtenLater = other.written !== null && order.written !== null && other.written > order.written
    return writtenLater || other.received > order.received
  })
}

/** Whether this answers the question whether a note may go unready, or was written before anybody could read it. */
export function sawUnready({ replies }: Interview, order: ReplyOrder): boolean {
  const asked = replies.findLast(
    ({ answer }) => answer?.kind === 'question' && answer.question.about === 'not-ready',
  )
  return !asked?.order || order.to >= asked.order.given
}

function stops(answer: CarriedReply['answer']): answer is AnswerSeed {
  const kind = answer?.kind
  return (
    kind === 'stopped' ||
    kind === 'skipped' ||
    (answer?.kind === 'question' && answer.question.about === 'send-doubt')
  )
}
