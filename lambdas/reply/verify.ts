import { isAscii } from 'node:buffer'
import { ParkError } from '../errors.ts'
import type { OutgoingMail } from '../ports.ts'
import type { Mailbox } from './header-block.ts'
import { readFields, readMailbox, readQuotedPrintable, readText } from './read-back.ts'

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
/** Every header that we ever write. SES refuses some of them twice, others would let a reader choose: each stands once. */
const HEADERS = new Set(
  'from reply-to to subject date message-id in-reply-to references auto-submitted x-auto-response-suppress x-afterword-kind content-language list-unsubscribe mime-version content-type content-transfer-encoding'.split(
    ' ',
  ),
)
const PART_HEADERS = new Set(['content-type', 'content-transfer-encoding'])
const MULTIPART = /^multipart\/alternative; boundary="(=-[0-9a-f]{32}-Part_1)"$/

/**
 * Reads an outgoing mail from its bytes and compares it with what was meant, so that no defect of the composer, and
 * nothing in a name or subject, adds a recipient, a header or a part, or changes a text. It shares no code with the
 * composer, and takes no more of the standards than we write: whatever two readers could read in two ways is refused.
 * Throws ParkError.
 */
export function verifyOutgoing(mail: OutgoingMail, meant: Meant): void {
  const wrong = faultOf(mail, meant)
  if (wrong) throw new ParkError(`outgoing mail differs from what was meant: ${wrong}`)
}

function faultOf({ source, destination, raw }: OutgoingMail, meant: Meant): string | null {
  if (source !== meant.from.address || destination !== meant.to.address) return 'envelope'
  if (!isAscii(raw) || raw.includes(0)) return 'not ASCII'
  const lines = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1').split('\r\n')
  if (lines.some((line) => line.includes('\r') || line.includes('\n'))) return 'bare CR or LF'
  if (lines.some((line) => line.length > LINE_BYTES)) return 'line too long'
  const end = lines.indexOf('')
  const fields = readFields(lines.slice(0, end), HEADERS)
  if (fields === null) return 'a header that is no header of ours, or twice'
  return headerFault(fields, meant) ?? bodyFault(fields, lines.slice(end + 1), meant)
}

type Fields = ReadonlyMap<string, string>

function headerFault(fields: Fields, meant: Meant): string | null {
  if (!isMailbox(fields.get('from'), meant.from)) return 'From'
  if (!isMailbox(fields.get('to'), meant.to)) return 'To'
  const replyTo = fields.get('reply-to')
  if (meant.replyTo ? !isMailbox(replyTo, meant.replyTo) : replyTo !== undefined) return 'Reply-To'
  if (readText(fields.get('subject') ?? '') !== meant.subject) return 'Subject'
  return fields.get('mime-version') === '1.0' ? null : 'MIME-Version'
}

function isMailbox(value: string | undefined, meant: Mailbox): boolean {
  const read = value === undefined ? null : readMailbox(value)
  return read !== null && read.address === meant.address && read.name === (meant.name ?? '')
}

function bodyFault(fields: Fields, lines: readonly string[], { text, html }: Meant): string | null {
  if (html === null) return saysExactly(fields, lines, 'text/plain', text) ? null : 'text'
  const boundary = MULTIPART.exec(fields.get('content-type') ?? '')?.[1]
  if (!boundary || fields.has('content-transfer-encoding')) return 'Content-Type'
  const marks = lines.flatMap((line, at) => (line.startsWith(`--${boundary}`) ? [at] : []))
  const [first = -1, second = -1, last = -1] = marks
  const isWhole =
    marks.length === 3 &&
    first === 0 &&
    lines[first] === `--${boundary}` &&
    lines[second] === `--${boundary}` &&
    lines[last] === `--${boundary}--` &&
    lines.length === last + 2 &&
    lines[last + 1] === ''
  if (!isWhole) return 'parts'
  if (!partSays(lines.slice(first + 1, second), 'text/plain', text)) return 'text'
  return partSays(lines.slice(second + 1, last), 'text/html', html) ? null : 'HTML'
}

function partSays(lines: readonly string[], type: string, meant: string): boolean {
  const end = lines.indexOf('')
  const fields = readFields(lines.slice(0, end), PART_HEADERS)
  return fields !== null && saysExactly(fields, lines.slice(end + 1), type, meant)
}

function saysExactly(fields: Fields, lines: readonly string[], type: string, meant: string): boolean {
  if (fields.get('content-type') !== `${type}; charset=utf-8`) return false
  if (fields.get('content-transfer-encoding') !== 'quoted-printable') return false
  const read = readQuotedPrintable(lines)
  return read !== null && withoutLastLineEnds(read) === withoutLastLineEnds(meant.replaceAll('\r\n', '\n'))
}

/** The last line of a mail has an end as well (RFC 5322 §2.3). `/\n*$/` would try every line end of the text. */
function withoutLastLineEnds(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return text.slice(0, end)
}
