import type { Stance } from '../interview/interview.ts'

/** What a language pack forbids and counts; see docs/notes.md for the numbers. */
export interface LanguageRules {
  /** Global: counts thanks (one to three in a body). */
  readonly thanks: RegExp
  /** The reader is spoken to (two sentences at least). */
  readonly you: RegExp
  /** A sentence that opens with the writer (half at most). */
  readonly selfStart: RegExp
  /** Must not be said to somebody whom a held remark cools: enjoyed, fun. */
  readonly enjoyment: RegExp
  /** Words that cannot stand in the first sentence: in particular, also. */
  readonly notFirst: RegExp
  /** Words that make no sense to somebody met before: a stranger, good to meet you. */
  readonly firstMeeting?: RegExp
  /** Words that only the first sentence can hold: before anything else, a short note. */
  readonly onlyFirst?: RegExp
  /** Words that need a stance of at least `above`. */
  readonly claims: readonly { readonly above: Stance; readonly pattern: RegExp }[]
  readonly patterns: readonly PatternRule[]
  /** `nouns` where every noun has a capital (German): then capitals cannot show what is foreign to the facts. */
  readonly capitals: 'names' | 'nouns'
  /** Function words of this language that may open a sentence or be repeated without being an echo. Lower case. */
  readonly common: readonly string[]
}

export interface PatternRule {
  /** As in docs/notes.md: B20 … */
  readonly id: string
  /** A gate blocks the note; else another frame is preferred. */
  readonly gate: boolean
  readonly pattern: RegExp
  /** Words of the candidate's own in a slot are excused. */
  readonly framesOnly?: boolean
}
