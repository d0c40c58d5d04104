import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inviteMail, openWorld, type World } from './world.ts'

/** What the answers offer to type: the four lines, and the time where it is missing. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T22:00:00Z')
})
afterEach(() => world.stop())

const floating = () => world.deliver(inviteMail({ zone: null }))

describe('an interview without a zone', () => {
  it('goes by the When line of a reply, and can then be sent', async () => {
    const [draft] = (await floating()).answers
    expect(draft?.text).toContain('time zone not known')
    const typed = await world.reply(draft, 'When: 24 November 2026, 14:00 to 14:45, New York')
    expect(typed.outcome).toEqual({ kind: 'answered', with: 'draft: correction' })
    expect(typed.answers[0]?.text).toContain('2:00 – 2:45 PM (Eastern Time)')
    expect(typed.answers[0]?.text).not.toMatch(/kept .* out/)
    const sent = await world.reply(typed.answers[0], 'send')
    expect(sent.outcome).toEqual({ kind: 'answered', with: 'confirmed' })
  })

  it('keeps its length when only the city is told', async () => {
    const [draft] = (await floating()).answers
    const typed = await world.reply(draft, 'New York')
    expect(typed.answers[0]?.text).toContain('11:00 AM – 12:00 PM (Eastern Time)')
    expect((await world.reply(typed.answers[0], 'send')).outcome).toEqual({
      kind: 'answered',
      with: 'confirmed',
    })
  })

  it('takes the other lines of the form with it', async () => {
    const [draft] = (await floating()).answers
    const lines =
      'With: Eve Moss <eve@acme.example>\nAt: Acme Robotics\nWhen: 24 November 2026, 14:00, New York\nRole: Analyst'
    const [typed] = (await world.reply(draft, lines)).answers
    expect(typed?.text).toContain('Eve Moss <eve@acme.example>')
    expect(typed?.text).toContain('Company: Acme Robotics')
    expect(typed?.text).toContain('Role: Analyst')
  })

  it('is not sent by the reply that tells the time', async () => {
    const [draft] = (await floating()).answers
    const both = await world.reply(draft, 'When: 24 November 2026, 14:00 to 14:45, New York\nsend')
    expect(both.outcome).toEqual({ kind: 'answered', with: 'question: send-and-more' })
    expect((await world.run('2026-11-26T00:00:00Z')).filter(({ kind }) => kind === 'note')).toEqual([])
  })
})

it('a typed time moves a queued note, and later updates of the organizer still count', async () => {
  const [draft] = (await world.deliver(inviteMail({ end: '20261124T120000' }))).answers
  await world.reply(draft, 'send tomorrow 9am')
  await world.reply(draft, 'When: 27 November 2026, 14:00 to 14:45, New York')
  const update = await world.deliver(
    inviteMail({ sequence: 1, start: '20261130T110000', end: '20261130T120000' }),
  )
  expect(update.answers[0]?.text).toContain('November 30')
})

it('a form typed to the inbound address leaves no private words behind', async () => {
  const form =
    'With: Lee Chan <lee@borealis.example>\nAt: Borealis\nWhen: 23 November 2026, 14:00 to 14:45, New York\nRole: Data Analyst'
  const { answers } = await world.reply({ subject: 'my interview', replyTo: null }, form)
  expect(answers[0]?.text).toContain('Monday, November 23, 2026, 2:00 – 2:45 PM (Eastern Time)')
  expect(answers[0]?.text).not.toMatch(/kept .* out/)
})
