import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { bedrockWriter } from '../../lambdas/aws/bedrock-writer.ts'
import { DAY, HOUR } from '../../lambdas/limits.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { inviteMail, type Left, openWorld, type World } from '../conversation/world.ts'
import { type ConverseServer, says, startConverse } from './converse-server.ts'

/** A model words a note once. From then on it may say what it likes: what was confirmed leaves, byte for byte. */
const WORDED = `Thank you for making time for me on Tuesday. I know how full a working day can be, and I am grateful for the attention you gave me.

It was good to meet you and to hear about the work from somebody who knows it well. I hope we get the chance to talk again.`
const OTHERWISE = WORDED.replace('good to meet you', 'a privilege to meet you')

let server: ConverseServer
let world: World
beforeAll(async () => {
  server = await startConverse()
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: server.url,
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  server.answersWith(says(WORDED))
  world = await openWorld(undefined, { writer: bedrockWriter('vendor.small-v1:0') })
})
afterEach(() => world.stop())

async function worded(): Promise<Left> {
  const { answers } = await world.deliver(inviteMail())
  expect(answers[0]?.text.replace(/\s+/g, ' ')).toContain('good to meet you')
  server.answersWith(says(OTHERWISE))
  return answers[0] as Left
}

/** What leaves is in the confirmation to the letter, in the words that the draft showed. */
async function leavesAsConfirmed(confirmed: Left | undefined): Promise<void> {
  expect(confirmed?.kind).toBe('confirmed')
  const notes = (await world.run(world.now() + 2 * DAY)).filter(({ kind }) => kind === 'note')
  expect(notes).toHaveLength(1)
  expect(confirmed?.text).toContain(notes[0]?.text.trim())
  expect(notes[0]?.text).toContain('good to meet you')
  expect(notes[0]?.text).not.toContain('privilege')
}

describe('a note in a model’s words', () => {
  it('leaves as it was confirmed after `undo` and a second `send`', async () => {
    const first = await world.reply(await worded(), 'send now')
    const held = await world.reply(first.answers[0], 'undo')
    const second = await world.reply(held.answers[0], 'send now')
    expect(second.answers[0]?.text).toContain('good to meet you')
    await leavesAsConfirmed(second.answers[0])
  })

  it('leaves as it was confirmed when forward and reply are delivered again', async () => {
    const { id, answers } = await world.deliver(inviteMail())
    server.answersWith(says(OTHERWISE))
    const confirmed = await world.reply(answers[0], 'send now')
    await world.redeliver(id)
    await world.redeliver(confirmed.id, answers[0]?.replyTo as string)
    await leavesAsConfirmed(confirmed.answers[0])
  })

  it('leaves as it was confirmed by a worker that was started since', async () => {
    const draft = await worded()
    const restarted = createReceive({ ...world.ports, writer: bedrockWriter('vendor.small-v1:0') })
    await world.replyThrough(restarted, draft, 'send now')
    await leavesAsConfirmed(world.left.at(-1))
  })

  it('leaves as it was confirmed where the worker died over the reply and another took it', async () => {
    const draft = await worded()
    const dies = createReceive({
      ...world.ports,
      mailer: {
        ...world.ports.mailer,
        answer: async () => {
          throw new Error('killed')
        },
      },
    })
    await world.replyThrough(dies, draft, 'send now')
    await leavesAsConfirmed(world.left.at(-1))
  })

  it('is confirmed anew, and leaves so, when the interview moves', async () => {
    world.at('2026-11-24T12:00:00Z')
    await world.reply(await worded(), 'send')
    const moved = await world.deliver(
      inviteMail({ sequence: 1, start: '20261124T130000', end: '20261124T140000' }),
    )
    expect(moved.outcome).toEqual({ kind: 'answered', with: 'moved' })
    const [note] = (await world.run(world.now() + 2 * DAY)).filter(({ kind }) => kind === 'note')
    expect(moved.answers[0]?.text).toContain(note?.text.trim())
  })

  it('is the same when the list, help or a nudge is asked for in between', async () => {
    const draft = await worded()
    await world.reply(draft, 'help')
    await world.reply(draft, 'list')
    world.at(world.now() + HOUR)
    const confirmed = await world.reply(draft, 'send now')
    await leavesAsConfirmed(confirmed.answers[0])
  })
})
