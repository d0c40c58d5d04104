import type { Address, Person } from '../address.ts'
import type { Guess, Missing, Round } from '../invite/invite.ts'
import type { Language } from '../language.ts'
import type { NoteAsk, Remark, Stance } from './interview.ts'
import type { NoInviteProblem, Question, UndeliveredReason } from './question.ts'

/**
 * What we say to a candidate, as data: made by the conversation, turned into mail by the stage `reply`.
 * It holds nothing that was held back: no private words, no quoted invite, no internal ids.
 */
export type Answer =
  | DraftAnswer
  | { readonly kind: 'no-invite'; readonly problem: NoInviteProblem; readonly limit: string | null }
  /** `notGoing`: asked for as well, to people who are not written to any more. */
  | {
      readonly kind: 'confirmed'
      readonly interview: InterviewView
      readonly notes: readonly NoteView[]
      readonly notGoing: readonly NoteView[]
    }
  /** `send` again: says when each went or goes; sends nothing. */
  | { readonly kind: 'already'; readonly interview: InterviewView; readonly notes: readonly NoteView[] }
  /** `undo`: which notes were held in time; the others had left already. */
  | { readonly kind: 'stopped'; readonly interview: InterviewView; readonly notes: readonly NoteView[] }
  | {
      readonly kind: 'question'
      readonly question: Question
      readonly interview: InterviewView | null
      readonly notes: readonly NoteView[]
    }
  /** The interview is over and nothing was said yet; `count` is 1 or 2. */
  | {
      readonly kind: 'nudge'
      readonly count: 1 | 2
      readonly interview: InterviewView
      readonly notes: readonly NoteView[]
    }
  /** Queued before the interview; it is over now: "Your note goes at 16:00; `stop` holds it". */
  | { readonly kind: 'leaving'; readonly interview: InterviewView; readonly notes: readonly NoteView[] }
  /** The candidate's copy, after SENT, with the exact text. */
  | { readonly kind: 'receipt'; readonly interview: InterviewView; readonly notes: readonly NoteView[] }
  /** METHOD:CANCEL: what was pending does not leave. */
  | { readonly kind: 'cancelled'; readonly interview: InterviewView; readonly notes: readonly NoteView[] }
  | { readonly kind: 'uncertain'; readonly interview: InterviewView; readonly notes: readonly NoteView[] }
  /** Bounced, rejected, or never accepted; `to: address` corrects it. */
  | {
      readonly kind: 'undelivered'
      readonly interview: InterviewView
      readonly note: NoteView
      readonly reason: UndeliveredReason
    }
  | { readonly kind: 'skipped'; readonly interview: InterviewView }
  | {
      readonly kind: 'list'
      readonly interviews: readonly {
        readonly interview: InterviewView
        readonly notes: readonly NoteView[]
      }[]
    }
  | { readonly kind: 'help'; readonly inbound: boolean }
  | { readonly kind: 'forgotten'; readonly what: 'interview' | 'everything'; readonly deleted: Deleted }
  | { readonly kind: 'refused'; readonly why: Refusal }

export interface DraftAnswer {
  readonly kind: 'draft'
  readonly why: DraftReason
  /** The first is shown whole; a mail of several interviews gets a draft each, and the first lists all. */
  readonly interview: InterviewView
  readonly notes: readonly NoteView[]
  readonly alsoFound: readonly InterviewView[]
  readonly stance: Stance
  readonly stanceFrom: 'said' | 'words' | 'silence'
  readonly held: number
  readonly asks: readonly NoteAsk[]
  readonly unwritten: string | null
  /** True where the service may send (`send` is offered); false: the mailto links alone. */
  readonly sendable: boolean
  /** What the new version of the invite changed. */
  readonly changed: readonly ('time' | 'people' | 'company' | 'role' | 'place')[]
}

export type DraftReason =
  | 'new'
  | 'words'
  | 'style'
  | 'stance'
  | 'edit'
  | 'correction'
  | 'update'
  /** The same invite came again. */
  | 'again'
  /** `send` to a draft that has been overtaken: nothing was sent, this is the newest. */
  | 'overtaken'
  /** `send` by a sender who is not proven enough for it: nothing was sent, their own mailbox can. */
  | 'unproven'

export interface InterviewView {
  readonly title: string | null
  readonly company: Guess | null
  readonly role: Guess | null
  readonly round: Round | null
  readonly interviewers: readonly Person[]
  readonly coordinator: Person | null
  /** Instants, ms UTC; shown in `timeZone`, or in UTC where that is null. */
  readonly start: number | null
  readonly end: number | null
  readonly timeZone: string | null
  /** `YYYY-MM-DDTHH:mm` of which the zone is unknown. */
  readonly wallTime: string | null
  readonly allDay: boolean
  readonly location: string | null
  readonly meetingUrl: string | null
  readonly missing: readonly Missing[]
  readonly over: boolean
  /** It has not begun, as far as is known; with an end, it is not over. */
  readonly toCome: boolean
}

export interface NoteView {
  /** 1-based: `send 2`. */
  readonly number: number
  readonly to: Person
  /** Null: nothing is to be said to this person. */
  readonly subject: string | null
  readonly body: string | null
  /** The candidate wrote it: never changed, shown with remarks. */
  readonly edited: boolean
  readonly remarks: readonly Remark[]
  readonly ready: boolean
  readonly state: 'drafted' | 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'skipped'
  /** When it goes or went, ms UTC. */
  readonly at: number | null
  /** False where only the candidate's own mailbox may send it (no address, opted out, address not of the company). */
  readonly sendable: boolean
  /** Nobody is written to at its address any more: they do not want it (opted out, complained), or it bounced. */
  readonly closed: 'opted-out' | 'bounced' | null
}

export interface Deleted {
  readonly interviews: number
  readonly notes: number
  readonly rawMails: number
  readonly queued: number
}

export type Refusal = 'not-allowed' | 'too-many-invites' | 'too-many-recipients' | 'sending-paused'

/** Whom an answer goes to, and how it threads. */
export interface AnswerContext {
  readonly candidate: { readonly name: string | null; readonly email: Address }
  /** The fresh secret address; null for an answer that cannot be answered. */
  readonly replyTo: Address | null
  readonly language: Language
  readonly thread: Thread
  readonly now: number
}

/** What the candidate's mail was, so that the answer lands in its thread. */
export interface Thread {
  readonly subject: string
  readonly messageId: string | null
  readonly references: readonly string[]
}
