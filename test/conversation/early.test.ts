import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inviteMail, openWorld, type World } from './world.ts'

/** A note thanks for a talk that has been. A time before that is the candidate's to choose, and never ours to suggest. */
const EARLY = /before the interview is over/
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T12:00:00Z')
})
afterEach(() => world.stop())

/** Today from 11:00 to 12:00 in New York (16:00Z to 17:00Z). */
const forward = async (end?: null) =>
  (await world.deliver(inviteMail(end === null ? { end } : {}))).answers[0]

describe('before the interview', () => {
  it('a draft suggests no time at which its note would not be true', async () => {
    const draft = await forward()
    expect(draft?.text).toMatch(/^ {2}send – /m)
    expect(draft?.text).not.toMatch(/send now|tomorrow/)
  })

  it.each(['send now', 'send in 2 hours'])('`%s` is done, and said to be early', async (words) => {
    const { answers } = await world.reply(await forward(), words)
    expect(answers[0]?.kind).toBe('confirmed')
    expect(answers[0]?.text).toMatch(EARLY)
  })

  it.each(['send', 'send tomorrow 9am'])('`%s` is not early', async (words) => {
    const { answers } = await world.reply(await forward(), words)
    expect(answers[0]?.kind).toBe('confirmed')
    expect(answers[0]?.text).not.toMatch(EARLY)
  })
})

describe('after it, or with no known end', () => {
  it('a draft suggests both', async () => {
    expect((await forward(null))?.text).toMatch(/send now[\s\S]*send tomorrow 9am/)
    world.at('2026-11-24T17:30:00Z')
    const { answers } = await world.deliver(inviteMail({ uid: 'over' }))
    expect(answers[0]?.text).toMatch(/send now[\s\S]*send tomorrow 9am/)
    expect((await world.reply(answers[0], 'send now')).answers[0]?.text).not.toMatch(EARLY)
  })
})
