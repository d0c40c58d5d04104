import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { SQSEvent } from 'aws-lambda'
import { createHearFeedback } from '../../lambdas/hear-feedback.ts'
import { reportFailures } from '../../lambdas/records.ts'
import { inviteMail, type Left, openWorld, type World } from './world.ts'

/** What SES publishes about a note, of every kind, and what is no event of SES. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')
const kinds = (left: readonly Left[]) => left.map(({ kind }) => kind)

async function sentNote(): Promise<Left> {
  const { answers } = await world.deliver(inviteMail())
  await world.reply(answers[0], 'send')
  const left = await world.run('2026-11-24T18:30:00Z')
  expect(kinds(left)).toEqual(['note', 'receipt'])
  return notes(left)[0] as Left
}

describe('after the receipt', () => {
  it.each([
    ['Reject', { reject: { reason: 'Bad content' } }],
    ['Rendering Failure', { failure: { templateName: 'x', errorMessage: 'y' } }],
  ])('%s: the candidate hears that it did not leave, and can try again', async (type, more) => {
    const note = await sentNote()
    expect(await world.event(type, note, more)).toEqual({ kind: 'ignored', reason: 'heard' })
    const [told] = await world.run('2026-11-24T19:00:00Z')
    expect(told?.kind).toBe('undelivered')
    expect(told?.text).toMatch(/did not arrive/)
    expect(told?.text).toMatch(/rejected before it left/)
    expect(told?.text).toMatch(/send again/)
    expect((await world.reply(told, 'send again')).outcome).toEqual({ kind: 'answered', with: 'confirmed' })
    expect(notes(await world.run('2026-11-24T21:00:00Z'))).toHaveLength(1)
  })

  it('DeliveryDelay: nothing is said, for SES goes on trying', async () => {
    const note = await sentNote()
    await world.event('DeliveryDelay', note, {
      deliveryDelay: { delayType: 'MailboxFull', timestamp: '2026-11-24T18:40:00Z' },
    })
    expect(await world.run('2026-11-25T19:00:00Z')).toEqual([])
  })

  it.each(['MailboxFull', 'General'])(
    'a bounce that is not for good (%s) can be tried again at the same address',
    async (bounceSubType) => {
      await world.event('Bounce', await sentNote(), { bounce: { bounceType: 'Transient', bounceSubType } })
      const [told] = await world.run('2026-11-24T19:00:00Z')
      expect(told?.text).toMatch(/send again/)
      await world.reply(told, 'send again')
      expect(notes(await world.run('2026-11-24T21:00:00Z'))).toHaveLength(1)
    },
  )

  it('a bounce for good is not offered to be tried again', async () => {
    await world.event('Bounce', await sentNote(), {
      bounce: { bounceType: 'Permanent', bounceSubType: 'NoEmail' },
    })
    const [told] = await world.run('2026-11-24T19:00:00Z')
    expect(told?.text).not.toMatch(/send again/)
  })
})

describe('an event that proves that SES took it', () => {
  it.each(['Send', 'Delivery', 'DeliveryDelay'])('%s settles what was uncertain', async (type) => {
    const taken: Left[] = []
    world.onNote((mail) => {
      void world.take(mail).then(() => taken.push(world.left.at(-1) as Left))
      return { kind: 'unknown', reason: 'ECONNRESET' }
    })
    const { answers } = await world.deliver(inviteMail())
    await world.reply(answers[0], 'send')
    await world.run('2026-11-24T18:12:00Z')
    await world.event(type, taken[0] as Left)
    expect(kinds(await world.run('2026-11-24T19:00:00Z'))).toEqual(['receipt'])
  })
})

describe('a note that went in an earlier life of its interview', () => {
  it('is not said to have been rejected, nor offered again', async () => {
    await sentNote()
    await world.reply(undefined, 'forget me')
    const { answers } = await world.deliver(inviteMail())
    await world.reply(answers[0], 'send')
    const [told] = await world.run('2026-11-24T20:00:00Z')
    expect(told?.kind).toBe('undelivered')
    expect(told?.text).toMatch(/thanked this person for this interview already/)
    expect(told?.text).not.toMatch(/did not arrive|rejected|send again/)
  })
})

describe('what is no event of SES', () => {
  const RECORD = { messageId: 'm-1', attributes: {} }
  it.each<[string, unknown, RegExp]>([
    ['an SNS record', { EventSource: 'aws:sns', Sns: { Message: '{}' } }, /ParkError: .*SQS/],
    ['a record without a body', RECORD, /ParkError: .*SQS/],
    ['a body that is no text', { ...RECORD, body: { eventType: 'Bounce' } }, /ParkError: .*SQS/],
    ['null', null, /ParkError: .*SQS/],
    ['a word', 'record', /ParkError: .*SQS/],
    ['no JSON', { ...RECORD, body: 'hello' }, /ParkError: not JSON/],
    ['JSON null', { ...RECORD, body: 'null' }, /ParkError: not an event of SES/],
    ['a list', { ...RECORD, body: '[]' }, /ParkError: not an event of SES/],
    ['an empty object', { ...RECORD, body: '{}' }, /ParkError: not an event of SES/],
    [
      'an envelope of SNS',
      { ...RECORD, body: JSON.stringify({ Type: 'Notification', Message: '{"eventType":"Bounce"}' }) },
      /ParkError: .*raw message delivery/,
    ],
    [
      'an event whose mail is a word',
      { ...RECORD, body: '{"eventType":"Bounce","mail":"x"}' },
      /ParkError: not an event of SES/,
    ],
  ])('%s is parked with a reason, and takes no neighbour along', async (_name, record, reason) => {
    const hear = createHearFeedback(world.ports)
    const good = { messageId: 'good', body: JSON.stringify({ eventType: 'Open', mail: { messageId: 'x' } }) }
    const records = [record, good] as unknown as SQSEvent['Records']
    const { batchItemFailures } = await reportFailures(records, ({ body }) => hear(body), world.ports)
    expect(batchItemFailures).toHaveLength(1)
    expect(world.logged.filter(({ outcome }) => outcome === 'failed')).toEqual([
      expect.objectContaining({ fault: 'park', reason: expect.stringMatching(reason) }),
    ])
  })

  it.each([undefined, null, {}, 'x'])(
    'records that are none (%p) are one fault with a reason',
    async (records) => {
      const none = records as unknown as SQSEvent['Records']
      await expect(reportFailures(none, async () => never(), world.ports)).rejects.toThrow(/SQS/)
    },
  )
})

function never(): never {
  throw new Error('nothing was to run')
}
