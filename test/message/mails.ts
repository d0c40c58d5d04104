import { Readable } from 'node:stream'
import { type Message, type OverBudget, parseMessage } from '../../lambdas/message/message.ts'

export const HEAD = [
  'From: Sam Rivera <sam@mailbox-example.com>',
  'To: thanks@interviews.example.com',
  'Subject: Fwd: Interview',
]

/** Lines of a mail, as bytes with CRLF. Strings hold one byte a character. */
export function bytesOf(lines: readonly string[], lineEnd = '\r\n'): Buffer {
  return Buffer.from(lines.join(lineEnd), 'latin1')
}

/** A mail with `Content-Type: type` and the given body lines. */
export function mailOf(type: string, body: readonly string[], more: readonly string[] = []): Buffer {
  return bytesOf([...HEAD, ...more, `Content-Type: ${type}`, '', ...body])
}

/** multipart/mixed of parts, each given as its lines. */
export function mixedOf(...parts: readonly (readonly string[])[]): Buffer {
  return mailOf('multipart/mixed; boundary=b', [...parts.flatMap((part) => ['--b', ...part]), '--b--', ''])
}

export function parse(bytes: Uint8Array | Iterable<Uint8Array>): Promise<Message | OverBudget> {
  const chunks = bytes instanceof Uint8Array ? [bytes] : bytes
  return parseMessage(Readable.from(chunks, { objectMode: false }))
}

/** Parses what must be a message. */
export async function messageOf(bytes: Uint8Array | Iterable<Uint8Array>): Promise<Message> {
  const result = await parse(bytes)
  if ('kind' in result) throw new Error(`over the budget of ${result.limit}`)
  return result
}
