import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { simpleParser } from 'mailparser'
import { parseAddress } from '../../lambdas/address.ts'
import { dynamoStore } from '../../lambdas/aws/dynamo-store.ts'
import { dynamoTable } from '../../lambdas/aws/table.ts'
import { createHearFeedback } from '../../lambdas/hear-feedback.ts'
import { CAPS, MINUTE } from '../../lambdas/limits.ts'
import type { OutgoingMail, Ports, SendResult } from '../../lambdas/ports.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { createSendDue } from '../../lambdas/send-due.ts'
import { contractTable } from '../contract/contract-table.ts'
import { CANDIDATE, notification, replyMail, type Verdicts } from './mails.ts'

export { CANDIDATE, type InviteOptions, inviteMail, type Verdicts } from './mails.ts'

/** A mail that left: to whom, and what a reader sees. */
export interface Left {
  readonly to: string
  readonly source: string
  readonly tags: Readonly<Record<string, string>>
  readonly sesId: string
  readonly at: number
  readonly subject: string
  readonly text: string
  readonly replyTo: string | null
  readonly unsubscribe: string | null
  readonly kind: 'note' | string
}

const MAIL_DOMAIN = 'interviews.example.com'

/**
 * The whole service over the embedded DynamoDB, with raw mail in memory, a clock that the test sets and a mailer that
 * keeps what it is given. Only the three ports that are AWS's are ours here; every line of Afterword is the real one.
 */
export async function openWorld(
  candidates = 'alex@mailhost.example, uni.example',
  more: Pick<Ports, 'writer'> = {},
) {
  const table = await contractTable()
  const raw = new Map<string, Buffer>()
  const left: Left[] = []
  const logged: Record<string, unknown>[] = []
  const requests = { dynamo: 0, ses: 0, s3: 0 }
  let now = Date.parse('2026-11-24T15:00:00Z')
  let mails = 0
  let answerToNote: (mail: OutgoingMail) => SendResult | null = () => null
  table.client.middlewareStack.add(
    (next) => (args) => {
      requests.dynamo += 1
      return next(args)
    },
    { step: 'build' },
  )

  const keep = async (mail: OutgoingMail): Promise<string> => {
    requests.ses += 1
    const parsed = await simpleParser(Buffer.from(mail.raw))
    const sesId = `ses-${left.length + 1}`
    const field = (key: string) =>
      parsed.headerLines.find((each) => each.key === key)?.line.replace(/\r?\n[ \t]/g, '') ?? null
    left.push({
      to: mail.destination,
      source: mail.source,
      tags: mail.tags,
      sesId,
      at: now,
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      replyTo: parsed.replyTo?.value[0]?.address ?? null,
      unsubscribe: /mailto:([^>]+)>/.exec(field('list-unsubscribe') ?? '')?.[1] ?? null,
      kind: mail.tags.stream === 'notes' ? 'note' : (mail.tags.kind ?? ''),
    })
    return sesId
  }

  const address = parseAddress(`thanks@${MAIL_DOMAIN}`)
  if (!address) throw new Error('no address')
  const ports: Ports = {
    rawMail: {
      open: async (key) => {
        requests.s3 += 1
        return Readable.from([raw.get(key) ?? Buffer.alloc(0)])
      },
      delete: async (keys) => {
        for (const key of keys) raw.delete(key)
      },
    },
    store: dynamoStore(table.name, dynamoTable(table.name, table.client)),
    mailer: {
      answer: keep,
      sendOnce: async (mail) => answerToNote(mail) ?? { kind: 'accepted', id: await keep(mail) },
    },
    clock: () => now,
    random: randomBytes,
    log: {
      info: (entry) => logged.push({ ...entry }),
      error: (entry) => logged.push({ level: 'error', ...entry }),
    },
    settings: {
      table: table.name,
      bucket: 'raw',
      address,
      mailDomain: MAIL_DOMAIN,
      candidates,
      senderDomains: ['owndomain.example'],
      configurationSet: 'afterword',
      retentionDays: 180,
      model: null,
      caps: CAPS,
    },
    ...more,
  }
  const receive = createReceive(ports)
  const sendDue = createSendDue(ports)
  const hear = createHearFeedback(ports)

  const world = {
    ports,
    left,
    logged,
    raw,
    requests,
    now: () => now,
    at(time: string | number) {
      now = typeof time === 'number' ? time : Date.parse(time)
      return world
    },
    /** What the mailer answers to notes instead of taking them; null takes them. */
    onNote(answer: (mail: OutgoingMail) => SendResult | null) {
      answerToNote = answer
    },
    take: keep,
    /** A mail arrives, is handled, and what left because of it is given. */
    async deliver(mail: string, to: string = address, verdicts: Verdicts = {}, id = `mail-${++mails}`) {
      raw.set(`raw/${id}`, Buffer.from(mail))
      const before = left.length
      const { outcome } = await receive(notification(id, to, verdicts, now))
      return { outcome, id, answers: left.slice(before) }
    },
    async redeliver(id: string, to: string = address, verdicts: Verdicts = {}) {
      const before = left.length
      const { outcome } = await receive(notification(id, to, verdicts, now))
      return { outcome, id, answers: left.slice(before) }
    },
    /** Replies to an answer of ours. */
    async reply(
      answer: Pick<Left, 'replyTo' | 'subject'> | undefined,
      words: string,
      options: ReplyOptions = {},
    ) {
      const from = options.from ?? CANDIDATE
      const mail = replyMail(
        answer,
        words,
        from,
        options.date ?? now,
        options.id ?? `<reply-${++mails}@mailhost.example>`,
      )
      return world.deliver(mail, options.to ?? answer?.replyTo ?? address, {
        envelopeFrom: addressIn(from),
        ...options.verdicts,
      })
    },
    /** Replies to an answer of ours, handled by a worker of the test's own and, where that fails, by the queue's next one. */
    async replyThrough(worker: (body: string) => Promise<unknown>, answer: Left | undefined, words: string) {
      const id = `mail-${++mails}`
      const to = answer?.replyTo ?? address
      raw.set(`raw/${id}`, Buffer.from(replyMail(answer, words, CANDIDATE, now, `<${id}@mailhost.example>`)))
      try {
        return await worker(notification(id, to, {}, now))
      } catch {
        return (await receive(notification(id, to, {}, now))).outcome
      }
    },
    /** The dispatcher runs at a time; gives what left. */
    async tick(time: string | number) {
      world.at(time)
      const before = left.length
      await sendDue(now, () => true)
      return left.slice(before)
    },
    /** The dispatcher runs now for a tick of an earlier time. */
    async late(time: string) {
      await sendDue(Date.parse(time), () => true)
    },
    /** The dispatcher runs each minute until a time; minutes in which nothing is due are left out. Gives what left. */
    async run(until: string | number) {
      const end = typeof until === 'number' ? until : Date.parse(until)
      const before = left.length
      for (let ticks = 0; ticks < 500; ticks++) {
        const [first] = await ports.store.dueInterviews(end, 1)
        const time = Math.max(now, Math.ceil((first?.dueAt ?? Number.POSITIVE_INFINITY) / MINUTE) * MINUTE)
        if (time > end) break
        // Found and not dealt with: the next minute tries again.
        await world.tick(ticks > 0 && time === now ? now + MINUTE : time)
      }
      world.at(Math.max(end, now))
      return left.slice(before)
    },
    async event(type: string, note: Left, more: Record<string, unknown> = {}) {
      const body = {
        eventType: type,
        mail: {
          messageId: note.sesId,
          timestamp: new Date(now).toISOString(),
          destination: [note.to],
          tags: tagLists(note.tags),
        },
        ...more,
      }
      return (await hear(JSON.stringify(body))).outcome
    },
    table,
    stop: table.stop,
  }
  return world
}

export type World = Awaited<ReturnType<typeof openWorld>>

interface ReplyOptions {
  readonly from?: string
  readonly to?: string
  readonly date?: number | string
  readonly id?: string
  readonly verdicts?: Verdicts
}

function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from
}

function tagLists(tags: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]))
}
