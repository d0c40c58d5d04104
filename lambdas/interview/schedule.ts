import { TIMES } from '../limits.ts'
import type { Interview, Note, SendMode } from './interview.ts'
import { offsetZone, outOfNight } from './night.ts'
import { apartFrom, gapAfter } from './spacing.ts'
import { whenOf } from './when.ts'

/** When what the candidate asked for is to happen. `at` is set for the mode `at` alone. */
export interface SendAsk {
  readonly mode: SendMode
  readonly at: number | null
}

interface Scheduled {
  readonly interview: Interview
  /** 1-based numbers of the notes that the change touched. */
  readonly numbers: readonly number[]
}

/** The zone in which this interview has its days and nights. */
export function zoneOf(interview: Interview): string {
  return whenOf(interview).timeZone ?? offsetZone(interview.offsetMinutes ?? 0)
}

/** Queues these notes (by number): the first at the time that was asked for, each next one `panelGap` later. */
export function queue(
  interview: Interview,
  numbers: readonly number[],
  ask: SendAsk,
  now: number,
): Interview {
  let at = firstLeaving(interview, ask, now)
  const notes = [...interview.notes]
  numbers.forEach((number, place) => {
    const note = notes[number - 1]
    if (!note) return
    const wanted = place > 0 ? at + gapAfter(interview, number) : at
    const others = notes.filter((_other, index) => !numbers.slice(place).includes(index + 1))
    at = byDay(interview, apartFrom(others, wanted, gapAfter(interview, number)), ask.mode)
    notes[number - 1] = {
      ...note,
      deferrals: 0,
      state: {
        kind: 'queued',
        sendAt: at,
        mode: ask.mode,
        early: isEarly(interview, at, ask, now),
        saidAt: now,
      },
    }
  })
  return { ...interview, notes }
}

/**
 * The interview moved: what is queued in the usual way moves with it. A time that the candidate named stays, unless it
 * would thank before the hour after the new end; `send now` stays in any case.
 */
export function reschedule(interview: Interview, now: number): Scheduled {
  const numbers = numbersOf(interview, isQueued)
  const afterEnd = (interview.invite.end ?? 0) + TIMES.afterEnd
  const moving = numbersOf(interview, ({ state }) => {
    return (
      state.kind === 'queued' && (state.mode === 'usual' || (state.mode === 'at' && state.sendAt < afterEnd))
    )
  })
  const moved = queue(interview, moving, { mode: 'usual', at: null }, now)
  return { interview: { ...moved, notes: moved.notes.map((note) => undoable(note, now)) }, numbers }
}

/** Its text may name another day now, and nobody has had the time to say no to that. */
function undoable(note: Note, now: number): Note {
  const { state } = note
  if (state.kind !== 'queued' || state.sendAt >= now + TIMES.undo) return note
  return { ...note, state: { ...state, sendAt: now + TIMES.undo } }
}

/** What has not left yet does not leave. */
export function hold(interview: Interview): Scheduled {
  const numbers = numbersOf(interview, isQueued)
  return { interview: { ...interview, notes: interview.notes.map(heldNote), leaving: null }, numbers }
}

/** While SES is being asked nobody can stop it; but where SES says "later", it does not go later. */
function heldNote(note: Note): Note {
  if (note.state.kind === 'sending') return { ...note, state: { ...note.state, held: true } }
  return isQueued(note) ? { ...note, state: { kind: 'drafted' } } : note
}

/** Before it is deleted: nothing of it is due any more. */
export function stopAll(interview: Interview): Interview {
  return { ...hold(interview).interview, phase: 'skipped', dueAt: null }
}

/** The notice "your note goes at …" went out at `now`: what it spoke of leaves an hour later at the earliest. */
export function afterNotice(interview: Interview, secret: string, now: number): Interview {
  const shift = Math.max(0, now + TIMES.afterEnd - Math.min(...earlyTimes(interview)))
  const notes = interview.notes.map((note): Note => {
    if (note.state.kind !== 'queued' || !note.state.early) return note
    const sendAt = byDay(interview, note.state.sendAt + shift, note.state.mode)
    return { ...note, state: { ...note.state, sendAt, early: false } }
  })
  return {
    ...interview,
    notes,
    leaving: { at: now, secret },
    nudges: { count: Math.max(1, interview.nudges.count), lastAt: now },
  }
}

/** When the first of the notes that wait for the notice would leave. */
export function earlyTimes(interview: Interview): readonly number[] {
  return interview.notes.flatMap(({ state }) =>
    state.kind === 'queued' && state.early ? [state.sendAt] : [],
  )
}

export function isQueued(note: Note): boolean {
  return note.state.kind === 'queued'
}

export function numbersOf(interview: Interview, which: (note: Note) => boolean): readonly number[] {
  return interview.notes.flatMap((note, index) => (which(note) ? [index + 1] : []))
}

function firstLeaving(interview: Interview, ask: SendAsk, now: number): number {
  const undone = now + TIMES.undo
  if (ask.mode === 'now') return undone
  // A reply that lay in a queue until its time had passed asked for no hour of the night.
  if (ask.mode === 'at')
    return byDay(interview, Math.max(ask.at ?? undone, undone), (ask.at ?? now) < now ? 'usual' : 'at')
  return byDay(interview, Math.max(undone, noticeTime(interview) + TIMES.afterEnd), 'usual')
}

/** When the interview is over and it is day: the notice and the first nudge. 0 where the end is unknown. */
export function noticeTime(interview: Interview): number {
  return interview.invite.end === null ? 0 : outOfNight(interview.invite.end, zoneOf(interview))
}

/** Only what goes at its usual time keeps out of the night: a time that was asked for is kept. */
export function byDay(interview: Interview, at: number, mode: SendMode): number {
  return mode === 'usual' ? outOfNight(at, zoneOf(interview)) : at
}

/** Said before the end, and leaving late enough after it for the notice to come an hour before. */
function isEarly(interview: Interview, at: number, ask: SendAsk, now: number): boolean {
  const { end } = interview.invite
  return ask.mode !== 'now' && end !== null && now < end && at >= noticeTime(interview) + TIMES.afterEnd
}
