import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { OutgoingMail, SendResult } from '../../lambdas/ports.ts'
import { inviteMail, type Left, openWorld, type World } from './world.ts'

/** Things that come in another order than they were done, and at the same moment. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')
const kinds = (left: readonly Left[]) => left.map(({ kind }) => kind)
const PANEL = [
  ['Pat Doe', 'pat@acme.example'],
  ['Robin Vale', 'robin@acme.example'],
  ['Sam Okafor', 'sam@acme.example'],
] as const

async function draftOf(...[invite]: Parameters<typeof inviteMail>): Promise<Left> {
  return (await world.deliver(inviteMail(invite))).answers[0] as Left
}

describe('a `send` that was written before an `undo` and comes after it', () => {
  it.each([
    ['undo', 'stopped'],
    ['skip', 'skipped'],
    ["don't send it", 'question: send-doubt'],
  ])('sends nothing after “%s”: they may have thought better of it', async (words, said) => {
    const draft = await draftOf()
    const stopped = await world.reply(draft, words, { date: world.now() - 10_000 })
    expect(stopped.outcome).toEqual({ kind: 'answered', with: said })
    const late = await world.reply(draft, 'send', { date: world.now() - 40_000 })
    expect(late.outcome).toEqual({ kind: 'answered', with: 'question: send-doubt' })
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })

  it('is one that was written after our answer to the `undo`, whatever the clock of the phone says', async () => {
    const draft = await draftOf()
    const stopped = await world.reply(draft, 'undo', { date: world.now() })
    const sent = await world.reply(stopped.answers[0], 'send', { date: world.now() - 3_600_000 })
    expect(sent.outcome).toEqual({ kind: 'answered', with: 'confirmed' })
  })

  it('is none when it was written later, to whichever draft', async () => {
    const draft = await draftOf()
    await world.reply(draft, 'undo', { date: world.now() - 60_000 })
    expect((await world.reply(draft, 'send', { date: world.now() })).outcome).toEqual({
      kind: 'answered',
      with: 'confirmed',
    })
  })
})

describe('what stops a note while SES is being asked', () => {
  /** SES says "later" to a call during which something else happens. */
  async function throttledWhile(happens: () => Promise<unknown>): Promise<Left[]> {
    const { mailer } = world.ports
    const sendOnce = async (_mail: OutgoingMail): Promise<SendResult> => {
      await happens()
      Object.assign(mailer, { sendOnce: before })
      return { kind: 'not-yet', reason: 'Throttling' }
    }
    const before = mailer.sendOnce
    Object.assign(mailer, { sendOnce })
    return world.tick('2026-11-24T18:10:00Z')
  }

  it('holds it when SES did not take it: `undo`', async () => {
    const confirmed = await world.reply(await draftOf(), 'send')
    const left = await throttledWhile(() => world.reply(confirmed.answers[0], 'undo'))
    expect(kinds(left)).toEqual(['stopped', 'undelivered'])
    expect(await world.run('2026-11-26T18:00:00Z')).toEqual([])
  })

  it('holds it when SES did not take it: the interview is cancelled', async () => {
    await world.reply(await draftOf(), 'send')
    await throttledWhile(() => world.deliver(inviteMail({ sequence: 1, method: 'CANCEL' })))
    expect(notes(await world.run('2026-11-26T18:00:00Z'))).toEqual([])
  })

  it('goes on as before when nothing happened', async () => {
    await world.reply(await draftOf(), 'send')
    await throttledWhile(async () => {})
    expect(kinds(await world.run('2026-11-26T18:00:00Z'))).toEqual(['note', 'receipt'])
  })

  it('`forget me` is obeyed, and the dispatcher that comes back writes nothing', async () => {
    const confirmed = await world.reply(await draftOf(), 'send')
    await throttledWhile(() => world.reply(confirmed.answers[0], 'forget me'))
    expect(await world.run('2026-11-26T18:00:00Z')).toEqual([])
    expect(await world.ports.store.readCandidate('alex@mailhost.example' as never)).toEqual({
      profile: null,
      interviews: [],
    })
  })
})

describe('a panel whose dispatcher was down', () => {
  const gapsOf = (left: readonly Left[]) => {
    const times = notes(left).map(({ at }) => at)
    return times.slice(1).map((at, index) => (at - (times[index] as number)) / 60_000)
  }

  it('leaves minutes apart, as it would have in time, and is receipted', async () => {
    await world.reply(await draftOf({ people: PANEL }), 'send')
    const left = [...(await world.tick('2026-11-24T21:00:00Z')), ...(await world.run('2026-11-24T23:00:00Z'))]
    expect(gapsOf(left)).toHaveLength(2)
    for (const gap of gapsOf(left)) {
      expect(gap).toBeGreaterThanOrEqual(2)
      expect(gap).toBeLessThanOrEqual(10)
    }
    expect(left.filter(({ kind }) => kind === 'receipt').length).toBeGreaterThan(0)
    // Everybody is named in a receipt.
    const receipts = left.filter(({ kind }) => kind === 'receipt').map(({ text }) => text)
    for (const [name] of PANEL) expect(receipts.join('\n')).toContain(name)
  })

  it('leaves minutes apart also when each was sent by a reply of its own', async () => {
    const draft = await draftOf({ people: PANEL })
    const first = await world.reply(draft, 'send now to Pat')
    const second = await world.reply(first.answers[0], 'send now to Robin')
    await world.reply(second.answers[0], 'send now to Sam')
    const left = await world.run('2026-11-24T21:00:00Z')
    expect(notes(left)).toHaveLength(3)
    for (const gap of gapsOf(left)) expect(gap).toBeGreaterThanOrEqual(2)
    // Whatever moved was confirmed with the time at which it left.
    expect(second.answers[0]?.text).toMatch(/1:1[2-9] PM/)
  })
})

describe('two devices at the same second', () => {
  it('`send` and `send` send once', async () => {
    const draft = await draftOf()
    const both = await Promise.all([world.reply(draft, 'send'), world.reply(draft, 'send')])
    const said = both.map(({ outcome }) => 'with' in outcome && outcome.with).sort()
    expect(said).toEqual(['already', 'confirmed'])
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toHaveLength(1)
  })

  it('`send` and `undo` never send without a confirmation that came last', async () => {
    const draft = await draftOf()
    await Promise.all([world.reply(draft, 'send'), world.reply(draft, 'undo')])
    const [interview] = await world.ports.store.listInterviews('alex@mailhost.example' as never)
    const last = interview?.replies.at(-1)?.answer?.kind
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toHaveLength(last === 'confirmed' ? 1 : 0)
  })
})

describe('an attempt that died before it was recorded', () => {
  it('does not bar `send again` after an attempt that SES put off', async () => {
    world.onNote(() => ({ kind: 'not-yet', reason: 'Throttling' }))
    await world.reply(await draftOf(), 'send')
    await world.tick('2026-11-24T18:10:00Z')
    world.onNote(() => null)
    const { store } = world.ports
    const claimNote = store.claimNote
    const died = async () => {
      throw new Error('killed')
    }
    Object.assign(store, { claimNote: died })
    await world.tick('2026-11-24T18:11:00Z')
    Object.assign(store, { claimNote })
    const [told] = await world.run('2026-11-24T19:00:00Z')
    expect(told?.kind).toBe('uncertain')
    await world.reply(told, 'send again')
    expect(kinds(await world.run('2026-11-24T20:00:00Z'))).toEqual(['note', 'receipt'])
  })
})

describe('a reply that says two things', () => {
  it('`send` with another invite attached is asked about', async () => {
    const draft = await draftOf()
    const other = inviteMail({ uid: 'other@acme.example', words: 'send' })
    const { outcome } = await world.deliver(other, draft.replyTo as string)
    expect(outcome).toEqual({ kind: 'answered', with: 'question: send-and-more' })
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })

  it('a note that is longer than we take is not cut short', async () => {
    const { outcome, answers } = await world.reply(
      await draftOf(),
      `Hi Pat,\n\n${'Thank you for the tour of the ship. '.repeat(150)}\n\nAlex`,
    )
    expect(outcome).toEqual({ kind: 'answered', with: 'question: too-long' })
    expect(answers[0]?.text).toMatch(/4,000/)
  })

  it('a time that had passed when we read it is no reason to send at night', async () => {
    const draft = await draftOf()
    // SES took it at 13:00, and it was read at 23:30 in New York.
    world.at('2026-11-25T04:30:00Z')
    const { outcome } = await world.deliver(
      [
        'From: Alex Kim <alex@mailhost.example>',
        `To: ${draft.replyTo}`,
        'Subject: Re: Interview',
        'Date: Tue, 24 Nov 2026 13:00:00 -0500',
        'Message-ID: <late@mailhost.example>',
        '',
        'send in 2 hours',
        '',
      ].join('\r\n'),
      draft.replyTo as string,
      { receivedAt: Date.parse('2026-11-24T18:00:00Z') },
    )
    expect(outcome).toEqual({ kind: 'answered', with: 'confirmed' })
    expect(notes(await world.run('2026-11-25T12:59:00Z'))).toEqual([])
    expect(notes(await world.tick('2026-11-25T13:00:00Z'))).toHaveLength(1)
  })
})

describe('a note that is not ready', () => {
  /** The invite has her address alone, so that her name is a guess. */
  const unready = () => draftOf({ people: [['pat.doe@acme.example', 'pat.doe@acme.example']] })

  it('goes with a second `send` that answers our question, and with none that crossed it', async () => {
    const draft = await unready()
    const asked = await world.reply(draft, 'send')
    expect(asked.outcome).toEqual({ kind: 'answered', with: 'question: not-ready' })
    // From the other device, at the same moment: nobody has read the question yet.
    const crossed = await world.reply(draft, 'send')
    expect(crossed.outcome).toEqual({ kind: 'answered', with: 'question: not-ready' })
    expect(notes(await world.run('2026-11-24T18:30:00Z'))).toEqual([])
    const meant = await world.reply(crossed.answers[0], 'send')
    expect(meant.outcome).toEqual({ kind: 'answered', with: 'confirmed' })
  })
})

describe('an interview that moves while its note is about to leave', () => {
  it('gives the new text an undo window of its own', async () => {
    world.at('2026-11-24T12:00:00Z')
    await world.reply(await draftOf(), 'send now')
    world.at('2026-11-24T12:09:30Z')
    const moved = await world.deliver(
      inviteMail({ sequence: 1, start: '20261126T110000', end: '20261126T120000' }),
    )
    expect(moved.outcome).toEqual({ kind: 'answered', with: 'moved' })
    expect(notes(await world.run('2026-11-24T12:19:00Z'))).toEqual([])
    await world.reply(moved.answers[0], 'undo')
    expect(notes(await world.run('2026-11-25T12:00:00Z'))).toEqual([])
  })
})

describe('a note that waits for weeks', () => {
  it('can be stopped until it leaves, though the interview is long past', async () => {
    const { answers } = await world.reply(await draftOf(), 'send in 3 weeks')
    world.at('2026-12-14T18:00:00Z')
    expect((await world.reply(answers[0], 'undo')).outcome).toEqual({ kind: 'answered', with: 'stopped' })
    expect(notes(await world.run('2026-12-20T18:00:00Z'))).toEqual([])
  })

  it('is not forgotten before, however short the operator keeps things', async () => {
    Object.assign(world.ports.settings, { retentionDays: 1 })
    await world.reply(await draftOf(), 'send in 3 weeks')
    const [interview] = await world.ports.store.listInterviews('alex@mailhost.example' as never)
    expect(interview?.expiresAt).toBeGreaterThan(interview?.dueAt ?? Number.POSITIVE_INFINITY)
  })
})

describe('a tick that comes late', () => {
  it('does not let another dispatcher doubt a call that has just begun', async () => {
    await world.reply(await draftOf(), 'send')
    const { mailer } = world.ports
    const before = mailer.sendOnce
    const seen: string[] = []
    Object.assign(mailer, {
      sendOnce: async (mail: OutgoingMail): Promise<SendResult> => {
        // The next minute's dispatcher passes by, an hour later than the tick that this one works for.
        seen.push(...kinds(await world.tick('2026-11-24T19:12:00Z')))
        return before(mail)
      },
    })
    world.at('2026-11-24T19:11:00Z')
    await world.late('2026-11-24T18:11:00Z')
    expect(seen).toEqual([])
    expect(kinds(world.left.slice(2))).toEqual(['note', 'receipt'])
  })
})

describe('an order at the inbound address', () => {
  it.each(['send', 'Great, send it', 'undo', 'skip'])('“%s” is told to reply to its draft', async (words) => {
    await draftOf()
    const { outcome, answers } = await world.reply(undefined, words)
    expect(outcome).toEqual({ kind: 'answered', with: 'question' })
    expect(answers[0]?.text).toMatch(/reply to its own draft/)
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })
})
