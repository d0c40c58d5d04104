import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { guess } from '../faults/guesses.ts'
import { type InviteOptions, inviteMail, type Left, openWorld, type World } from './world.ts'

/** The three locks, sending at most once, and what SES's events do. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

async function draftOf(invite: InviteOptions = {}): Promise<Left> {
  const { answers } = await world.deliver(inviteMail(invite))
  return answers[0] as Left
}

const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')
const kinds = (left: readonly Left[]) => left.map(({ kind }) => kind)

describe('the three locks', () => {
  it('an unknown secret is met with silence, at the cost of one read', async () => {
    const before = { ...world.requests }
    const { outcome, answers } = await world.reply(undefined, 'send', {
      to: `r-${'a'.repeat(32)}@interviews.example.com`,
    })
    expect([outcome, answers]).toEqual([{ kind: 'dropped', reason: 'unknown-secret' }, []])
    expect(world.requests).toEqual({ ...before, dynamo: before.dynamo + 1 })
  })

  it('a right secret from somebody else of the same domain does nothing', async () => {
    const draft = await draftOf({ from: 'Jo Ray <jo@uni.example>' })
    const { outcome, answers } = await world.reply(draft, 'send', { from: 'Kit Low <kit@uni.example>' })
    expect([outcome, answers]).toEqual([{ kind: 'dropped', reason: 'not-the-candidate' }, []])
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })

  it('a secret dies 14 days after the interview', async () => {
    const draft = await draftOf()
    world.at('2026-12-08T18:00:01Z')
    const { outcome, answers } = await world.reply(draft, 'send')
    expect([outcome, answers]).toEqual([
      { kind: 'dropped', reason: expect.stringMatching(/dead-secret|unknown-secret/) },
      [],
    ])
  })

  it.each(['a second', 'an hour', 'a month'])(
    'a genuine `send` replayed after %s sends nothing more',
    async (delay) => {
      const draft = await draftOf({ start: '20261210T110000', end: '20261210T120000' })
      const same = { id: '<same@mailhost.example>', date: world.now() }
      const confirmed = await world.reply(draft, 'send', same)
      await world.reply(confirmed.answers[0], 'undo')
      world.at(
        world.now() +
          { 'a second': 1000, 'an hour': 3_600_000, 'a month': 30 * 86_400_000 }[delay as 'an hour'],
      )
      const { answers } = await world.reply(draft, 'send', same)
      expect(answers).toEqual([])
      expect(notes(await world.run(world.now() + 3 * 86_400_000))).toEqual([])
    },
  )

  it('aligned by SPF alone draws drafts, and sends only for an address that is listed itself', async () => {
    const gray = { dmarc: 'GRAY', envelopeFrom: 'jo@uni.example' }
    const { answers } = await world.deliver(inviteMail({ from: 'Jo Ray <jo@uni.example>' }), undefined, gray)
    expect(answers).toHaveLength(1)
    const tried = await world.reply(answers[0], 'send', { from: 'Jo Ray <jo@uni.example>', verdicts: gray })
    expect(tried.outcome).toEqual({ kind: 'answered', with: 'draft: unproven' })
    expect(tried.answers[0]?.text).toContain('Nothing was sent')
    const listed = await world.reply(await draftOf(), 'send', { verdicts: { dmarc: 'GRAY' } })
    expect(listed.outcome).toEqual({ kind: 'answered', with: 'confirmed' })
  })

  it('an auto-responder that does not say so is not answered for ever', async () => {
    const draft = await draftOf()
    let answers = 0
    for (let n = 0; n < 40; n++)
      answers += (await world.reply(draft, `I am out of the office until day ${n}.`)).answers.length
    expect(answers).toBe(30)
  })

  it('a thousand guesses get no answer, and cost one read each', async () => {
    // npm run test:guesses makes as many as it is told.
    const { answers, dynamo, s3, outcomes } = await guess(1000)
    expect({ answers, dynamo, s3, outcomes }).toEqual({
      answers: 0,
      dynamo: 1000,
      s3: 0,
      outcomes: { 'unknown-secret': 1000 },
    })
  })

  it('an unproven sender is not answered', async () => {
    const { answers } = await world.reply(await draftOf(), 'send', { verdicts: { dmarc: 'FAIL' } })
    expect(answers).toEqual([])
  })
})

describe('requests', () => {
  it('a `send` reply costs at most 8, a note at most 7, an idle tick 1', async () => {
    const draft = await draftOf()
    const count = () => world.requests.dynamo + world.requests.ses + world.requests.s3
    const before = count()
    await world.reply(draft, 'send')
    expect(count() - before).toBeLessThanOrEqual(8)
    const idle = count()
    await world.tick(world.now() + 60_000)
    expect(count() - idle).toBe(1)
    const due = count()
    const left = await world.tick(world.now() + 600_000)
    expect(kinds(left)).toEqual(['note', 'receipt'])
    // One Query and the breaker's read and count are the run's; claim, mail and record are the receipt's.
    expect(count() - due).toBeLessThanOrEqual(7 + 4 + 3)
  })
})

describe('sending once', () => {
  it('two dispatchers at the same moment send one note', async () => {
    await world.reply(await draftOf(), 'send')
    world.at('2026-11-24T19:00:00Z')
    await Promise.all([world.tick(world.now()), world.tick(world.now()), world.tick(world.now())])
    expect(notes(world.left)).toHaveLength(1)
  })

  it('an answer that got lost is uncertain: the candidate is told, and `send again` sends', async () => {
    world.onNote(() => ({ kind: 'unknown', reason: 'ECONNRESET' }))
    await world.reply(await draftOf(), 'send')
    expect(await world.run('2026-11-24T18:24:00Z')).toEqual([])
    const [told] = await world.run('2026-11-24T18:26:00Z')
    expect(told?.kind).toBe('uncertain')
    world.onNote(() => null)
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
    expect((await world.reply(told, 'send')).outcome).toEqual({ kind: 'answered', with: 'already' })
    expect((await world.reply(told, 'send again')).outcome).toEqual({ kind: 'answered', with: 'confirmed' })
    expect(notes(await world.run('2026-11-25T20:00:00Z'))).toHaveLength(1)
  })

  it('an event settles what was uncertain before anybody is told', async () => {
    const taken: Left[] = []
    world.onNote((mail) => {
      void world.take(mail).then(() => taken.push(world.left.at(-1) as Left))
      return { kind: 'unknown', reason: 'ECONNRESET' }
    })
    await world.reply(await draftOf(), 'send')
    await world.run('2026-11-24T18:12:00Z')
    await world.event('Delivery', taken[0] as Left)
    expect(kinds(await world.run('2026-11-24T19:00:00Z'))).toEqual(['receipt'])
  })

  it('what SES provably did not take goes later, and is given up loudly', async () => {
    let refusals = 0
    world.onNote(() => (refusals++ < 2 ? { kind: 'not-yet', reason: 'Throttling' } : null))
    await world.reply(await draftOf(), 'send')
    expect(kinds(await world.run('2026-11-24T18:30:00Z'))).toEqual(['note', 'receipt'])
    world.onNote(() => ({ kind: 'not-yet', reason: 'Throttling' }))
    await world.reply(await draftOf({ uid: 'second' }), 'send')
    expect(kinds(await world.run('2026-11-25T19:00:00Z'))).toEqual(['undelivered'])
  })

  it('a SENDING that nobody finished is told, never sent by another', async () => {
    await world.reply(await draftOf(), 'send')
    const [ref] = await world.ports.store.dueInterviews(Date.parse('2026-11-25T18:00:00Z'), 1)
    const interview = await world.ports.store.findInterview(ref as NonNullable<typeof ref>)
    if (!interview) throw new Error('no interview')
    const since = Date.parse('2026-11-24T18:10:00Z')
    const state = { kind: 'sending', attempt: 'a'.repeat(64), since, mode: 'usual' } as const
    const died = {
      ...interview,
      revision: interview.revision + 1,
      dueAt: since + 900_000,
      notes: interview.notes.map((note) => ({ ...note, attempt: state.attempt, state })),
    }
    expect(await world.ports.store.putInterview(died)).toBe(true)
    expect(kinds(await world.run('2026-11-25T18:00:00Z'))).toEqual(['uncertain'])
  })

  it('a mail that is delivered twice is answered once', async () => {
    const draft = await draftOf()
    const { id } = await world.reply(draft, 'send')
    expect((await world.redeliver(id, draft.replyTo as string)).answers).toEqual([])
  })
})

describe('feedback', () => {
  async function sentNote(invite: InviteOptions = {}): Promise<Left> {
    await world.reply(await draftOf(invite), 'send')
    return notes(await world.run(world.now() + 3_600_000))[0] as Left
  }
  const BOUNCE = { bounce: { bounceType: 'Permanent', bounceSubType: 'NoEmail' } }

  it('a bounce is told once; a corrected address gets the note', async () => {
    const note = await sentNote()
    await world.event('Bounce', note, BOUNCE)
    await world.event('Bounce', note, BOUNCE)
    const told = await world.run(world.now() + 3_600_000)
    expect(kinds(told)).toEqual(['undelivered'])
    const corrected = await world.reply(told[0], 'to: pat.doe@acme.example')
    expect(corrected.outcome).toEqual({ kind: 'answered', with: 'draft: correction' })
    await world.reply(corrected.answers[0], 'send')
    expect(notes(await world.run(world.now() + 3_600_000)).map(({ to }) => to)).toEqual([
      'pat.doe@acme.example',
    ])
  })

  it('an address that bounced is not written to again, by anybody', async () => {
    await world.event('Bounce', await sentNote(), BOUNCE)
    await world.reply(await draftOf({ uid: 'second' }), 'send')
    expect(notes(await world.run(world.now() + 7_200_000))).toEqual([])
  })

  it('an interviewer who opts out gets no more notes', async () => {
    const note = await sentNote()
    const { outcome, answers } = await world.reply(undefined, 'unsubscribe', {
      to: note.unsubscribe as string,
      from: 'Pat Doe <pat@acme.example>',
    })
    expect([outcome, answers]).toEqual([{ kind: 'ignored', reason: 'opted-out' }, []])
    const asked = await world.reply(await draftOf({ uid: 'second' }), 'send')
    expect(asked.outcome).toEqual({ kind: 'answered', with: 'question: address' })
    expect(await world.run(world.now() + 7_200_000)).toEqual([])
  })

  it('an event about another address or an unknown attempt changes nothing', async () => {
    const note = await sentNote()
    expect(await world.event('Bounce', { ...note, to: 'victim@acme.example' }, BOUNCE)).toEqual({
      kind: 'ignored',
      reason: 'another-recipient',
    })
    expect(await world.event('Bounce', { ...note, tags: { note: 'b'.repeat(64) } }, BOUNCE)).toEqual({
      kind: 'ignored',
      reason: 'not-a-note',
    })
    expect(await world.run(world.now() + 3_600_000)).toEqual([])
  })

  it('one bounce that SES tells of five times counts once', async () => {
    const note = await sentNote()
    for (let times = 0; times < 5; times++) await world.event('Bounce', note, BOUNCE)
    expect(await world.ports.store.readBreaker()).toMatchObject({ bounces: [1], stoppedAt: null })
  })

  it('five bounces stop sending, with one line for the alarm; what waits is told and goes when it is resumed', async () => {
    for (let n = 0; n < 5; n++) {
      const note = await sentNote({ uid: `bounce-${n}`, people: [['Pat Doe', `pat${n}@acme.example`]] })
      await world.event('Bounce', note, BOUNCE)
    }
    expect(world.logged.filter((entry) => 'breaker' in entry)).toHaveLength(1)
    await world.reply(await draftOf({ uid: 'waits', people: [['Robin Vale', 'robin@acme.example']] }), 'send')
    const left = await world.run(world.now() + 7_200_000)
    expect(notes(left)).toEqual([])
    const told = left.filter(({ kind }) => kind === 'refused')
    expect(told).toHaveLength(1)
    // It goes by itself: nobody is to send it a second time from elsewhere.
    expect(told[0]?.text.replace(/\s+/g, ' ')).toMatch(/goes by itself.*stop it here first/)
    const { resumeSending } = await import('../../lambdas/interview/interview.ts')
    await world.ports.store.putBreaker(resumeSending(await world.ports.store.readBreaker()))
    expect(notes(await world.run(world.now() + 20 * 3_600_000))).toHaveLength(1)
  })

  it('ten notes a day to one address, from all candidates together', async () => {
    for (let n = 0; n < 12; n++) {
      const from = `Jo Ray <jo${n}@uni.example>`
      const { answers } = await world.deliver(inviteMail({ from }), undefined, {
        envelopeFrom: `jo${n}@uni.example`,
      })
      await world.reply(answers[0], 'send now', { from })
    }
    expect(notes(await world.run('2026-11-24T20:00:00Z'))).toHaveLength(10)
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toHaveLength(2)
  })
})
