import { describe, expect, test } from '@jest/globals'
import { bytesOf, messageOf } from './mails.ts'

async function senderOf(...fields: string[]) {
  return (await messageOf(bytesOf([...fields, 'Subject: x', '', 'Hello']))).from
}

describe('the sender', () => {
  test.each([
    ['From: sam@mailbox-example.com', null],
    ['From: <sam@mailbox-example.com>', null],
    ['FROM:Sam Rivera <sam@mailbox-example.com>', 'Sam Rivera'],
    ['From: Sam Q. Rivera <sam@mailbox-example.com>', 'Sam Q. Rivera'],
    ['From: "Rivera, Sam" <sam@mailbox-example.com>', 'Rivera, Sam'],
    ['From: "Sam \\"Sammy\\" Rivera" <sam@mailbox-example.com>', 'Sam "Sammy" Rivera'],
    ['From: sam@mailbox-example.com (Sam Rivera)', 'Sam Rivera'],
    ['From: =?utf-8?B?U8OkbQ==?= <sam@mailbox-example.com>', 'Säm'],
    ['From: "sam@mailbox-example.com" <sam@mailbox-example.com>', null],
    ['From: "boss@acme.example" <sam@mailbox-example.com>', null],
    ['From: =?utf-8?B?Ym9zc0BhY21lLmV4YW1wbGU=?= <sam@mailbox-example.com>', null],
    ['From: Sam\r\n <sam@mailbox-example.com>', 'Sam'],
  ])('is read from %j', async (field, name) => {
    expect(await senderOf(field)).toEqual({ name, email: 'sam@mailbox-example.com' })
  })

  test.each([
    ['two fields', ['From: a@x.example', 'From: b@x.example']],
    ['the same field twice', ['From: a@x.example', 'From: a@x.example']],
    ['space before the colon', ['From : a@x.example']],
    [
      'one with and one without space before the colon',
      ['From : victim@x.example', 'From: attacker@x.example'],
    ],
    ['two mailboxes', ['From: a@x.example, b@x.example']],
    ['two mailboxes in angle brackets', ['From: <a@x.example> <b@x.example>']],
    ['an unquoted comma in the name', ['From: Rivera, Sam <a@x.example>']],
    ['a mailbox in the unquoted name', ['From: victim@x.example <a@x.example>']],
    ['an address behind the brackets', ['From: <victim@x.example>attacker@x.example']],
    ['a nested comment', ['From: a(b(c)d <victim@x.example>) <attacker@x.example>']],
    ['a comment in the address', ['From: a(comment)@x.example']],
    ['a route', ['From: <@victim.example:attacker@evil.example>']],
    ['a quoted local part', ['From: "victim@good.example x"@evil.example']],
    ['an encoded local part', ['From: =?utf-8?Q?victim=40good.example?=@evil.example']],
    ['a group', ['From: Team: a@x.example;']],
    ['a first line that is indented', [' From: victim@x.example', 'From: a@x.example']],
    ['a folded second field', ['From: a@x.example', 'Subject: y', '\tz', 'fROM:', ' b@x.example']],
    ['a field name with a control character', ['From\u0001: victim@x.example', 'From: a@x.example']],
    ['a NUL', ['From: a\u0000@x.example']],
    ['a local part that is not ASCII', ['From: \u00c3\u00a9va@x.example']],
    ['a domain without a dot', ['From: a@localhost']],
    ['an address literal', ['From: a@[127.0.0.1]']],
    ['nothing', ['From:']],
    ['no field', ['Sender: a@x.example']],
    ['a trailing dot', ['From: a@x.example.']],
    ['a domain cut by folding', ['From: a@good.example\r\n .evil.example']],
    ['two addresses around a semicolon', ['From: "x;" <a@x.example>; b@x.example']],
  ])('is nobody with %s', async (_, fields) => {
    expect(await senderOf(...fields)).toBeNull()
  })
})
