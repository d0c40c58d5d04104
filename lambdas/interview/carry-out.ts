import type { Address, Person } from '../address.ts'
import { carryOutCorrections } from './carry-out-corrections.ts'
import { carryOutSend } from './carry-out-send.ts'
import type { ReplyCommand, StyleWord } from './commands/reply-command.ts'
import { hasLeft } from './draw.ts'
import type { AnswerSeed, Interview, Note, Style } from './interview.ts'
import { addWords } from './open.ts'
import type { Question } from './question.ts'
import { hold, isQueued, numbersOf } from './schedule.ts'

/** What a command makes of an interview, and which answer is due. */
export interface Carried {
  readonly interview: Interview
  /** Null: nothing is said ("thanks" after all was sent). */
  readonly seed: AnswerSeed | null
  /** Untouched notes are to be drawn anew. */
  readonly redraw: boolean
}

export interface CarryContext {
  readonly now: number
  /** Whether the candidate's words for an address (`to:`) may be taken, and how. */
  readonly judge: (text: string) => JudgedAddress
}

export type JudgedAddress =
  | {
      readonly kind: 'taken'
      readonly person: Person & { readonly email: Address }
      readonly mailtoOnly: boolean
    }
  | { readonly kind: 'refused'; readonly problem: Extract<Question, { about: 'address' }>['problem'] }

/** Commands that delete or that look at other interviews are the story's. */
export type InterviewCommand = Exclude<ReplyCommand, { kind: 'list' | 'help' | 'forgetThis' | 'forgetMe' }>

/** Carries a command out on one interview. Whatever changes a text takes back what was queued: it was not confirmed so. */
export function carryOut(interview: Interview, command: InterviewCommand, context: CarryContext): Carried {
  switch (command.kind) {
    case 'send':
      return carryOutSend(interview, command, context.now)
    case 'undo':
      return stop(interview)
    case 'skip':
      return {
        interview: { ...hold(interview).interview, phase: 'skipped' },
        seed: { kind: 'skipped' },
        redraw: false,
      }
    case 'question':
      return ask(interview, command.question, command.hold)
    case 'thanks':
      return thanked(interview)
    case 'style':
      return drafted({ ...interview, style: styled(interview.style, command.styles) }, 'style')
    case 'stance':
      return drafted({ ...interview, stance: { ...interview.stance, said: command.stance } }, 'stance')
    case 'words':
      return drafted(addWords(interview, command.words), 'words')
    case 'edit':
      return edit(interview, command.note, command.text)
    default:
      return carryOutCorrections(interview, command, context)
  }
}

export function drafted(interview: Interview, why: 'style' | 'stance' | 'words' | 'correction'): Carried {
  return { interview: reopened(hold(interview).interview), seed: { kind: 'draft', why }, redraw: true }
}

export function asking(interview: Interview, question: Question): Carried {
  return { interview, seed: { kind: 'question', question }, redraw: false }
}

/** Who goes on with an interview that they skipped has not skipped it. */
function reopened(interview: Interview): Interview {
  return interview.phase === 'skipped' ? { ...interview, phase: 'open' } : interview
}

function stop(interview: Interview): Carried {
  return {
    interview: hold(interview).interview,
    seed: { kind: 'stopped', notes: written(interview) },
    redraw: false,
  }
}

function ask(interview: Interview, question: Question, holds: boolean): Carried {
  if (holds && interview.notes.some(isQueued)) return stop(interview)
  // "Great!" and "did you send it?" after `send`: it was said, and nothing is in doubt.
  const done = question.about === 'send-doubt' && !isPending(interview) ? underWay(interview) : []
  return done.length > 0
    ? { interview, seed: { kind: 'already', notes: done }, redraw: false }
    : asking(interview, question)
}

/** Something could still be meant by an assent. */
function isPending({ phase, notes }: Interview): boolean {
  return phase === 'open' && notes.some(({ state, body }) => body !== null && state.kind === 'drafted')
}

function underWay(interview: Interview): readonly number[] {
  return numbersOf(interview, (note) => isQueued(note) || hasLeft(note))
}

/** Thanks for a draft may be meant as assent, so it is asked about; after a confirmation or receipt it is thanks. */
function thanked(interview: Interview): Carried {
  const pending = interview.phase === 'open' && interview.notes.every(({ state }) => state.kind === 'drafted')
  return pending ? asking(interview, { about: 'send-doubt' }) : { interview, seed: null, redraw: false }
}

function written({ notes }: Interview): readonly number[] {
  return notes.flatMap(({ body }, index) => (body === null ? [] : [index + 1]))
}

const VOICES = { warmer: 'warm', moreFormal: 'formal', simpler: 'plain' } as const

function styled(style: Style, words: readonly StyleWord[]): Style {
  const voiced = words.findLast((word) => word !== 'shorter')
  return {
    length: words.includes('shorter') ? 'short' : style.length,
    voice: voiced ? VOICES[voiced] : style.voice,
    turn: style.turn + 1,
  }
}

/** The text becomes the note, byte for byte. The subject stays; a note that had none takes a neighbour's. */
function edit(interview: Interview, number: number | null, text: string): Carried {
  const note = interview.notes[(number ?? 0) - 1]
  if (!note) return asking(interview, { about: 'salutation' })
  if (note.state.kind === 'sending' || note.state.kind === 'sent' || note.state.kind === 'uncertain') {
    return { interview, seed: { kind: 'already', notes: [number ?? 1] }, redraw: false }
  }
  const subject =
    note.subject ?? interview.notes.find((other) => other.subject !== null)?.subject ?? 'Thank you'
  const edited: Note = { ...note, subject, body: text, edited: true, ready: true, state: { kind: 'drafted' } }
  const { interview: held } = hold(interview)
  const notes = held.notes.map((other, index) => (index === (number ?? 0) - 1 ? edited : other))
  return {
    interview: reopened({ ...held, notes, version: held.version + 1 }),
    seed: { kind: 'draft', why: 'edit' },
    redraw: false,
  }
}

/** Numbers of the notes that are queued; for the story's count of what `forget` stops. */
export function queuedNumbers(interview: Interview): readonly number[] {
  return numbersOf(interview, isQueued)
}
