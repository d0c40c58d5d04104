import { MINUTE } from '../../lambdas/limits.ts'
import type { Left } from './world.ts'

export const CANDIDATE = 'Alex Kim <alex@mailhost.example>'

export interface Verdicts {
  readonly dmarc?: string
  readonly spf?: string
  readonly envelopeFrom?: string
  /** When SES took it, where that is not now. */
  readonly receivedAt?: number
}

/** A reply to an answer of ours, as a mail program makes it: words, then the quotation. */
export function replyMail(
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

/** A reply of plain text and HTML, as most mail programs make it. */
export function alternativeMail(
  answer: Pick<Left, 'subject' | 'replyTo'>,
  text: string,
  html: string,
): string {
  return [
    `From: ${CANDIDATE}`,
    `To: ${answer.replyTo}`,
    `Subject: ${answer.subject}`,
    'Date: Tue, 24 Nov 2026 13:00:00 -0500',
    'Message-ID: <alternative@mailhost.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b1',
    ...['plain', 'html'].flatMap((kind) => [
      '',
      '--b1',
      `Content-Type: text/${kind}; charset=utf-8`,
      '',
      kind === 'plain' ? text : html,
    ]),
    '--b1--',
    '',
  ].join('\r\n')
}

/** In New York's winter offset, where the test's candidate lives. */
function localDate(at: number): string {
  return `${new Date(at - 5 * 60 * MINUTE).toUTCString().replace(' GMT', '')} -0500`
}

/** SES's notification of a mail that it took. */
export function notification(
  id: string,
  to: string,
  { dmarc = 'PASS', spf = 'PASS', envelopeFrom = 'alex@mailhost.example', receivedAt }: Verdicts,
  at: number,
): string {
  const status = (value: string) => ({ status: value })
  const timestamp = new Date(receivedAt ?? at).toISOString()
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
