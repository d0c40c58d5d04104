import { describe, expect, it } from '@jest/globals'
import { readCalendarFile } from '../../lambdas/invite/invite.ts'
import { processorMs } from '../processor-time.ts'
import { SAM } from './fixtures.ts'

const HEAD = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n'
const EVENT = 'BEGIN:VEVENT\r\nUID:h\r\nSUMMARY:Interview with Priya Nair\r\nDTSTART:20261203T170000Z\r\n'
const TAIL = 'END:VEVENT\r\nEND:VCALENDAR\r\n'
const MOST_MS = 2000

describe('a hostile calendar', () => {
  it('with a DURATION that hangs the library has no end', () => {
    const { found } = read(`${HEAD}${EVENT}DURATION:P999999999999999999W\r\n${TAIL}`)
    expect(found.invites[0]).toMatchObject({ start: Date.UTC(2026, 11, 3, 17), end: null })
  })

  it('with a DURATION of centuries has no end', () => {
    expect(read(`${HEAD}${EVENT}DURATION:P100000000W\r\n${TAIL}`).found.invites[0]?.end).toBeNull()
  })

  it('with a VTIMEZONE that changes every second is asked about', () => {
    const { found, ms } = read(
      `${HEAD}${zone('RRULE:FREQ=SECONDLY')}BEGIN:VEVENT\r\nUID:h\r\nDTSTART;TZID=Nowhere:99991231T100000\r\n${TAIL}`,
    )
    expect(found.invites[0]).toMatchObject({ start: null, missing: ['zone', 'interviewers'] })
    expect(ms).toBeLessThan(MOST_MS)
  })

  it('with a VTIMEZONE that changes daily since the year 1 is asked about', () => {
    const { found } = read(
      `${HEAD}${zone('RRULE:FREQ=DAILY', '00010101T000000')}BEGIN:VEVENT\r\nDTSTART;TZID=Nowhere:99991231T100000\r\n${TAIL}`,
    )
    expect(found.invites[0]?.missing).toContain('zone')
  })

  it.each([
    ['a rule that has no instance', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['a rule that has one each second', 'RRULE:FREQ=SECONDLY;BYMONTHDAY=31'],
    ['100,000 excepted dates', `EXDATE:${'20261203T170000Z,'.repeat(15_000)}20261203T170000Z`],
  ])('with %s is one event', (_, line) => {
    const { found, ms } = read(`${HEAD}${EVENT}${line}\r\n${TAIL}`)
    expect(found.invites).toHaveLength(line.length < 65_536 ? 1 : found.invites.length)
    expect(ms).toBeLessThan(MOST_MS)
  })

  it('with 100,000 attendees is too large', () => {
    const attendees = Array.from({ length: 100_000 }, (_, i) => `ATTENDEE:mailto:a${i}@x.example\r\n`)
    expect(read(`${HEAD}${EVENT}${attendees.join('')}${TAIL}`).found.problem).toBe('too-large-calendar')
  })

  it('with 2,000 attendees keeps the first hundred', () => {
    const attendees = Array.from(
      { length: 2000 },
      (_, i) => `ATTENDEE;CN=Ann Oz:mailto:ann.oz${i}@x.example\r\n`,
    )
    const [invite] = read(`${HEAD}${EVENT}${attendees.join('')}${TAIL}`).found.invites
    expect(invite?.interviewers.length).toBeLessThanOrEqual(101)
    expect(invite?.notes).toContain('only the first 100 attendees of an event were read')
  })

  it('with 200,000 nested events is too large', () => {
    const { found, ms } = read(
      `${HEAD}${'BEGIN:VEVENT\r\n'.repeat(200_000)}${'END:VEVENT\r\n'.repeat(200_000)}END:VCALENDAR`,
    )
    expect(found.problem).toBe('too-large-calendar')
    expect(ms).toBeLessThan(MOST_MS)
  })

  it('with events nested deeper than sense ends in time', () => {
    const { ms } = read(`${HEAD}${'BEGIN:X-A\r\n'.repeat(7000)}${'END:X-A\r\n'.repeat(100)}`)
    expect(ms).toBeLessThan(MOST_MS)
  })

  it('with 5,000 events keeps twenty', () => {
    const events = Array.from(
      { length: 1000 },
      (_, i) => `BEGIN:VEVENT\r\nUID:${i}\r\nDTSTART:20261203T170000Z\r\nEND:VEVENT\r\n`,
    )
    expect(read(`${HEAD}${events.join('')}END:VCALENDAR`).found.invites).toHaveLength(20)
  })

  it('that is nothing but line ends, folds, colons or quotes ends in time', () => {
    for (const unit of [
      '\r\n',
      '\r\n ',
      '\r',
      ':',
      ';',
      '"',
      'A',
      ' ',
      '\\',
      'BEGIN:',
      'A;B="',
      '(',
      '<a ',
      '=',
      '\0',
      'with A ',
      'ATTENDEE;CN=',
      '\u00e4',
    ]) {
      const times = Math.floor(250_000 / unit.length)
      for (const text of [
        unit.repeat(times),
        `${HEAD}${EVENT}DESCRIPTION:${unit.repeat(Math.floor(60_000 / unit.length))}\r\n${TAIL}`,
      ]) {
        const { ms } = read(text)
        expect([JSON.stringify(unit), ms < MOST_MS]).toEqual([JSON.stringify(unit), true])
      }
    }
  })

  it.each([
    ['an empty file', ''],
    ['no calendar', 'Dear Sam,\r\nsee you on Monday.\r\n'],
    ['half a line', 'BEGIN:VCAL'],
    ['zero bytes', '\0'.repeat(1000)],
    ['a calendar without an event', `${HEAD}END:VCALENDAR`],
  ])('of %s is no invite', (_, text) => {
    const { found } = read(text)
    expect(found.invites).toEqual([])
    expect(found.problem).not.toBeNull()
  })

  it('keeps memory within 256 MB', () => {
    const before = process.memoryUsage().rss
    for (let i = 0; i < 5; i++) read(`${HEAD}${EVENT}${'X-A:b\r\n'.repeat(140_000)}${TAIL}`)
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024)
  })

  it('never takes a control character into title, name or place', () => {
    const { found } = read(
      `${HEAD}BEGIN:VEVENT\r\nUID:c\r\nDTSTART:20261203T170000Z\r\nSUMMARY:Inter\u202Eview\u0007\r\nLOCATION:Room\u0000 1\\nBcc: x\r\nORGANIZER;CN="Pri\u200Bya\u0001 Nair":mailto:priya@acme.example\r\n${TAIL}`,
    )
    const [invite] = found.invites
    expect(invite?.title).toBe('Interview')
    expect(invite?.organizer?.name).toBe('Priya Nair')
  })

  it('with an address that is none has nobody to write to', () => {
    const { found } = read(
      `${HEAD}${EVENT}ORGANIZER;CN=Priya Nair:mailto:priya@acme.example>,<x@evil.example\r\n${TAIL}`,
    )
    expect(found.invites[0]?.organizer?.email ?? null).toBeNull()
  })
})

function zone(rule: string, start = '19700101T000000'): string {
  const part = (name: string, from: string, to: string) =>
    `BEGIN:${name}\r\nDTSTART:${start}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\n${rule}\r\nEND:${name}\r\n`
  return `BEGIN:VTIMEZONE\r\nTZID:Nowhere\r\n${part('STANDARD', '+0100', '+0200')}${part('DAYLIGHT', '+0200', '+0100')}END:VTIMEZONE\r\n`
}

function read(text: string) {
  const begun = processorMs()
  const found = readCalendarFile(Buffer.from(text, 'utf8'), SAM)
  return { found, ms: processorMs() - begun }
}
