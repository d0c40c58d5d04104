import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import type { Address } from '../../lambdas/address.ts'
import { describeCommand } from '../../lambdas/interview/interview.ts'
import { type Message, ownWords, parseMessage } from '../../lambdas/message/message.ts'
import { readMail } from '../../lambdas/read-reply.ts'

/** Whole replies as mail programs and people build them: above, below and between what they quote. */
const CONTEXT = {
  interviewers: [{ name: 'Pat Doe', email: 'pat@acme.example' as Address }],
  receivedAt: Date.parse('2026-11-24T15:00:00Z'),
  zone: 'America/New_York',
  offsetMinutes: -300,
  language: 'en',
  candidateName: 'Alex Kim',
  nameAsk: null,
} as const

async function read(body: string, type = 'text/plain'): Promise<string> {
  const mail = [
    'From: Alex Kim <alex@mailhost.example>',
    'To: r-x@interviews.example.com',
    'Subject: Re: Interview with Acme',
    'Message-ID: <1@mailhost.example>',
    'Date: Tue, 24 Nov 2026 10:00:00 -0500',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
  ].join('\r\n')
  const message = (await parseMessage(Readable.from([Buffer.from(mail)]))) as Message
  return describeCommand(readMail(message, ownWords(message), CONTEXT))
}

const ON = 'On Tue, Nov 24, 2026 at 10:00 AM Afterword <thanks@interviews.example.com> wrote:'
const QUOTED = [
  '##- Write above this line -##',
  '',
  'You do not have to want the job to be glad somebody took the time. Say so.',
  '',
  'WHAT I UNDERSTOOD',
  '',
  'Invite: Acme interview: Product Manager',
  'With: Pat Doe <pat@acme.example>',
  'When: Thursday, December 3, 2026, 2:00 – 2:45 PM (Eastern Time)',
  'Company: Acme',
  '',
  'YOUR NOTE',
  '',
  'To: Pat Doe <pat@acme.example>',
  'Subject: With thanks',
  '',
  'Dear Pat,',
  '',
  'Thank you for the time you gave me on Thursday.',
  '',
  'All the best,',
  'Alex Kim',
  '',
  'REPLY WITH',
  '',
  '  send – goes after 10 minutes',
]
const quoted = (lines: readonly string[] = QUOTED) => lines.map((line) => `> ${line}`.trimEnd()).join('\n')
const HTML_QUOTE = `<div class="gmail_quote"><div>${ON}<br></div><blockquote>Dear Pat,<br>Thank you.</blockquote></div>`

describe('an order', () => {
  it.each<[string, string]>([
    ['above the whole quotation', `send\n\n${ON}\n\n${quoted()}`],
    ['above a trimmed quotation', 'send\n\n> Dear Pat,\n> Thank you for the time you gave me.'],
    ['above one quoted line', 'Great, send it!\n\n> send – goes after 10 minutes'],
    [
      'with a signature below',
      `Perfect, please send.\n\n-- \nAlex Kim\nProduct person\n\n${ON}\n${quoted()}`,
    ],
    ['from a telephone', `Yes, send it 🙏\n\nSent from my iPhone\n\n${ON}\n${quoted()}`],
    ['from Outlook for Android', `Send.\n\nGet Outlook for Android<https://aka.ms/x>\n\n${ON}\n${quoted()}`],
    ['with an excuse', `send\n\nSent from my Galaxy, please excuse typos\n\n${ON}\n${quoted()}`],
    ['with a signature below a trimmed quotation', 'send\n\n> Dear Pat,\n\nBest,\nAlex Kim\n+1 555 010 9999'],
    ['whose quotation is marked in its first paragraph alone', `send\n\n${ON}\n\n> ${QUOTED.join('\n')}`],
    [
      'above a quotation that a program wrapped',
      `send\n\n${ON}\n> Dear Pat, thank you for the time that you gave me on Thursday afternoon, and\nfor the tour.\n> All the best`,
    ],
    [
      'above “Original Message”',
      `Please send it.\n\n-----Original Message-----\nFrom: Afterword\nSent: Tuesday\nTo: Alex\nSubject: Re: x\n\n${QUOTED.join('\n')}`,
    ],
  ])('%s is one', async (_name, body) => {
    expect(await read(body)).toBe('send')
  })

  it.each<[string, string]>([
    ['above a quotation', `<div>Great, send it!</div><br>${HTML_QUOTE}`],
    ['with a signature', `<div>send</div><div>--&nbsp;</div><div>Alex Kim</div>${HTML_QUOTE}`],
    ['above a cited block', '<p>Please send</p><blockquote type="cite">Dear Pat, thank you.</blockquote>'],
    [
      'above a cited block, from a telephone',
      '<div>send<br><br>Sent from my iPhone</div><blockquote type="cite">Dear Pat</blockquote>',
    ],
    [
      'above a cited block and nothing',
      '<div>send</div><blockquote type="cite">Dear Pat</blockquote><div><br></div><p>&nbsp;</p>',
    ],
    ['below a cited block', '<blockquote type="cite">Dear Pat</blockquote><div>send</div>'],
  ])('in HTML alone, %s, is one', async (_name, body) => {
    expect(await read(body, 'text/html')).toMatch(/^send$|^question/)
    if (!/below/.test(_name)) expect(await read(body, 'text/html')).toBe('send')
  })
})

describe('an order below the whole quotation', () => {
  it('is asked about: a quotation that was not marked looks the same', async () => {
    expect(await read(`${ON}\n${quoted()}\n\nsend it\n\nAlex`)).toMatch(/^question/)
  })
})

describe('an order with a caveat', () => {
  const CAVEATS = [
    'but wait, change the date first',
    'Wait, her name is Patricia.',
    'Actually no',
    'not yet!',
    "don't",
  ]
  const shapes: readonly [string, (caveat: string) => string][] = [
    ['below the whole quotation', (caveat) => `send\n\n${ON}\n${quoted()}\n\n${caveat}`],
    [
      'below a trimmed quotation',
      (caveat) => `send\n\n> Thank you for the time you gave me on Thursday.\n\n${caveat}`,
    ],
    ['right below one quoted line', (caveat) => `send\n\n> on Thursday\n${caveat}`],
    ['below two quoted lines', (caveat) => `send it\n\n> Dear Pat,\n> Thank you.\n\n${caveat}\n\nAlex`],
    ['below an introduced, trimmed quotation', (caveat) => `send\n\n${ON}\n> on Thursday\n\n${caveat}`],
    ['between two quoted parts', (caveat) => `send\n\n> Dear Pat,\n\n${caveat}\n\n> Thank you for Thursday.`],
    ['below its own signature', (caveat) => `send\n\nAlex\n\n${caveat}\n\n${ON}\n${quoted()}`],
    ['on the next line', (caveat) => `send\n${caveat}\n\n${ON}\n${quoted()}`],
    [
      'below a telephone’s signature',
      (caveat) => `send\n\nSent from my iPhone\n\n${caveat}\n\n${ON}\n${quoted()}`,
    ],
    ['below a quotation of QQ’s marks', (caveat) => `send\n\n＞ on Thursday\n\n${caveat}`],
  ]
  it.each(shapes.flatMap(([name, shape]) => CAVEATS.map((caveat) => [name, caveat, shape(caveat)] as const)))(
    '%s is none: %s',
    async (_name, _caveat, body) => {
      expect(await read(body)).not.toMatch(/^send/)
    },
  )

  const htmlShapes: readonly [string, (caveat: string) => string][] = [
    ['below Gmail’s quotation', (caveat) => `<div>send</div>${HTML_QUOTE}<div>${caveat}</div>`],
    [
      'below a cited block',
      (caveat) => `<div>send</div><blockquote type="cite">on Thursday</blockquote><p>${caveat}</p>`,
    ],
    [
      'below a plain block quote',
      (caveat) => `<div>send</div><blockquote>on Thursday</blockquote><p>${caveat}</p>`,
    ],
    [
      'between two cited blocks',
      (caveat) =>
        `<p>send</p><blockquote type="cite">Dear Pat</blockquote><p>${caveat}</p><blockquote type="cite">Thanks</blockquote>`,
    ],
  ]
  it.each(
    htmlShapes.flatMap(([name, shape]) => CAVEATS.map((caveat) => [name, caveat, shape(caveat)] as const)),
  )('in HTML alone, %s, is none: %s', async (_name, _caveat, body) => {
    expect(await read(body, 'text/html')).not.toMatch(/^send/)
  })
})
