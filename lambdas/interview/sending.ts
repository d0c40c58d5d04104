import { MINUTE } from '../limits.ts'
import type { Interview, Note, NoteState } from './interview.ts'
import type { UndeliveredReason } from './question.ts'
import { byDay, hold } from './schedule.ts'

/** Where the sending of one note stands after each step (safety: SENDING is never stolen). Notes are given by number. */

/** More attempts at one note than its deferrals and a patient candidate make. */
const EARLIER_KEPT = 30

/** Written just before SES is called. From here on nobody else may send it. */
export function startSending(interview: Interview, number: number, attempt: string, now: number): Interview {
  return withNote(interview, number, (note) => {
    const mode = note.state.kind === 'queued' ? note.state.mode : 'usual'
    const earlier = [...(note.earlier ?? []), ...(note.attempt ? [note.attempt] : [])].slice(-EARLIER_KEPT)
    return { ...note, attempt, earlier, state: { kind: 'sending', attempt, since: now, mode } }
  })
}

export function markSent(interview: Interview, number: number, sesId: string, now: number): Interview {
  return withState(interview, number, { kind: 'sent', at: now, sesId, receipted: false })
}

/** Provably not accepted, or come back. The candidate is told. */
export function markFailed(
  interview: Interview,
  number: number,
  reason: UndeliveredReason,
  now: number,
): Interview {
  return withState(interview, number, { kind: 'failed', at: now, reason, told: false })
}

/** Nobody can know whether it went. An event may still settle it before the candidate is told. */
export function markUncertain(interview: Interview, number: number, since: number): Interview {
  return withState(interview, number, { kind: 'uncertain', since, told: false })
}

/** SES provably did not take it: it goes later, a little later each time, and fails after that. */
const DEFERRALS = [1, 2, 5, 15, 30, 60, 120, 240].map((minutes) => minutes * MINUTE)

export function defer(interview: Interview, number: number, now: number): Interview {
  const { deferrals = 0, state } = interview.notes[number - 1] ?? {}
  const wait = DEFERRALS[deferrals]
  const held = state?.kind === 'sending' && state.held === true
  if (wait === undefined || held) return markFailed(interview, number, 'not-accepted', now)
  return withNote(postpone(interview, number, now + wait), number, (note) => ({
    ...note,
    deferrals: deferrals + 1,
  }))
}

/** Nothing is wrong with the note: sending is paused, or its recipient has had enough for today. */
export function postpone(interview: Interview, number: number, until: number): Interview {
  return withNote(interview, number, (note) => {
    const mode = note.state.kind === 'queued' || note.state.kind === 'sending' ? note.state.mode : 'usual'
    const sendAt = byDay(interview, until, mode)
    return { ...note, state: { kind: 'queued', sendAt, mode, early: false, saidAt: until } }
  })
}

export function markReceipted(interview: Interview, numbers: readonly number[]): Interview {
  return withNotes(interview, numbers, (note) =>
    note.state.kind === 'sent' ? { ...note, state: { ...note.state, receipted: true } } : note,
  )
}

/** The operator serves this candidate no longer: what waits is held, and nothing more is said. */
export function silenced(interview: Interview): Interview {
  const { interview: held } = hold(interview)
  const all = held.notes.map((_note, index) => index + 1)
  const quiet = markTold(markReceipted(held, all), all)
  return { ...quiet, nudges: { ...quiet.nudges, count: 2 } }
}

/** The candidate knows of these that failed or that are uncertain. */
export function markTold(interview: Interview, numbers: readonly number[]): Interview {
  return withNotes(interview, numbers, (note) => {
    const { state } = note
    return state.kind === 'failed' || state.kind === 'uncertain'
      ? { ...note, state: { ...state, told: true } }
      : note
  })
}

function withState(interview: Interview, number: number, state: NoteState): Interview {
  return withNote(interview, number, (note) => ({ ...note, state }))
}

function withNote(interview: Interview, number: number, change: (note: Note) => Note): Interview {
  return withNotes(interview, [number], change)
}

function withNotes(
  interview: Interview,
  numbers: readonly number[],
  change: (note: Note) => Note,
): Interview {
  return {
    ...interview,
    notes: interview.notes.map((note, index) => (numbers.includes(index + 1) ? change(note) : note)),
  }
}
