import { describe, expect, it } from '@jest/globals'
import { type Breaker, countHarm, countSent, resumeSending } from '../../lambdas/interview/interview.ts'

function breakerAfter(sent: number, harms: number, kind: 'bounces' | 'complaints'): Breaker {
  let breaker = countSent(null, sent)
  for (let n = 0; n < harms; n++) breaker = countHarm(breaker, kind, 1000 + n)
  return breaker
}

describe('the breaker', () => {
  it.each([
    ['bounces', 50, 4, false],
    ['bounces', 50, 5, true],
    ['bounces', 200, 6, false],
    ['bounces', 200, 7, true],
    ['bounces', 5000, 6, false],
    ['bounces', 5000, 7, true],
    ['complaints', 500, 1, false],
    ['complaints', 500, 2, true],
    ['complaints', 2000, 2, false],
    ['complaints', 2000, 3, true],
  ] as const)('%s: of %i notes %i stop it: %s', (kind, sent, harms, stops) => {
    expect(breakerAfter(sent, harms, kind).stoppedAt !== null).toBe(stops)
  })

  it('forgets what lies further back than the last 200 notes', () => {
    const old = breakerAfter(100, 4, 'bounces')
    expect(countHarm(countSent(old, 250), 'bounces', 1).stoppedAt).toBeNull()
  })

  it('goes on when an operator resumes it, and the old bounces count no more', () => {
    const resumed = resumeSending(breakerAfter(50, 5, 'bounces'))
    expect(resumed.stoppedAt).toBeNull()
    expect(countHarm(resumed, 'bounces', 1).stoppedAt).toBeNull()
  })
})
