import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MINUTE } from '../../lambdas/limits.ts'
import { inviteMail, replyMail } from '../conversation/mails.ts'
import { type Rig, type SentMail, sqsEvent, startRig } from './rig.ts'

/** Whole conversations through the real local parts: SMTP, queue, embedded DynamoDB, SES's API. */
const CANDIDATE = 'Alex Kim <alex@mailhost.example>'

describe('from forward to receipt', () => {
  let rig: Rig
  let replies = 0
  beforeAll(async () => {
    rig = await startRig()
  })
  afterAll(() => rig.dispose())

  const replyToOf = (mail: SentMail | undefined) =>
    /[^<\s]+@[^>\s]+/.exec(mail?.header('reply-to') ?? '')?.[0] ?? ''

  /** Replies over SMTP, waits until it is answered, and gives the newest answer. */
  async function reply(answer: SentMail | undefined, words: string): Promise<SentMail | undefined> {
    const before = (await rig.sent()).length
    const to = replyToOf(answer)
    const mail = replyMail(
      { replyTo: to, subject: answer?.subject ?? '' },
      words,
      CANDIDATE,
      Date.now(),
      `<reply-${++replies}@mailhost.example>`,
    )
    await rig.forward(mail, { from: 'alex@mailhost.example', to: [to] })
    await rig.sent(before + 1)
    await rig.idle()
    return (await rig.sent()).at(-1)
  }

  async function forward(
    uid: string,
    people: readonly (readonly [string, string])[] = [['Pat Doe', 'pat@acme.example']],
  ) {
    const before = (await rig.sent()).length
    await rig.forward(inviteMail({ uid, people }))
    await rig.sent(before + 1)
    await rig.idle()
    return (await rig.sent()).at(-1)
  }

  it('sends what was confirmed, byte for byte, with headers of a person', async () => {
    const draft = await forward('one@acme.example')
    expect(replyToOf(draft)).toMatch(/^r-[a-z2-7]{60}@/)
    const confirmed = await reply(draft, 'send now')
    expect(confirmed?.header('x-afterword-kind')).toBe('confirmed')
    await rig.tick(Date.now() + 11 * MINUTE)
    const [note, receipt] = (await rig.sent()).slice(-2)
    expect(note?.destinations).toEqual(['pat@acme.example'])
    expect(note?.header('from')).toContain('Alex Kim')
    expect(note?.header('reply-to')).toContain('alex@mailhost.example')
    expect(note?.header('list-unsubscribe')).toMatch(/^<mailto:u-[a-z2-7]{32}@/)
    expect(note?.header('auto-submitted')).toBeNull()
    expect(note?.header('cc') ?? note?.header('bcc')).toBeNull()
    expect(confirmed?.text).toContain(note?.text.trim())
    expect(receipt?.header('x-afterword-kind')).toBe('receipt')
    expect(receipt?.destinations).toEqual(['alex@mailhost.example'])
    await rig.tick(Date.now() + 60 * MINUTE)
    expect(
      (await rig.sent()).filter(({ destinations }) => destinations[0] === 'pat@acme.example'),
    ).toHaveLength(1)
  })

  it('threads every answer and never answers in anybody else’s name', async () => {
    const draft = await forward('two@acme.example')
    const asked = await reply(draft, 'send later?')
    expect(asked?.header('in-reply-to')).toMatch(/^<reply-/)
    expect(asked?.header('auto-submitted')).toBe('auto-replied')
    expect(asked?.header('x-afterword-kind')).toBe('question')
  })

  it('survives kill -9 between `send` and the hour at which it leaves', async () => {
    const draft = await forward('three@acme.example', [['Robin Vale', 'robin@acme.example']])
    await reply(draft, 'send now')
    await rig.kill()
    await rig.restart()
    await rig.tick(Date.now() + 11 * MINUTE)
    const notes = (await rig.sent()).filter(({ destinations }) => destinations[0] === 'robin@acme.example')
    expect(notes).toHaveLength(1)
  })

  it('hears of a bounce and lets the address be corrected', async () => {
    const draft = await forward('four@acme.example', [['Sam Okafor', 'sam@acme.example']])
    await reply(draft, 'send now')
    await rig.tick(Date.now() + 11 * MINUTE)
    const note = (await rig.sent()).find(
      ({ destinations }) => destinations[0] === 'sam@acme.example',
    ) as SentMail
    const tags = Object.fromEntries(Object.entries(note.tags).map(([name, value]) => [name, [value]]))
    const event = {
      eventType: 'Bounce',
      mail: { messageId: 'x', destination: note.destinations, tags },
      bounce: { bounceType: 'Permanent', bounceSubType: 'NoEmail' },
    }
    expect(await rig.invoke('feedback', sqsEvent(JSON.stringify(event)))).toEqual({ batchItemFailures: [] })
    await rig.tick(Date.now() + 12 * MINUTE)
    const told = (await rig.sent()).at(-1)
    expect(told?.header('x-afterword-kind')).toBe('undelivered')
    const corrected = await reply(told, 'to: sam.okafor@acme.example')
    await reply(corrected, 'send now')
    await rig.tick(Date.now() + 40 * MINUTE)
    expect((await rig.sent()).some(({ destinations }) => destinations[0] === 'sam.okafor@acme.example')).toBe(
      true,
    )
  })

  it('logs no address, subject, body or token', async () => {
    // Whose interview it is stands first, which a log may say; then come 32 random characters.
    const token = replyToOf((await rig.sent())[0]).slice(2, 62)
    expect(token).toHaveLength(60)
    for (const secret of ['alex@', 'acme.example', 'Interview', 'Pat', token.slice(-32)])
      expect(rig.stderr()).not.toContain(secret)
  })
})
