import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inviteMail, type Left, openWorld, type World } from './world.ts'

/** Doubt, praise and questions after a `send`: what they hold, and what is said. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')

async function confirmed(): Promise<Left> {
  const { answers } = await world.deliver(inviteMail())
  return (await world.reply(answers[0], 'send')).answers[0] as Left
}

describe('after `send`, while the note waits', () => {
  it.each([
    'send later?',
    'should I send this?',
    'maybe send it',
    'send it after the weekend',
    'should we wait before it is sent?',
    'send it, but change Thursday',
    "don't send it",
    'no',
    'not yet',
  ])('“%s” holds it', async (words) => {
    const { outcome } = await world.reply(await confirmed(), words)
    expect(outcome).toEqual({ kind: 'answered', with: 'stopped' })
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })

  it.each(['Great!', 'Perfect, thank you!', 'when will it be sent?', 'did you send it?', 'yes'])(
    '“%s” is told when it goes, and never that nothing was sent',
    async (words) => {
      const { outcome, answers } = await world.reply(await confirmed(), words)
      expect(outcome).toEqual({ kind: 'answered', with: 'already' })
      expect(answers[0]?.text).toMatch(/Goes Tuesday/)
      expect(answers[0]?.text).not.toMatch(/Nothing was sent/)
      expect(notes(await world.run('2026-11-24T18:30:00Z'))).toHaveLength(1)
    },
  )

  it('another invite beside `send` holds it', async () => {
    const last = await confirmed()
    const other = inviteMail({ uid: 'other@acme.example', words: 'send' })
    const { outcome } = await world.deliver(other, last.replyTo as string)
    expect(outcome).toEqual({ kind: 'answered', with: 'stopped' })
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })

  it('thanks are met with silence', async () => {
    expect((await world.reply(await confirmed(), 'Thanks!')).answers).toEqual([])
  })
})

describe('before `send`', () => {
  it('praise is asked about', async () => {
    const { answers } = await world.deliver(inviteMail())
    const { outcome } = await world.reply(answers[0], 'Great!')
    expect(outcome).toEqual({ kind: 'answered', with: 'question: send-doubt' })
  })
})
