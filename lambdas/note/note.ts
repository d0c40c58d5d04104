import type { Address, Person } from '../address.ts'
import type { NoteAsk, Remark, Stance, Style } from '../interview/interview.ts'
import type { Round } from '../invite/invite.ts'
import type { Language } from '../language.ts'
import { asksFor } from './asks.ts'
import type { Finding } from './finding.ts'
import { materialFor } from './material.ts'
import { remarksOn } from './remarks.ts'
import { checksFor, type Draft, findingsIn } from './rules.ts'
import { stanceFor } from './stance.ts'
import { type Used, writeTo, writeToArranger } from './write.ts'

/** Everything that a note may know. What is not in here cannot be in a note. */
export interface NoteFacts {
  /** Identity of the interview (differs between candidates): seeds the choice of frames, so the same input gives the same note. */
  readonly seed: string
  readonly candidate: {
    readonly name: string | null
    readonly email: Address
    readonly signature: string | null
  }
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
  /** When the note is written (ms UTC): after six days a weekday would name the wrong week. Absent: taken as fresh. */
  readonly now?: number
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
  /** Set on a note to whoever arranged the interview: it thanks for that, or asks for a new time as nobody came. */
  readonly about?: 'arranging' | 'nobody-came'
  /** Set where a model worded it: names the note of ours that it was made of. */
  readonly basis?: string
}

export { briefFor, type NoteBrief } from './brief.ts'
/** A rule of docs/notes.md that a note breaks; a gate blocks it. */
export type { Finding } from './finding.ts'
export { type Judged, judgeWording } from './judge-wording.ts'
export { basisOf, keepWordings } from './keep-wording.ts'
export { loadPackFor } from './speak.ts'

/** Writes the notes of one interview. Pure: the same facts give the same notes. `loadPackFor` these facts goes before. */
export function writeNotes(facts: NoteFacts): NoteSheet {
  const checks = checksFor(facts)
  const { reading, pack, stance, unwritten } = checks
  const used: Used = new Set()
  const absent = reading.events.get('noShow') ?? new Set<number>()
  const notes = facts.interviewers.map((to, index) =>
    absent.has(index)
      ? { to, subject: null, body: null, ready: false }
      : writeTo(to, materialFor(index, facts, reading, stance, pack), checks, used),
  )
  const nobody = facts.interviewers.length > 0 && absent.size === facts.interviewers.length
  const arranger =
    facts.coordinator && (nobody || facts.interviewers.length === 0)
      ? [writeToArranger(facts.coordinator, nobody, checks)]
      : []
  return {
    language: pack.language,
    unwritten,
    ...stanceFor(facts, reading),
    notes: [...notes, ...arranger],
    held: reading.heldClauses.length,
    asks: asksFor(facts, reading),
  }
}

/** The rules that a note breaks, of those in docs/notes.md. */
export function checkNote(note: Draft, facts: NoteFacts): Finding[] {
  return findingsIn(note, checksFor(facts))
}

/** What is worth pointing out in a text that the candidate wrote themselves. It is shown and never changed. */
export function remarkOn(text: string, facts: NoteFacts): Remark[] {
  return remarksOn(text, checksFor(facts))
}
