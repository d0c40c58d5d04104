import { type Person, parseAddress, sameAddress } from '../address.ts'
import { KB } from '../limits.ts'
import {
  joined,
  type OwnLines,
  trimmed,
  upTo,
  withoutFooters,
  withoutGluedFooter,
  withoutOpening,
  withoutSignatureBlock,
} from './own-lines.ts'
import { findForward, findQuotation, type Quotation } from './quotation/find-quotation.ts'
import { readLine } from './quotation/lines.ts'
import { readForward } from './quotation/second-opinion.ts'
import { withoutDisclaimer, withoutSignOff } from './sign-off.ts'

/** A forward begins within them, or nobody finds it. */
const READ_AT_MOST = 128 * KB
const LINES_AT_MOST = 5000

/** The header block of a forward, as its program wrote it: dates stay text, they are in any locale. */
export interface ForwardHeader {
  readonly from: Person | null
  readonly to: readonly Person[]
  readonly date: string | null
  readonly subject: string | null
}

export interface PrivateWords {
  /** What the candidate wrote above the forward, free of signature and footers; all of the text where there is none. */
  readonly words: string
  /** The forward with its header block; empty where there is none. */
  readonly forward: string
  readonly header: ForwardHeader | null
}

/**
 * Parts a forward into the candidate's words and the rest. `name` is the candidate's, from their own From: with it a
 * signature of the name alone is known as one.
 */
export function privateWords(text: string, subject: string, name: string | null = null): PrivateWords {
  const raw = text.slice(0, READ_AT_MOST).split('\n', LINES_AT_MOST)
  const lines: OwnLines = { raw, seen: raw.map(readLine) }
  const found = findQuotation(lines.seen)
  if (found === null) return bySecondOpinion(text, lines, subject, name)
  const forward = found.how === 'quote-marks' ? (findForward(lines.seen, found.start) ?? found) : found
  const words = clean(upTo(lines, forward.start), name)
  return { words, forward: rest(text, lines, forward.start), header: headerOf(forward) }
}

function bySecondOpinion(text: string, lines: OwnLines, subject: string, name: string | null): PrivateWords {
  const read = readForward(text.replace(/\n{3,}/g, '\n\n'), untagged(subject))
  if (read === null) return { words: clean(lines, name), forward: '', header: null }
  const above = (read.message ?? '').split('\n').filter((line) => line.trim() !== '').length
  const start = lineAfter(lines, above)
  const { from, date, subject: title } = read.email
  const header = {
    from: { name: from.name, email: parseAddress(from.address ?? '') },
    to: [],
    date: date ?? null,
    subject: title,
  }
  return { words: clean(upTo(lines, start), name), forward: rest(text, lines, start), header }
}

/** The line behind the first `count` lines that are not blank. */
function lineAfter({ seen }: OwnLines, count: number): number {
  let left = count
  for (let i = 0; i < seen.length; i++) {
    if (left === 0) return i
    if (seen[i]?.text !== '') left -= 1
  }
  return seen.length
}

function clean(lines: OwnLines, name: string | null): string {
  const written = withoutGluedFooter(trimmed(withoutOpening(lines)))
  const above = withoutFooters(withoutDisclaimer(withoutFooters(withoutSignatureBlock(written))))
  return joined(withoutFooters(withoutSignOff(above, name)))
}

function rest(text: string, { raw }: OwnLines, start: number): string {
  const above = raw.slice(0, start).reduce((length, line) => length + line.length + 1, 0)
  return text.slice(above).trim()
}

/** Without the tags of gateways before the forward sign, which defeat email-forward-parser (its issue 3). */
export function untagged(subject: string): string {
  return subject
    .slice(0, 500)
    .replace(/^(\s*[[(][^\])]{1,40}[\])]\s*|\s*(external|caution|warning)\s*:\s*){1,5}/i, '')
}

function headerOf({ header }: Quotation): ForwardHeader | null {
  if (header === null) return null
  const { from, to, date, subject } = header.fields
  return {
    from: from === undefined ? null : (readPeople(from)[0] ?? null),
    to: to === undefined ? [] : readPeople(to),
    date: date || null,
    subject: subject || null,
  }
}

/** `Pat Example <pat@x.org>; "Li, Tom" [mailto:tom@x.org]`: the people of a header line, as far as they can be read. */
function readPeople(value: string): Person[] {
  const people: Person[] = []
  let rest = value.slice(0, 4000)
  for (let match = mailbox(rest); match !== null && people.length < 50; match = mailbox(rest)) {
    const name = nameBefore(rest.slice(0, match.index))
    const email = parseAddress(match.address)
    const known = email !== null && people.some((person) => sameAddress(person.email, email))
    if (!known)
      people.push({ name: name?.toLowerCase() === match.address.toLowerCase() ? null : name, email })
    rest = rest
      .slice(match.end)
      .replace(/^[^,;]{0,80}?(?=[,;])|^[>\]) ]+/, '')
      .replace(/^[>\]),; ]+/, '')
  }
  const alone = nameBefore(rest)
  return people.length === 0 && alone !== null ? [{ name: alone, email: null }] : people
}

function mailbox(text: string): { address: string; index: number; end: number } | null {
  const match = /[<[(]?(?:mailto:)?([^\s<>[\]();:,"']{1,64}@[^\s<>[\]();:,"']{1,255})/i.exec(text)
  return match === null
    ? null
    : { address: match[1] as string, index: match.index, end: match.index + match[0].length }
}

function nameBefore(text: string): string | null {
  return text.replace(/^[\s,;"'*]+|[\s,;"'*<[(]+$/g, '').trim() || null
}
