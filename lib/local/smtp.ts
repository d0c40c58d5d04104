import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { type Address, domainOf } from '../../lambdas/address.ts'
import { MAIL_LIMITS, SECOND } from '../../lambdas/limits.ts'
import { type DataFolder, writeNew } from './data-folder.ts'
import { codeOf } from './fault.ts'
import { headerBlock } from './header-block.ts'
import { receivedNotification } from './notification.ts'

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** Mail is taken for every address of its domain, as the receipt rule does. */
  readonly address: Address
  readonly bucket: string
  readonly folder: DataFolder
  /** Takes SES's notification; what it resolves to is durable. Gives the queue's message id. */
  readonly notify: (notification: string) => Promise<string>
  /** Hears of each mail that was taken: SES's id and the queue's. */
  readonly onAccepted: (id: string, messageId: string) => void
}

/**
 * The receiving half of SES: takes mail over SMTP, keeps it as the S3 action would, and only then says 250. Throws
 * where the port cannot be had.
 */
export async function startSmtp(
  settings: SmtpSettings,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = new SMTPServer({
    name: domainOf(settings.address),
    banner: 'Afterword',
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAIL_LIMITS.bytes,
    rejectOversized: true,
    lenientAddressParsing: true,
    disableReverseLookup: true,
    closeTimeout: 2 * SECOND,
    logger: false,
    onRcptTo: (recipient, _session, reply) => {
      const ours = recipient.address.toLowerCase().endsWith(`@${domainOf(settings.address)}`)
      reply(ours ? null : smtpError(550, 'No such recipient here'))
    },
    onData: (stream, session, reply) => {
      accept(settings, stream, session).then(
        (id) => reply(null, `OK ${id}`),
        (error: unknown) => reply(smtpError(452, `Not taken, try again later (${codeOf(error)})`)),
      )
    },
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(settings.port, settings.host, () => listening())
  })
  // A client that hangs up half-way is an error event; without a listener it would end the process.
  server.removeAllListeners('error').on('error', () => {})
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}

/** Stores one mail and queues its notification. Gives SES's id for it. */
async function accept(
  settings: SmtpSettings,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<string> {
  const started = performance.now()
  const receivedAt = Date.now()
  const id = randomBytes(20).toString('hex')
  const source = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
  const recipients = session.envelope.rcptTo.map((recipient) => recipient.address)
  const headers = headerBlock()
  const file = await writeNew(settings.folder)
  try {
    await file.handle.writeFile(traceFields(id, source, recipients[0] ?? '', receivedAt))
    await drain(stream, async (chunk) => {
      headers.push(chunk)
      await file.handle.writeFile(chunk)
    })
    // smtp-server answers 552 itself (rejectOversized); nothing of the mail may stay.
    if (stream.sizeExceeded) throw new Error('TOO_LARGE')
    await file.commit(join(settings.folder.raw, id))
  } catch (error) {
    await file.discard()
    throw error
  }
  const processingMillis = Math.round(performance.now() - started)
  const mail = {
    id,
    bucket: settings.bucket,
    source,
    recipients,
    headers: headers.fields(),
    receivedAt,
    processingMillis,
  }
  settings.onAccepted(id, await settings.notify(receivedNotification(mail)))
  return id
}

/** Reads to the end also when a write fails: the client hears the answer only after it has sent everything. */
async function drain(
  stream: SMTPServerDataStream,
  take: (chunk: Uint8Array) => Promise<void>,
): Promise<void> {
  let fault: unknown
  for await (const chunk of stream) {
    if (fault) continue
    await take(chunk as Uint8Array).catch((error: unknown) => {
      fault = error
    })
  }
  if (fault) throw fault
}

/** SES's own fields on top of what it stores. The handlers go by the notification, never by these. */
function traceFields(id: string, source: string, recipient: string, at: number): string {
  return [
    `Return-Path: <${source}>`,
    `Received: from localhost by inbound-smtp.localhost with SMTP id ${id} for ${recipient}; ${new Date(at).toUTCString()}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    '',
  ].join('\r\n')
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
