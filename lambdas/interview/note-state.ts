import type { Person } from '../address.ts'
import type { Deleted, DraftAnswer, DraftReason } from './answer.ts'
import type { Remark } from './interview.ts'
import type { ReplyOrder } from './order.ts'
import type { Question, UndeliveredReason } from './question.ts'

/** `insteadOf`: the key of the invite's person whose address this is; null for somebody added. */
export interface CorrectedPerson extends Person {
  readonly insteadOf: string | null
  /** No company is left to check the address against: only the candidate's own mailbox may write there. */
  readonly mailtoOnly: boolean
}

export interface CarriedReply {
  /** Of sender, Message-ID, Date and own words. */
  readonly hash: string
  readonly at: number
  /** SES's id of the mail that did it. */
  readonly mail: string
  /** How it stands to other replies (order.ts); replies of earlier versions lack it. */
  readonly order?: ReplyOrder
  /** Null: nothing was to be said. */
  readonly answer: AnswerSeed | null
}

/** Which answer is due, small enough to be stored: `toAnswer` makes the answer of it and of the interview. */
export type AnswerSeed =
  | { readonly kind: 'draft'; readonly why: DraftReason; readonly changed?: readonly Change[] }
  | {
      readonly kind: 'already' | 'stopped' | 'receipt' | 'uncertain'
      readonly notes: readonly number[]
    }
  | {
      readonly kind: 'confirmed'
      readonly notes: readonly number[]
      /** Asked for, to people who are not written to any more. */
      readonly notGoing?: readonly number[]
    }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'undelivered'; readonly note: number; readonly reason: UndeliveredReason }
  | { readonly kind: 'nudge'; readonly count: 1 | 2 }
  | { readonly kind: 'forgotten'; readonly what: 'interview' | 'everything'; readonly deleted: Deleted }
  | { readonly kind: 'leaving' | 'cancelled' | 'skipped' | 'list' | 'help' | 'paused' }

export type Change = DraftAnswer['changed'][number]

/** The thank-you to one interviewer and how far it has come. */
export interface Note {
  /** Identity of the interviewer within the interview: survives redraws and corrected addresses. */
  readonly key: string
  readonly to: Person
  readonly subject: string | null
  readonly body: string | null
  readonly edited: boolean
  readonly remarks: readonly Remark[]
  readonly ready: boolean
  /** Set where a model worded it: names the text of ours that it was made of, so that the same one keeps this wording. */
  readonly basis?: string
  readonly state: NoteState
  /** The last attempt to send it (the hash of its unsubscribe secret), and how often SES put it off. */
  readonly attempt: string | null
  /** Attempts before that one, oldest first, capped: any of them may hold the send-once record. */
  readonly earlier?: readonly string[]
  readonly deferrals: number
}

export type NoteState =
  | { readonly kind: 'drafted' }
  /** `early`: said before the interview was over, so the notice goes first. `mode` tells how a moved interview moves it. */
  | {
      readonly kind: 'queued'
      readonly sendAt: number
      readonly mode: SendMode
      readonly early: boolean
      readonly saidAt: number
    }
  /** `held`: it was stopped while SES was being asked, so a "later" of SES means never. */
  | {
      readonly kind: 'sending'
      readonly attempt: string
      readonly since: number
      readonly mode: SendMode
      readonly held?: true
    }
  | { readonly kind: 'sent'; readonly at: number; readonly sesId: string; readonly receipted: boolean }
  | {
      readonly kind: 'failed'
      readonly at: number
      readonly reason: UndeliveredReason
      readonly told: boolean
    }
  | { readonly kind: 'uncertain'; readonly since: number; readonly told: boolean }

/** `usual`: after the undo window and an hour after the end, by day. `now`: after the undo window. `at`: as asked. */
export type SendMode = 'usual' | 'now' | 'at'
