import { Readable } from 'node:stream'
import { parseMessage } from '../../lambdas/message/message.ts'

/** What a reader of plain text sees of a mail, and its subject. */
export async function readAsText(raw: Uint8Array): Promise<{ subject: string; text: string }> {
  const message = await parseMessage(Readable.from([raw]))
  return 'text' in message
    ? { subject: message.subject, text: message.text.trimEnd() }
    : { subject: '', text: '' }
}
