import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inviteMail, openWorld, type World } from './world.ts'

/** The service open to anyone: tighter caps, and typed addresses are never sendable. */
let world: World
beforeEach(async () => {
  world = await openWorld('anyone')
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

const FORM = [
  'From: Alex Kim <alex@mailhost.example>',
  'To: thanks@interviews.example.com',
  'Subject: interview',
  'Date: Tue, 24 Nov 2026 10:00:00 -0500',
  'Message-ID: <form@mailhost.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'With: Pat Doe pat@acme.example',
  'At: Acme',
  'When: 24 November 2026 11:00-12:00 New York',
  'Role: Product Manager',
  '',
].join('\r\n')

async function sentAfter(words: string, mail: string) {
  const { answers } = await world.deliver(mail)
  await world.reply(answers[0], words)
  return (await world.run('2026-11-25T20:00:00Z')).filter(({ kind }) => kind === 'note').map(({ to }) => to)
}

describe('a candidate whom the operator did not list', () => {
  it('may send to people of the invite', async () => {
    expect(await sentAfter('send', inviteMail())).toEqual(['pat@acme.example'])
  })

  it('never to an address that was typed after `to:`', async () => {
    const { answers } = await world.deliver(inviteMail())
    const added = await world.reply(answers[0], 'to: Robin Vale <robin@acme.example>')
    await world.reply(added.answers[0], 'send')
    const left = await world.run('2026-11-25T20:00:00Z')
    expect(left.filter(({ kind }) => kind === 'note').map(({ to }) => to)).toEqual(['pat@acme.example'])
  })

  it('never to an address that was typed into the form', async () => {
    expect(await sentAfter('send now', FORM)).toEqual([])
  })

  it('to five people of an interview at most', async () => {
    const people = Array.from({ length: 8 }, (_each, n) => [`Pat${n} Doe`, `pat${n}@acme.example`] as const)
    expect(await sentAfter('send', inviteMail({ people }))).toHaveLength(5)
  })
})

describe('a candidate whom the operator listed', () => {
  it('may send to an address that was typed into the form', async () => {
    await world.stop()
    world = await openWorld()
    world.at('2026-11-24T18:00:00Z')
    expect(await sentAfter('send now', FORM)).toEqual(['pat@acme.example'])
  })

  it('to ten people of an interview at most', async () => {
    await world.stop()
    world = await openWorld()
    world.at('2026-11-24T18:00:00Z')
    const people = Array.from({ length: 12 }, (_each, n) => [`Pat${n} Doe`, `pat${n}@acme.example`] as const)
    expect(await sentAfter('send', inviteMail({ people }))).toHaveLength(10)
  })
})
