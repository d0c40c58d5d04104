import { hash } from 'node:crypto'
import { domainOf } from '../address.ts'
import type { OutgoingMail } from '../ports.ts'
import { headerBlock, mailboxValue, textValue } from './header-block.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { type Meant, verifyOutgoing } from './verify.ts'

/** A mail as it is meant. Names were cleaned, addresses are validated: nothing else reaches an address header. */
export interface Composition extends Meant {
  /** Further headers, ASCII, one line each. */
  readonly headers: Readonly<Record<string, string>>
  readonly inReplyTo?: string
  readonly references?: readonly string[]
  /** ms UTC; SES writes its own Date and Message-ID over ours. */
  readonly date: number
  readonly tags: Readonly<Record<string, string>>
}

/**
 * Makes the bytes, then reads them back and compares. The envelope is ours, never one that was read out of headers.
 * Everything is quoted-printable: no long lines, no format=flowed, no change to a single character of a note.
 */
export function compose(mail: Composition): OutgoingMail {
  const raw = Buffer.from(textOf(mail, digestOf(mail)), 'latin1')
  const outgoing = { source: mail.from.address, destination: mail.to.address, raw, tags: mail.tags }
  verifyOutgoing(outgoing, mail)
  return outgoing
}

const PLAIN = 'text/plain; charset=utf-8'
const HTML = 'text/html; charset=utf-8'
const ENCODING = 'quoted-printable'

/** All lines end in CRLF, the last one too (RFC 5322 §2.1). */
function textOf(mail: Composition, digest: string): string {
  if (mail.html === null) {
    const head = headOf(mail, digest, { 'Content-Transfer-Encoding': ENCODING }, PLAIN)
    const body = quotedPrintable(mail.text)
    return `${head}\r\n\r\n${body}${body.endsWith('\r\n') ? '' : '\r\n'}`
  }
  // Boundary and id from a digest: the same answer gives the same bytes. `=` can never stand so in quoted-printable.
  const boundary = `=-${digest}-Part_1`
  const head = headOf(mail, digest, {}, `multipart/alternative; boundary="${boundary}"`)
  const parts = `${partOf(boundary, PLAIN, mail.text)}${partOf(boundary, HTML, mail.html)}`
  return `${head}\r\n\r\n${parts}--${boundary}--\r\n`
}

function partOf(boundary: string, type: string, text: string): string {
  return `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${ENCODING}\r\n\r\n${quotedPrintable(text)}\r\n`
}

function headOf(
  mail: Composition,
  digest: string,
  more: Composition['headers'],
  contentType: string,
): string {
  return headerBlock([
    ...Object.entries(more),
    ...Object.entries(mail.headers),
    ['From', mailboxValue(mail.from)],
    ['To', mailboxValue(mail.to)],
    ['Reply-To', mail.replyTo ? mailboxValue(mail.replyTo) : undefined],
    ['In-Reply-To', mail.inReplyTo],
    ['References', mail.references?.join(' ')],
    ['Subject', textValue(mail.subject)],
    ['Message-ID', `<${digest}@${domainOf(mail.from.address)}>`],
    ['Date', new Date(mail.date).toUTCString().replace('GMT', '+0000')],
    ['MIME-Version', '1.0'],
    ['Content-Type', contentType],
  ])
}

function digestOf({ from, to, replyTo, subject, text, date }: Composition): string {
  const parts = [from.address, to.address, replyTo?.address, date, subject, text]
  return hash('sha256', parts.join('\n'), 'hex').slice(0, 32)
}
