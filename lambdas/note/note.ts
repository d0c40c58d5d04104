import type { Address, Person } from '../address.ts'
import type { Round } from '../invite/invite.ts'
import type { NoteAsk, Stance, Style } from '../interview/interview.ts'
import type { Language } from '../language.ts'

/** Everything that a note may know. What is not in here cannot be in a note. */
export interface NoteFacts {
  /** Identity of the interview (differs between candidates): seeds the choice of frames, so the same input gives the same note. */
  readonly seed: string
  readonly candidate: { readonly name: string | null; readonly email: Address; readonly signature: string | null }
  /** One note each, in this order. */
  readonly interviewers: readonly Person[]
  readonly coordinator: Person | null
  /** Stated facts only: a guess that the candidate has not seen yet is not passed. */
  readonly company: string | null
  readonly role: string | null
  readonly round: Round | null
  readonly title: string | null
  /** Instants, ms UTC, and the IANA zone in which the weekday is named. */
  readonly start: number | null
  readonly end: number | null
  readonly timeZone: string | null
  /** The candidate's private words about the interview so far, one reply after another, newest last. */
  readonly words: string
  /** Set by `dream job`, `keen`, `open`, `not for me`; null leaves it to the words. */
  readonly stance: Stance | null
  readonly style: Style
  readonly language: { readonly chosen: Language | null; readonly invite: Language | null }
  /** Interviewers that this candidate met in an earlier interview. */
  readonly metBefore: readonly Address[]
}

export interface NoteSheet {
  readonly language: Language
  /** The language of the words or invite that we do not write (BCP 47), or null. */
  readonly unwritten: string | null
  readonly stance: Stance
  readonly stanceFrom: 'said' | 'words' | 'silence'
  /** One for each interviewer, in their order. */
  readonly notes: readonly WrittenNote[]
  /** How many remarks were kept out. Never which. */
  readonly held: number
  readonly asks: readonly NoteAsk[]
}

export interface WrittenNote {
  readonly to: Person
  /** Null subject and body: nothing is to be said to this person (they did not come). */
  readonly subject: string | null
  readonly body: string | null
  /** False while something was guessed that the candidate must confirm, e.g. a name from an address. */
  readonly ready: boolean
}
