import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type InviteOptions, inviteMail, type Left, openWorld, type World } from './world.ts'

/** Product page §5 and §6: nudges, the notice before a note leaves, and what a newer invite does. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T12:00:00Z')
})
afterEach(() => world.stop())

/** Today from 11:00 to 12:00 in New York (16:00Z to 17:00Z); it is 7:00 there. */
async function forward(invite: InviteOptions = {}) {
  return world.deliver(inviteMail(invite))
}

const kinds = (left: readonly Left[]) => left.map(({ kind }) => kind)
const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')
const hours = (left: readonly Left[]) => left.map(({ at }) => new Date(at).toISOString().slice(0, 16))

describe('nudges', () => {
  it('come when the interview is over and once more within a day, and never a third', async () => {
    await forward()
    const left = await world.run('2026-11-27T12:00:00Z')
    expect(kinds(left)).toEqual(['nudge', 'nudge'])
    expect(hours(left)[0]).toBe('2026-11-24T17:00')
    expect((left[1]?.at ?? 0) - Date.parse('2026-11-24T17:00:00Z')).toBeLessThan(24 * 3_600_000)
  })

  it('keep out of the night in the zone of the interview', async () => {
    await forward({ start: '20261124T210000', end: '20261124T223000' })
    const left = await world.run('2026-11-27T12:00:00Z')
    expect(hours(left)).toEqual([
      '2026-11-25T13:00',
      expect.stringMatching(/^2026-11-25T(1[5-9]|2[0-3])|^2026-11-26T0[01]/),
    ])
  })

  it('are none where the end is not known, or it was over when it was forwarded', async () => {
    await forward({ uid: 'no-end', end: null })
    world.at('2026-11-24T18:00:00Z')
    await forward({ uid: 'over' })
    expect(await world.run('2026-11-27T12:00:00Z')).toEqual([])
  })

  it('follow neither `send` nor `skip`', async () => {
    world.at('2026-11-24T16:59:00Z')
    const { answers } = await forward()
    world.at('2026-11-24T17:05:00Z')
    await world.reply(answers[0], 'send')
    expect(kinds(await world.run('2026-11-27T12:00:00Z'))).toEqual(['note', 'receipt'])
  })

  it('miss what a dispatcher that slept for two days would have said', async () => {
    await forward()
    expect(await world.tick('2026-11-26T17:00:00Z')).toEqual([])
    expect(await world.ports.store.dueInterviews(Date.parse('2026-12-26T17:00:00Z'), 10)).toEqual([])
  })
})

describe('send before the interview', () => {
  it('queues; one notice comes when it is over and leaves an hour', async () => {
    const { answers } = await forward()
    const confirmed = await world.reply(answers[0], 'send')
    expect(confirmed.answers[0]?.text).toMatch(/1:00 PM/)
    const left = await world.run('2026-11-27T12:00:00Z')
    expect(kinds(left)).toEqual(['leaving', 'note', 'receipt'])
    expect(hours(left).slice(0, 2)).toEqual(['2026-11-24T17:00', '2026-11-24T18:00'])
    expect(left[0]?.text).toMatch(/1:00 PM/)
  })

  it('leaves an hour also when the notice was late', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'send')
    expect(kinds(await world.tick('2026-11-24T19:30:00Z'))).toEqual(['leaving'])
    expect(await world.run('2026-11-24T20:29:00Z')).toEqual([])
    expect(kinds(await world.tick('2026-11-24T20:30:00Z'))).toEqual(['note', 'receipt'])
  })

  it('stop in reply to the notice holds it', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'send')
    const [notice] = await world.tick('2026-11-24T17:00:00Z')
    await world.reply(notice, 'stop')
    expect(notes(await world.run('2026-11-25T12:00:00Z'))).toEqual([])
  })

  it('sends nothing where the notice bounces', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'send')
    const [notice] = await world.tick('2026-11-24T17:00:00Z')
    await world.event('Bounce', notice as Left, {
      bounce: { bounceType: 'Permanent', bounceSubType: 'General' },
    })
    expect(notes(await world.run('2026-11-26T12:00:00Z'))).toEqual([])
  })

  it('at a time that was named after the end keeps that time, with the notice before', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'send Friday')
    const left = await world.run('2026-11-27T15:00:00Z')
    expect(kinds(left)).toEqual(['leaving', 'note', 'receipt'])
    expect(hours(left)[1]).toBe('2026-11-27T14:00')
  })
})

describe('a newer invite', () => {
  it('updates the interview and shows the draft again; an older one changes nothing', async () => {
    await forward({ sequence: 1 })
    const newer = await forward({ sequence: 2, start: '20261125T110000', end: '20261125T120000' })
    expect(newer.outcome).toEqual({ kind: 'answered', with: 'draft: update' })
    const older = await forward({ sequence: 0 })
    expect(older.answers.length).toBeLessThanOrEqual(1)
    const [interview] = await world.ports.store.listInterviews('alex@mailhost.example' as never)
    expect(interview?.invite.sequence).toBe(2)
  })

  it('of the same SEQUENCE is newer by DTSTAMP', async () => {
    await forward()
    const newer = await forward({
      stamp: '20261121T090000Z',
      start: '20261125T110000',
      end: '20261125T120000',
    })
    expect(newer.outcome).toEqual({ kind: 'answered', with: 'draft: update' })
  })

  it('keeps a note that the candidate wrote', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'Hi Pat,\n\nThank you for the tour of the engine room.\n\nAlex')
    const newer = await forward({ sequence: 2, start: '20261125T110000', end: '20261125T120000' })
    expect(newer.answers[0]?.text).toContain('tour of the engine room')
  })

  it('of the time alone moves the note after `send`, and confirms the new text', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'send')
    const moved = await forward({ sequence: 2, start: '20261126T110000', end: '20261126T120000' })
    expect(moved.outcome).toEqual({ kind: 'answered', with: 'moved' })
    const left = await world.run('2026-11-27T12:00:00Z')
    expect(kinds(left)).toEqual(['leaving', 'note', 'receipt'])
    expect(hours(left)[1]).toBe('2026-11-26T18:00')
    expect(moved.answers[0]?.text).toContain(left[1]?.text.trim())
  })

  it('of people or company stops the note after `send` and shows it again', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'send')
    const changed = await forward({ sequence: 2, people: [['Robin Vale', 'robin@acme.example']] })
    expect(changed.outcome).toEqual({ kind: 'answered', with: 'draft: update' })
    expect(notes(await world.run('2026-11-25T12:00:00Z'))).toEqual([])
  })

  it('CANCEL stops what is pending', async () => {
    const { answers } = await forward()
    await world.reply(answers[0], 'send')
    const cancelled = await forward({ sequence: 1, method: 'CANCEL' })
    expect(cancelled.outcome).toEqual({ kind: 'answered', with: 'cancelled' })
    expect(await world.run('2026-11-27T12:00:00Z')).toEqual([])
    const late = await world.reply(cancelled.answers[0], 'send')
    expect(late.outcome).toEqual({ kind: 'answered', with: 'question: nothing-to-send' })
  })

  it('between draft and `send` overtakes the draft: nothing goes, the newest is shown', async () => {
    const { answers } = await forward()
    await forward({ sequence: 2, start: '20261125T110000', end: '20261125T120000' })
    const { outcome } = await world.reply(answers[0], 'send')
    expect(outcome).toEqual({ kind: 'answered', with: 'draft: overtaken' })
    expect(notes(await world.run('2026-11-27T12:00:00Z'))).toEqual([])
  })

  it('of another candidate touches nobody else', async () => {
    const { answers } = await forward()
    await world.deliver(
      inviteMail({ sequence: 9, method: 'CANCEL', from: 'Jo Ray <jo@uni.example>' }),
      undefined,
      { envelopeFrom: 'jo@uni.example' },
    )
    expect((await world.reply(answers[0], 'send')).outcome).toEqual({ kind: 'answered', with: 'confirmed' })
  })
})
