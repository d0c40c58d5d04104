import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { type Message, parseMessage } from '../../lambdas/message/message.ts'
import { bytesOf, HEAD, mailOf, messageOf, mixedOf } from './mails.ts'

const INVITE = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'END:VCALENDAR']
const TEXT = INVITE.join('\r\n')
const base64 = (text: string, encoding: BufferEncoding = 'latin1') =>
  Buffer.from(text, encoding).toString('base64')
const contents = (message: Message) =>
  message.calendars.map(({ content }) => Buffer.from(content).toString('latin1'))

describe('the headers of a message', () => {
  test('are decoded, and names of the thread are kept as they came', async () => {
    const message = await messageOf(
      bytesOf([
        'From: =?utf-8?Q?S=C3=A4m?= =?utf-8?Q?_Rivera?= <sam@mailbox-example.com>',
        'To: "Ruiz, Dana" <dana@northwind-labs.example>, Team: tom@northwind-labs.example;',
        'Cc: undisclosed-recipients:;',
        'Subject: =?iso-8859-1?Q?Gespr=E4ch?=',
        ' am Dienstag',
        'Message-ID: <1.a@mailbox-example.com>',
        'References: <0@northwind-labs.example>',
        '\t<00@northwind-labs.example>',
        'Date: Tue, 3 Nov 2026 21:50:05 +0530 (IST)',
        '',
        'Hello',
      ]),
    )
    expect(message).toMatchObject({
      from: { name: 'Säm Rivera', email: 'sam@mailbox-example.com' },
      to: [
        { name: 'Ruiz, Dana', email: 'dana@northwind-labs.example' },
        { name: null, email: 'tom@northwind-labs.example' },
      ],
      cc: [],
      subject: 'Gespräch am Dienstag',
      messageId: '<1.a@mailbox-example.com>',
      references: ['<0@northwind-labs.example>', '<00@northwind-labs.example>'],
      date: { at: Date.UTC(2026, 10, 3, 16, 20, 5), offsetMinutes: 330 },
      text: 'Hello',
      textFromHtml: false,
      html: null,
    })
  })

  test('a message id that is none, and a date that never was, are unknown', async () => {
    const message = await messageOf(
      bytesOf([...HEAD, 'Message-ID: none', 'Date: Tue, 31 Feb 2026 10:00:00 +0000', '', '']),
    )
    expect(message).toMatchObject({ messageId: null, references: [], date: null })
  })

  test.each([
    ['a UTF-8 BOM', '\u00ef\u00bb\u00bf'],
    ['blank lines', '\r\n\r\n'],
    ['an mbox line', 'From sam@mailbox-example.com Tue Nov  3 11:20:05 2026\r\n'],
    ['a quoted mbox line', '>From - Tue Nov  3 11:20:05 2026\n'],
  ])('may stand behind %s', async (_, preface) => {
    const message = await messageOf(
      Buffer.concat([Buffer.from(preface, 'latin1'), bytesOf([...HEAD, '', 'Hi'])]),
    )
    expect(message).toMatchObject({
      from: { email: 'sam@mailbox-example.com' },
      subject: 'Fwd: Interview',
      text: 'Hi',
    })
  })

  test.each(['\n', '\r', '\r\n'])('lines may end in %j', async (lineEnd) => {
    const lines = [
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/calendar',
      '',
      ...INVITE,
      '--b--',
      '',
    ]
    const message = await messageOf(bytesOf(lines, lineEnd))
    expect(message.calendars).toHaveLength(1)
    expect(contents(message)[0]).toContain('METHOD:REQUEST')
  })
})

describe('calendars', () => {
  test.each([
    ['text/calendar', ['Content-Type: text/calendar; method=REQUEST; charset=utf-8', '', ...INVITE]],
    ['application/ics', ['Content-Type: application/ics; name="Portion de message joint"', '', ...INVITE]],
    [
      'octet-stream by name',
      [
        'Content-Type: application/octet-stream; name=invite.ics',
        'Content-Transfer-Encoding: base64',
        '',
        base64(TEXT),
      ],
    ],
    ['text/plain by name', ['Content-Type: text/plain; name="INVITE.ICS"', '', ...INVITE]],
    [
      'text/plain by its first bytes',
      ['Content-Type: text/plain', '', '', '  begin:vcalendar', 'METHOD:REQUEST'],
    ],
    ['no type at all', ['', ...INVITE]],
    [
      'octet-stream without a name',
      ['Content-Type: application/octet-stream', 'Content-Transfer-Encoding: base64', '', base64(TEXT)],
    ],
    ['behind a BOM', ['Content-Type: text/plain; charset=utf-8', '', `\u00ef\u00bb\u00bf${TEXT}`]],
    [
      'in UTF-16',
      [
        'Content-Type: text/plain; charset=utf-16',
        'Content-Transfer-Encoding: base64',
        '',
        base64(`\ufeff${TEXT}`, 'utf16le'),
      ],
    ],
    [
      'quoted-printable',
      [
        'Content-Type: text/calendar',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'BEGIN:VCAL=',
        'ENDAR',
        'METHOD=3AREQUEST ',
        'END:VCALENDAR',
      ],
    ],
  ])('are found as %s', async (_, part) => {
    const message = await messageOf(mixedOf(['Content-Type: text/plain', '', 'Loved it'], part))
    expect(message.calendars).toHaveLength(1)
    expect(
      Buffer.from(message.calendars[0]?.content ?? [])
        .toString('latin1')
        .replaceAll('\0', '')
        .toUpperCase(),
    ).toContain('METHOD:REQUEST')
    expect(message.text).toBe('Loved it')
  })

  test('may be the whole message', async () => {
    const message = await messageOf(mailOf('text/calendar; charset="ISO-8859-1"; method=request', INVITE))
    expect(message.calendars).toMatchObject([
      { contentType: 'text/calendar', method: 'REQUEST', charset: 'ISO-8859-1', filename: null },
    ])
    expect(contents(message)).toEqual([TEXT])
  })

  test('keep the bytes of their charset, whatever it is called', async () => {
    const body = 'BEGIN:VCALENDAR\r\nSUMMARY:\u00e4\u0081\u00ff'
    const message = await messageOf(
      mixedOf([
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        base64(body),
      ]),
    )
    expect(contents(message)).toEqual([body])
  })

  test('above their limit are named and not kept', async () => {
    const message = await messageOf(
      mailOf('text/calendar', [...INVITE, ...Array(20_000).fill('X-PADDING:0123456789')]),
    )
    expect(message.calendars).toMatchObject([{ tooLarge: true, content: Buffer.alloc(0) }])
  })

  test('in a winmail.dat are left to who can open it', async () => {
    const message = await messageOf(
      mixedOf([
        'Content-Type: application/octet-stream; name=winmail.dat',
        'Content-Transfer-Encoding: base64',
        '',
        base64('\x78\x9f\x3e\x22'),
      ]),
    )
    expect(message.tnef).toEqual([Buffer.from([0x78, 0x9f, 0x3e, 0x22])])
  })
})

describe('forwarded messages', () => {
  const inner = [
    'From: Dana <dana@northwind-labs.example>',
    'Subject: Interview',
    'Content-Type: text/calendar',
    '',
    ...INVITE,
  ]

  test.each([
    ['attached', ['Content-Type: message/rfc822', 'Content-Disposition: attachment', '', ...inner]],
    ['inline', ['Content-Type: message/rfc822', 'Content-Disposition: inline', '', ...inner]],
    [
      'in base64',
      [
        'Content-Type: message/rfc822; name=x.eml',
        'Content-Transfer-Encoding: base64',
        '',
        base64(inner.join('\r\n')),
      ],
    ],
    [
      'as a file',
      [
        'Content-Type: application/octet-stream; name="Interview.eml"',
        'Content-Transfer-Encoding: base64',
        '',
        base64(inner.join('\n')),
      ],
    ],
  ])('are read when %s', async (_, part) => {
    const message = await messageOf(mixedOf(['Content-Type: text/plain', '', 'All mine'], part))
    expect(message).toMatchObject({
      text: 'All mine',
      calendars: [],
      forwarded: [{ subject: 'Interview', from: { name: 'Dana' } }],
    })
    expect(contents(message.forwarded[0] as Message)[0]).toContain('METHOD:REQUEST')
  })

  test('are read to a depth of four, and counted below', async () => {
    let lines: string[] = ['From: a@northwind-labs.example', 'Subject: deepest', '', 'x']
    for (let depth = 5; depth >= 1; depth--)
      lines = [`Subject: ${depth}`, 'Content-Type: message/rfc822', '', ...lines]
    let message: Message | undefined = await messageOf(bytesOf([...lines]))
    const subjects: string[] = []
    for (; message; message = message.forwarded[0]) {
      subjects.push(message.subject)
      if (message.forwarded.length === 0) expect(message.skipped).toBe(1)
    }
    expect(subjects).toEqual(['1', '2', '3', '4', '5'])
  })

  test('a part behind a forwarded message is still found', async () => {
    const message = await messageOf(
      mixedOf(
        ['Content-Type: message/rfc822', '', 'Subject: x', 'Content-Type: multipart/mixed', '', 'broken'],
        ['Content-Type: text/calendar', '', ...INVITE],
      ),
    )
    expect(message.forwarded).toHaveLength(1)
    expect(contents(message)).toEqual([TEXT])
  })
})

describe('text', () => {
  test.each([
    ['iso-8859-1', 'Gr\u00fc\u00dfe', 'Grüße'],
    ['us-ascii', 'Gr\u00c3\u00bc\u00c3\u009fe', 'Grüße'],
    ['us-ascii', 'Gr\u00fc\u00dfe', 'Grüße'],
    ['utf-8', '\u0093Gr\u00fc\u00dfe\u0094', '“Grüße”'],
    ['windows-1251', '\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2', 'Привет'],
    ['ks_c_5601-1987', '\u00be\u00c8\u00b3\u00e7', '안녕'],
    ['gb2312', '\u00c4\u00e3\u00ba\u00c3', '你好'],
    ['iso-2022-jp', '\x1b$B$3$s$K$A$O\x1b(B', 'こんにちは'],
    ['us-ascii', '\x1b$B$3$s$K$A$O\x1b(B', 'こんにちは'],
    ['utf-16', '\x00H\x00i', 'Hi'],
    ['utf-7', '+ADw-b+AD4-', '+ADw-b+AD4-'],
    ['x-nobody-knows', 'Gr\u00c3\u00bc\u00c3\u009fe', 'Grüße'],
  ])('in %s: %j', async (charset, body, expected) => {
    const message = await messageOf(
      mixedOf([
        `Content-Type: text/plain; charset=${charset}`,
        'Content-Transfer-Encoding: base64',
        '',
        base64(body),
      ]),
    )
    expect(message.text).toBe(expected)
  })

  test('comes from HTML where no plain part says anything', async () => {
    const html =
      '<style>p{color:red}</style><p>Loved&nbsp;it</p><table><tr><td>When</td><td>Tuesday</td></tr></table><p hidden>no</p><a href="https://meet.example/a">Join</a><blockquote>older</blockquote>'
    const message = await messageOf(mixedOf(['Content-Type: text/html', '', html]))
    expect(message).toMatchObject({ textFromHtml: true, html })
    expect(message.text).toBe('Loved it\n\nWhen\tTuesday\n\nJoin <https://meet.example/a>\n\n> older')
  })

  test('is the plain alternative where there is one, and the HTML too where a footer stands beside it', async () => {
    const alternative = [
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      '',
      'plain',
      '--c',
      'Content-Type: text/html',
      '',
      '<b>rich</b>',
      '--c--',
    ]
    expect(await messageOf(mixedOf(alternative))).toMatchObject({
      text: 'plain',
      textFromHtml: false,
      html: '<b>rich</b>',
    })
    const beside = await messageOf(
      mixedOf(['Content-Type: text/html', '', '<p>answer'], ['Content-Type: text/plain', '', 'list footer']),
    )
    expect(beside).toMatchObject({ text: 'answer\nlist footer', textFromHtml: false })
  })

  test('that flows is put together again', async () => {
    const message = await messageOf(
      mailOf('text/plain; format=flowed', ['one ', 'two', ' From here', '> quoted ', '> on', '-- ', 'Sam']),
    )
    expect(message.text).toBe('one two\nFrom here\n> quoted on\n-- \nSam')
  })

  test('of an attachment is none of the message', async () => {
    const message = await messageOf(
      mixedOf(
        ['Content-Type: text/plain', '', 'mine'],
        ['Content-Type: text/plain; name=cv.txt', 'Content-Disposition: attachment', '', 'CV'],
      ),
    )
    expect(message).toMatchObject({ text: 'mine', skipped: 1 })
  })

  test.each(['base64', 'quoted-printable', '7bit'])(
    'goes on behind an attachment in %s that nobody reads to its end',
    async (encoding) => {
      const lines = Array.from({ length: 8000 }, () => 'QUJD'.repeat(19))
      const message = await messageOf(
        mixedOf(
          ['Content-Type: application/pdf', `Content-Transfer-Encoding: ${encoding}`, '', ...lines],
          ['Content-Type: text/calendar', 'Content-Transfer-Encoding: base64', '', base64(TEXT)],
          ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable', '', 'caf=C3=A9'],
        ),
      )
      expect(message).toMatchObject({ text: 'café', skipped: 1 })
      expect(contents(message)).toEqual([TEXT])
    },
  )
})

describe('a stream that fails', () => {
  test('throws what it failed with, also in the middle of an attachment', async () => {
    const fault = new Error('socket hang up')
    for (const after of [
      mailOf('text/plain', ['x']),
      mixedOf(['Content-Type: message/rfc822', '', 'Subject: x', '', 'y'.repeat(40_000)]).subarray(0, 30_000),
    ]) {
      const raw = Readable.from(
        (function* () {
          yield after
          throw fault
        })(),
        { objectMode: false },
      )
      await expect(parseMessage(raw)).rejects.toBe(fault)
    }
  })

  test('a multipart that lost its boundary still has its text', async () => {
    const message = await messageOf(mailOf('multipart/alternative', ['Loved it', '', 'Sam']))
    expect(message.text).toBe('Loved it\n\nSam')
  })

  test('an empty mail is an empty message', async () => {
    expect(await messageOf([])).toMatchObject({ from: null, subject: '', text: '', calendars: [] })
  })
})
