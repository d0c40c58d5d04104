import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import type { Address } from '../../lambdas/address.ts'
import { parseAddress } from '../../lambdas/address.ts'
import type { OutgoingMail } from '../../lambdas/ports.ts'
import { mailtoLink, verifyOutgoing, writeAnswer, writeNote } from '../../lambdas/reply/reply.ts'
import { htmlText, links } from './reading.ts'
import { address, CONTEXT, DANA, DRAFT, NOTE, SERVICE, VIEW } from './samples.ts'

const UNSUBSCRIBE = address('u-k3jd9s0fj2mfzwizltorqxe2lfonxw4zlt@interviews.example.com')
const FROM = {
  candidate: { name: 'Sam Okafor', email: CONTEXT.candidate.email },
  service: SERVICE.address,
  ownDomain: false,
}
const SUBJECT = 'Thank you for Thursday’s conversation'
const BODY = NOTE.body ?? ''

/** Strings that broke something somewhere. */
const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><a href="https://evil.example">click</a>',
  'Pat\r\nBcc: victim@evil.example\r\n\r\nBody',
  'Pat\nTo: victim@evil.example',
  'Pat\u2028Bcc: victim@evil.example',
  'Pat, victim@evil.example, "x',
  'Pat <victim@evil.example>',
  'Pat; group: victim@evil.example;',
  'Pat (comment) \\" <victim@evil.example',
  '"Quoted, Name"',
  'O\'Neil & Søn\'s; "Łódź"',
  '=?utf-8?q?victim=40evil.example?=',
  '\u202Elive.exe\u202C\u2066\u200B\uFEFF\u00AD',
  'محمد بن سلمان، جونيور',
  'עדי כהן',
  '😀👨‍👩‍👧‍👦 🇺🇸',
  'Zoë\u0301 Ünïcödé',
  '\uD800 lone \uDC00',
  '\0\x01\x1B[31m\x7F\x85',
  '\uE000send\uE001 `send` $send',
  'x'.repeat(10_000),
  'é'.repeat(10_000),
  'a '.repeat(5_000),
  '漢字'.repeat(3_000),
  '##- Write above this line -##',
  '',
  '   ',
]

async function intended(mail: OutgoingMail, to: Address) {
  const read = await PostalMime.parse(mail.raw)
  expect(mail.destination).toBe(to)
  expect(read.to?.map((mailbox) => mailbox.address)).toEqual([to])
  expect([...(read.cc ?? []), ...(read.bcc ?? [])]).toEqual([])
  const lines = Buffer.from(mail.raw).toString('latin1').split('\r\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998)
  expect(lines.join('')).not.toMatch(/[\r\n\0\x80-\xFF]/)
  return read
}

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s', (_, text) => {
  test('as any name, title, place or subject of an invite reaches only the candidate, shown as text', async () => {
    const view = {
      ...VIEW,
      title: text,
      company: { value: text, guessed: true },
      role: { value: text, guessed: false },
      location: text,
      meetingUrl: `https://meet.example/${text}`,
      interviewers: [{ name: text, email: DANA.email }],
      coordinator: { name: text, email: null },
    }
    const draft = {
      ...DRAFT,
      interview: view,
      alsoFound: [view],
      unwritten: text,
      asks: [{ about: 'name', index: 0, guess: text } as const],
      notes: [
        { ...NOTE, to: { name: text, email: DANA.email } },
        { ...NOTE, number: 2, subject: text, body: text },
      ],
    }
    const context = {
      ...CONTEXT,
      candidate: { ...CONTEXT.candidate, name: text },
      thread: { subject: text, messageId: text, references: [text] },
    }
    const mail = await writeAnswer(draft, context, SERVICE)
    const read = await intended(mail, CONTEXT.candidate.email)
    expect(read.subject).toMatch(/^Re: ./u)
    expect([...(read.subject ?? '')].length).toBeLessThan(250)
    const tags = new Set([...(read.html ?? '').matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))
    expect([...tags].filter((tag) => !PAGE_TAGS.has(tag ?? ''))).toEqual([])
    expect(read.html).not.toMatch(/onerror=alert\(1\)>/)
    for (const href of links(read.html ?? '')) expect(href).toMatch(/^mailto:[^?\s]*\?subject=[^\s"<>]*$/)
    // Hidden and reordering characters may stand in the note's own text alone.
    const around = (read.text ?? '')
      .split('─'.repeat(24))
      .filter((_, index) => index % 2 === 0)
      .join('')
    expect(around).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\uE000\uE001]/)
    expect(mail.raw.length).toBeLessThan(400_000)
  })

  test('as a name in a note reaches only the interviewer, with the text unchanged', async () => {
    const from = { ...FROM, candidate: { ...FROM.candidate, name: text } }
    const mail = await writeNote(
      { to: { name: text, email: DANA.email }, subject: SUBJECT, body: BODY },
      from,
      UNSUBSCRIBE,
      {},
      0,
    )
    const read = await intended(mail, DANA.email as Address)
    expect(read.from?.address).toBe(SERVICE.address)
    expect(read.replyTo?.map((mailbox) => mailbox.address)).toEqual([CONTEXT.candidate.email])
    expect(read.text?.trimEnd()).toBe(BODY)
  })

  test('as a mailto link decodes to the same text, or is left out whole', () => {
    const link = mailtoLink({ to: DANA.email, subject: 'Thanks', body: text })
    expect(link.href.length).toBeLessThanOrEqual(1600)
    const url = new URL(link.href)
    expect(decodeURIComponent(url.pathname)).toBe(DANA.email)
    const body = /[?&]body=([^&]*)/.exec(link.href)?.[1]
    expect(link.withBody).toBe(body !== undefined)
    const lines = (value: string) => value.toWellFormed().replaceAll(/\r\n|\r|\n/g, '\n')
    if (body !== undefined) expect(lines(decodeURIComponent(body))).toBe(lines(text))
    expect(link.href).not.toMatch(/[+\s"'<>]/)
  })
})

const PAGE_TAGS = new Set(
  'html head meta title style body div p h1 h2 h3 table tr td ul li span code a br blockquote'.split(' '),
)

describe('a note', () => {
  const NOTE_TO_SEND = { to: DANA, subject: SUBJECT, body: BODY }

  test('reads as a person’s mail: plain text, from the candidate by name, answers to the candidate, no mark of a robot', async () => {
    const mail = await writeNote(NOTE_TO_SEND, FROM, UNSUBSCRIBE, { note: 'n-1' }, Date.UTC(2026, 10, 26))
    const read = await intended(mail, DANA.email as Address)
    expect(read.from).toMatchObject({ name: 'Sam Okafor', address: SERVICE.address })
    expect(read.to).toEqual([expect.objectContaining({ name: 'Dana Whitfield' })])
    expect(read.html).toBeUndefined()
    expect(read.subject).toBe(SUBJECT)
    const headers = read.headers.map(({ key }) => key)
    expect(headers).not.toContain('auto-submitted')
    expect(headers).not.toContain('x-afterword-kind')
    expect(headers).not.toContain('references')
    expect(read.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(`<mailto:${UNSUBSCRIBE}>`)
    expect(Buffer.from(mail.raw).toString()).toContain(`\r\nList-Unsubscribe: <mailto:${UNSUBSCRIBE}>\r\n`)
    expect(headers).not.toContain('list-unsubscribe-post')
    expect(mail.tags).toEqual({ note: 'n-1' })
  })

  test('comes from the candidate’s own address where the operator verified the domain', async () => {
    const mail = await writeNote(NOTE_TO_SEND, { ...FROM, ownDomain: true }, UNSUBSCRIBE, {}, 0)
    expect(mail.source).toBe(CONTEXT.candidate.email)
    expect((await PostalMime.parse(mail.raw)).from?.address).toBe(CONTEXT.candidate.email)
  })

  test('without an address is refused', async () => {
    await expect(
      writeNote({ ...NOTE_TO_SEND, to: { name: 'Pat', email: null } }, FROM, UNSUBSCRIBE, {}, 0),
    ).rejects.toThrow('without an address')
  })

  test('keeps its text byte for byte', async () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('.', 'From x', '-- ', '  ', '=20', '> ', '\t', '--', '...'),
        ),
      )
      .map((lines) => lines.join('\n').replaceAll(/\r\n?|\0/g, ' '))
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const mail = await writeNote({ ...NOTE_TO_SEND, body }, FROM, UNSUBSCRIBE, {}, 0)
        // The last line of a mail has an end as well (RFC 5322 §2.3).
        expect([body.toWellFormed(), `${body.toWellFormed()}\n`]).toContain(bodyOf(mail))
      }),
      { numRuns: 200, seed: 20261124 },
    )
  })
})

/** Decoded by hand (RFC 2045 §6.7), so that no parser's habits hide a change. */
function bodyOf(mail: OutgoingMail): string {
  const raw = Buffer.from(mail.raw).toString('latin1')
  const encoded = raw.slice(raw.indexOf('\r\n\r\n') + 4)
  const bytes = encoded
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}

describe('mailto links', () => {
  test('carry an address with its special characters escaped', () => {
    const to = parseAddress('a+b&c?d%e=f/g@acme.example')
    const { href } = mailtoLink({ to, subject: 'x', body: 'y' })
    expect(href).toBe('mailto:a+b%26c%3Fd%25e%3Df%2Fg@acme.example?subject=x&body=y')
  })

  test('give line ends as %0D%0A', () => {
    expect(mailtoLink({ to: DANA.email, subject: 'x', body: 'a\nb\r\nc' }).href).toMatch(
      /&body=a%0D%0Ab%0D%0Ac$/,
    )
  })

  test('leave a long text out and say so', async () => {
    const body = `Hi Dana,\n\n${'Thank you. '.repeat(200)}`
    expect(mailtoLink({ to: DANA.email, subject: 'x', body })).toEqual({
      href: `mailto:${DANA.email}?subject=x`,
      withBody: false,
    })
    const { html = '' } = await PostalMime.parse(
      (await writeAnswer({ ...DRAFT, notes: [{ ...NOTE, body }] }, CONTEXT, SERVICE)).raw,
    )
    expect(htmlText(html)).toContain('then copy the text above')
  })

  test('decode to any text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { href } = mailtoLink({ to: DANA.email, subject: text, body: text })
        const [, subject = ''] = /\?subject=([^&]*)/.exec(href) ?? []
        expect(decodeURIComponent(subject)).toBe(text.replaceAll(/\r\n|\r|\n/g, '\r\n'))
      }),
    )
  })
})

describe('what leaves is read back', () => {
  const MEANT = {
    from: { name: 'Sam Okafor', address: SERVICE.address },
    to: { name: 'Dana Whitfield', address: DANA.email as Address },
    replyTo: { name: 'Sam Okafor', address: CONTEXT.candidate.email },
    subject: SUBJECT,
    text: BODY,
    html: null,
  }
  const note = () => writeNote({ to: DANA, subject: SUBJECT, body: BODY }, FROM, UNSUBSCRIBE, {}, 0)
  const edited = async (change: (raw: string) => string): Promise<OutgoingMail> => {
    const mail = await note()
    return { ...mail, raw: Buffer.from(change(Buffer.from(mail.raw).toString('latin1')), 'latin1') }
  }

  test('and passes where it says what was meant', async () => {
    const mail = await note()
    expect(() => verifyOutgoing(mail, MEANT)).not.toThrow()
  })

  test.each([
    ['a Bcc', (raw: string) => `Bcc: x@evil.example\r\n${raw}`],
    ['a Cc', (raw: string) => `Cc: x@evil.example\r\n${raw}`],
    ['a Sender', (raw: string) => `Sender: x@evil.example\r\n${raw}`],
    ['a second To', (raw: string) => `To: x@evil.example\r\n${raw}`],
    ['another recipient', (raw: string) => raw.replace(/^To: .*$/m, 'To: x@evil.example')],
    [
      'two recipients',
      (raw: string) => raw.replace(/^To: .*$/m, 'To: dana.whitfield@northwind.example, x@evil.example'),
    ],
    ['another From', (raw: string) => raw.replace(/^From: .*$/m, 'From: x@evil.example')],
    ['another Reply-To', (raw: string) => raw.replace(/^Reply-To: .*$/m, 'Reply-To: x@evil.example')],
    ['another word', (raw: string) => raw.replace('Hi Dana', 'Hi Dora')],
    ['another subject', (raw: string) => raw.replace(/^Subject: .*$/m, 'Subject: Buy now')],
    ['a bare LF', (raw: string) => raw.replace('\r\n\r\n', '\r\nX: a\nY: b\r\n\r\n')],
    ['a bare CR', (raw: string) => raw.replace('\r\n\r\n', '\r\nX: a\rY: b\r\n\r\n')],
    ['a line over 998 bytes', (raw: string) => raw.replace('\r\n\r\n', `\r\nX: ${'a'.repeat(1000)}\r\n\r\n`)],
    ['a header that is none of ours', (raw: string) => `X-Forward-To: x@evil.example\r\n${raw}`],
    ['a header without a value', (raw: string) => `Bcc:\r\n x@evil.example\r\n${raw}`],
    ['a group', (raw: string) => raw.replace(/^To: (.*)$/m, 'To: all: $1, x@evil.example;')],
    ['a comment', (raw: string) => raw.replace(/^To: (.*)$/m, 'To: (x@evil.example) $1')],
    ['a name that a reader decodes', (raw: string) => raw.replace('To: Dana', 'To: "=?utf-8?q?x?=" Dana')],
    ['a header behind the name', (raw: string) => raw.replace(/^(To: .*)$/m, '$1\r\n , x@evil.example')],
    ['another charset', (raw: string) => raw.replace('charset=utf-8', 'charset=utf-7')],
    ['another encoding', (raw: string) => raw.replace(': quoted-printable', ': 8bit')],
    ['words behind its end', (raw: string) => `${raw}One more thing\r\n`],
    ['an escape that is none', (raw: string) => raw.replace('Hi Dana', 'Hi Dana=ZZ')],
    ['no header at all', (raw: string) => raw.replace(/^[\s\S]*?\r\n\r\n/, '\r\n')],
    ['eight-bit bytes', (raw: string) => raw.replace('Hi Dana', 'Hi D\xE4na')],
  ])('and is parked with %s', async (_, change) => {
    const mail = await edited(change)
    expect(() => verifyOutgoing(mail, MEANT)).toThrow('differs from what was meant')
  })

  test.each([
    [
      'another part',
      (raw: string) => raw.replace(/--\r\n$/, '\r\nContent-Type: text/plain\r\n\r\nBuy\r\n$&'),
    ],
    [
      'an attachment',
      (raw: string) =>
        raw.replace('Content-Type: text/html; charset=utf-8', '$&\r\nContent-Disposition: attachment'),
    ],
    ['words before its parts', (raw: string) => raw.replace('\r\n\r\n--', '\r\n\r\nBuy\r\n--')],
    ['words behind its parts', (raw: string) => `${raw}Buy\r\n`],
    ['another word in its HTML', (raw: string) => raw.replace(/Northwind(?=[\s\S]{0,500}$)|<h1/, 'Evil')],
  ])('and an answer is parked with %s', async (_, change) => {
    const mail = await writeAnswer(DRAFT, CONTEXT, SERVICE)
    const { text = '', html = '', subject = '' } = await PostalMime.parse(mail.raw)
    const [to, replyTo] = [CONTEXT.candidate, { name: null, address: CONTEXT.replyTo as Address }]
    const meant = {
      from: { name: 'Afterword', address: SERVICE.address },
      to: { name: to.name, address: to.email },
      replyTo,
      subject,
      text,
      html,
    }
    expect(() => verifyOutgoing(mail, meant)).not.toThrow()
    const raw = Buffer.from(change(Buffer.from(mail.raw).toString('latin1')), 'latin1')
    expect(() => verifyOutgoing({ ...mail, raw }, meant)).toThrow('differs from what was meant')
  })

  test('and is parked where the envelope has another recipient', async () => {
    const mail = { ...(await note()), destination: address('x@evil.example') }
    expect(() => verifyOutgoing(mail, MEANT)).toThrow('envelope')
  })
})
