import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inviteMail, type Left, openWorld, type World } from './world.ts'

/** A candidate whom the operator takes off the list while something is under way. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

const kinds = (left: readonly Left[]) => left.map(({ kind }) => kind)
const remove = (candidates: string) => Object.assign(world.ports.settings, { candidates })

async function draftOf(...[invite]: Parameters<typeof inviteMail>): Promise<Left> {
  return (await world.deliver(inviteMail(invite))).answers[0] as Left
}

describe('a queued note of somebody who is served no longer', () => {
  it('does not leave; the log says so once, and nobody is written to', async () => {
    await world.reply(await draftOf(), 'send')
    remove('uni.example')
    expect(await world.run('2026-11-27T18:00:00Z')).toEqual([])
    expect(world.logged.filter(({ reason }) => reason === 'candidate-not-allowed')).toEqual([
      expect.objectContaining({ outcome: 'held', notes: 1 }),
    ])
    expect(await world.ports.store.dueInterviews(Date.parse('2027-06-01T00:00:00Z'), 10)).toEqual([])
  })

  it('stays held when they are listed again: what was long ago confirmed does not surprise', async () => {
    await world.reply(await draftOf(), 'send')
    remove('uni.example')
    await world.run('2026-11-25T18:00:00Z')
    remove('alex@mailhost.example')
    expect(await world.run('2026-11-27T18:00:00Z')).toEqual([])
  })

  it('gets no nudge and no notice either', async () => {
    world.at('2026-11-24T12:00:00Z')
    await world.reply(await draftOf(), 'send')
    await draftOf({ uid: 'second' })
    remove('uni.example')
    expect(await world.run('2026-11-27T18:00:00Z')).toEqual([])
  })

  it('that is half sent is not told, and does not stay due for ever', async () => {
    world.onNote(() => ({ kind: 'unknown', reason: 'ECONNRESET' }))
    await world.reply(await draftOf(), 'send')
    await world.tick('2026-11-24T18:10:00Z')
    remove('uni.example')
    expect(await world.run('2026-11-27T18:00:00Z')).toEqual([])
    expect(await world.ports.store.dueInterviews(Date.parse('2027-06-01T00:00:00Z'), 10)).toEqual([])
  })
})

describe('a queued note to a typed address', () => {
  it('does not leave once its candidate is one of anyone, and they are told', async () => {
    const added = await world.reply(await draftOf(), 'to: Robin Vale <robin@acme.example>')
    await world.reply(added.answers[0], 'send')
    remove('anyone')
    const left = await world.run('2026-11-27T18:00:00Z')
    expect(left.filter(({ kind }) => kind === 'note').map(({ to }) => to)).toEqual(['pat@acme.example'])
    expect(kinds(left)).toContain('undelivered')
  })
})
