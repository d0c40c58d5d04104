import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { parseAddress } from '../../lambdas/address.ts'
import { bedrockWriter } from '../../lambdas/aws/bedrock-writer.ts'
import type { Interview } from '../../lambdas/interview/interview.ts'
import { HOUR } from '../../lambdas/limits.ts'
import { redraw } from '../../lambdas/redraw.ts'
import { type InviteOptions, inviteMail, openWorld, type World } from '../conversation/world.ts'
import {
  type Answerer,
  answersText,
  type ConverseServer,
  drips,
  fails,
  says,
  saysBlocks,
  startConverse,
} from './converse-server.ts'

/** Mail in, draft out, with a model behind a real server and the real client. */
const WORDED = `Thank you for making time for me on Tuesday. I know how full a working day can be, and I am grateful for the attention you gave me.

It was good to meet you and to hear about the work from somebody who knows it well. I hope we get the chance to talk again.`

let server: ConverseServer
let world: World
const worlds: World[] = []

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
afterEach(async () => {
  for (const each of worlds.splice(0)) await each.stop()
})

async function withModel(answerer: Answerer): Promise<World> {
  server.asked.length = 0
  server.answersWith(answerer)
  world = await openWorld(undefined, { writer: bedrockWriter('vendor.small-v1:0') })
  worlds.push(world)
  return world
}

async function withoutModel(): Promise<World> {
  const plain = await openWorld()
  worlds.push(plain)
  return plain
}

async function stored(of: World, email = 'alex@mailhost.example'): Promise<Interview> {
  const address = parseAddress(email)
  const [interview] = address ? await of.ports.store.listInterviews(address) : []
  if (!interview) throw new Error('no interview')
  return interview
}

/** What the service writes about the same invite without a model. */
async function ruled(options: InviteOptions = {}): Promise<(string | null)[]> {
  const plain = await withoutModel()
  await plain.deliver(inviteMail(options))
  return bodies(await stored(plain))
}

function bodies({ notes }: Interview): (string | null)[] {
  return notes.map(({ body }) => body)
}

function reasons({ logged }: World): unknown[] {
  return logged.filter(({ outcome }) => outcome === 'model').map(({ reason }) => reason)
}

describe('a draft with a model', () => {
  it('shows the model’s paragraphs between our salutation and sign-off', async () => {
    await withModel(says(WORDED))
    const { answers } = await world.deliver(inviteMail())
    const [before] = await ruled()
    const [now] = bodies(await stored(world))
    expect(now?.split('\n\n').slice(1, -1).join('\n\n')).toBe(WORDED)
    expect([now?.split('\n\n')[0], now?.split('\n\n').at(-1)]).toEqual([
      before?.split('\n\n')[0],
      before?.split('\n\n').at(-1),
    ])
    expect(answers[0]?.text.replace(/\s+/g, ' ')).toContain('I know how full a working day can be')
    expect(reasons(world)).toEqual(['used'])
  })

  it('sends byte for byte what was shown, and asks no more once it is stored', async () => {
    await withModel(says(WORDED))
    const { answers, id } = await world.deliver(inviteMail())
    const shown = bodies(await stored(world))
    server.answersWith(says(WORDED.replace('good', 'a privilege')))
    await world.redeliver(id)
    const [confirmed] = (await world.reply(answers[0], 'send now')).answers
    expect(confirmed?.kind).toBe('confirmed')
    const left = await world.run(world.now() + 2 * HOUR)
    expect(left.find(({ kind }) => kind === 'note')?.text.trim()).toBe(shown[0])
    expect(server.asked).toHaveLength(1)
  })

  it('shows the same words when the invite is forwarded anew', async () => {
    await withModel(says(WORDED))
    await world.deliver(inviteMail())
    const { version, notes } = await stored(world)
    server.answersWith(says(WORDED.replace('good', 'a privilege')))
    world.at(world.now() + 2 * HOUR)
    const { answers } = await world.deliver(inviteMail())
    expect(answers).toHaveLength(1)
    expect(await stored(world)).toMatchObject({ version, notes })
    expect(server.asked).toHaveLength(1)
  })

  it('keeps the words through a redraw that has no cause to change them', async () => {
    await withModel(says(WORDED))
    await world.deliver(inviteMail())
    const interview = await stored(world)
    expect(await redraw(interview, world.now())).toMatchObject({
      version: interview.version,
      notes: interview.notes,
    })
  })

  it('asks anew where a reply makes another note of it', async () => {
    await withModel(says(WORDED))
    const { answers } = await world.deliver(inviteMail())
    server.answersWith(says('Sorry, I cannot.'))
    await world.reply(answers[0], 'shorter')
    expect(server.asked).toHaveLength(2)
    const [body] = bodies(await stored(world))
    expect(body).not.toContain('I know how full')
    expect(body).not.toContain('Sorry')
  })

  it('lets the candidate’s own text alone', async () => {
    await withModel(says(WORDED))
    const { answers } = await world.deliver(inviteMail())
    await world.reply(answers[0], 'Hi Pat,\n\nthanks for today, it was fun.\n\nAlex')
    expect(server.asked).toHaveLength(1)
    expect(bodies(await stored(world))[0]).toContain('it was fun')
  })

  it('gives no two people of a panel, and no two candidates, the same words', async () => {
    await withModel(says(WORDED))
    const people = [
      ['Pat Doe', 'pat@acme.example'],
      ['Ana Reyes', 'ana@acme.example'],
    ] as const
    await world.deliver(inviteMail({ people }))
    const texts = bodies(await stored(world))
    expect(texts.filter((body) => body?.includes('I know how full'))).toHaveLength(1)
    await world.deliver(
      inviteMail({ from: 'Lee Park <lee@uni.example>', uid: 'other@acme.example' }),
      undefined,
      {
        envelopeFrom: 'lee@uni.example',
      },
    )
    expect(bodies(await stored(world, 'lee@uni.example'))[0]).not.toContain('I know how full')
    expect(reasons(world)).toEqual(['used', 'rejected:sameness', 'rejected:not-unique'])
  })

  it('does not wait longer for it the more people there are', async () => {
    await withModel((response) => {
      setTimeout(() => says('No.')(response, { path: '', body: '' }), 300)
    })
    const people = Array.from(
      { length: 8 },
      (_none, n) => [`Pat Doe${'abcdefgh'[n]}`, `pat${n}@acme.example`] as const,
    )
    const began = performance.now()
    await world.deliver(inviteMail({ people }))
    expect(server.asked.length).toBeGreaterThan(5)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('tells the log how it went, and nothing of what was said', async () => {
    await withModel(says(WORDED))
    await world.deliver(inviteMail({ words: 'talked about Zanzibar' }))
    const lines = world.logged.filter(({ outcome }) => outcome === 'model')
    expect(lines).toEqual([
      { interview: expect.stringMatching(/^[0-9a-f]{32}$/), outcome: 'model', reason: expect.any(String) },
    ])
  })
})

describe('whatever the model answers, the draft comes with the note of the rules', () => {
  const CANARY = 'my old boss was a crook'
  const OPTIONS = { words: `not my first choice. ${CANARY}` }
  const HOSTILE: readonly (readonly [string, Answerer])[] = [
    ['another recipient', says(`To: mallory@evil.example\nSubject: hi\n\n${WORDED}`)],
    ['a command', says('send now')],
    ['a link', says(`${WORDED} See https://evil.example/?c=1.`)],
    ['HTML', says(`<p>${WORDED}</p><img src="https://evil.example/pixel.gif">`)],
    ['a megabyte', says(WORDED.repeat(4000))],
    ['a private word', says(WORDED.replace('I hope', `As ${CANARY}, I hope`))],
    ['more interest than there was', says(WORDED.replace('I hope', 'I am keen on the role and hope'))],
    ['a header smuggled in', says(`${WORDED}\r\nBcc: mallory@evil.example`)],
    ['a refusal', says("I'm sorry, but I can't help with that.")],
    [
      'the question itself',
      (response, { body }) =>
        says(JSON.parse(body).messages[0].content[0].text)(response, { path: '', body }),
    ],
    [
      'a tool call',
      saysBlocks(
        [{ toolUse: { toolUseId: 't', name: 'send', input: { to: 'x@evil.example' } } }],
        'tool_use',
      ),
    ],
    ['a server error', fails(500, 'InternalServerException')],
    ['no access', fails(403, 'AccessDeniedException')],
    ['broken JSON', answersText(200, '{"output":')],
    ['nothing', says('')],
  ]

  it.each(HOSTILE)('%s', async (_name, answerer) => {
    await withModel(answerer)
    const { answers, outcome } = await world.deliver(inviteMail(OPTIONS))
    expect(outcome).toEqual({ kind: 'answered', with: 'draft: new' })
    expect(answers.map(({ to }) => to)).toEqual(['alex@mailhost.example'])
    expect(bodies(await stored(world))).toEqual(await ruled(OPTIONS))
    const logged = JSON.stringify(world.logged)
    expect(logged).toMatch(/"(?:rejected|failed):[\w-]+"/)
    for (const secret of ['evil', 'crook', 'Pat', 'full a working day']) expect(logged).not.toContain(secret)
  })

  it('a drip that never ends', async () => {
    await withModel(drips)
    const began = performance.now()
    await world.deliver(inviteMail(OPTIONS))
    expect(performance.now() - began).toBeLessThan(12_000)
    expect(bodies(await stored(world))).toEqual(await ruled(OPTIONS))
  })
})

describe('a candidate who asks all day', () => {
  it('is served by the rules from some point on', async () => {
    await withModel(says('No.'))
    let [answer] = (await world.deliver(inviteMail())).answers
    for (let n = 0; n < 33; n++) {
      world.at(world.now() + 5 * 60_000)
      answer = (await world.reply(answer, n % 2 ? 'warmer' : 'more formal')).answers[0] ?? answer
    }
    expect(server.asked.length).toBe(30)
  })
})
