import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readCalendar } from '../../lambdas/invite/calendar/calendar.ts'
import { inviteOf } from '../../lambdas/invite/event.ts'
import type { Quirk } from '../../lambdas/invite/quirks/quirk.ts'
import { QUIRKS } from '../../lambdas/invite/quirks/quirks.ts'
import { CALENDARS, partFrom, readoutOf, SAM } from './fixtures.ts'

const FOLDER = join(CALENDARS, 'quirks')

describe.each(QUIRKS.map((quirk) => [quirk.name, quirk] as const))('%s', (name, quirk) => {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))

  it('is read rightly', () => {
    expect(read(name, QUIRKS).readout).toMatchObject(expected)
  })

  it('is read wrongly without its repair', () => {
    const others = QUIRKS.filter((other) => other !== quirk)
    expect(read(name, others).readout).not.toMatchObject(expected)
  })

  it('is noted', () => {
    expect(read(name, QUIRKS).notes).toContain(`repaired: ${name}`)
  })
})

it('every fixture of a defect has its repair', () => {
  const fixtures = readdirSync(FOLDER).filter((file) => file.endsWith('.ics'))
  expect(fixtures.map((file) => file.slice(0, -4)).sort()).toEqual(QUIRKS.map(({ name }) => name).sort())
})

it('every repair has its line in docs/quirks.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/quirks.md'), 'utf8')
  expect(QUIRKS.filter(({ name }) => !page.includes(`| ${name} |`)).map(({ name }) => name)).toEqual([])
})

/** What one file says, read with these repairs only. */
function read(name: string, quirks: readonly Quirk[]) {
  const part = partFrom(join(FOLDER, `${name}.ics`))
  const calendar = readCalendar(part, quirks)
  const signs = { forwarder: SAM, addressedTo: [] }
  const invites = calendar.events.map((event) => inviteOf(event, part, 'text/calendar', signs, []))
  return { readout: readoutOf({ invites, problem: calendar.problem }), notes: calendar.notes }
}
