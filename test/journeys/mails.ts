/** Mails and invites as candidates and their programs write them, for journeys. Names and companies are invented. */

export interface InviteOptions {
  readonly uid?: string
  readonly sequence?: number
  readonly method?: 'REQUEST' | 'CANCEL'
  readonly start?: string
  readonly end?: string
  readonly summary?: string
  readonly interviewers?: readonly { readonly name: string; readonly email: string }[]
}

export const CANDIDATE = { name: 'Nora Lind', email: 'nora.lind@mailbox.example' } as const
export const INTERVIEWER = { name: 'Dana Ruiz', email: 'dana.ruiz@northwind-labs.example' } as const

/** An invite in UTC; by default one hour with one interviewer, in the far future. */
export function invite(options: InviteOptions = {}): string {
  const { method = 'REQUEST', sequence = 0, interviewers = [INTERVIEWER] } = options
  const person = (field: string, name: string, email: string) => `${field};CN=${name}:mailto:${email}`
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Northwind Labs//Calendar//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${options.uid ?? 'interview-1@northwind-labs.example'}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:2026010${Math.min(sequence + 1, 9)}T090000Z`,
    `DTSTART:${options.start ?? '20300305T150000Z'}`,
    `DTEND:${options.end ?? '20300305T160000Z'}`,
    `SUMMARY:${options.summary ?? 'Interview: Senior Engineer at Northwind Labs'}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    person('ORGANIZER', interviewers[0]?.name ?? '', interviewers[0]?.email ?? ''),
    ...interviewers.map(({ name, email }) => person('ATTENDEE', name, email)),
    person('ATTENDEE', CANDIDATE.name, CANDIDATE.email),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

export interface MailOptions {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  readonly id?: string
  readonly words?: string
  readonly date?: string
  readonly calendar?: string | null
  /** More header lines. */
  readonly headers?: readonly string[]
  /** More parts: whole, with their own headers. */
  readonly parts?: readonly string[]
}

let count = 0

/** A forward of an invite: private words and a calendar attachment. Each call is another mail, unless `id` is given. */
export function forwardMail(options: MailOptions = {}): string {
  count += 1
  const { calendar = invite(), words = '', parts = [] } = options
  return [
    `From: ${options.from ?? `${CANDIDATE.name} <${CANDIDATE.email}>`}`,
    `To: ${options.to ?? 'thanks@afterword.localhost'}`,
    `Subject: ${options.subject ?? 'Fwd: Interview with Northwind Labs'}`,
    `Message-ID: <${options.id ?? `journey-${process.pid}-${count}`}@mailbox.example>`,
    `Date: ${options.date ?? new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    ...(options.headers ?? []),
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    ...(calendar === null
      ? []
      : [
          '--part',
          'Content-Type: text/calendar; charset=utf-8; method=REQUEST; name="invite.ics"',
          'Content-Disposition: attachment; filename="invite.ics"',
          '',
          calendar,
        ]),
    ...parts.flatMap((part) => ['--part', part]),
    '--part--',
    '',
  ].join('\r\n')
}

/** A reply to a mail of ours, as a plain mail program writes it: words on top, the draft quoted below. */
export function replyMail(
  draft: { readonly text: string; readonly subject: string; header(name: string): string | null },
  words: string,
  options: MailOptions = {},
): string {
  count += 1
  const to = /<([^<>]+)>/.exec(draft.header('reply-to') ?? '')?.[1] ?? draft.header('reply-to') ?? ''
  return [
    `From: ${options.from ?? `${CANDIDATE.name} <${CANDIDATE.email}>`}`,
    `To: ${options.to ?? to}`,
    `Subject: ${draft.subject}`,
    `Message-ID: <${options.id ?? `journey-${process.pid}-${count}`}@mailbox.example>`,
    `In-Reply-To: ${draft.header('message-id') ?? '<none@mailbox.example>'}`,
    `Date: ${options.date ?? new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...(options.headers ?? []),
    '',
    words,
    '',
    `On ${new Date().toDateString()} Afterword wrote:`,
    ...draft.text.split('\n').map((line) => `> ${line}`),
    '',
  ].join('\r\n')
}

/** Where a reply to this mail goes: the secret address, or the inbound one. */
export function replyAddress(draft: { header(name: string): string | null }): string {
  return /[^\s<>]+@[^\s<>]+/.exec(draft.header('reply-to') ?? '')?.[0] ?? 'thanks@afterword.localhost'
}
