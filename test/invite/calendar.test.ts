import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readCalendarFile } from '../../lambdas/invite/invite.ts'
import { CALENDARS, fixturesIn, readoutOf, SAM } from './fixtures.ts'

/** Every bare calendar file of the folder, against the JSON beside it. */
describe.each(fixturesIn(CALENDARS, '.ics'))('%s', (_, path, expected) => {
  it('is understood', () => {
    expect(readoutOf(readCalendarFile(readFileSync(path), SAM))).toMatchObject(
      JSON.parse(readFileSync(expected, 'utf8')),
    )
  })
})
