/** What the test sends: an invite to an interview that was over an hour ago, and a reply to its draft. */
export const CANDIDATE = 'sam.okafor@mailbox.example'
export const INTERVIEWER = 'priya.nair@northwind-labs.example'

const HOUR = 3_600_000

export function inviteMail(to: string, now: number): string {
  const calendar = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `DTSTART:${utc(now - 3 * HOUR)}`,
    `DTEND:${utc(now - 2 * HOUR)}`,
    `DTSTAMP:${utc(now - 48 * HOUR)}`,
    'ORGANIZER;CN=Priya Nair:mailto:priya.nair@northwind-labs.example',
    'UID:deploy-test@northwind-labs.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Sam Okafor:mailto:sam.okafor@mailbox.example',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    'SUMMARY:Northwind Labs interview: Senior Backend Engineer',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines([
    `From: Sam Okafor <${CANDIDATE}>`,
    `To: ${to}`,
    'Subject: Fwd: Invitation: Northwind Labs interview: Senior Backend Engineer',
    'Message-ID: <invite-1@mailbox.example>',
    `Date: ${new Date(now).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="parts"',
    '',
    '--parts',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Loved how Priya talked about event streams.',
    '',
    '--parts',
    'Content-Type: text/calendar; charset=utf-8; method=REQUEST; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    '',
    ...calendar,
    '--parts--',
  ])
}

export function replyMail(to: string, words: string, now: number): string {
  return lines([
    `From: Sam Okafor <${CANDIDATE}>`,
    `To: ${to}`,
    'Subject: Re: Fwd: Invitation: Northwind Labs interview: Senior Backend Engineer',
    'Message-ID: <reply-1@mailbox.example>',
    `Date: ${new Date(now).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
  ])
}

/** SES's "Received" notification of an S3 action, as raw delivery brings it. */
export function notification(id: string, bucket: string, recipient: string, now: number): string {
  const timestamp = new Date(now).toISOString()
  const pass = { status: 'PASS' }
  return JSON.stringify({
    notificationType: 'Received',
    mail: {
      timestamp,
      source: CANDIDATE,
      messageId: id,
      destination: [recipient],
      headersTruncated: false,
      headers: [],
      commonHeaders: { from: [CANDIDATE], to: [recipient], subject: 'Fwd: Invitation' },
    },
    receipt: {
      timestamp,
      processingTimeMillis: 700,
      recipients: [recipient],
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: pass,
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:us-east-1:000000000000:received',
        bucketName: bucket,
        objectKeyPrefix: 'raw/',
        objectKey: `raw/${id}`,
      },
    },
  })
}

function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function lines(text: string[]): string {
  return `${text.join('\r\n')}\r\n`
}
