import PostalMime from 'postal-mime'
import type { Ports } from '../../lambdas/ports.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { floor, type SameAnswer } from './floor.ts'
import { memoryWorld, notification } from './memory-world.ts'
import { quantile, type Ratio, ratioOf } from './statistics.ts'

/** `processor`: the same ratio of processor time, all threads, which a busy machine leaves as it is. */
export interface Warm extends Ratio {
  readonly processor: number
}

/** The whole of `receive` ÷ the floor, alternating in one process, over mails that `mailOf` makes. */
export async function warm(mailOf: (n: number) => Buffer, runs: number): Promise<Warm> {
  let raw = mailOf(0)
  let sent: Uint8Array = new Uint8Array()
  const world: Ports = memoryWorld(() => raw)
  world.mailer.answer = async (mail) => {
    sent = mail.raw
    return 'id'
  }
  const receive = createReceive(world)
  const first = await receive(notification(0))
  if (first.outcome.kind !== 'answered')
    throw new Error(`the bench's mail was not answered: ${JSON.stringify(first.outcome)}`)
  const answer = await readAnswer(sent)

  const ours: Time[] = []
  const floors: Time[] = []
  const warmUp = Math.ceil(runs / 4)
  for (let n = 1; n <= runs + warmUp; n++) {
    raw = mailOf(n)
    // By turns, as whoever goes first also collects the garbage that making the mail left.
    const oursFirst = n % 2 === 0
    const before = oursFirst ? null : await time(() => floor(raw, answer))
    const mine = await time(() => receive(notification(n)))
    const least = before ?? (await time(() => floor(raw, answer)))
    if (n <= warmUp) continue
    ours.push(mine)
    floors.push(least)
  }
  const of = (times: readonly Time[], what: keyof Time) => times.map((each) => each[what])
  const processor = quantile(of(ours, 'processor'), 0.5) / quantile(of(floors, 'processor'), 0.5)
  return { ...ratioOf(of(ours, 'wall'), of(floors, 'wall')), processor }
}

async function readAnswer(sent: Uint8Array): Promise<SameAnswer> {
  const { subject = '', text = '', html = '' } = await PostalMime.parse(sent)
  return { subject, text, html }
}

/** Milliseconds. */
interface Time {
  readonly wall: number
  readonly processor: number
}

async function time(work: () => Promise<unknown>): Promise<Time> {
  const before = process.cpuUsage()
  const began = performance.now()
  await work()
  const wall = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  return { wall, processor: (user + system) / 1000 }
}
