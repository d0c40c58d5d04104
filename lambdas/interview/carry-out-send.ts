import { asking, type Carried } from './carry-out.ts'
import { closedReason } from './closed.ts'
import type { SendCommand } from './commands/reply-command.ts'
import { hasLeft } from './draw.ts'
import type { Interview, Note } from './interview.ts'
import { maySend } from './people.ts'
import { isQueued, queue } from './schedule.ts'
import { whenOf } from './when.ts'

/** `send`, for all notes or some, now or then. A second `send` says when they went and sends nothing. */
export function carryOutSend(interview: Interview, command: SendCommand, now: number): Carried {
  if (interview.phase === 'cancelled') return asking(interview, { about: 'nothing-to-send' })
  const numbers = (command.to ?? interview.notes.map((_note, index) => index + 1)).filter(
    (number) => typeof number === 'number',
  )
  const asked = numbers.filter((number) => interview.notes[number - 1]?.body)
  const free = asked.filter((number) => isFree(interview, number, command))
  if (free.length === 0) return nothingFree(interview, asked)
  const notGoing = asked.filter((number) => isClosed(interview, number))
  return unanswered(interview, free, command) ?? confirmed(interview, { free, notGoing }, command, now)
}

/** Not on its way yet, or to go at another time than it would, or given up as uncertain with `send again`. */
function isFree(interview: Interview, number: number, { again, when }: SendCommand): boolean {
  const note = interview.notes[number - 1]
  if (!note || !maySend(interview, note) || closedReason(interview, note)) return false
  if (note.state.kind === 'uncertain') return again
  return isQueued(note) ? when.mode !== 'usual' : !hasLeft(note)
}

/** Its recipient is not written to any more, and it has not gone. */
function isClosed(interview: Interview, number: number): boolean {
  const note = interview.notes[number - 1]
  return note !== undefined && !hasLeft(note) && closedReason(interview, note) !== null
}

function nothingFree(interview: Interview, asked: readonly number[]): Carried {
  const gone = asked.filter((number) => {
    const note = interview.notes[number - 1]
    return note !== undefined && (isQueued(note) || hasLeft(note))
  })
  if (gone.length === 0) return noneMayGo(interview, asked)
  return { interview, seed: { kind: 'already', notes: gone }, redraw: false }
}

function noneMayGo(interview: Interview, asked: readonly number[]): Carried {
  const reasons = asked.flatMap((number) => {
    const note = interview.notes[number - 1]
    return (note && closedReason(interview, note)) ?? []
  })
  const [first] = reasons
  if (!first) return asking(interview, { about: 'nothing-to-send' })
  return asking(interview, { about: 'address', problem: first === 'bounced' ? 'bounced' : 'opted-out' })
}

/** What must be known before anything goes. Null: everything is. */
function unanswered(interview: Interview, numbers: readonly number[], { when }: SendCommand): Carried | null {
  const { end, timeZone } = whenOf(interview)
  if (!(interview.corrected.name ?? interview.name)) return asking(interview, { about: 'name' })
  if (when.mode === 'usual' && end === null) return asking(interview, { about: 'no-end' })
  if (when.mode === 'usual' && timeZone === null) return asking(interview, { about: 'zone' })
  const unready = numbers.some((number) => interview.notes[number - 1]?.ready === false)
  if (!unready || interview.askedUnready === interview.version) return null
  return asking({ ...interview, askedUnready: interview.version }, { about: 'not-ready' })
}

function confirmed(
  interview: Interview,
  { free: numbers, notGoing }: { readonly free: readonly number[]; readonly notGoing: readonly number[] },
  command: SendCommand,
  now: number,
): Carried {
  const at = command.when.mode === 'at' ? command.when.at : null
  const freed = {
    ...interview,
    phase: 'open' as const,
    notes: interview.notes.map((note, index) => forgiven(note, numbers.includes(index + 1))),
  }
  const queued = queue(freed, numbers, { mode: command.when.mode, at }, now)
  return { interview: queued, seed: { kind: 'confirmed', notes: numbers, notGoing }, redraw: false }
}

function forgiven(note: Note, asked: boolean): Note {
  return asked ? { ...note, state: { kind: 'drafted' } } : note
}
