import { type Person, sameAddress } from '../../address.ts'
import { type ForwardHeader, type Message, type QuotedPart, quotedParts } from '../../message/message.ts'
import type { Forwarder } from '../invite.ts'
import { readPeople } from '../what/people-list.ts'
import { FORWARD_PREFIXES } from '../what/title-prefixes.ts'
import { dateOf } from './calendar-date.ts'
import { type ChatMessage, chatIn, isOwn } from './chat.ts'
import type { Letter } from './draft.ts'
import { momentsIn } from './moments.ts'
import { signedBy } from './signature.ts'
import { instantOf, whenOf } from './when.ts'

/** The parts of a mail as its parser split them: `forward` holds its header block. */
export interface Split {
  readonly words: string
  readonly forward: string | null
  /** What the parser made of the forward's header, also where it stands in one line or in a sentence. */
  readonly header?: ForwardHeader | null
}

const MOST_LETTERS = 12
/** What follows further down is footers and older mail. */
const MOST_TEXT = 100_000
export const FORWARD_SUBJECT = new RegExp(
  `^(?:\\s*\\[[^\\]]{1,40}\\])*\\s*(?:${FORWARD_PREFIXES.join('|')})\\s?[:：]`,
  'iu',
)

/** Every letter in a mail: the candidate's own words first, then what was forwarded, the latest first. */
export function lettersOf(message: Message, forwarder: Forwarder, split: Split, place = 'words'): Letter[] {
  const forward = split.forward ?? ''
  const own: Letter = { ...ownLetter(message, place), text: split.words }
  const chat = forward === '' ? chatIn(split.words) : null
  if (chat) return [{ ...own, text: chat.before }, ...otherSide(chat.messages, own, message, forwarder)]
  const inside = message.forwarded.flatMap((inner) => nestedLetters(inner, forwarder, place))
  const parts =
    forward === ''
      ? quotedParts(message.text.slice(0, MOST_TEXT))
      : forwardedParts(forward.slice(0, MOST_TEXT), split.header ?? null)
  const letters = parts.map((part) => letterOf(part, message, place)).filter(({ text }) => text.trim() !== '')
  const pasted = forward === '' && FORWARD_SUBJECT.test(message.subject)
  const asRead = letters.map((letter, index) => {
    const byCandidate = sameAddress(letter.from?.email ?? null, forwarder.email)
    const unquoted = forward === '' && index === 0
    return { ...letter, own: byCandidate || (unquoted && !pasted) }
  })
  return [own, ...asRead, ...inside].slice(0, MOST_LETTERS)
}

/** What the other side of a chat wrote, as one letter. */
function otherSide(
  chat: readonly ChatMessage[],
  own: Letter,
  message: Message,
  forwarder: Forwarder,
): Letter[] {
  const others = chat.filter((one) => !isOwn(one, forwarder.name))
  const stated = others.map(({ stamp }) => instantStated(stamp, message)).filter((at) => at !== null)
  const text = others.map((one) => one.text).join('\n\n')
  const name = others.find((one) => /\p{L}{2}/u.test(one.name))?.name ?? null
  return others.length === 0
    ? []
    : [
        {
          ...own,
          text,
          html: null,
          from: name ? { name, email: null } : null,
          to: [],
          cc: [],
          writtenAt: stated.at(-1) ?? own.writtenAt,
          original: stated.length > 0,
          own: false,
          chat,
        },
      ]
}

/** Without what stands above the first header block: the line that announces it. */
function forwardedParts(forward: string, header: ForwardHeader | null): QuotedPart[] {
  const [first, ...others] = quotedParts(forward)
  if (first === undefined) return []
  const announces = first.header === null && others.length > 0 && first.text.trim().length < 160
  if (announces) return others
  if (first.header !== null || header === null) return [first, ...others]
  const { from, to, date, subject } = header
  const fields = {
    ...(from ? { from: written(from) } : {}),
    to: to.map(written).join('; '),
    ...(date ? { date } : {}),
    ...(subject ? { subject } : {}),
  }
  return [{ ...first, header: fields }, ...others]
}

function written({ name, email }: Person): string {
  return email ? `${name ?? ''} <${email}>` : (name ?? '')
}

function nestedLetters(inner: Message, forwarder: Forwarder, place: string): Letter[] {
  const within = place.startsWith('message/rfc822') ? place : `message/rfc822 > ${place}`
  const [first, ...quoted] = quotedParts(inner.text.slice(0, MOST_TEXT))
  const letters: Letter[] = first
    ? [
        {
          ...ownLetter(inner, within),
          text: first.text,
          from: signedBy(inner.from, first.text),
          original: inner.date !== null,
          own: sameAddress(inner.from?.email ?? null, forwarder.email),
        },
      ]
    : []
  const others = quoted.map((part) => letterOf(part, inner, within))
  return [
    ...letters,
    ...others,
    ...inner.forwarded.flatMap((deeper) => nestedLetters(deeper, forwarder, within)),
  ]
}

function ownLetter(message: Message, place: string): Letter {
  return {
    text: message.text,
    html: message.html,
    from: message.from ? { name: message.from.name, email: message.from.email } : null,
    to: message.to,
    cc: message.cc,
    subject: message.subject,
    writtenAt: message.date?.at ?? null,
    offsetMinutes: message.date?.offsetMinutes ?? 0,
    original: true,
    place,
    own: true,
  }
}

function letterOf(part: QuotedPart, message: Message, place: string): Letter {
  const { header, attribution, author } = part
  const stated = header?.date ?? attribution ?? null
  const written = stated === null ? null : instantStated(stated, message)
  return {
    text: part.text,
    html: message.html,
    from: signedBy(personIn(header?.from ?? author), part.text),
    to: header?.to ? readPeople(header.to, 'stated') : [],
    cc: header?.cc ? readPeople(header.cc, 'stated') : [],
    subject: wholeSubject(header?.subject?.trim() ?? '', message.subject),
    writtenAt: written ?? message.date?.at ?? null,
    offsetMinutes: message.date?.offsetMinutes ?? 0,
    original: written !== null,
    place,
    own: false,
  }
}

/** A subject that was wrapped within the forward breaks off there; the mail that carries it has it whole. */
function wholeSubject(stated: string, carrier: string): string {
  const at = carrier.replace(/\s+/gu, ' ').indexOf(stated)
  return at < 0 ? stated : carrier.replace(/\s+/gu, ' ').slice(at)
}

function personIn(text: string | null): Person | null {
  // "Alex Finch | Pocketbook <alex@…>" is one mailbox.
  const one = text?.replace(/\s[|•·]\s[^<>@]{1,80}(?=<[^<>]{3,320}>\s*$)/u, ' ')
  return one ? (readPeople(one, 'stated')[0] ?? null) : null
}

/** When a header says that it was written, in the forwarding program's clock where it names no zone. */
function instantStated(text: string, message: Message): number | null {
  const reference = { written: null, ofOriginal: false, order: null }
  const [moment] = momentsIn(text.slice(0, 300), new Set())
  if (!moment) return null
  const when = whenOf(moment, { zone: null, minutes: null, reference })
  if (when.start !== null) return when.start
  const { date } = dateOf(moment.date, reference, null)
  const guess = date ?? nearestReading(moment.date.readings, message)
  if (guess === null) return null
  return instantOf(guess, moment.time?.start ?? 720, 'UTC') - (message.date?.offsetMinutes ?? 0) * 60_000
}

/** 03/11/2026 in a header: the forward was written before the mail that carries it, and seldom long before. */
function nearestReading(
  readings: readonly { year: number | null; month: number; day: number }[],
  message: Message,
) {
  const sent = message.date?.at
  if (sent === undefined) return null
  const dated = readings.flatMap((reading) =>
    reading.year === null ? [] : [{ year: reading.year, month: reading.month, day: reading.day }],
  )
  const past = dated.filter((date) => Date.UTC(date.year, date.month - 1, date.day) <= sent + 86_400_000)
  return (
    past.sort((a, b) => Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day))[0] ??
    null
  )
}
