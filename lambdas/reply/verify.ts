import { isAscii } from 'node:buffer'
import PostalMime, { type Email } from 'postal-mime'
import type { Address } from '../address.ts'
import { ParkError } from '../errors.ts'
import type { OutgoingMail } from '../ports.ts'

export interface Mailbox {
  readonly name: string | null
  readonly address: Address
}

/** What a mail is meant to say and to whom. */
export interface Meant {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly replyTo: Mailbox | null
  readonly subject: string
  readonly text: string
  readonly html: string | null
}

/** RFC 5322 §2.1.1, without CRLF. */
const LINE_BYTES = 998
/** SES refuses a mail that has one of these twice; the others would let a reader choose. */
const ONCE = new Set(
  'from sender reply-to to cc bcc subject date message-id in-reply-to references auto-submitted list-unsubscribe mime-version content-type content-transfer-encoding precedence'.split(
    ' ',
  ),
)
const CR = 13
const LF = 10

/**
 * Reads an outgoing mail with a parser that is not its composer and compares it with what was meant, so that no defect
 * of the composer, and nothing in a name or subject, adds a recipient or changes a text. Throws ParkError.
 */
export async function verifyOutgoing(mail: OutgoingMail, meant: Meant): Promise<void> {
  const wrong = lineFault(mail.raw) ?? headerFault(await PostalMime.parse(mail.raw), mail, meant)
  if (wrong) throw new ParkError(`outgoing mail differs from what was meant: ${wrong}`)
}

function lineFault(raw: Uint8Array): string | null {
  if (!isAscii(raw) || raw.includes(0)) return 'not ASCII'
  for (let at = raw.indexOf(CR); at >= 0; at = raw.indexOf(CR, at + 1)) {
    if (raw[at + 1] !== LF) return 'bare CR'
  }
  let start = 0
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, start)) {
    if (raw[at - 1] !== CR) return 'bare LF'
    if (at - 1 - start > LINE_BYTES) return 'line too long'
    start = at + 1
  }
  return raw.length - start > LINE_BYTES ? 'line too long' : null
}

function headerFault(read: Email, mail: OutgoingMail, meant: Meant): string | null {
  const names = read.headers.map(({ key }) => key.toLowerCase())
  const twice = names.find((name, index) => ONCE.has(name) && names.indexOf(name) !== index)
  if (twice) return `${twice} twice`
  if (read.cc?.length || read.bcc?.length || read.sender) return 'another recipient or sender'
  if (mail.source !== meant.from.address || mail.destination !== meant.to.address) return 'envelope'
  if (!isMailbox(read.from ? [read.from] : [], meant.from)) return 'From'
  if (!isMailbox(read.to ?? [], meant.to)) return 'To'
  if (!(meant.replyTo ? isMailbox(read.replyTo ?? [], meant.replyTo) : !read.replyTo?.length))
    return 'Reply-To'
  if (read.subject !== meant.subject) return 'Subject'
  if (!sameText(read.text, meant.text)) return 'text'
  if (!sameText(read.html, meant.html)) return 'HTML'
  return read.attachments.length > 0 ? 'attachment' : null
}

function isMailbox(read: readonly { name?: string; address?: string }[], meant: Mailbox): boolean {
  const [only, ...more] = read
  return more.length === 0 && only?.address === meant.address && (only.name ?? '') === (meant.name ?? '')
}

/** Line ends differ by transport, and a parser may add or drop the last one. */
function sameText(read: string | undefined, meant: string | null): boolean {
  return withoutLastLineEnds(read ?? '') === withoutLastLineEnds(meant ?? '')
}

/** `/\n*$/` would try every line end of the text. */
function withoutLastLineEnds(text: string): string {
  const lines = text.replaceAll('\r\n', '\n')
  let end = lines.length
  while (lines.charCodeAt(end - 1) === LF) end -= 1
  return lines.slice(0, end)
}
