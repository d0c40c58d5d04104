import { describe, expect, test } from '@jest/globals'
import { bytesOf, messageOf } from './mails.ts'

const PERSON = 'From: Sam <sam@mailbox-example.com>'
const calendar = ['Content-Type: text/calendar', '', 'BEGIN:VCALENDAR', 'END:VCALENDAR']

async function signOf(fields: readonly string[], rest: readonly string[] = ['', 'Hello']) {
  return (await messageOf(bytesOf([...fields, ...rest]))).robot
}

describe('a robot is known by', () => {
  test.each([
    ['bounce', ['Content-Type: multipart/report; report-type=delivery-status; boundary=b', PERSON]],
    [
      'auto-reply',
      ['Content-Type: multipart/report; report-type=disposition-notification; boundary=b', PERSON],
    ],
    ['auto-reply', [PERSON, 'Auto-Submitted: auto-replied']],
    ['auto-reply', [PERSON, 'Auto-Submitted: Auto-Replied (vacation)']],
    ['auto-generated', [PERSON, 'Auto-Submitted: auto-generated; owner=x']],
    ['auto-generated', [PERSON, 'Auto-Submitted: auto-notified']],
    ['auto-reply', [PERSON, 'X-Autoreply: yes']],
    ['auto-reply', [PERSON, 'Precedence: auto_reply']],
    ['list', [PERSON, 'List-Id: <jobs.mailbox-example.com>']],
    ['list', [PERSON, 'List-Unsubscribe: <mailto:x@y.example>']],
    ['list', [PERSON, 'Precedence: list']],
    ['bulk', [PERSON, 'Precedence: Bulk']],
    ['bulk', [PERSON, 'Precedence: junk']],
    ['bounce', ['From: MAILER-DAEMON@mx.example.org']],
    ['bounce', ['From: postmaster@mx.example.org']],
    ['no-reply-sender', ['From: no-reply@tool.example']],
    ['no-reply-sender', ['From: noreply-calendar@tool.example']],
    ['no-reply-sender', ['From: do_not_reply@tool.example']],
    ['list', ['From: jobs-request@tool.example']],
    ['list', ['From: owner-jobs@tool.example']],
    ['auto-reply', [PERSON, 'Subject: Automatic reply: Re: Your note']],
    ['auto-reply', [PERSON, 'Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_Fwd?=']],
    ['auto-reply', [PERSON, 'Subject: Abwesenheitsnotiz: Re: x']],
    ['our-own', [PERSON, 'X-Afterword-Kind: draft', 'Content-Type: multipart/report; boundary=b']],
  ])('%s: %j', async (sign, fields) => {
    expect(await signOf(fields)).toBe(sign)
  })

  test('bounce: the words of a mail without any header sign', async () => {
    const words = ['', 'Your message to pat@x.example could not be delivered: 550 5.1.1 user unknown']
    expect(await signOf([PERSON, 'Subject: Undeliverable: Thank you'], words)).toBe('bounce')
  })

  test('bounce: a delivery status anywhere, also beside the invite that it returns', async () => {
    const parts = [
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Action: failed',
      '--b',
      ...calendar,
      '--b--',
    ]
    expect(await signOf([PERSON, 'Content-Type: multipart/mixed; boundary=b'], ['', ...parts])).toBe('bounce')
  })

  test('auto-reply even with a calendar part', async () => {
    expect(await signOf([PERSON, 'Auto-Submitted: auto-replied'], calendar)).toBe('auto-reply')
  })
})

describe('a person is not taken for a robot by', () => {
  test.each([
    ['Auto-Submitted: no', [PERSON, 'Auto-Submitted: no']],
    ['X-Auto-Response-Suppress alone', [PERSON, 'X-Auto-Response-Suppress: All']],
    ['a responder field that says none', [PERSON, 'X-Autoreply: none']],
    ['normal precedence', [PERSON, 'Precedence: normal']],
    ['a forward of an out-of-office answer', [PERSON, 'Subject: Fwd: Automatic reply: Interview']],
    ['a name that holds "reply"', ['From: replyman@mailbox-example.com']],
    ['a subject that opens like a bounce', [PERSON, 'Subject: Returned mail carriers talk']],
    ['the name of a colleague', ['From: Postman Pat <pat@mailbox-example.com>']],
  ])('%s', async (_, fields) => {
    expect(await signOf(fields)).toBeNull()
  })

  test('auto-generated on an invite, as Google and others mark those of people', async () => {
    expect(await signOf([PERSON, 'Auto-Submitted: auto-generated'], calendar)).toBeNull()
  })

  test('our own field in a message that they forward', async () => {
    const parts = [
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      PERSON,
      'X-Afterword-Kind: draft',
      '',
      'x',
      '--b--',
    ]
    const message = await messageOf(bytesOf([PERSON, 'Content-Type: multipart/mixed; boundary=b', ...parts]))
    expect([message.robot, message.forwarded[0]?.robot]).toEqual([null, null])
  })
})
