import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { RetryError } from '../../lambdas/errors.ts'
import type { Store } from '../../lambdas/ports.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { createSendDue } from '../../lambdas/send-due.ts'
import { inviteMail, openWorld, type World } from './world.ts'

/** DynamoDB that commits and answers "condition failed" (the SDK tried twice), or throws after it committed. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

type Lie = 'says no' | 'throws'

/** The store lies about the n-th write of an interview: it is committed all the same. */
function lying(store: Store, nth: number, lie: Lie): Store {
  let writes = 0
  return {
    ...store,
    async putInterview(interview) {
      const done = await store.putInterview(interview)
      writes += 1
      if (writes !== nth) return done
      if (lie === 'throws') throw new RetryError('lost')
      return false
    },
  }
}

const CASES = (['says no', 'throws'] as const).flatMap((lie) =>
  [1, 2, 3, 4].map((nth) => [lie, nth] as const),
)

describe('a write whose answer was lost', () => {
  it.each(CASES)(
    '(%s, write %i) of the dispatcher sends one note, and the candidate hears of it',
    async (lie, nth) => {
      const { answers } = await world.deliver(inviteMail())
      await world.reply(answers[0], 'send')
      world.at('2026-11-24T18:30:00Z')
      const store = lying(world.ports.store, nth, lie)
      await createSendDue({ ...world.ports, store })(world.now(), () => true)
      await world.run('2026-11-25T18:30:00Z')
      const kinds = world.left.map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'note').length).toBeLessThanOrEqual(1)
      expect(kinds.some((kind) => kind === 'receipt' || kind === 'uncertain')).toBe(true)
    },
  )

  it.each(['says no', 'throws'] as const)('(%s) of a reply is carried out once and answered', async (lie) => {
    const { answers } = await world.deliver(inviteMail())
    const lies = createReceive({ ...world.ports, store: lying(world.ports.store, 1, lie) })
    const outcome = await world.replyThrough(lies, answers[0], 'send')
    const confirmed = world.left.filter(({ kind }) => kind === 'confirmed')
    expect([outcome, confirmed.length]).toEqual([expect.anything(), 1])
    const left = await world.run('2026-11-24T20:00:00Z')
    expect(left.filter(({ kind }) => kind === 'note')).toHaveLength(1)
  })
})

describe('an answer that could not be sent', () => {
  /** SES takes nothing of this worker's: it wrote the interview and said nothing. */
  function mute(): ReturnType<typeof createReceive> {
    const answer = async () => Promise.reject(new RetryError('SES'))
    return createReceive({ ...world.ports, mailer: { ...world.ports.mailer, answer } })
  }

  it('is sent by the next worker, and can be answered', async () => {
    const { answers } = await world.deliver(inviteMail())
    expect(await world.replyThrough(mute(), answers[0], 'send')).toMatchObject({ with: 'confirmed' })
    const confirmed = world.left.at(-1)
    expect(confirmed?.kind).toBe('confirmed')
    expect((await world.reply(confirmed, 'undo')).outcome).toMatchObject({ with: 'stopped' })
    expect((await world.run('2026-11-25T18:00:00Z')).filter(({ kind }) => kind === 'note')).toEqual([])
  })

  it('is sent once where the interview changes while the next worker writes', async () => {
    const { answers } = await world.deliver(inviteMail())
    const store = lying(world.ports.store, 1, 'says no')
    const worker = mute()
    const next = createReceive({ ...world.ports, store })
    let first = true
    const either = (body: string) => {
      if (!first) return next(body)
      first = false
      return worker(body).catch(() => next(body))
    }
    const ended = await world.replyThrough(either, answers[0], 'send')
    expect(ended).toMatchObject({ outcome: { with: 'confirmed' } })
    const confirmed = world.left.filter(({ kind }) => kind === 'confirmed')
    expect(confirmed).toHaveLength(1)
    expect((await world.reply(confirmed[0], 'undo')).outcome).toMatchObject({ with: 'stopped' })
  })
})

describe('a table of many interviews', () => {
  it('costs a dispatcher requests in proportion to what is due, not to what there is', async () => {
    const idle = async () => {
      const before = world.requests.dynamo
      await world.tick(world.now())
      return world.requests.dynamo - before
    }
    const { answers } = await world.deliver(inviteMail({ uid: 'first' }))
    const alone = await idle()
    const [stored] = await world.ports.store.listInterviews('alex@mailhost.example' as never)
    if (!stored) throw new Error('no interview')
    for (let n = 0; n < 400; n++) {
      const other = { ...stored, id: `other-${n}`, revision: 1, dueAt: world.now() + 86_400_000 + n }
      await world.ports.store.putInterview(other)
    }
    expect(await idle()).toBe(alone)
    const before = world.requests.dynamo
    await world.reply(answers[0], 'send')
    expect(world.requests.dynamo - before).toBeLessThanOrEqual(5)
  })
})
