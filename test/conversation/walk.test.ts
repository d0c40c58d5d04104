import { describe, expect, it } from '@jest/globals'
import { walk } from './walk.ts'

/** A few random walks; thousands were run by hand with other seeds (docs/decisions/0008-replies.md). */
const SEEDS = [1, 7, 20, 51, 64, 112]

describe('whatever a candidate, SES and the calendar do', () => {
  it.each(SEEDS)(
    'what leaves was confirmed to the letter, not stopped since, once, minutes apart (seed %i)',
    async (seed) => {
      const { offences, steps } = await walk(seed, 16)
      expect({ offences, steps: offences.length > 0 ? steps : [] }).toEqual({ offences: [], steps: [] })
    },
    60_000,
  )

  it('sends at all', async () => {
    const walked = await walk(51, 16)
    expect(walked.steps.length).toBeGreaterThan(16)
    expect((await walk(20, 16)).notes + (await walk(64, 16)).notes + walked.notes).toBeGreaterThan(0)
  }, 60_000)
})
