import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AddressObject, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface SentMail {
  /** The envelope: who really gets it. */
  readonly recipients: readonly string[]
  readonly subject: string
  readonly text: string
  readonly from: string
  readonly replyTo: string
}

/** Takes every mail that the emulator's SES hands on, as an inbox would. */
export async function openInbox(port = Number(process.env.AFTERWORD_DEPLOY_SMTP_PORT ?? 0)) {
  const mails: SentMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, reply) => {
      simpleParser(stream).then((mail) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        mails.push({
          recipients,
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          from: addressOf(mail.from),
          replyTo: addressOf(mail.replyTo),
        })
        reply()
      }, reply)
    },
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', () => listening()))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    /** The first mail that fits, once it is there. Throws after `seconds`. */
    async expect(what: string, fits: (mail: SentMail) => boolean, seconds: number): Promise<SentMail> {
      for (let waited = 0; waited < seconds * 10; waited++) {
        const found = mails.find(fits)
        if (found) return found
        await sleep(100)
      }
      const others = mails.map((mail) => `"${mail.subject}" to ${mail.recipients}`).join(', ')
      throw new Error(`${what} did not come within ${seconds} s (there came: ${others || 'nothing'})`)
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

function addressOf(field: AddressObject | undefined): string {
  return field?.value[0]?.address ?? ''
}
