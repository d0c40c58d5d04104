import { describe, expect, it } from '@jest/globals'
import { readParts } from '../../lambdas/invite/gather.ts'
import { readCalendarFile } from '../../lambdas/invite/invite.ts'
import type { CandidateSigns } from '../../lambdas/invite/people/candidate.ts'
import { partOf, SAM } from './fixtures.ts'

const NOBODY: CandidateSigns['addressedTo'] = []

describe('the method', () => {
  it.each([
    ['REQUEST', null, 'REQUEST'],
    [null, 'REQUEST', 'REQUEST'],
    ['PUBLISH', 'REQUEST', 'PUBLISH'],
    ['REQUEST', 'CANCEL', 'CANCEL'],
    ['CANCEL', 'REQUEST', 'CANCEL'],
    ['COUNTER', null, 'COUNTER'],
    ['declinecounter', null, 'DECLINECOUNTER'],
    ['REFRESH', null, 'REFRESH'],
    ['NONSENSE', null, null],
    [null, null, null],
  ])('of body %s and header %s is %s', (body, header, method) => {
    const text = file(`${body ? `METHOD:${body}\n` : ''}`, ['DTSTART:20261203T170000Z'])
    expect(readOne(text, { method: header })?.method).toBe(method)
  })
})

describe('an answer', () => {
  const attendee = (name: string) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${name}@northwind-labs.example`
  const method = (name: string, attendees: readonly string[]) =>
    readOne(file(`METHOD:${name}\n`, ['DTSTART:20261203T170000Z', ...attendees.map(attendee)]))

  it.each(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])('is a %s', (name) => {
    expect(method(name, ['sam'])?.answer).toBe(true)
  })

  it('is no REQUEST, nor a REPLY of several attendees, as iOS Outlook forwards what was accepted', () => {
    expect(method('REQUEST', ['sam'])?.answer).toBeUndefined()
    expect(method('REPLY', ['sam', 'dana'])?.answer).toBeUndefined()
    expect(method('COUNTER', ['sam', 'dana'])?.answer).toBe(true)
  })

  it('opens an interview where it is the yes of who forwards it, and carries the event', () => {
    const lines = [
      'DTSTART:20261203T170000Z',
      'SUMMARY:Interview',
      'ORGANIZER;CN=Dana Ruiz:mailto:dana@northwind-labs.example',
    ]
    const reply = (partstat: string, who: string, more = lines) =>
      readOne(file('METHOD:REPLY\n', [...more, `ATTENDEE;PARTSTAT=${partstat}:mailto:${who}`]))
    expect(reply('ACCEPTED', SAM.email)).toMatchObject({ accepted: true, dtstamp: null })
    expect(reply('DECLINED', SAM.email)?.accepted).toBeUndefined()
    expect(reply('ACCEPTED', 'dana@northwind-labs.example')?.accepted).toBeUndefined()
    expect(reply('ACCEPTED', SAM.email, lines.slice(0, 2))?.accepted).toBeUndefined()
  })

  it('says less than the invite beside it, however new it is', () => {
    const found = readTogether([
      [
        file('METHOD:REQUEST\n', ['UID:u', 'SUMMARY:Invite', attendee('sam'), attendee('dana')]),
        'attachment',
      ],
      [file('METHOD:REPLY\n', ['UID:u', 'SEQUENCE:3', 'SUMMARY:Answer', attendee('sam')]), 'text/calendar'],
    ])
    expect(found.map(({ title, answer }) => [title, answer])).toEqual([['Invite', undefined]])
  })
})

describe('a cancelled event', () => {
  it.each([
    [
      'METHOD, though STATUS says confirmed',
      'METHOD:CANCEL\n',
      ['STATUS:CONFIRMED', 'DTSTART:20261203T170000Z'],
    ],
    ['STATUS alone', '', ['STATUS:CANCELLED', 'DTSTART:20261203T170000Z']],
    ['METHOD, without a start', 'METHOD:CANCEL\n', []],
    ['its title', 'METHOD:REQUEST\n', ['SUMMARY:Canceled: Interview', 'DTSTART:20261203T170000Z']],
    ['its German title', '', ['SUMMARY:Abgesagt: Gespräch', 'DTSTART:20261203T170000Z']],
  ])('is known by %s', (_, head, lines) => {
    expect(readOne(file(head, lines))?.status).toBe('CANCELLED')
  })
})

it('a cancelled event asks for nothing', () => {
  expect(readOne(file('METHOD:CANCEL\n', []))?.missing).toEqual([])
})

describe('the sequence', () => {
  it.each([
    ['1407317367304', 1407317367304],
    ['', 0],
    ['x', 0],
    ['-1', 0],
    ['9'.repeat(40), 0],
  ])('"%s" is %d', (text, sequence) => {
    expect(readOne(file('', [`SEQUENCE:${text}`, 'DTSTART:20261203T170000Z']))?.sequence).toBe(sequence)
  })
})

describe('the UID', () => {
  it('loses the spaces around it', () => {
    expect(readOne(file('', ['UID:  a b@[2001:db8::1]  ']))?.uid).toBe('a b@[2001:db8::1]')
  })

  it('is derived where there is none, and again the same', () => {
    const text = file('', ['DTSTART:20261203T170000Z', 'SUMMARY:Interview'])
    const again = file('METHOD:REQUEST\n', [
      'SUMMARY:Interview',
      'DTSTAMP:20261124T000000Z',
      'DTSTART:20261203T170000Z',
    ])
    expect(readOne(text)?.uid).toMatch(/^derived:/)
    expect(readOne(again)?.uid).toBe(readOne(text)?.uid)
    expect(readOne(file('', ['DTSTART:20261203T180000Z', 'SUMMARY:Interview']))?.uid).not.toBe(
      readOne(text)?.uid,
    )
  })
})

describe('copies of one event', () => {
  it('are one invite, as text/calendar tells it', () => {
    const found = readTogether([
      [file('', ['UID:u', 'SUMMARY:Old', 'LOCATION:Room 1', 'DTSTART:20261203T170000Z']), 'attachment'],
      [file('', ['UID:u', 'SUMMARY:New', 'DTSTART:20261203T180000Z']), 'text/calendar'],
    ])
    expect(found).toMatchObject([{ title: 'New', location: 'Room 1', start: Date.UTC(2026, 11, 3, 18) }])
  })

  it.each([
    [
      'a higher SEQUENCE',
      ['SEQUENCE:2', 'DTSTAMP:20261101T000000Z'],
      ['SEQUENCE:1', 'DTSTAMP:20261102T000000Z'],
    ],
    [
      'a later DTSTAMP',
      ['SEQUENCE:1', 'DTSTAMP:20261102T000000Z'],
      ['SEQUENCE:1', 'DTSTAMP:20261101T000000Z'],
    ],
  ])('with %s are the newer', (_, newer, older) => {
    const found = readTogether([
      [file('', ['UID:u', 'SUMMARY:Newer', ...newer]), 'attachment'],
      [file('', ['UID:u', 'SUMMARY:Older', ...older]), 'text/calendar'],
    ])
    expect(found.map(({ title }) => title)).toEqual(['Newer'])
  })

  it('are cancelled if one of the same SEQUENCE says so', () => {
    const found = readTogether([
      [file('METHOD:REQUEST\n', ['UID:u', 'DTSTART:20261203T170000Z']), 'text/calendar'],
      [file('METHOD:CANCEL\n', ['UID:u']), 'attachment'],
    ])
    expect(found).toMatchObject([{ method: 'CANCEL', status: 'CANCELLED', start: Date.UTC(2026, 11, 3, 17) }])
  })

  it('with another RECURRENCE-ID are other invites', () => {
    const at = (day: string) =>
      file('', ['UID:u', `RECURRENCE-ID:202612${day}T170000Z`, `DTSTART:202612${day}T170000Z`])
    expect(
      readTogether([
        [at('03'), 'attachment'],
        [at('10'), 'attachment'],
      ]).map(({ recurrenceId }) => recurrenceId),
    ).toEqual(['2026-12-03T17:00:00Z', '2026-12-10T17:00:00Z'])
  })
})

describe('the end', () => {
  it.each([
    ['DTEND', ['DTEND:20261203T180000Z'], '18:00'],
    ['DURATION', ['DURATION:PT45M'], '17:45'],
    ['DTEND before DURATION', ['DURATION:PT45M', 'DTEND:20261203T180000Z'], '18:00'],
    ['DURATION where DTEND is before the start', ['DURATION:PT45M', 'DTEND:20261203T160000Z'], '17:45'],
    ['neither', [], null],
    ['a negative DURATION', ['DURATION:-PT45M'], null],
    ['a DATE after a start with a time', ['DTEND;VALUE=DATE:20261204'], null],
  ])('is told by %s', (_, lines, clock) => {
    const end = readOne(file('', ['DTSTART:20261203T170000Z', ...lines]))?.end ?? null
    expect(end).toBe(clock === null ? null : Date.parse(`2026-12-03T${clock}:00Z`))
  })

  it('of a day is the next midnight, where it is not told', () => {
    expect(readOne(file('', ['DTSTART;VALUE=DATE:20261203']))).toMatchObject({
      allDay: true,
      timeZone: null,
      end: Date.UTC(2026, 11, 4),
    })
  })
})

function file(head: string, lines: readonly string[]): string {
  return `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n${head}BEGIN:VEVENT\n${lines.join('\n')}\nEND:VEVENT\nEND:VCALENDAR\n`
}

function readOne(text: string, more: { method?: string | null } = {}) {
  if (!more.method) return readCalendarFile(partOf(text).content, SAM).invites[0]
  return readParts([{ part: partOf(text, more), source: 'text/calendar', addressedTo: NOBODY }], SAM)
    .invites[0]
}

function readTogether(files: readonly (readonly [string, string])[]) {
  return readParts(
    files.map(([text, source]) => ({ part: partOf(text), source, addressedTo: NOBODY })),
    SAM,
  ).invites
}
