import { KB, REPLY_LIMITS } from '../limits.ts'
import { wordsBelow } from './below-quote.ts'
import { htmlToMarkedText, QUOTE_MARK } from './html-text.ts'
import type { Message } from './message.ts'
import {
  joined,
  type OwnLines,
  trimmed,
  upTo,
  withoutFooters,
  withoutOpening,
  withoutSignatureBlock,
} from './own-lines.ts'
import { findQuotation } from './quotation/find-quotation.ts'
import { readLine } from './quotation/lines.ts'
import { firstQuotedLine } from './quotation/second-opinion.ts'
import { agree } from './same-words.ts'
import { unwrap } from './unwrap.ts'

/**
 * "##- Write above this line -##", which stands in every mail of ours that can be answered, as it comes back: quoted,
 * bold, wrapped after its beginning or before its end, its dashes typeset, one of its number signs eaten as a heading.
 */
const REPLY_MARK = /^[*_ ]*#{1,2} ?[-–—]( |\S)|[-–—] ?#{2}[*_ ]*$/

/** More than this of a text is not looked at: an answer stands at its top. */
const READ_AT_MOST = 64 * KB
const LINES_AT_MOST = 5000
/** Chars. */
const GOES_ON_BELOW = 40

export type ReplyDoubt = 'text-and-html-differ' | 'nothing-above-quote' | 'too-long'

export interface OwnWords {
  readonly words: string
  /** The same without the line breaks that a program put into long lines, where its HTML shows that they are none. */
  readonly unwrapped: string
  readonly doubt: ReplyDoubt | null
}

/**
 * The candidate's new lines of a reply: above our mark, without quotation, `-- ` signature and "Sent from my …". The
 * sign-off of an edited note stays. Words below or between a quotation count where few or none stand above it; with none
 * above, they are shown in doubt. Where plain text and HTML say different things, nobody knows which one the candidate
 * saw. With any doubt the words are shown, and asked about.
 */
export function ownWords(message: Message): OwnWords {
  const fromHtml = message.html === null ? null : wordsAbove(htmlToMarkedText(message.html))
  const fromText = message.textFromHtml && fromHtml !== null ? null : wordsAbove(message.text)
  // Text that only repeats the quotation, or none: what was written is in the HTML (Verse, QQ).
  const above = fromText || fromHtml || ''
  const below =
    message.textFromHtml || !mayGoOn(above)
      ? ''
      : wordsBelow(linesOf(message.text), message.from?.name ?? null)
  const all = `${above}\n\n${below}`.trim()
  const words = all.slice(0, REPLY_LIMITS.wordsChars)
  const unwrapped = fromText && fromHtml ? unwrap(words, fromHtml) : words
  return { words, unwrapped, doubt: doubtAbout({ above, all }, fromText, fromHtml) }
}

/** A greeting or a command may be followed by what it is about ("send", and below the quotation "but change the date"). */
function mayGoOn(above: string): boolean {
  return above.length < GOES_ON_BELOW
}

function doubtAbout(
  { above, all }: { above: string; all: string },
  fromText: string | null,
  fromHtml: string | null,
): ReplyDoubt | null {
  if (above === '') return 'nothing-above-quote'
  if (all.length > REPLY_LIMITS.wordsChars) return 'too-long'
  return fromText && fromHtml !== null && !agree(fromText, fromHtml) ? 'text-and-html-differ' : null
}

function linesOf(text: string): OwnLines {
  const raw = text.slice(0, READ_AT_MOST).split('\n', LINES_AT_MOST)
  return { raw, seen: raw.map(readLine) }
}

function wordsAbove(text: string): string {
  const all = linesOf(text)
  const above = upTo(all, markedEnd(all))
  const own = upTo(above, findQuotation(above.seen)?.start ?? above.seen.length)
  const words = trimmed(withoutFooters(withoutSignatureBlock(withoutFooters(withoutOpening(own)))))
  return joined(upTo(words, firstQuotedLine(words.raw)))
}

/** The first line of ours, or of a mail program's own markup around the quotation. */
function markedEnd({ seen }: OwnLines): number {
  const end = seen.findIndex(({ text }) => text.includes(QUOTE_MARK) || isReplyMark(text))
  if (end < 0) return seen.length
  // In a locale that we do not know, what introduces the quotation is known by its place and its colon alone.
  let above = end
  while (above > 0 && above > end - 3 && seen[above - 1]?.text === '') above -= 1
  return /^.{3,200}[:：]$/.test(seen[above - 1]?.text ?? '') && isReplyMark(seen[end]?.text ?? '')
    ? above - 1
    : end
}

function isReplyMark(text: string): boolean {
  return text.length < 120 && REPLY_MARK.test(text)
}
