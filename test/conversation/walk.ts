import { resumeSending } from '../../lambdas/interview/interview.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { inviteMail, type Left, openWorld, type World } from './world.ts'

/** Somebody who does anything at any time, and the outside world that does as well. Same seed, same walk. */
const MINUTES = 60_000
const PEOPLE = [
  ['Pat Doe', 'pat@acme.example'],
  ['Robin Vale', 'robin@acme.example'],
  ['Sam Okafor', 'sam@acme.example'],
] as const
const SENDS = ['send', 'Great, send it', 'send now', 'send to Pat', 'send 2', 'send in 2 hours'] as const
const WORDS = [
  ...SENDS,
  ...[
    'send again',
    'send tomorrow 9am',
    'undo',
    'stop',
    'skip',
    "don't send it",
    'send later?',
    'list',
    'help',
  ],
  ...['shorter', 'not for me', 'keen', 'We talked about the migration to the new ledger.', 'thanks!'],
  ...[
    'Hi Pat,\n\nThank you for the tour of the engine room today.\n\nAlex',
    'to: Ines Duarte <ines@acme.example>',
  ],
  ...['to: Pat Doe <pat.doe@acme.example>', 'company: Globex', 'name: Alexandra Kim', 'forget this'],
] as const
const EVENTS = [
  ['Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'NoEmail' } }],
  ['Bounce', { bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } }],
  ['Complaint', { complaint: {} }],
  ['Delivery', {}],
  ['DeliveryDelay', {}],
  ['Reject', {}],
] as const
const RESULTS = [
  { kind: 'not-yet', reason: 'Throttling' },
  { kind: 'unknown', reason: 'ECONNRESET' },
  { kind: 'refused', reason: 'MessageRejected' },
] as const
/** After one of these nothing that was confirmed before may leave. */
const STOPS = /^(stopped|skipped|cancelled|draft: (?!again|overtaken|unproven)|forgotten)/

interface Said {
  readonly index: number
  readonly at: number
  readonly outcome: string
  readonly answers: readonly Left[]
}

export interface Walked {
  readonly steps: readonly string[]
  readonly offences: readonly string[]
  readonly notes: number
}

export async function walk(seed: number, length: number): Promise<Walked> {
  const world = await openWorld()
  const random = generator(seed)
  const steps: string[] = []
  const said: Said[] = []
  const closed = new Map<string, number>()
  let sequence = 0
  try {
    // Before the interview, or after it.
    world.at(seed % 2 === 0 ? '2026-11-24T12:00:00Z' : '2026-11-24T17:30:00Z')
    await act('forward', () => forward(world, { sequence: 0 }))
    for (let n = 0; n < length; n++) await step()
    world.onNote(() => null)
    steps.push('the operator resumes, and it runs on')
    await world.ports.store.putBreaker(resumeSending(await world.ports.store.readBreaker()))
    await world.run(world.now() + 45 * 24 * 60 * MINUTES)
    const due = await world.ports.store.dueInterviews(world.now() + 365 * 24 * 60 * MINUTES, 10)
    return {
      steps,
      offences: [...judge(world, said, closed), ...due.map(() => 'something stays due')],
      notes: notesOf(world).length,
    }
  } finally {
    await world.stop()
  }

  async function act(
    name: string,
    what: () => Promise<{ outcome: object; answers: readonly Left[] }>,
  ): Promise<void> {
    const index = world.left.length
    const { outcome, answers } = await what()
    const how = Object.values(outcome).at(-1) as string
    steps.push(`${new Date(world.now()).toISOString().slice(5, 16)} ${name} → ${how}`)
    said.push({ index, at: world.now(), outcome: how, answers })
  }

  async function step(): Promise<void> {
    const dice = random(100)
    if (dice < 25) return say(pick(SENDS))
    if (dice < 42) return say(pick(WORDS))
    if (dice < 48) return crossing(pick(WORDS), pick(WORDS))
    if (dice < 53) return dying(pick(WORDS))
    if (dice < 57) return update()
    if (dice < 66) return hear()
    if (dice < 68) return optOut()
    if (dice < 74) return trouble()
    return pass(pick([1, 5, 11, 30, 61, 200, 700]))
  }

  async function say(words: string): Promise<void> {
    const answer = answered()
    await act(`“${words.split('\n')[0]}” to ${answer?.kind}`, () => world.reply(answer, words))
  }

  /** From two devices at the same moment. */
  async function crossing(first: string, second: string): Promise<void> {
    const answer = answered()
    await Promise.all(
      [first, second].map((words) =>
        act(`“${words.split('\n')[0]}” crossing`, () => world.reply(answer, words)),
      ),
    )
  }

  /** The worker dies over the answer; the queue's next one takes the mail over. */
  async function dying(words: string): Promise<void> {
    const mailer = { ...world.ports.mailer, answer: async () => Promise.reject(new Error('killed')) }
    const before = world.left.length
    await act(`“${words.split('\n')[0]}” dying`, async () => {
      const ended = await world.replyThrough(createReceive({ ...world.ports, mailer }), answered(), words)
      const outcome =
        'outcome' in (ended as object) ? (ended as { outcome: object }).outcome : (ended as object)
      return { outcome, answers: world.left.slice(before) }
    })
  }

  async function update(): Promise<void> {
    sequence += 1
    const day = 24 + random(3)
    const change = pick([
      {},
      { start: `202611${day}T150000`, end: `202611${day}T160000` },
      { people: PEOPLE.slice(0, 2) },
      { method: 'CANCEL' },
    ])
    await act(`invite ${JSON.stringify(change)}`, () => forward(world, { sequence, ...change }))
  }

  async function hear(): Promise<void> {
    const note = pick(notesOf(world))
    if (!note) return
    const [type, more] = pick(EVENTS)
    steps.push(`${type} of ${note.to}`)
    if (type === 'Complaint' || ('bounce' in more && more.bounce.bounceType === 'Permanent'))
      closed.set(note.to, world.left.length)
    await world.event(type, note, more)
  }

  async function optOut(): Promise<void> {
    const note = pick(notesOf(world))
    if (!note?.unsubscribe) return
    steps.push(`${note.to} opts out`)
    closed.set(note.to, world.left.length)
    await world.reply(undefined, 'unsubscribe', { to: note.unsubscribe, from: `X <${note.to}>` })
  }

  async function trouble(): Promise<void> {
    let left = 1 + random(3)
    const result = pick(RESULTS)
    steps.push(`SES: ${result.kind} ×${left}`)
    world.onNote(() => (left-- > 0 ? result : null))
  }

  async function pass(minutes: number): Promise<void> {
    const index = world.left.length
    await world.run(world.now() + minutes * MINUTES)
    steps.push(
      `${minutes} min: ${world.left.slice(index).map(({ kind, to }) => (kind === 'note' ? to : kind))}`,
    )
  }

  /** Most answer the newest. */
  function answered(): Left | undefined {
    const ours = world.left.filter(({ replyTo, kind }) => kind !== 'note' && replyTo?.startsWith('r-'))
    return random(4) > 0 ? ours.at(-1) : pick(ours)
  }

  function pick<T>(list: readonly T[]): T {
    return list[random(list.length)] as T
  }
}

function forward(world: World, change: object) {
  return world.deliver(inviteMail({ people: PEOPLE, ...change }))
}

function notesOf({ left }: World): Left[] {
  return left.filter(({ kind }) => kind === 'note')
}

/** What must hold whatever happened. */
function judge(world: World, said: readonly Said[], closed: ReadonlyMap<string, number>): string[] {
  const offences: string[] = []
  const again = said.filter(({ outcome }) => outcome === 'confirmed').length
  for (const [index, note] of world.left.entries()) {
    if (note.kind !== 'note') continue
    const before = said.filter((each) => each.index < index && each.at <= note.at)
    const texts = world.left.slice(0, index).filter(({ kind }) => kind === 'confirmed' || kind === 'leaving')
    const confirmed = texts.findLast(({ text }) => text.includes(note.text.trim()))
    if (!confirmed) offences.push(`${note.to}: never confirmed to the letter`)
    const told = world.left.lastIndexOf(confirmed as Left, index)
    const stop = before.findLast(({ outcome }) => STOPS.test(outcome))
    if (stop && stop.index > told) offences.push(`${note.to}: left after ${stop.outcome}`)
    if (confirmed?.kind === 'confirmed' && note.at - confirmed.at < 10 * MINUTES)
      offences.push(`${note.to}: no time to undo`)
    if ((closed.get(note.to) ?? Number.POSITIVE_INFINITY) <= index) offences.push(`${note.to}: closed`)
    const twice = world.left.slice(0, index).filter(({ kind, to }) => kind === 'note' && to === note.to)
    if (twice.length > 0 && again < 2) offences.push(`${note.to}: twice`)
    const near = world.left
      .slice(0, index)
      .filter(({ kind, at }) => kind === 'note' && note.at - at < 2 * MINUTES)
    if (near.length > 0) offences.push(`${note.to}: in one go with ${near[0]?.to}`)
  }
  return offences
}

/** Mulberry32: whole numbers below `limit`. */
function generator(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}
