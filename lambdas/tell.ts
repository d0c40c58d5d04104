import { ParkError } from './errors.ts'
import {
  type Answer,
  type AnswerSeed,
  afterNotice,
  type Due,
  type Interview,
  interviewRef,
  markReceipted,
  markTold,
  settle,
  toAnswer,
  withSecret,
} from './interview/interview.ts'
import { MINUTE } from './limits.ts'
import type { SendingPorts } from './ports.ts'
import { type FreshSecret, freshSecret, say } from './say.ts'

/** What a candidate is told without having written. */
export type Telling = Exclude<Due, { kind: 'send' | 'doubt' }> | { readonly kind: 'paused' }

/** How long the telling is one dispatcher's alone. Longer than a Lambda lives. */
const LEASE = 2 * MINUTE
const WRITE_TRIES = 5

/**
 * Tells a candidate what is due: claimed by a lease, said, written down. A crash between SES's yes and the last write
 * says it again after the lease, which is better than never: nobody else would tell that a note may not have gone.
 * Null: another worker wrote the interview meanwhile.
 */
export function createTell(
  ports: SendingPorts,
): (interview: Interview, telling: Telling) => Promise<Interview | null> {
  const { store, clock, log } = ports

  return async (interview, telling) => {
    const secret = freshSecret(ports, interview)
    // The hash of the notice is known before the mail leaves, for its bounce may come before our next write.
    const noticed = telling.kind === 'leaving' ? { leaving: { at: clock(), secret: secret.hash } } : {}
    const given = withSecret(interview, secret.hash, clock())
    const claimed = next({ ...given, ...noticed, telling: clock() + LEASE })
    if (!(await store.putInterview(claimed))) return null
    // Shown as it will be once this is said: the notice names the time that it leaves at.
    const seed = seedOf(claimed, telling)
    const done = (before: Interview) => ({ ...after(before, telling, seed, secret.hash), telling: null })
    await sayOrGiveUp(claimed, toAnswer(done(claimed), seed, clock()), secret)
    return writeDown(claimed, done)
  }

  async function writeDown(
    claimed: Interview,
    done: (before: Interview) => Interview,
  ): Promise<Interview | null> {
    let current: Interview | null = claimed
    for (let tries = 0; current && tries < WRITE_TRIES; tries++) {
      const told = next(done(current))
      if (await store.putInterview(told)) return told
      current = await store.findInterview(interviewRef(claimed))
    }
    return null
  }

  /** What SES will never take, such as mail to an address it suppresses, is not tried every two minutes for half a year. */
  async function sayOrGiveUp(interview: Interview, answer: Answer, secret: FreshSecret): Promise<void> {
    try {
      await say(ports, interview, answer, secret)
    } catch (error) {
      if (!(error instanceof ParkError)) throw error
      log.error({ interview: interview.id, outcome: 'untold', told: answer.kind, reason: error.message })
    }
  }

  function after(interview: Interview, telling: Telling, seed: AnswerSeed, secret: string): Interview {
    const numbers = 'notes' in seed ? seed.notes : 'note' in seed ? [seed.note] : []
    switch (telling.kind) {
      case 'leaving':
        return interview.leaving ? afterNotice(interview, secret, clock()) : interview
      case 'nudge':
        return { ...interview, nudges: { count: telling.count, lastAt: clock() } }
      case 'receipt':
        return markReceipted(interview, numbers)
      case 'tell-failed':
      case 'tell-uncertain':
        return markTold(interview, numbers)
      case 'paused':
        return { ...interview, pauseTold: true }
    }
  }

  function next(interview: Interview): Interview {
    return { ...settle(interview, clock()), revision: interview.revision + 1 }
  }
}

function seedOf(interview: Interview, telling: Telling): AnswerSeed {
  switch (telling.kind) {
    case 'receipt':
      return {
        kind: 'receipt',
        notes: numbersIn(interview, ({ state }) => state.kind === 'sent' && !state.receipted),
      }
    case 'tell-uncertain':
      return { kind: 'uncertain', notes: numbersIn(interview, ({ state }) => state.kind === 'uncertain') }
    case 'tell-failed': {
      const state = interview.notes[telling.note - 1]?.state
      return {
        kind: 'undelivered',
        note: telling.note,
        reason: state?.kind === 'failed' ? state.reason : 'rejected',
      }
    }
    default:
      return telling
  }
}

function numbersIn(
  { notes }: Interview,
  which: (note: Interview['notes'][number]) => boolean,
): readonly number[] {
  return notes.flatMap((note, index) => (which(note) ? [index + 1] : []))
}
