import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Address } from '../../lambdas/address.ts'
import { type Composition, compose } from '../../lambdas/reply/compose.ts'

/**
 * The composer's own way from a mail to its bytes is a pipeline of streams. Ours writes the bodies itself, in a tenth of the
 * time, and must give what the pipeline would have given.
 */
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
  ])('are those of the composer: %s', async (_name, given) => {
    const mail = { ...USUAL, ...given }
    const { raw } = await compose(mail)
    expect(latin(raw)).toBe(await byTheComposer(mail, raw))
  })

  it('keep a secret address, which is as long as a line, beside the name of its header', async () => {
    const address = `r-${'a'.repeat(60)}@interviews.example.com` as Address
    const mail = { ...USUAL, replyTo: { name: null, address } }
    const { raw } = await compose(mail)
    expect(latin(raw)).toContain(`\r\nReply-To: ${address}\r\n`)
    // An empty first line is all that it has otherwise than the composer.
    const built = await byTheComposer(mail, raw)
    expect(built).toContain(`\r\nReply-To:\r\n ${address}\r\n`)
    expect(latin(raw)).toBe(built.replace('Reply-To:\r\n ', 'Reply-To: '))
  })

  it('are those of the composer whatever is said', async () => {
    const line = fc
      .array(fc.constantFrom(...'abc ABC.,!?=_-–é漢😀"(<&\t'), { maxLength: 120 })
      .map((all) => all.join(''))
    const text = fc
      .array(line, { minLength: 1, maxLength: 12 })
      .map((lines) => `Dear Pat,\n${lines.join('\n')}\n.`)
    const subject = line.map((said) => `Re: ${said}`.replaceAll('\t', ' ').replace(/ +/g, ' ').trim())
    await fc.assert(
      fc.asyncProperty(text, fc.option(text), subject, async (said, html, about) => {
        const mail = { ...USUAL, text: said, html, subject: about }
        const { raw } = await compose(mail)
        expect(latin(raw)).toBe(await byTheComposer(mail, raw))
      }),
      { numRuns: 200 },
    )
  })
})
