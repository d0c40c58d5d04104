import type { Address, Person } from '../address.ts'
import type { Invite } from '../invite/invite.ts'
import type { Language } from '../language.ts'
import type { Thread } from './answer.ts'

export type * from './answer.ts'
export { type Command, type Field, type FormLabel, VOCABULARY, type Vocabulary } from './vocabulary.ts'
export { type Breaker, countHarm, countSent, resumeSending } from './breaker.ts'

/** Interest that the candidate expressed: 2 dream job, 1 keen, 0 silence or "open", −1 not for me, −2 withdrawn. */
export type Stance = 2 | 1 | 0 | -1 | -2

/** How the candidate asked for it: counts of `shorter`, `warmer`, `more formal`, `simpler`. */
export interface Style {
  readonly length: 'normal' | 'short'
  readonly voice: 'own' | 'warm' | 'formal' | 'plain'
  /** Grows with each request, so that asking twice gives another note. */
  readonly turn: number
}

/** A question back to the candidate. `index` is the interviewer's. */
export type NoteAsk =
  | { readonly about: 'name'; readonly index: number; readonly guess: string | null }
  | { readonly about: 'who-interviewed' }
  | { readonly about: 'whose-detail' }
  | { readonly about: 'detail'; readonly index: number }
  | { readonly about: 'own-name' }
  | { readonly about: 'no-show'; readonly index: number }

/** What a check of the candidate's own text found; shown, never changed. */
export interface Remark {
  readonly rule: string
}

/** Stage 4, the only state: one interview of one candidate, with its notes. Stored as one item. */
export interface Interview {
  /** Version of this shape; older ones are read and lifted. */
  readonly schema: 1
  /** Hash of candidate, UID and RECURRENCE-ID: the same invite finds the same interview, and nobody else's. */
  readonly id: string
  readonly candidate: Address
  /** Counts writes. A write is conditional on it, so two workers never overwrite each other. */
  readonly revision: number
  readonly createdAt: number
  readonly expiresAt: number
  /** What the newest version of the invite says. */
  readonly invite: Invite
  /** The candidate's corrections, which win over the invite. */
  readonly corrected: {
    readonly company: string | null
    readonly role: string | null
    readonly name: string | null
    readonly signature: string | null
    /** Interviewers added with `to:`, or addresses given to interviewers named without one. */
    readonly people: readonly Person[]
  }
  readonly name: string | null
  readonly words: string
  readonly stance: { readonly said: Stance | null; readonly shown: Stance; readonly from: 'said' | 'words' | 'silence' }
  readonly style: Style
  readonly language: Language
  /** Counts the drafts shown; secrets are bound to it. */
  readonly version: number
  readonly shownAt: number
  readonly held: number
  readonly asks: readonly NoteAsk[]
  readonly unwritten: string | null
  readonly notes: readonly Note[]
  readonly phase: 'open' | 'skipped' | 'cancelled'
  readonly thread: Thread
  readonly nudges: { readonly count: number; readonly lastAt: number | null }
  /** When something is to be done next (ms UTC), or null: the sort key of the index `due`. */
  readonly dueAt: number | null
}

/** The thank-you to one interviewer and how far it has come. */
export interface Note {
  readonly to: Person
  readonly subject: string | null
  readonly body: string | null
  readonly edited: boolean
  readonly ready: boolean
  readonly state: NoteState
}

export type NoteState =
  | { readonly kind: 'drafted' }
  | { readonly kind: 'queued'; readonly sendAt: number }
  | { readonly kind: 'sending'; readonly attempt: string; readonly since: number }
  | { readonly kind: 'sent'; readonly at: number; readonly sesId: string }
  | { readonly kind: 'failed'; readonly at: number; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly since: number; readonly told: boolean }
