import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inviteMail, openWorld, type World } from './world.ts'

describe('send', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.stop())

  it('goes after the undo window, an hour after the end, once', async () => {
    world.at('2026-11-24T18:00:00Z')
    const draft = await world.deliver(inviteMail())
    expect(draft.outcome).toEqual({ kind: 'answered', with: 'draft: new' })
    const confirmed = await world.reply(draft.answers[0], 'send')
    expect(confirmed.outcome).toEqual({ kind: 'answered', with: 'confirmed' })
    expect(await world.tick('2026-11-24T18:09:00Z')).toEqual([])
    const left = await world.tick('2026-11-24T18:10:00Z')
    expect(left.map(({ kind, to }) => [kind, to])).toEqual([
      ['note', 'pat@acme.example'],
      ['receipt', 'alex@mailhost.example'],
    ])
    expect(confirmed.answers[0]?.text).toContain(left[0]?.text.trim())
    expect(await world.run('2026-11-25T18:10:00Z')).toEqual([])
  })
})
