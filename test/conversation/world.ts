import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { simpleParser } from 'mailparser'
import { parseAddress } from '../../lambdas/address.ts'
import { dynamoStore } from '../../lambdas/aws/dynamo-store.ts'
import { dynamoTable } from '../../lambdas/aws/table.ts'
import { createHearFeedback } from '../../lambdas/hear-feedback.ts'
import { MINUTE } from '../../lambdas/limits.ts'
import type { OutgoingMail, Ports, SendResult } from '../../lambdas/ports.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { createSendDue } from '../../lambdas/send-due.ts'
import { contractTable } from '../contract/contract-table.ts'

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

export interface Verdicts {
  readonly dmarc?: string
  readonly spf?: string
  readonly envelopeFrom?: string
}

const MAIL_DOMAIN = 'interviews.example.com'
export const CANDIDATE = 'Alex Kim <alex@mailhost.example>'

/**
 * The whole service over the embedded DynamoDB, with raw mail in memory, a clock that the test sets and a mailer that
 * keeps what it is given. Only the three ports that are AWS's are ours here; every line of Afterword is the real one.
 */
export async function openWorld(candidates = 'alex@mailhost.example, uni.example') {
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
    },
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
    /** The dispatcher runs at a time; gives what left. */
    async tick(time: string | number) {
      world.at(time)
      const before = left.length
      await sendDue(now, () => true)
      return left.slice(before)
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

function replyMail(
  answer: Pick<Left, 'subject' | 'replyTo'> | undefined,
  words: string,
  from: string,
  date: number | string,
  id: string,
): string {
  const dateField = typeof date === 'string' ? date : new Date(date).toUTCString().replace('GMT', '-0500')
  const fixed = typeof date === 'string' ? date : localDate(date)
  return [
    `From: ${from}`,
    `To: ${answer?.replyTo ?? 'thanks@interviews.example.com'}`,
    `Subject: ${answer?.subject ?? 'hello'}`,
    `Date: ${fixed || dateField}`,
    `Message-ID: ${id}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    words,
    '',
    'On Tue, Nov 24, 2026 at 10:00 AM Afterword <thanks@interviews.example.com> wrote:',
    '',
    '> ##- Write above this line -##',
    '> Hi Pat, thank you. Reply send to send it.',
    '',
  ].join('\r\n')
}

/** In New York's winter offset, where the test's candidate lives. */
function localDate(at: number): string {
  return `${new Date(at - 5 * 60 * MINUTE).toUTCString().replace(' GMT', '')} -0500`
}

function notification(
  id: string,
  to: string,
  { dmarc = 'PASS', spf = 'PASS', envelopeFrom = 'alex@mailhost.example' }: Verdicts,
  at: number,
): string {
  const status = (value: string) => ({ status: value })
  const timestamp = new Date(at).toISOString()
  return JSON.stringify({
    notificationType: 'Received',
    mail: {
      timestamp,
      source: envelopeFrom,
      messageId: id,
      destination: [to],
      headersTruncated: false,
      headers: [],
      commonHeaders: {},
    },
    receipt: {
      timestamp,
      recipients: [to],
      spamVerdict: status('PASS'),
      virusVerdict: status('PASS'),
      spfVerdict: status(spf),
      dkimVerdict: status('PASS'),
      dmarcVerdict: status(dmarc),
      action: {
        type: 'S3',
        topicArn: 'arn',
        bucketName: 'raw',
        objectKeyPrefix: 'raw/',
        objectKey: `raw/${id}`,
      },
    },
  })
}

export interface InviteOptions {
  readonly uid?: string
  readonly sequence?: number
  readonly stamp?: string
  readonly method?: string
  readonly start?: string
  readonly end?: string | null
  readonly zone?: string | null
  readonly people?: readonly (readonly [name: string, email: string])[]
  readonly title?: string
  readonly words?: string
  readonly from?: string
  readonly id?: string
  readonly organizer?: readonly [name: string, email: string]
}

let forwards = 0

/** A forward of an invite by the candidate, as a mail program makes it. Times are local: 20261124T140000. */
export function inviteMail(options: InviteOptions = {}): string {
  const {
    uid = 'interview-1@acme.example',
    sequence = 0,
    stamp = '20261120T090000Z',
    method = 'REQUEST',
    title = 'Interview: Product Manager at Acme',
  } = options
  const {
    start = '20261124T110000',
    end = '20261124T120000',
    zone = 'America/New_York',
    people = [['Pat Doe', 'pat@acme.example']],
  } = options
  const organizer = options.organizer ?? people[0] ?? ['Pat Doe', 'pat@acme.example']
  const time = (name: string, value: string) =>
    zone === null ? `${name}:${value}` : `${name};TZID=${zone}:${value}`
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    time('DTSTART', start),
    ...(end === null ? [] : [time('DTEND', end)]),
    `SUMMARY:${title}`,
    `ORGANIZER;CN=${organizer[0]}:mailto:${organizer[1]}`,
    ...people.map(([name, email]) => `ATTENDEE;CN=${name};ROLE=REQ-PARTICIPANT:mailto:${email}`),
    'ATTENDEE;CN=Alex Kim;ROLE=REQ-PARTICIPANT:mailto:alex@mailhost.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return [
    `From: ${options.from ?? CANDIDATE}`,
    'To: thanks@interviews.example.com',
    'Subject: Fwd: Interview with Acme',
    'Date: Tue, 24 Nov 2026 10:00:00 -0500',
    `Message-ID: ${options.id ?? `<forward-${++forwards}@mailhost.example>`}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b1',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    options.words ?? '',
    '',
    '--b1',
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    '',
    ...calendar,
    '--b1--',
    '',
  ].join('\r\n')
}
