import { describe, expect, it } from '@jest/globals'
import { withinDeadline } from '../lambdas/deadline.ts'

describe('a deadline', () => {
  it('gives what the function gives, and throws what it throws', () => {
    expect(withinDeadline(1000, () => 42)).toBe(42)
    expect(() =>
      withinDeadline(1000, () => {
        throw new RangeError('its own')
      }),
    ).toThrow(RangeError)
  })

  it('ends a loop that never would', () => {
    const forever = () => {
      for (;;);
    }
    expect(withinDeadline(50, forever)).toBeNull()
    expect(withinDeadline(1000, () => 'and works again')).toBe('and works again')
  })

  it('counts processor time: who got none of it is given another chance', () => {
    const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
    expect(withinDeadline(50, () => [sleep(200), 'awake'])).toEqual(['timed-out', 'awake'])
  })

  it('waits for a machine that never gets round to it, but not for ever', () => {
    const before = performance.now()
    const sleep = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    expect(withinDeadline(20, sleep)).toBeNull()
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('holds within another one', () => {
    const inner = () => withinDeadline(1000, () => 'inner')
    expect(withinDeadline(1000, () => `${inner()} and outer`)).toBe('inner and outer')
    const endless = () => {
      for (;;);
    }
    expect(withinDeadline(1000, () => [withinDeadline(50, endless), 'outer goes on'])).toEqual([
      null,
      'outer goes on',
    ])
  })
})
