import PostalMime from 'postal-mime'
import type { Ports } from '../../lambdas/ports.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { floor, type SameAnswer } from './floor.ts'
import { memoryWorld, notification } from './memory-world.ts'
import { type Ratio, ratioOf } from './statistics.ts'

/** The whole of `receive` ÷ the floor, alternating in one process, over mails that `mailOf` makes. */
export async function warm(mailOf: (n: number) => Buffer, runs: number): Promise<Ratio> {
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

  const ours: number[] = []
  const floors: number[] = []
  const warmUp = Math.ceil(runs / 4)
  for (let n = 1; n <= runs + warmUp; n++) {
    raw = mailOf(n)
    const [mine, least] = [await time(() => receive(notification(n))), await time(() => floor(raw, answer))]
    if (n <= warmUp) continue
    ours.push(mine)
    floors.push(least)
  }
  return ratioOf(ours, floors)
}

async function readAnswer(sent: Uint8Array): Promise<SameAnswer> {
  const { subject = '', text = '', html = '' } = await PostalMime.parse(sent)
  return { subject, text, html }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
