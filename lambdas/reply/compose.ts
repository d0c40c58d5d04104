import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
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
  const digest = digestOf(mail)
  const raw = await new MailComposer({
    from: mailbox(mail.from),
    to: mailbox(mail.to),
    ...(mail.replyTo && { replyTo: mailbox(mail.replyTo) }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html !== null && { html: mail.html }),
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    ...(mail.references && { references: [...mail.references] }),
    headers: Object.fromEntries(Object.entries(mail.headers).map(unfolded)),
    date: new Date(mail.date),
    messageId: `<${digest}@${domainOf(mail.from.address)}>`,
    // Boundary and id from a digest: the same answer gives the same bytes. `=` can never stand so in quoted-printable.
    boundaryPrefix: '=',
    baseBoundary: digest,
    encoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  const outgoing = { source: mail.from.address, destination: mail.to.address, raw, tags: mail.tags }
  await verifyOutgoing(outgoing, mail)
  return outgoing
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
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
