import { randomBytes } from 'node:crypto'
import { type Address, addressHash } from '../../lambdas/address.ts'
import { newReplySecret, newSecret, secretAddress } from '../../lambdas/interview/interview.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { notification } from '../conversation/mails.ts'
import { inviteMail, openWorld, type World } from '../conversation/world.ts'

/** What somebody gets who guesses at secret addresses, and what it costs. */
export interface Guessed {
  readonly guesses: number
  /** Mails that left because of them. */
  readonly answers: number
  /** Requests to DynamoDB, and objects of S3 that were read. */
  readonly dynamo: number
  readonly s3: number
  /** How each ended. */
  readonly outcomes: Readonly<Record<string, number>>
  readonly seconds: number
}

const AT_ONCE = 16
/** Whose draft waits. */
const ALEX = 'alex@mailhost.example' as Address

/**
 * One in two knows whose interview it is after (candidate and UID are no secret to an organizer), one in four the form
 * that addresses had once.
 */
function guessed(n: number): string {
  const candidate = n % 2 === 0 ? addressHash(ALEX) : randomBytes(16).toString('hex')
  return n % 4 === 3
    ? newSecret(randomBytes)
    : newReplySecret({ candidate, id: randomBytes(16).toString('hex') }, randomBytes)
}

/** Mails to addresses of the right form, from a proven and listed sender, while a real draft waits in the table. */
export async function guess(count: number, progress: (done: number) => void = () => {}): Promise<Guessed> {
  const world = await openWorld()
  try {
    await world.deliver(inviteMail())
    return await run(world, count, progress)
  } finally {
    await world.stop()
  }
}

async function run(world: World, count: number, progress: (done: number) => void): Promise<Guessed> {
  const receive = createReceive(world.ports)
  const before = { ...world.requests, left: world.left.length }
  const outcomes: Record<string, number> = {}
  const began = performance.now()
  let next = 0
  const worker = async () => {
    for (let n = next++; n < count; n = next++) {
      const to = secretAddress('r', guessed(n), world.ports.settings.mailDomain)
      const { outcome } = await receive(notification(`guess-${n}`, to, {}, world.now()))
      const how = outcome.kind === 'answered' ? outcome.with : outcome.reason
      outcomes[how] = (outcomes[how] ?? 0) + 1
      if (n > 0 && n % 10_000 === 0) progress(n)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return {
    guesses: count,
    answers: world.left.length - before.left,
    dynamo: world.requests.dynamo - before.dynamo,
    s3: world.requests.s3 - before.s3,
    outcomes,
    seconds: Math.round((performance.now() - began) / 1000),
  }
}
