import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Interview } from '../../lambdas/interview/interview.ts'
import { inviteMail, type Left, openWorld, type World } from './world.ts'

/** More replies than anybody writes: answers end, but what only stops things never does. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')

/** A confirmed note, and 29 more replies about it: there is no room for another in this hour. */
async function flooded(): Promise<Left> {
  const last = (await world.deliver(inviteMail())).answers[0] as Left
  const reply = (n: number) => ({ hash: `${n}`, at: world.now(), mail: `${n}`, answer: null })
  await change((interview) => ({ ...interview, replies: Array.from({ length: 29 }, (_, n) => reply(n)) }))
  const confirmed = await world.reply(last, 'send')
  expect(confirmed.outcome).toEqual({ kind: 'answered', with: 'confirmed' })
  expect((await world.reply(last, 'A few words more about it.')).outcome).toEqual({
    kind: 'dropped',
    reason: 'too-many-replies',
  })
  return last
}

describe('after thirty replies in an hour', () => {
  it.each([
    ['undo', 'stopped'],
    ['stop', 'stopped'],
    ['skip', 'skipped'],
    ["please don't send it!", 'stopped'],
    ['forget this', 'forgotten: interview'],
    ['forget me', 'forgotten: everything'],
  ])('“%s” still works and is answered', async (words, said) => {
    const last = await flooded()
    const { outcome } = await world.reply(last, words)
    expect(outcome).toEqual({ kind: 'answered', with: said })
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })

  it('`send` is not carried out', async () => {
    const last = await flooded()
    await world.reply(last, 'undo')
    expect((await world.reply(last, 'send')).outcome).toEqual({ kind: 'dropped', reason: 'too-many-replies' })
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })

  it('answers end, and a note is held also when nobody is told any more', async () => {
    const last = await flooded()
    let answers = 0
    for (let n = 0; n < 40; n++) answers += (await world.reply(last, 'undo')).answers.length
    expect(answers).toBe(30)
    const before = { ...world.requests }
    expect((await world.reply(last, 'undo')).outcome).toEqual({ kind: 'dropped', reason: 'too-many-replies' })
    // Its secret, claim, object, interview and end: nothing is written where nothing is to be held.
    expect(world.requests.dynamo - before.dynamo).toBeLessThanOrEqual(4)
    const sendAt = world.now() + 3_600_000
    const queued = { kind: 'queued', sendAt, mode: 'now', early: false, saidAt: world.now() } as const
    await change((interview) => ({
      ...interview,
      dueAt: sendAt,
      notes: interview.notes.map((note) => ({ ...note, state: queued })),
    }))
    const { outcome, answers: said } = await world.reply(last, 'stop')
    expect([outcome, said]).toEqual([{ kind: 'ignored', reason: 'held-in-silence' }, []])
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })
})

describe('an interview with as many replies as it takes', () => {
  it('fits into one item of the table', async () => {
    await flooded()
    const [interview] = await world.ports.store.listInterviews('alex@mailhost.example' as never)
    const reply = interview?.replies.at(-1)
    const size = (value: unknown) => JSON.stringify(value).length
    // DynamoDB takes 400 KB; a reply adds itself, the secret of its answer and the key of its mail.
    const each = size(reply) + size(interview?.secrets.at(-1)) + 60
    expect(500 * each + size({ ...interview, replies: [] })).toBeLessThan(300 * 1024)
  })
})

describe('who is served no longer', () => {
  it.each(['undo', 'skip', "don't send it"])('can still stop with “%s”', async (words) => {
    const draft = (await world.deliver(inviteMail())).answers[0] as Left
    const confirmed = await world.reply(draft, 'send')
    const removed = await openWorldWithout(world)
    const { outcome } = await removed.reply(confirmed.answers[0], words)
    expect(outcome).toEqual({ kind: 'answered', with: words === 'skip' ? 'skipped' : 'stopped' })
  })
})

async function change(how: (interview: Interview) => Interview): Promise<void> {
  const [interview] = await world.ports.store.listInterviews('alex@mailhost.example' as never)
  if (!interview) throw new Error('no interview')
  await world.ports.store.putInterview({ ...how(interview), revision: interview.revision + 1 })
}

/** The same world after the operator took the candidate off the list. */
async function openWorldWithout(of: World): Promise<World> {
  Object.assign(of.ports.settings, { candidates: 'uni.example' })
  return of
}
