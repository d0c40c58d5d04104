import { describe, expect, test } from '@jest/globals'
import { withinDeadline } from '../../lambdas/deadline.ts'

describe('a deadline', () => {
  test('interrupts a loop that never ends', () => {
    const endless = () => {
      for (;;);
    }
    expect(withinDeadline(50, endless)).toBeNull()
  })

  test('gives what the function gives, and throws what it throws', () => {
    const fault = new Error('of its own')
    expect(withinDeadline(50, () => 'done')).toBe('done')
    expect(() =>
      withinDeadline(50, () => {
        throw fault
      }),
    ).toThrow(fault)
  })
})
