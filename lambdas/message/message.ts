import type { Address, Person } from '../address.ts'

export { mayGoOnBelow } from './goes-on.ts'
export { type OwnWords, ownWords } from './own-words.ts'
export { parseMessage } from './parse-message.ts'
export { type ForwardHeader, privateWords } from './private-words.ts'
export { type QuotedPart, quotedParts } from './quotation/quoted-parts.ts'

/** Stage 2: a mail, parsed. Attachments that no later stage reads were streamed past and are only counted. */
export interface Message {
  /** Display name and address of the one From mailbox; null unless there is exactly one From field with one mailbox. */
  readonly from: { readonly name: string | null; readonly email: Address } | null
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  /** Decoded, unfolded; empty when there is none. */
  readonly subject: string
  /** With angle brackets; null when absent or not a msg-id (RFC 5322 §3.6.4). */
  readonly messageId: string | null
  readonly references: readonly string[]
  /** The Date header: instant (ms, UTC) and its offset from UTC in minutes, which tells where the candidate is. */
  readonly date: { readonly at: number; readonly offsetMinutes: number } | null
  /** Why this is no person's mail (bounce, list, auto-reply, …), or null. */
  readonly robot: RobotSign | null
  /** The readable text: text/plain, or what the HTML says where there is no plain text. Line ends are LF. */
  readonly text: string
  /** True where `text` was made from HTML. */
  readonly textFromHtml: boolean
  readonly html: string | null
  /** Parts that may hold an invite, in the order of the mail, this message's own only. */
  readonly calendars: readonly CalendarPart[]
  /** winmail.dat parts (application/ms-tnef). */
  readonly tnef: readonly Uint8Array[]
  /** Messages inside this one (message/rfc822), to the limit of depth. */
  readonly forwarded: readonly Message[]
  /** Parts that were streamed past. */
  readonly skipped: number
}

export interface CalendarPart {
  readonly contentType: string
  /** The `method` parameter of the Content-Type, upper-case. */
  readonly method: string | null
  readonly charset: string | null
  readonly filename: string | null
  /** Transfer encoding undone, charset not: folds may cut a character, so unfold before decoding. */
  readonly content: Uint8Array
  /** It is over CALENDAR_LIMITS.bytes, so its content was not kept (it is empty). */
  readonly tooLarge?: boolean
}

export type RobotSign =
  | 'bounce'
  | 'auto-reply'
  | 'auto-generated'
  | 'list'
  | 'bulk'
  | 'our-own'
  | 'no-reply-sender'

/** A mail that is over a limit, told to its sender in one short answer. `limit` is a key of MAIL_LIMITS. */
export interface OverBudget {
  readonly kind: 'over-budget'
  readonly limit: string
  /** The sender, where the header could still be read. */
  readonly message: Pick<Message, 'from' | 'subject' | 'messageId' | 'references' | 'robot'> | null
}
