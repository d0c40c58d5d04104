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
