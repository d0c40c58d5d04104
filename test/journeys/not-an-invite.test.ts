import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CANDIDATE, forwardMail, invite, type MailOptions } from './mails.ts'
import { type Rig, startRig } from './rig.ts'

interface Case {
  readonly name: string
  readonly mail: string | Uint8Array
  readonly envelope?: { readonly from: string }
  readonly outcome: 'answered' | 'dropped'
  readonly reason?: RegExp
  /** What the answer says. */
  readonly says?: RegExp
}

/** Each from a sender of its own: refusals go out once a day. */
const from = (name: string) => `${name} <${name}@mailbox.example>`
const mail = (name: string, options: MailOptions = {}) =>
  forwardMail({ from: from(name), calendar: null, ...options })
const PRIVATE = 'My secret: I would rather work for Contoso'

const CASES: readonly Case[] = [
  {
    name: 'a mail without an invite',
    mail: mail('plain', { words: PRIVATE }),
    outcome: 'answered',
    reason: /no-invite/,
    says: /With:/,
  },
  {
    name: 'an empty mail',
    mail: `From: ${from('empty')}\r\n\r\n`,
    outcome: 'answered',
    reason: /no-invite/,
    says: /With:/,
  },
  {
    name: 'a mail without a sender',
    mail: '\r\n',
    envelope: { from: 'nobody@mailbox.example' },
    outcome: 'dropped',
    reason: /sender/,
  },
  {
    name: 'a spoofed mail',
    mail: mail('spoofed', { calendar: invite(), headers: ['X-Afterword-Verdict: fail'] }),
    outcome: 'dropped',
  },
  {
    name: 'an out-of-office answer',
    mail: mail('away', { calendar: invite(), headers: ['Auto-Submitted: auto-replied'] }),
    outcome: 'dropped',
    reason: /auto/,
  },
  {
    name: 'a mailing list',
    mail: mail('list', {
      calendar: invite(),
      headers: ['List-Id: <jobs.mailbox.example>', 'Precedence: list'],
    }),
    outcome: 'dropped',
    reason: /list/,
  },
  {
    name: 'a bounce',
    mail: mail('mailer-daemon', { words: 'Undeliverable' }),
    envelope: { from: '' },
    outcome: 'dropped',
  },
  {
    name: 'mail of 50,000 parts',
    mail: manyParts(),
    outcome: 'answered',
    reason: /no-invite/,
    says: /parts|large|many/i,
  },
  {
    name: 'an invite beside 12 MB',
    mail: mail('large', { calendar: invite({ uid: 'large' }), parts: [attachment(12)] }),
    outcome: 'answered',
    reason: /draft/,
    says: /Dana/,
  },
]

function attachment(megabytes: number): string {
  const line = `${'A'.repeat(76)}\r\n`
  return `Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${line.repeat(Math.ceil((megabytes * 1024 * 1024) / line.length))}`
}

function manyParts(): string {
  return mail('parts', {
    parts: Array.from({ length: 50_000 }, (_, at) => `Content-Type: text/plain\r\n\r\n${at}`),
  })
}

describe('mail that is no plain invite', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await startRig()
  })
  afterAll(() => rig.dispose())

  test.each(CASES)(
    '$name is $outcome, with one log line that says nothing private',
    async ({ mail, envelope, outcome, reason, says }) => {
      const before = { sent: (await rig.sent()).length, lines: rig.log().length }
      const id = await rig.forward(mail, envelope)
      await rig.idle()
      const lines = rig.log().slice(before.lines)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatchObject({
        mail: id,
        outcome,
        ...(reason && { reason: expect.stringMatching(reason) }),
      })
      const answers = (await rig.sent()).slice(before.sent)
      expect(answers).toHaveLength(outcome === 'answered' ? 1 : 0)
      if (says) expect(answers[0]?.text).toMatch(says)
    },
  )

  test('nothing private was logged, and the service still takes an invite', async () => {
    for (const word of ['mailbox.example', 'secret', 'Contoso', 'Northwind', 'Dana', 'afterword.localhost']) {
      expect(rig.stderr()).not.toContain(word)
    }
    const before = (await rig.sent()).length
    await rig.forward(forwardMail())
    const sent = await rig.sent(before + 1)
    expect(sent.at(-1)?.destinations).toEqual([CANDIDATE.email])
  })
})
