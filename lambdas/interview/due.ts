import { DAY, HOUR, MINUTE, TIMES } from '../limits.ts'
import { closedReason } from './closed.ts'
import type { Interview, Note } from './interview.ts'
import { beforeNight } from './night.ts'
import { earlyTimes, noticeTime, zoneOf } from './schedule.ts'

/** One thing that is to be done, and from when on. `note` is a note's number. */
export type Due = { readonly at: number } & (
  | { readonly kind: 'send'; readonly note: number }
  /** A SENDING that nobody finished: nobody can know whether it went. */
  | { readonly kind: 'doubt'; readonly note: number }
  | { readonly kind: 'tell-uncertain' }
  | { readonly kind: 'tell-failed'; readonly note: number }
  | { readonly kind: 'receipt' }
  | { readonly kind: 'leaving' }
  | { readonly kind: 'nudge'; readonly count: 1 | 2 }
)

/** The second nudge comes this long after the end; both come before a day has passed. */
const SECOND_NUDGE = 20 * HOUR
const BETWEEN_NUDGES = 2 * HOUR
/** A receipt waits this long for the next note of the panel, so that five notes give one receipt. */
const RECEIPT_WAITS = TIMES.panelGap.max + MINUTE

/** The first thing to be done; null where nothing ever will be unless the candidate writes or a mail comes. */
export function nextDue(interview: Interview, now: number): Due | null {
  const all = [...interview.notes.flatMap((note, index) => noteDue(note, index + 1)), ...told(interview, now)]
  return all.reduce<Due | null>((first, due) => (first === null || due.at < first.at ? due : first), null)
}

/**
 * Sets `dueAt`, and keeps the interview until that is done. Every change of an interview goes through here before it is
 * stored.
 */
export function settle(interview: Interview, now: number): Interview {
  const dueAt = nextDue(interview, now)?.at ?? null
  const expiresAt = dueAt === null ? interview.expiresAt : Math.max(interview.expiresAt, dueAt + DAY)
  return { ...interview, dueAt, expiresAt }
}

function noteDue({ state }: Note, note: number): Due[] {
  switch (state.kind) {
    case 'queued':
      return state.early ? [] : [{ kind: 'send', note, at: state.sendAt }]
    case 'sending':
      return [{ kind: 'doubt', note, at: state.since + TIMES.uncertainAfter }]
    default:
      return []
  }
}

/** What the candidate is to be told. While a dispatcher is at it, no other one is. */
function told(interview: Interview, now: number): Due[] {
  const dues = [
    ...interview.notes.flatMap((note, index) => failedDue(note, index + 1)),
    ...wholeDue(interview, now),
  ]
  const { telling } = interview
  return telling === null ? dues : dues.map((due) => ({ ...due, at: Math.max(due.at, telling) }))
}

function failedDue({ state }: Note, note: number): Due[] {
  return state.kind === 'failed' && !state.told ? [{ kind: 'tell-failed', note, at: state.at }] : []
}

function wholeDue(interview: Interview, now: number): Due[] {
  return [
    uncertainDue(interview),
    receiptDue(interview),
    leavingDue(interview),
    nudgeDue(interview, now),
  ].filter((due) => due !== null)
}

function uncertainDue({ notes }: Interview): Due | null {
  const since = notes.flatMap(({ state }) => (state.kind === 'uncertain' && !state.told ? [state.since] : []))
  return since.length > 0 ? { kind: 'tell-uncertain', at: Math.min(...since) + TIMES.uncertainAfter } : null
}

function receiptDue({ notes }: Interview): Due | null {
  const sent = notes.flatMap(({ state }) => (state.kind === 'sent' && !state.receipted ? [state.at] : []))
  if (sent.length === 0) return null
  const last = Math.max(...sent)
  const more = notes.some(({ state }) => {
    return (
      state.kind === 'sending' ||
      (state.kind === 'queued' && !state.early && state.sendAt <= last + RECEIPT_WAITS)
    )
  })
  return { kind: 'receipt', at: more ? last + RECEIPT_WAITS : last }
}

function leavingDue(interview: Interview): Due | null {
  if (earlyTimes(interview).length === 0) return null
  return { kind: 'leaving', at: noticeTime(interview) }
}

/** Product page §5: only for who forwarded before the end, out of the night, and never when the end is unknown. */
function nudgeDue(interview: Interview, now: number): Due | null {
  const { end } = interview.invite
  const { count, lastAt } = interview.nudges
  if (end === null || !interview.forwardedEarly || interview.phase !== 'open' || count >= 2) return null
  const first = noticeTime(interview)
  const second = Math.max(
    beforeNight(end + SECOND_NUDGE, zoneOf(interview)),
    (lastAt ?? first) + BETWEEN_NUDGES,
  )
  const at = count === 0 ? first : second
  if (Math.max(at, now) >= end + DAY || !mayNudge(interview)) return null
  return { kind: 'nudge', count: count === 0 ? 1 : 2, at }
}

/** None after `send`: every note is still a draft, and there is at least one that can still go. */
function mayNudge(interview: Interview): boolean {
  const { notes } = interview
  const mayGo = notes.some((note) => note.body !== null && closedReason(interview, note) === null)
  return mayGo && notes.every(({ state }) => state.kind === 'drafted')
}
