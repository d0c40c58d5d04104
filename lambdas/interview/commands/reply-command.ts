import { Temporal } from 'temporal-polyfill'
import type { Stance } from '../interview.ts'
import type { Question } from '../question.ts'

/** What a reply asks for. */
export type ReplyCommand =
  | SendCommand
  | { readonly kind: 'undo' }
  | { readonly kind: 'style'; readonly styles: readonly StyleWord[] }
  | { readonly kind: 'stance'; readonly stance: Stance }
  /** The text is the note, word for word. `note` is a number; null where the interviewers are not known. */
  | { readonly kind: 'edit'; readonly note: number | null; readonly text: string }
  /** `rest`: private words that stand beside the corrections. */
  | { readonly kind: 'correct'; readonly fields: readonly Correction[]; readonly rest: string }
  | { readonly kind: 'skip' }
  | { readonly kind: 'list' }
  | { readonly kind: 'help' }
  | { readonly kind: 'forgetThis' }
  | { readonly kind: 'forgetMe' }
  | { readonly kind: 'words'; readonly words: string }
  /** The name of an interviewer and the zone of the interview, where a draft asked for them. */
  | { readonly kind: 'named'; readonly number: number; readonly name: string }
  | { readonly kind: 'zone'; readonly zone: string }
  /** Thanks and nothing else. */
  | { readonly kind: 'thanks' }
  /** In doubt. `hold`: they may want that nothing leaves, so what is queued waits for the answer. */
  | { readonly kind: 'question'; readonly question: Question; readonly hold: boolean }

export interface SendCommand {
  readonly kind: 'send'
  readonly when:
    | { readonly mode: 'usual' | 'now' }
    | { readonly mode: 'at'; readonly at: number; readonly zone: string }
  /** Numbers of notes; names as they were written where the interviewers are not known; null: all. */
  readonly to: readonly (number | string)[] | null
  /** `send again`: also what may have gone. */
  readonly again: boolean
}

export type StyleWord = 'shorter' | 'warmer' | 'moreFormal' | 'simpler'

export interface Correction {
  readonly field: 'to' | 'company' | 'role' | 'name' | 'signature'
  readonly value: string
}

export function question(question: Question, hold = false): ReplyCommand {
  return { kind: 'question', question, hold }
}

const STANCES: Readonly<Record<Stance, string>> = {
  2: 'dream job',
  1: 'keen',
  0: 'open',
  [-1]: 'not for me',
  [-2]: 'withdrawn',
}

/** One short line that never changes: `send`, `send to 2`, `send at 2026-11-25T09:00-05:00`, `question: send-doubt`. */
export function describeCommand(command: ReplyCommand): string {
  switch (command.kind) {
    case 'send':
      return describeSend(command)
    case 'style':
      return command.styles.map((style) => (style === 'moreFormal' ? 'more formal' : style)).join(', ')
    case 'stance':
      return STANCES[command.stance]
    case 'edit':
      return command.note === null ? 'edit' : `edit ${command.note}`
    case 'correct':
      return [...new Set(command.fields.map(({ field }) => field)), ...(command.rest ? ['words'] : [])].join(
        ', ',
      )
    case 'question':
      return `question: ${command.question.about}`
    case 'named':
      return `named ${command.number}`
    case 'forgetThis':
      return 'forget this'
    case 'forgetMe':
      return 'forget me'
    default:
      return command.kind
  }
}

function describeSend({ when, to, again }: SendCommand): string {
  const time =
    when.mode === 'now' ? 'now' : when.mode === 'at' ? `at ${isoMinutes(when.at, when.zone)}` : null
  return ['send', again ? 'again' : null, to ? `to ${to.join(', ')}` : null, time]
    .filter((part) => part !== null)
    .join(' ')
}

function isoMinutes(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return local.toString({ smallestUnit: 'minute', timeZoneName: 'never' })
}
