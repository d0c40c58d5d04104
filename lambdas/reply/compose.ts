import { hash } from 'node:crypto'
import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import { type Address, domainOf } from '../address.ts'
import type { OutgoingMail } from '../ports.ts'
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
 * Makes the bytes, then reads them back and compares. The envelope is ours, never one that the composer read out of
 * headers. Everything is quoted-printable: no long lines, no format=flowed, no change to a single character of a note.
 */
export async function compose(mail: Composition): Promise<OutgoingMail> {
  const raw = bytesOf(mail, digestOf(mail))
  const outgoing = { source: mail.from.address, destination: mail.to.address, raw, tags: mail.tags }
  await verifyOutgoing(outgoing, mail)
  return outgoing
}

/**
 * The composer writes header blocks, where the traps are, and we the bodies between them: it would send those through
 * seven streams, which takes four times as long as all the rest. Same bytes as its own `build` (test/reply/bytes.test.ts).
 */
function bytesOf(mail: Composition, digest: string): Buffer {
  const [first, ...more] = partsOf(mail)
  if (more.length === 0) {
    const node = new MimeNode(first.type)
    node.setHeader('Content-Transfer-Encoding', QUOTED_PRINTABLE)
    return withCrlf(`${headOf(node, mail, digest)}\n\n${quotedPrintable(first.text)}`)
  }
  // Boundary and id from a digest: the same answer gives the same bytes. `=` can never stand so in quoted-printable.
  const boundary = `=-${digest}-Part_1`
  const node = new MimeNode(`multipart/alternative; boundary="${boundary}"`)
  const parts = [first, ...more].map(
    ({ type, text }) =>
      `--${boundary}\nContent-Type: ${type}\nContent-Transfer-Encoding: ${QUOTED_PRINTABLE}\n\n${quotedPrintable(text)}\n`,
  )
  return withCrlf(`${headOf(node, mail, digest)}\n\n${parts.join('')}--${boundary}--\n`)
}

const QUOTED_PRINTABLE = 'quoted-printable'

interface TextPart {
  readonly type: string
  readonly text: string
}

function partsOf({ text, html }: Composition): [TextPart, ...TextPart[]] {
  const plain = { type: 'text/plain; charset=utf-8', text }
  return html === null ? [plain] : [plain, { type: 'text/html; charset=utf-8', text: html }]
}

function headOf(node: MimeNode, mail: Composition, digest: string): string {
  node.addHeader(Object.fromEntries(Object.entries(mail.headers).map(unfolded)))
  node.setHeader('From', mailbox(mail.from))
  node.setHeader('To', mailbox(mail.to))
  if (mail.replyTo) node.setHeader('Reply-To', mailbox(mail.replyTo))
  if (mail.inReplyTo) node.setHeader('In-Reply-To', mail.inReplyTo)
  if (mail.references) node.setHeader('References', [...mail.references])
  node.setHeader('Subject', mail.subject)
  node.setHeader('Message-ID', `<${digest}@${domainOf(mail.from.address)}>`)
  node.setHeader('Date', new Date(mail.date))
  // A secret address is as long as a line; the composer prepares no address headers (see `unfolded`).
  return node.buildHeaders().replace(/^Reply-To:\r?\n /m, 'Reply-To: ')
}

function quotedPrintable(text: string): string {
  return wrap(encode(text))
}

/** All lines end in CRLF, the last one too (RFC 5322 §2.1). */
function withCrlf(mail: string): Buffer {
  return Buffer.from(`${mail.replace(/\r?\n/g, '\r\n').replace(/(?<!\r\n)$/, '\r\n')}`, 'latin1')
}

function mailbox({ name, address }: { readonly name: string | null; readonly address: Address }) {
  return { name: name ?? '', address }
}

/** The composer would fold a long value right behind the colon, and a first line that is empty confuses some readers. */
function unfolded([name, value]: [string, string]) {
  return [name, { prepared: true, value }] as const
}

function digestOf(mail: Composition): string {
  const parts = [
    mail.from.address,
    mail.to.address,
    mail.replyTo?.address,
    mail.subject,
    mail.text,
    mail.html,
    mail.date,
  ]
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32)
}
