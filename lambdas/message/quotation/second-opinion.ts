import EmailForwardParser, { type EmailForwardResult } from 'email-forward-parser'
import EmailReplyParser from 'email-reply-parser'
import { withinDeadline } from '../../deadline.ts'
import { REPLY_LIMITS } from '../../limits.ts'

/** Both libraries are quadratic or worse over long and over blank lines. */
const WITHIN_MS = 200

/** The first line that email-reply-parser takes for a quotation; the number of lines where it sees none. */
export function firstQuotedLine(lines: readonly string[]): number {
  const text = lines.join('\n')
  if (lines.length > REPLY_LIMITS.lines || text.length > REPLY_LIMITS.bytes || !mayQuote(text))
    return lines.length
  const fragments = withinDeadline(WITHIN_MS, () => new EmailReplyParser().read(text).getFragments()) ?? []
  const quoted = fragments.find((fragment) => fragment.isQuoted() && !fragment.isEmpty())
  const opening = quoted?.getContent().trim().split('\n')[0]
  const at = opening ? lines.findIndex((line) => opening.startsWith(line.trim()) && line.trim() !== '') : -1
  return at < 0 ? lines.length : at
}

/** Whether there is anything that a header of a quotation could hold: spares most answers the library. */
function mayQuote(text: string): boolean {
  return /[:>：]\s*$/m.test(text) || /-{3}/.test(text)
}

/** What email-forward-parser sees above a forward, by the cleaned subject and, second, by the text alone. */
export function readForward(given: string, subject: string): EmailForwardResult | null {
  if (given.length > REPLY_LIMITS.bytes * 2) return null
  // Yahoo writes its separator in two ways, and the library knows one.
  const text = given.replace('----- Forwarded message ----- ', '----- Forwarded Message ----- ')
  const parser = new EmailForwardParser()
  const read = withinDeadline(WITHIN_MS, () => {
    const bySubject = parser.read(text, subject)
    return bySubject.forwarded && bySubject.message !== null ? bySubject : parser.read(text)
  })
  return read?.forwarded ? read : null
}
