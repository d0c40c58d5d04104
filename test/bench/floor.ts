import { once } from 'node:events'
import { Readable } from 'node:stream'
import ICAL from 'ical.js'
import { type AttachmentStream, MailParser } from 'mailparser'
import MailComposer from 'nodemailer/lib/mail-composer'

/** The answer that Afterword gave to the same mail: the floor builds it anew. */
export interface SameAnswer {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** What nobody can avoid: one streamed parse of the mail, one parse of its calendar, one composed answer. */
export async function floor(raw: Buffer, answer: SameAnswer): Promise<Buffer> {
  for (const calendar of await calendarsOf(raw)) ICAL.parse(calendar.toString('utf8'))
  const mail = new MailComposer({
    from: 'Afterword <thanks@afterword.localhost>',
    to: 'Sam Okafor <sam.okafor@mailbox.example>',
    replyTo: 'r-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@afterword.localhost',
    inReplyTo: '<a@b>',
    references: '<a@b>',
    headers: { 'Auto-Submitted': 'auto-replied' },
    ...answer,
  })
  return mail.compile().build()
}

async function calendarsOf(raw: Buffer): Promise<Buffer[]> {
  const parser = new MailParser()
  const calendars: Promise<Buffer>[] = []
  parser.on('data', (part) => {
    if (part.type === 'attachment') calendars.push(...keep(part))
  })
  Readable.from([raw]).pipe(parser)
  await once(parser, 'end')
  return Promise.all(calendars)
}

function keep(part: AttachmentStream): Promise<Buffer>[] {
  part.content.on('end', () => part.release?.())
  if (!/calendar|ics/.test(part.contentType)) {
    part.content.resume()
    return []
  }
  return [
    new Response(Readable.toWeb(part.content as Readable) as ReadableStream).arrayBuffer().then(Buffer.from),
  ]
}
