import type {
  DraftReason,
  NoInviteProblem,
  Question,
  Refusal,
  UndeliveredReason,
} from '../../interview/interview.ts'
import type { Missing, Round } from '../../invite/invite.ts'
import type { Spoken } from './spoken.ts'

/** Plain text of one sentence or more. Foreign text that is put into it was cleaned before. */
type Line = string

/** A sentence that offers command words: `${say.send}` stands for the word in the candidate's language, marked as one. */
type Saying = (say: Spoken) => Line

export type StanceName = 'dream' | 'keen' | 'open' | 'notForMe' | 'withdrawn'
export type Changed = 'time' | 'people' | 'company' | 'role' | 'place'
export type AddressProblem = Extract<Question, { about: 'address' }>['problem']
export type RemarkRule = 'B1' | 'B11' | 'B20' | 'B21' | 'B22' | 'B23' | 'B24' | 'B34' | 'B35'
export type PlainQuestion = Exclude<Question['about'], 'address'>

/**
 * Everything that Afterword says to a candidate in one language. One file a language, to be reviewed by a native
 * speaker. Voice: calm, warm, brief; "I" is Afterword; nothing is promised that the code does not do.
 */
export interface ReplyTexts {
  /** Quotation marks around command words in plain text. */
  readonly quotes: readonly [open: string, close: string]
  /** What stands between a label and its value; French has a space before it. */
  readonly colon: string
  /** Stands between `##- ` and ` -##`. */
  readonly writeAbove: Line
  /** Subject where the candidate's mail had none. */
  readonly subject: Line
  readonly encouragements: readonly Line[]

  readonly labels: {
    readonly event: Line
    readonly interviewer: (count: number) => Line
    readonly when: Line
    readonly company: Line
    readonly role: Line
    readonly round: Line
    readonly where: Line
    readonly link: Line
    readonly arrangedBy: Line
    readonly to: Line
    readonly subject: Line
  }
  /** A plain interview is not worth a line. */
  readonly rounds: Readonly<Record<Exclude<Round, 'interview'>, Line>>
  readonly guess: (value: string) => Line
  readonly noAddress: (name: string) => Line
  readonly zoneUnknown: (when: string) => Line
  readonly unknownPerson: Line

  readonly headings: {
    readonly understood: Line
    readonly notes: (count: number) => Line
    readonly next: Line
    readonly change: Line
    readonly also: Line
    readonly words: Line
    readonly interviews: Line
    readonly links: (count: number) => Line
  }
  readonly missing: Readonly<Record<Missing, Saying>>

  readonly draft: {
    /** Said first where this is not a first draft. */
    readonly why: Readonly<Record<Exclude<DraftReason, 'new'>, Line>>
    readonly changed: Readonly<Record<Changed, Line>>
    readonly changedLine: (what: string) => Line
    readonly editedKept: Line
    readonly stillToCome: Line
    /** Behind it, where the end is known: without one there is no nudge. */
    readonly asksAfterwards: Line
    readonly stance: {
      readonly silence: Line
      readonly words: Readonly<Record<StanceName, Line>>
      readonly said: Readonly<Record<StanceName, Line>>
      readonly change: (words: string) => Line
    }
    readonly held: (count: number) => Line
    readonly unwritten: (language: string) => Line
    readonly alsoFound: (count: number) => Line
    /** No note could be written yet. */
    readonly noNotes: Line
    readonly ownMailboxOnly: Line
  }
  readonly asks: {
    readonly name: (who: string, guess: string | null) => Line
    readonly whoInterviewed: Saying
    readonly whoseDetail: Line
    readonly detail: (who: string) => Line
    readonly ownName: Saying
    readonly noShow: (who: string) => Line
  }
  /** What a word does, beside it in the list. */
  readonly does: {
    readonly send: (count: number) => Line
    readonly sendLater: (count: number) => Line
    readonly sendOne: (name: string) => Line
    readonly sendNow: Line
    readonly sendAt: Line
    readonly undo: Line
    readonly sendAgain: Line
    readonly style: Line
    readonly stance: Line
    readonly edit: Line
    readonly detail: Line
    readonly to: Line
    readonly fix: Line
    readonly skip: Line
    readonly list: Line
    readonly help: Line
    readonly forgetThis: Line
    readonly forgetMe: Line
  }
  readonly sayMore: Saying

  readonly note: {
    readonly heading: (number: number, name: string) => Line
    /** The name where there are several notes. */
    readonly openLink: (name: string | null) => Line
    /** The note is too long for a link: it opens with address and subject alone. */
    readonly openWithoutText: (name: string) => Line
    readonly silent: (name: string) => Line
    readonly ownMailbox: Line
    /** Its address is not written to any more. */
    readonly closed: Readonly<Record<'opted-out' | 'bounced', Saying>>
    readonly edited: Line
    readonly notReady: Line
    /** What the checks of a candidate's own text found, by the rule's id (docs/notes.md). */
    readonly remark: Readonly<Record<RemarkRule, Line>>
    readonly remarkOther: Line
  }
  readonly state: {
    readonly drafted: Line
    readonly queued: (when: string) => Line
    readonly queuedUnknown: Line
    readonly sending: Line
    readonly sent: (when: string) => Line
    readonly failed: Line
    readonly uncertain: Line
    readonly skipped: Line
  }

  readonly confirmed: {
    readonly title: (count: number) => Line
    readonly how: Saying
    /** A time was asked for at which the note is not true yet. */
    readonly early: Line
    /** Above the notes that were asked for and cannot go. */
    readonly notGoing: (count: number) => Line
  }
  readonly already: { readonly title: (count: number) => Line; readonly how: Line }
  readonly stopped: {
    readonly title: (count: number) => Line
    readonly tooLate: Line
    readonly nothing: Line
    readonly how: Saying
  }
  readonly nudge: {
    readonly first: (names: string) => Line
    readonly second: (names: string) => Line
    readonly how: Saying
  }
  readonly leaving: { readonly title: (when: string, count: number) => Line; readonly how: Saying }
  readonly receipt: { readonly title: (names: string) => Line; readonly how: (email: string) => Line }
  readonly cancelled: {
    readonly title: Line
    readonly pending: Line
    readonly gone: Line
    readonly how: Line
  }
  readonly uncertain: { readonly title: (names: string) => Line; readonly how: Saying; readonly care: Line }
  readonly undelivered: {
    readonly title: (name: string) => Line
    readonly unwantedTitle: (name: string) => Line
    readonly reason: Readonly<Record<UndeliveredReason, Line>>
    readonly correct: Saying
    readonly again: Saying
    readonly ownMailbox: Line
  }
  readonly skipped: { readonly title: Line; readonly how: Saying }
  readonly list: { readonly title: (count: number) => Line; readonly how: Saying }
  readonly help: { readonly title: Line; readonly how: Line; readonly inbound: Saying }
  readonly forgotten: {
    readonly interview: Line
    readonly everything: Line
    readonly interviews: (count: number) => Line
    readonly notes: (count: number) => Line
    readonly rawMails: (count: number) => Line
    readonly queued: (count: number) => Line
    readonly kept: Line
  }
  readonly noInvite: {
    readonly title: Line
    readonly problem: Readonly<Record<NoInviteProblem, Line>>
    readonly how: Line
    readonly form: Line
    readonly formExample: { readonly with: Line; readonly at: Line; readonly when: Line; readonly role: Line }
    readonly openForm: Line
    readonly formSubject: Line
  }
  readonly question: {
    readonly nothingSent: Line
    readonly plain: Readonly<Record<PlainQuestion, Saying>>
    readonly address: Readonly<Record<AddressProblem, Saying>>
  }
  readonly refused: Readonly<Record<Refusal, Line>>
}
