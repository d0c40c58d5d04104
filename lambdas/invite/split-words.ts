import { type Address, sameAddress } from '../address.ts'
import { withinDeadline } from '../deadline.ts'
import { CALENDAR_LIMITS } from '../limits.ts'
import { type ForwardHeader, type Message, privateWords } from '../message/message.ts'
import { completedByRole, completedByZone } from './complete.ts'
import type { Forwarder, Invite } from './invite.ts'
import { withoutChat } from './words/chat.ts'
import { withoutFormLines } from './words/form.ts'
import { FORWARD_SUBJECT } from './words/letters.ts'
import { momentsIn } from './words/moments.ts'
import { findInWords, findTimesInWords, type Spoken } from './words/words.ts'

/** A mail's text as the candidate's own words, and what they forwarded with whom it was written to. */
export interface SplitWords {
  readonly words: string
  readonly forward: string | null
  readonly addressedTo: readonly Address[]
  readonly header?: ForwardHeader | null
}

/** A mail that the candidate did not write (a redirected invite) has no words of theirs. */
export function splitWords(message: Message, forwarder: Forwarder): SplitWords {
  const own = message.from !== null && sameAddress(message.from.email, forwarder.email)
  if (!own) return allOthers(message)
  const { words, forward, header } = privateWords(message.text, message.subject, forwarder.name)
  return {
    words,
    forward: forward === '' ? null : forward,
    addressedTo: emailsOf([...(header?.to ?? []), ...message.to]),
    header,
  }
}

/** All of the text is as good as forwarded. */
export function allOthers(message: Message): SplitWords {
  return { words: '', forward: message.text, addressedTo: emailsOf(message.to) }
}

const SALUTATION =
  /\n\s*\n(?=\s*(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|guten tag|sehr geehrte[rs]?|bonjour|hola|estimad[oa]|olá|prezad[oa]|ciao|gentile|buongiorno|beste|geachte) [^\n]{1,40}[,!:]\s*\n)/iu

/**
 * The candidate's words where no header stands above what was pasted: those above a salutation, else above the paragraph that
 * says when. Below "Fwd:" nothing tells them from the words of who wrote the mail, and a note must not take those for the candidate's.
 */
export function ownWords(message: Message, split: SplitWords, invites: readonly Invite[]): string {
  const words = withoutFormLines(withoutChat(split.words))
  const isForward = FORWARD_SUBJECT.test(message.subject)
  const pasted =
    split.forward === null &&
    invites.length > 0 &&
    invites.every(({ source }) => /^words: (?!form|story|chat)/u.test(source))
  if (!pasted) return words
  const salutation = words.search(SALUTATION)
  if (salutation >= 0) return words.slice(0, salutation).trim()
  // Pasted below words of one's own: they end above the paragraph that says when.
  return isForward ? '' : aboveMoment(words)
}

function aboveMoment(words: string): string {
  const [moment] = momentsIn(words, new Set()).filter(({ time }) => time !== null)
  const begin = moment === undefined ? 0 : words.lastIndexOf('\n\n', moment.start)
  return begin < 0 ? '' : words.slice(0, begin).trim()
}

/** A mail that its organizer or a robot sent, saved from an inbox: what is in it are their words. */
export function isOthersMail(message: Message, invites: readonly Invite[], forwarder: Forwarder): boolean {
  const organizer = invites.some(
    (invite) =>
      sameAddress(invite.organizer?.email ?? null, forwarder.email) &&
      invite.candidate?.email != null &&
      !sameAddress(invite.candidate.email, forwarder.email),
  )
  return organizer || message.robot === 'auto-generated' || message.robot === 'no-reply-sender'
}

/** The invites in the words of a mail, within the deadline; what takes longer is not worth waiting for. */
export function inWords(message: Message, forwarder: Forwarder, split: SplitWords): Invite[] {
  const { calendars, forwarded } = message
  const alone = calendars.length === 0 && forwarded.every((inner) => inner.calendars.length === 0)
  const ms = alone ? CALENDAR_LIMITS.wordsAloneMs : CALENDAR_LIMITS.wordsMs
  return withinDeadline(ms, () => findInWords(message, forwarder, split)) ?? []
}

/** Events whose title and description name no role, with the one that the words around them announce. */
export function rolesInWords(
  read: readonly Invite[],
  message: Message,
  split: SplitWords,
): readonly Invite[] {
  if (read.every(({ role }) => role !== null)) return read
  const texts = [split.forward ?? message.text, ...message.forwarded.map(({ text }) => text)]
  return (
    withinDeadline(CALENDAR_LIMITS.wordsMs, () => read.map((invite) => completedByRole(invite, texts))) ??
    read
  )
}

/** Events that lack nothing but their zones, with those that the words state beside their times. */
export function zonesInWords(
  read: readonly Invite[],
  message: Message,
  split: SplitWords,
): readonly Invite[] {
  const text = split.forward ?? message.text
  return (
    withinDeadline(CALENDAR_LIMITS.wordsMs, () => read.map((invite) => completedByZone(invite, text))) ?? read
  )
}

/** The same for a calendar that lacks nothing but perhaps its zone: when the invites in the words are. */
export function timesInWords(message: Message, forwarder: Forwarder, split: SplitWords): Spoken[] {
  return withinDeadline(CALENDAR_LIMITS.wordsMs, () => findTimesInWords(message, forwarder, split)) ?? []
}

function emailsOf(people: Message['to']): Address[] {
  return people.flatMap(({ email }) => (email ? [email] : []))
}
