import { BREAKER } from '../limits.ts'

/** Whether notes may leave at all: one item for the whole service. Counts the last notes and what came of them. */
export interface Breaker {
  readonly revision: number
  /** Notes that SES accepted, ever. */
  readonly sent: number
  /** The value of `sent` at each bounce and complaint, newest last; those outside the window are dropped. */
  readonly bounces: readonly number[]
  readonly complaints: readonly number[]
  /** Since when sending has been stopped; null while it runs. An operator's command clears it. */
  readonly stoppedAt: number | null
}

const CLOSED: Breaker = { revision: 0, sent: 0, bounces: [], complaints: [], stoppedAt: null }

export function countSent(breaker: Breaker | null, notes: number): Breaker {
  const before = breaker ?? CLOSED
  return { ...before, revision: before.revision + 1, sent: before.sent + notes }
}

/** Counts one bounce or complaint, and stops sending where a threshold is passed. */
export function countHarm(breaker: Breaker | null, harm: 'bounces' | 'complaints', now: number): Breaker {
  const before = breaker ?? CLOSED
  const marks = [...before[harm], before.sent].filter((mark) => mark > before.sent - BREAKER[harm].of)
  const counted = { ...before, revision: before.revision + 1, [harm]: marks }
  return { ...counted, stoppedAt: before.stoppedAt ?? (tripped(counted, harm) ? now : null) }
}

/** What the operator's command does: sending goes on and the marks that stopped it count no more. */
export function resumeSending(breaker: Breaker | null): Breaker {
  const before = breaker ?? CLOSED
  return { ...before, revision: before.revision + 1, bounces: [], complaints: [], stoppedAt: null }
}

function tripped(breaker: Breaker, harm: 'bounces' | 'complaints'): boolean {
  const { atLeast, share, of } = BREAKER[harm]
  const count = breaker[harm].length
  return count >= atLeast && count > share * Math.min(of, Math.max(breaker.sent, 1))
}
