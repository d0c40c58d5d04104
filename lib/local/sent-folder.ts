import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataFolder, writeWhole } from './data-folder.ts'
import type { SesRequest } from './ses-checks.ts'

/** A mail that was accepted. */
export interface SentMail extends SesRequest {
  /** SES's messageId. */
  readonly id: string
  readonly path: string
}

/**
 * Keeps what was sent: `<time>-<id>.eml` holds the bytes and nothing else, `<time>-<id>.json` the envelope, which is
 * there first. Names sort by time.
 */
export function sentFolder(folder: DataFolder): { keep(mail: SesRequest): Promise<SentMail> } {
  let last = 0
  return {
    async keep(mail) {
      // Two mails in one millisecond keep their order.
      last = Math.max(Date.now(), last + 1)
      const id = `${last.toString(16).padStart(16, '0')}-${randomUUID()}-000000`
      const path = join(folder.sent, `${new Date(last).toISOString().replace(/[:.-]/g, '')}-${id}`)
      const { raw, ...envelope } = mail
      await writeWhole(folder, `${path}.json`, `${JSON.stringify({ id, ...envelope }, null, 2)}\n`)
      await writeWhole(folder, `${path}.eml`, raw)
      return { id, path: `${path}.eml`, ...mail }
    },
  }
}

/** The newest mail that answers `messageId`, from any run, or null. */
export async function newestAnswerTo(folder: DataFolder, messageId: string): Promise<Uint8Array | null> {
  const names = (await readdir(folder.sent))
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
  for (const name of names) {
    const raw = await readFile(join(folder.sent, name))
    if (answers(raw, messageId)) return raw
  }
  return null
}

/** Whether `raw` names the message in In-Reply-To (RFC 5322 §3.6.4). */
export function answers(raw: Uint8Array, messageId: string): boolean {
  const head =
    Buffer.from(raw.subarray(0, 64 * 1024))
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const field = /^in-reply-to:([^\n]*(?:\n[ \t][^\n]*)*)/im.exec(head)
  return field?.[1]?.includes(messageId) ?? false
}
