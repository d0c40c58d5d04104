import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataFolder, writeNew } from './data-folder.ts'
import { codeOf } from './fault.ts'

/** A message as a receiver gets it. The handle is of this one receipt: a later receipt makes it void, as in SQS. */
export interface Received {
  readonly messageId: string
  readonly handle: string
  readonly body: string
  readonly sentAt: number
  /** 1 for the first time. */
  readonly receiveCount: number
}

export interface QueueRules {
  /** How long a received message stays hidden; deleted by then, or it comes again. Milliseconds. */
  readonly visibility: number
  /** A message that came this often and comes up again goes to the dead letters. */
  readonly maxReceiveCount: number
  /** Hears of each message that leaves the queue. */
  readonly onSettled?: (messageId: string, how: Settled) => void
}

export type Settled = 'deleted' | 'dead-letter'

export interface Queue {
  /** Durable when it resolves. Gives the message id. */
  send(body: string): Promise<string>
  /** Waits for at least one message; gives none only after `close`. */
  receive(max: number): Promise<Received[]>
  /** False where the handle is void: the message became visible again, and stays. */
  delete(handle: string): Promise<boolean>
  /** Nothing is received any more. What is in flight may still be deleted; the next start redelivers the rest. */
  close(): void
}

/** One message in memory; its file is `<sentAt>-<messageId>.<receipts>.json` in the folder of its state. */
interface Entry {
  readonly messageId: string
  readonly sentAt: number
  receiveCount: number
  /** Until its first receipt, where few others wait: it need not be read back. */
  body: string | null
}

/** So many bodies are kept at most, a kilobyte or two each. */
const MOST_BODIES = 1000

const FILE_NAME = /^(\d{13})-([0-9a-f-]{36})(?:\.(\d+))?\.json$/

/**
 * SQS as a folder: `ready` holds what is visible, `in-flight` what was received. A state changes by one rename, so a
 * process that dies at any point leaves each message in exactly one state, with its receipts counted.
 */
export async function openQueue(folder: DataFolder, rules: QueueRules): Promise<Queue> {
  const ready = join(folder.queue, 'ready')
  const inFlight = join(folder.queue, 'in-flight')
  await Promise.all([ready, inFlight].map((path) => mkdir(path, { recursive: true })))
  const visible = await recover(ready, inFlight)
  const hidden = new Map<string, { entry: Entry; timer: NodeJS.Timeout }>()
  const waiting = new Set<() => void>()
  let closed = false

  function wake() {
    for (const resume of waiting) resume()
    waiting.clear()
  }

  /** Null for a message that is not to be received any more. */
  async function take(entry: Entry): Promise<Received | null> {
    const from = join(ready, fileName(entry))
    const dead = entry.receiveCount >= rules.maxReceiveCount
    if (!dead) entry.receiveCount += 1
    const to = dead
      ? join(folder.deadLetters, `${entry.sentAt}-${entry.messageId}.json`)
      : join(inFlight, fileName(entry))
    if (!(await moved(from, to))) return null
    if (dead) rules.onSettled?.(entry.messageId, 'dead-letter')
    return dead ? null : hide(entry, to)
  }

  async function hide(entry: Entry, path: string): Promise<Received> {
    const { messageId, sentAt, receiveCount } = entry
    const body = entry.body ?? (await readBody(path))
    entry.body = null
    const handle = randomUUID()
    const timer = setTimeout(() => void reappear(handle), rules.visibility)
    hidden.set(handle, { entry, timer })
    return { messageId, sentAt, receiveCount, handle, body }
  }

  async function reappear(handle: string) {
    const entry = forget(handle)
    if (!entry) return
    if (!(await moved(join(inFlight, fileName(entry)), join(ready, fileName(entry))))) return
    visible.push(entry)
    wake()
  }

  function forget(handle: string): Entry | null {
    const known = hidden.get(handle)
    if (!known) return null
    clearTimeout(known.timer)
    hidden.delete(handle)
    return known.entry
  }

  return {
    async send(body) {
      const [messageId, sentAt] = [randomUUID(), Date.now()]
      const kept = visible.length < MOST_BODIES ? body : null
      const entry: Entry = { messageId, sentAt, receiveCount: 0, body: kept }
      const file = await writeNew(folder)
      await file.handle.writeFile(JSON.stringify({ messageId, sentAt, body }))
      await file.commit(join(ready, fileName(entry)))
      visible.push(entry)
      wake()
      return entry.messageId
    },

    async receive(max) {
      const received: Received[] = []
      while (!closed) {
        while (received.length < max && visible.length > 0) {
          const message = await take(visible.shift() as Entry)
          if (message) received.push(message)
        }
        if (received.length > 0) break
        await new Promise<void>((resume) => waiting.add(resume))
      }
      return received
    },

    async delete(handle) {
      const entry = forget(handle)
      if (!entry) return false
      await removed(join(inFlight, fileName(entry)))
      rules.onSettled?.(entry.messageId, 'deleted')
      return true
    },

    close() {
      closed = true
      for (const { timer } of hidden.values()) clearTimeout(timer)
      wake()
    },
  }
}

/** False where somebody removed the file by hand: a poison mail, perhaps. */
function moved(from: string, to: string): Promise<boolean> {
  return isThere(rename(from, to))
}

function removed(path: string): Promise<boolean> {
  return isThere(unlink(path))
}

async function isThere(change: Promise<void>): Promise<boolean> {
  try {
    await change
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

async function readBody(path: string): Promise<string> {
  return (JSON.parse(await readFile(path, 'utf8')) as { body: string }).body
}

function fileName(entry: Entry): string {
  return `${entry.sentAt}-${entry.messageId}.${entry.receiveCount}.json`
}

/** Nobody holds what an earlier process received: it is visible at once. A file moved back by hand is read too. */
async function recover(ready: string, inFlight: string): Promise<Entry[]> {
  for (const name of await readdir(inFlight)) await rename(join(inFlight, name), join(ready, name))
  const entries: Entry[] = []
  for (const name of (await readdir(ready)).sort()) {
    const [, sentAt, messageId, receipts] = FILE_NAME.exec(name) ?? []
    if (!sentAt || !messageId) continue
    const entry = { messageId, sentAt: Number(sentAt), receiveCount: Number(receipts ?? 0), body: null }
    if (receipts === undefined) await rename(join(ready, name), join(ready, fileName(entry)))
    entries.push(entry)
  }
  return entries
}
