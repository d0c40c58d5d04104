import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Address, addressHash } from '../../lambdas/address.ts'
import type { ClosedReason } from '../../lambdas/ports.ts'
import { type InviteOptions, inviteMail, type Left, openWorld, type World } from './world.ts'

/** An interviewer who opted out, whose address bounced, or who complained, met again by any candidate. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

const PAIR = [
  ['Pat Doe', 'pat@acme.example'],
  ['Robin Vale', 'robin@acme.example'],
] as const

async function draftOf(invite: InviteOptions = {}): Promise<Left> {
  return (await world.deliver(inviteMail(invite))).answers[0] as Left
}

const close = (email: string, reason: ClosedReason) =>
  world.ports.store.closeRecipient(addressHash(email as Address), reason, world.now())
const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')
const kinds = (left: readonly Left[]) => left.map(({ kind }) => kind)
const OFFERS_SEND = /^ *send(?: now)? –/m

describe('a draft', () => {
  it.each([
    ['opted-out', /asked not to get mail from this service/],
    ['complained', /asked not to get mail from this service/],
    ['bounced', /came back[\s\S]*to: /],
  ] as const)('says of one who %s why it cannot go, and offers no `send`', async (reason, says) => {
    await close('pat@acme.example', reason)
    const draft = await draftOf()
    expect(draft.text).toMatch(says)
    expect(draft.text).not.toMatch(OFFERS_SEND)
    // The text is there to be copied.
    expect(draft.text).toMatch(/^Subject: .+[\s\S]+Pat,/m)
  })

  it('of a panel offers `send` for the others alone', async () => {
    await close('pat@acme.example', 'opted-out')
    const draft = await draftOf({ people: PAIR })
    expect(draft.text).toMatch(OFFERS_SEND)
    expect(draft.text).toMatch(/send 2/)
    expect(draft.text).not.toMatch(/send 1|send to Pat/)
  })

  it('that is redrawn learns who has opted out since', async () => {
    const draft = await draftOf()
    await close('pat@acme.example', 'opted-out')
    const { answers } = await world.reply(draft, 'shorter')
    expect(answers[0]?.text).not.toMatch(OFFERS_SEND)
  })
})

describe('`send`', () => {
  it.each([
    ['opted-out', /asked not to get mail from this service/],
    ['bounced', /come back[\s\S]*to: /],
  ] as const)('promises nothing to one who %s', async (reason, says) => {
    await close('pat@acme.example', reason)
    const { outcome, answers } = await world.reply(await draftOf(), 'send')
    expect(outcome).toEqual({ kind: 'answered', with: 'question: address' })
    expect(answers[0]?.text).toMatch(says)
    expect(await world.run('2026-11-25T21:00:00Z')).toEqual([])
  })

  it('also where they opted out after the draft', async () => {
    const draft = await draftOf()
    await close('pat@acme.example', 'opted-out')
    expect((await world.reply(draft, 'send now')).outcome).toEqual({
      kind: 'answered',
      with: 'question: address',
    })
    expect(await world.run('2026-11-25T21:00:00Z')).toEqual([])
  })

  it('to a panel confirms the others, and says who gets none', async () => {
    await close('pat@acme.example', 'opted-out')
    const { outcome, answers } = await world.reply(await draftOf({ people: PAIR }), 'send')
    expect(outcome).toEqual({ kind: 'answered', with: 'confirmed' })
    expect(answers[0]?.text).toMatch(/Your note is on its way/)
    expect(answers[0]?.text).toMatch(/Robin[\s\S]+This one does not go[\s\S]+Pat/)
    const left = await world.run('2026-11-25T21:00:00Z')
    expect(kinds(left)).toEqual(['note', 'receipt'])
    expect(left[0]?.to).toBe('robin@acme.example')
  })

  it('goes to the address that corrects one that bounced', async () => {
    await close('pat@acme.example', 'bounced')
    const corrected = await world.reply(await draftOf(), 'to: Pat Doe <pat.doe@acme.example>')
    expect(corrected.answers[0]?.text).toMatch(OFFERS_SEND)
    await world.reply(corrected.answers[0], 'send')
    expect(notes(await world.run('2026-11-25T21:00:00Z')).map(({ to }) => to)).toEqual([
      'pat.doe@acme.example',
    ])
  })

  it('is refused for a typed address with the true reason', async () => {
    await close('robin@acme.example', 'bounced')
    const { answers } = await world.reply(await draftOf(), 'to: robin@acme.example')
    expect(answers[0]?.text).toMatch(/come back/)
    expect(answers[0]?.text).not.toMatch(/asked not to get mail/)
  })
})

describe('a note that waits', () => {
  it('is told of at once where the interview moved and its recipient has opted out', async () => {
    world.at('2026-11-24T12:00:00Z')
    const draft = await draftOf()
    await world.reply(draft, 'send')
    await close('pat@acme.example', 'opted-out')
    const moved = await world.deliver(
      inviteMail({ sequence: 2, start: '20261125T110000', end: '20261125T120000' }),
    )
    expect(moved.answers[0]?.text).not.toMatch(/on its way/)
    const left = await world.run('2026-11-27T12:00:00Z')
    expect(kinds(left)).toEqual(['undelivered'])
    expect(left[0]?.text).toMatch(/asked not to get mail/)
  })

  it('is not announced after the interview where its recipient opted out meanwhile', async () => {
    world.at('2026-11-24T12:00:00Z')
    await world.reply(await draftOf(), 'send')
    await close('pat@acme.example', 'opted-out')
    expect(kinds(await world.run('2026-11-27T12:00:00Z'))).toEqual(['undelivered'])
  })
})

describe('a nudge', () => {
  it('does not ask for words to a note that cannot go', async () => {
    world.at('2026-11-24T12:00:00Z')
    await draftOf()
    await close('pat@acme.example', 'opted-out')
    expect(await world.run('2026-11-27T12:00:00Z')).toEqual([])
  })
})
