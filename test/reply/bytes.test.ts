import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime from 'postal-mime'
import type { Address } from '../../lambdas/address.ts'
import { type Composition, compose } from '../../lambdas/reply/compose.ts'

/** What a composer that the world uses makes of the same mail: ours must be read as that is, by readers of the world. */
async function byTheComposer(mail: Composition, bytes: Uint8Array): Promise<string> {
  const digest = /^Message-ID: <([0-9a-f]+)@/m.exec(latin(bytes))?.[1] ?? ''
  const built = await new MailComposer({
    from: { name: mail.from.name ?? '', address: mail.from.address },
    to: { name: mail.to.name ?? '', address: mail.to.address },
    ...(mail.replyTo && { replyTo: { name: mail.replyTo.name ?? '', address: mail.replyTo.address } }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html !== null && { html: mail.html }),
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    ...(mail.references && { references: [...mail.references] }),
    headers: Object.fromEntries(
      Object.entries(mail.headers).map(([name, value]) => [name, { prepared: true, value }] as const),
    ),
    date: new Date(mail.date),
    messageId: `<${digest}@${mail.from.address.split('@')[1]}>`,
    boundaryPrefix: '=',
    baseBoundary: digest,
    encoding: 'quoted-printable',
    newline: 'win',
  })
    .compile()
    .build()
  return latin(built)
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

const USUAL: Composition = {
  from: { name: 'Afterword', address: 'thanks@interviews.example' as Address },
  to: { name: 'Zoë Müller', address: 'zoe.muller@mailbox.example' as Address },
  replyTo: { name: null, address: 'r-aaaabbbb@interviews.example' as Address },
  subject:
    'Re: Einladung: Vorstellungsgespräch für die Stelle als Softwareentwicklerin am 24. November um 14:00',
  text: `Liebe Frau Müller,\n\n${'herzlichen Dank für das Gespräch. '.repeat(12)}\n\nViele Grüße\nSam `,
  html: `<p style="color:#333">${'Danke – sehr gern = immer. '.repeat(20)}</p>\n<p>&#8211;</p>\n`,
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Afterword-Kind': 'draft' },
  inReplyTo: '<CAF8x+1@mail.mailbox.example>',
  references: ['<a@mailbox.example>', '<CAF8x+1@mail.mailbox.example>'],
  date: Date.UTC(2026, 10, 24, 9),
  tags: {},
}

/** A mail as somebody else's parser reads it. */
async function read(mail: string) {
  const { headers, from, to, replyTo, subject, text, html } = await PostalMime.parse(
    Buffer.from(mail, 'latin1'),
  )
  const others = headers.filter(({ key }) => !/^(?:from|to|reply-to|subject)$/.test(key))
  const unfolded = others.map(({ key, value }) => `${key}: ${value.replace(/\s+/g, ' ').trim()}`)
  return { unfolded, from, to, replyTo, subject, text: text?.trimEnd(), html: html?.trimEnd() }
}

describe('the bytes of a mail', () => {
  it.each<[string, Partial<Composition>]>([
    ['text and HTML', {}],
    [
      'a note of text alone',
      { html: null, replyTo: null, headers: { 'List-Unsubscribe': '<mailto:u-a@b.example>' } },
    ],
    ['a text that ends in a line end', { html: null, text: 'Dear Pat,\n\nThank you.\n' }],
    ['no thread', { inReplyTo: undefined, references: undefined } as Partial<Composition>],
    ['lines of a thousand characters', { text: 'x'.repeat(1000), html: 'é'.repeat(1000) }],
    [
      'a thread of fifty mails',
      { references: Array.from({ length: 50 }, (_none, n) => `<message-${n}@mailbox.example>`) },
    ],
    ['a name with a comma', { to: { ...USUAL.to, name: 'Doe, Pat' } }],
    [
      'a name in Cyrillic and a subject in Japanese',
      { to: { ...USUAL.to, name: 'Олена Ковальчук' }, subject: '面接のお礼'.repeat(12) },
    ],
  ])('are read as those of the composer: %s', async (_name, given) => {
    const mail = { ...USUAL, ...given }
    const raw = latin(compose(mail).raw)
    expect(await read(raw)).toEqual(await read(await byTheComposer(mail, Buffer.from(raw))))
  })

  it('begin with the very header block of the composer where all of it is ASCII', async () => {
    const mail = {
      ...USUAL,
      to: { ...USUAL.to, name: 'Zoe Muller' },
      subject: 'Re: Interview on 24 November',
    }
    const raw = latin(compose(mail).raw)
    const head = (bytes: string) => bytes.slice(0, bytes.indexOf('\r\n\r\n'))
    expect(head(raw)).toBe(head(await byTheComposer(mail, Buffer.from(raw))))
  })

  it('keep a secret address, which is as long as a line, beside the name of its header', () => {
    const address = `r-${'a'.repeat(60)}@interviews.example.com` as Address
    const { raw } = compose({ ...USUAL, replyTo: { name: null, address } })
    expect(latin(raw)).toContain(`\r\nReply-To: ${address}\r\n`)
  })

  it('are read as those of the composer whatever is said, in short lines of ASCII', async () => {
    const line = fc
      .array(fc.constantFrom(...'abc ABC.,!?=_-–é漢😀"(<&\t'), { maxLength: 120 })
      .map((all) => all.join(''))
    const text = fc
      .array(line, { minLength: 1, maxLength: 12 })
      .map((lines) => `Dear Pat,\n${lines.join('\n')}\n.`)
    const oneLine = line.map((said) => said.replaceAll('\t', ' ').replace(/ +/g, ' ').trim())
    await fc.assert(
      fc.asyncProperty(text, fc.option(text), oneLine, oneLine, async (said, html, about, name) => {
        const to = { ...USUAL.to, name: name || null }
        const mail = { ...USUAL, to, text: said, html, subject: `Re: ${about}`.trim() }
        const raw = latin(compose(mail).raw)
        expect(await read(raw)).toEqual(await read(await byTheComposer(mail, Buffer.from(raw))))
        for (const each of raw.split('\r\n')) expect(each).toMatch(/^[\t -~]{0,120}$/)
        for (const each of raw.slice(raw.indexOf('\r\n\r\n')).split('\r\n'))
          expect(each.length).toBeLessThanOrEqual(76)
        for (const [word] of raw.matchAll(/=\?UTF-8\?[BQ]\?[^?]*\?=/g))
          expect(word.length).toBeLessThanOrEqual(75)
      }),
      { numRuns: 200 },
    )
  })
})
