import type { Address } from '../address.ts'
import type { Invite } from '../invite/invite.ts'
import type { Language } from '../language.ts'
import type { ClosedReason } from '../ports.ts'
import type { Thread } from './answer.ts'
import type { CarriedReply, CorrectedPerson, Note } from './note-state.ts'
import type { GivenSecret } from './secrets.ts'

export type * from './answer.ts'
export { type Applied, applyInvite } from './apply-invite.ts'
export { type Breaker, countHarm, countSent, resumeSending } from './breaker.ts'
export { carryOut, type JudgedAddress, queuedNumbers } from './carry-out.ts'
export { recipientsOf, withClosed } from './closed.ts'
export {
  describeCommand,
  type ReplyCommand,
  type ReplyContext,
  readCommand,
  replyContext,
} from './commands.ts'
export { draw, noteFacts } from './draw.ts'
export { type Due, nextDue, settle } from './due.ts'
export { hashOf, interviewId, interviewRef, sendOnceKey } from './identity.ts'
export type * from './note-state.ts'
export { addWords, openInterview, shown } from './open.ts'
export { isOvertaken, orderOf, type ReplyOrder, sawUnready } from './order.ts'
export { maySend, peopleOf } from './people.ts'
export type * from './question.ts'
export { afterNotice, hold, stopAll } from './schedule.ts'
export {
  type GivenSecret,
  hashSecret,
  newReplySecret,
  newSecret,
  readSecretAddress,
  refIn,
  type SecretRef,
  secretAddress,
  secretExpiry,
  withSecret,
} from './secrets.ts'
export {
  defer,
  markFailed,
  markReceipted,
  markSent,
  markTold,
  markUncertain,
  postpone,
  silenced,
  startSending,
} from './sending.ts'
export { mayLeaveAt } from './spacing.ts'
export { readStored } from './stored.ts'
export { noteViews, toAnswer, toView } from './view.ts'
export { type Command, type Field, type FormLabel, VOCABULARY, type Vocabulary } from './vocabulary.ts'

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
  readonly schema: 2
  /** Hash of candidate, UID and RECURRENCE-ID: the same invite finds the same interview, and nobody else's. */
  readonly id: string
  readonly candidate: Address
  /** The operator listed this candidate; false: served as one of anyone, with tighter caps, typed addresses never sendable. */
  readonly listed: boolean
  /** How many of its notes the service may send, by the operator's caps when it was opened. */
  readonly recipientCap: number
  /** The last mail was proven well enough for `send`; the draft offers no word that would not work. */
  readonly proven: boolean
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
    /** Zone of the interview, where the invite has none. */
    readonly zone: string | null
    /** Interviewers added with `to:`, or other addresses for those of the invite. */
    readonly people: readonly CorrectedPerson[]
  }
  /** The candidate's name as their mail gives it; `corrected.name` wins. */
  readonly name: string | null
  /** Interviewers of earlier interviews of this candidate. */
  readonly metBefore: readonly Address[]
  /** Addresses of its people that are not written to any more, as far as we know: it only grows. */
  readonly closed: readonly { readonly email: Address; readonly reason: ClosedReason }[]
  readonly words: string
  readonly stance: {
    readonly said: Stance | null
    readonly shown: Stance
    readonly from: 'said' | 'words' | 'silence'
  }
  readonly style: Style
  readonly language: Language
  /** Grows whenever the notes that were shown change; secrets are bound to it. 0: nothing drawn yet. */
  readonly version: number
  readonly shownAt: number
  /** The interview was still to come when it was forwarded, so nudges follow. */
  readonly forwardedEarly: boolean
  readonly held: number
  readonly asks: readonly NoteAsk[]
  readonly unwritten: string | null
  readonly notes: readonly Note[]
  /** The version of which we asked whether it may go unready; `send` again is the answer. */
  readonly askedUnready: number | null
  readonly phase: 'open' | 'skipped' | 'cancelled'
  readonly thread: Thread
  /** Offset of the candidate's last Date header: where they are when the invite names no zone. */
  readonly offsetMinutes: number | null
  readonly nudges: { readonly count: number; readonly lastAt: number | null }
  /** The notice that what was queued before the interview leaves now: when, and the hash of its secret. */
  readonly leaving: { readonly at: number; readonly secret: string } | null
  /** A dispatcher is telling the candidate something; until then (ms UTC) no other one does. */
  readonly telling: number | null
  /** Sending is paused for everybody, and this candidate was told. */
  readonly pauseTold: boolean
  /** Replies carried out, oldest first: a replay finds itself here, a redelivery finds what it was to answer. */
  readonly replies: readonly CarriedReply[]
  /** Every secret that was given out for it, oldest first: a reply to one of them is found here and nowhere else. */
  readonly secrets: readonly GivenSecret[]
  /** Keys of its raw mail, which `forget` deletes. */
  readonly mails: readonly string[]
  /** When something is to be done next (ms UTC), or null: the sort key of the index `due`. */
  readonly dueAt: number | null
}
