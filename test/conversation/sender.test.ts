import { afterEach, describe, expect, it } from '@jest/globals'
import { inviteMail, openWorld, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const NOON = '2026-11-24T18:00:00Z'

describe('from whom a note comes', () => {
  it.each([
    ['the service, for a candidate of any domain', 'alex@mailhost.example', 'thanks@interviews.example.com'],
    ['the candidate, where the operator verified the domain', 'jo@owndomain.example', 'jo@owndomain.example'],
  ])('%s', async (_name, email, source) => {
    world = await openWorld('owndomain.example, alex@mailhost.example')
    world.at(NOON)
    const from = `Jo Ray <${email}>`
    const { answers } = await world.deliver(inviteMail({ from }), undefined, { envelopeFrom: email })
    await world.reply(answers[0], 'send now', { from })
    const [note, receipt] = await world.run('2026-11-24T19:00:00Z')
    expect([note?.source, note?.replyTo, note?.to]).toEqual([source, email, 'pat@acme.example'])
    expect([receipt?.kind, receipt?.to, receipt?.text.includes(note?.text.trim() ?? '?')]).toEqual([
      'receipt',
      email,
      true,
    ])
  })
})

describe('what a draft asks for', () => {
  it('is answered by a name: the note greets by it and may go', async () => {
    world = await openWorld()
    world.at(NOON)
    const { answers } = await world.deliver(
      inviteMail({ people: [['pdoe@acme.example', 'pdoe@acme.example']] }),
    )
    const named = await world.reply(answers[0], "It's Patricia Doe")
    expect(named.outcome).toEqual({ kind: 'answered', with: 'draft: correction' })
    expect(named.answers[0]?.text).toContain('Patricia')
    expect((await world.reply(named.answers[0], 'send')).outcome).toEqual({
      kind: 'answered',
      with: 'confirmed',
    })
  })

  it('is pointed out once on `send`; `send` again takes the note as it is', async () => {
    world = await openWorld()
    world.at(NOON)
    const { answers } = await world.deliver(
      inviteMail({ people: [['pat.doe@acme.example', 'pat.doe@acme.example']] }),
    )
    const asked = await world.reply(answers[0], 'send')
    expect(asked.outcome).toEqual({ kind: 'answered', with: 'question: not-ready' })
    expect((await world.reply(asked.answers[0], 'send')).outcome).toEqual({
      kind: 'answered',
      with: 'confirmed',
    })
  })
})

describe('the log', () => {
  it('holds no address, name, subject or token', async () => {
    world = await openWorld()
    world.at(NOON)
    const { answers } = await world.deliver(inviteMail())
    await world.reply(answers[0], 'send now')
    await world.run('2026-11-25T18:00:00Z')
    const text = JSON.stringify(world.logged)
    expect(world.logged.length).toBeGreaterThan(0)
    for (const secret of ['@', 'Pat', 'Alex', 'Interview', answers[0]?.replyTo?.slice(30, 62) ?? '?'])
      expect(text).not.toContain(secret)
  })
})
