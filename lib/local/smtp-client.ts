import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { type Address, parseAddress } from '../../lambdas/address.ts'
import { headerBlock } from './header-block.ts'
import { HOST } from './http.ts'

export interface Envelope {
  /** Empty for the null reverse-path. */
  readonly from: string
  readonly to: readonly string[]
}

/** Sends one mail over SMTP; line ends become CRLF. Gives the server's answer; throws its refusal (`responseCode`). */
export async function sendOverSmtp(
  port: number,
  envelope: Envelope,
  mail: Uint8Array | Readable,
): Promise<string> {
  const connection = new SMTPConnection({ host: HOST, port, ignoreTLS: true, name: 'localhost' })
  try {
    return await new Promise<string>((sent, failed) => {
      connection.on('error', failed)
      connection.connect(() => {
        const content = mail instanceof Readable ? mail : Buffer.from(mail)
        connection.send({ from: envelope.from, to: [...envelope.to] }, content, (error, info) =>
          error ? failed(error) : sent(info?.response ?? ''),
        )
      })
    })
  } finally {
    connection.quit()
  }
}

/** Forwards a file as its sender would: MAIL FROM is the From header, or null where there is none that can be read. */
export async function sendFile(port: number, path: string, to: Address): Promise<string> {
  const { from } = await readSender(path)
  return sendOverSmtp(port, { from: from ?? '', to: [to] }, createReadStream(path))
}

/** Who wrote the mail in a file, and its Message-ID. */
export async function readSender(path: string): Promise<Sender> {
  const file = await open(path)
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0)
    .finally(() => file.close())
  return senderOf(buffer.subarray(0, bytesRead))
}

export interface Sender {
  readonly from: Address | null
  readonly messageId: string | null
}

/** More of a header nobody writes. */
const LOOKED_AT = 256 * 1024

/** The From address and Message-ID of a mail, as far as they can be read. */
export function senderOf(mail: Uint8Array): Sender {
  const block = headerBlock()
  block.push(mail.subarray(0, LOOKED_AT))
  const value = (name: string) =>
    block.fields().find((field) => field.name.toLowerCase() === name)?.value ?? ''
  const from = value('from')
  return {
    from: parseAddress((/<([^<>]*)>[^<>]*$/.exec(from)?.[1] ?? from).trim()),
    messageId: /<[^<>\s]+>/.exec(value('message-id'))?.[0] ?? null,
  }
}
