import { describe, expect, it } from '@jest/globals'
import { readCalendar } from '../../lambdas/invite/calendar/calendar.ts'
import { eventTime } from '../../lambdas/invite/event-time.ts'
import { zoneByName } from '../../lambdas/invite/zone/zone-name.ts'
import { partOf } from './fixtures.ts'

describe('the name of a zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['EUROPE/BERLIN', 'Europe/Berlin'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/New York', 'America/New_York'],
    ['Etc/UTC', 'UTC'],
    ['US-Eastern', 'America/New_York'],
    ['America-Chicago', 'America/Chicago'],
    ['Eire', 'Europe/Dublin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['w. europe standard time', 'Europe/Berlin'],
    ['FLE Standard Time', 'Europe/Kyiv'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['Eastern Standard Time 1', 'America/New_York'],
    ['Eastern Daylight Time 2', 'America/New_York'],
    ['Russia Time Zone 3', 'Europe/Samara'],
    ['Mountain Standard Time (Mexico)', 'America/Mazatlan'],
    ['(UTC-07:00) Chihuahua, La Paz, Mazatlan', 'America/Mazatlan'],
    ['Central Asia Standard Time', 'Asia/Bishkek'],
    ['(UTC-05:00) Eastern Time (US and Canada)', 'America/New_York'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['(GMT+01.00) Sarajevo/Warsaw/Zagreb', 'Europe/Warsaw'],
    ['(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta', 'Asia/Bangkok'],
    ['Pacific Time (US & Canada),Tijuana', 'America/Los_Angeles'],
    ['(GMT-08.00) Pacific Time (US & Canada)/Tijuana', 'America/Los_Angeles'],
    ['Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', 'Europe/Berlin'],
    ['(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris', 'Europe/Paris'],
    ['(GMT+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
    ['(UTC+01:00) Sarajewo, Skopie, Warszawa, Zagrzeb', 'Europe/Warsaw'],
    ['(UTC+02:00) Atena, București', 'Europe/Athens'],
    ['(UTC+02:00) Helsinki, Kiova, Riika, Sofia, Tallinna, Vilna', 'Europe/Kyiv'],
    ['(UTC+03:00) İstanbul', 'Europe/Istanbul'],
    ['(UTC+09:00) 大阪、札幌、東京', 'Asia/Tokyo'],
    ['(UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐', 'Asia/Shanghai'],
    ['West-Europa (standaardtijd)', 'Europe/Berlin'],
    ['Środkowoeuropejski czas stand.', 'Europe/Warsaw'],
    ['(GMT-05:00) Eastern Time - Toronto', 'America/Toronto'],
    ['Europe Time (Paris, GMT+01:00)', 'Europe/Paris'],
    ['GMT -0800 (Standard) / GMT -0700 (Daylight)', 'America/Los_Angeles'],
    ['FLE', 'Europe/Kyiv'],
    ['Central European', 'Europe/Berlin'],
    ['BRT', 'America/Sao_Paulo'],
    ['EST', 'America/New_York'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin'],
    ['/mozilla.org/20070129_1/America/New_York', 'America/New_York'],
    ['/softwarestudio.org/Tzfile/America/Indiana/Knox', 'America/Indiana/Knox'],
    ['GMT+0200', 'Etc/GMT-2'],
    ['(UTC+05:30)', 'Asia/Kolkata'],
    ['(UTC+08:00)', 'Etc/GMT-8'],
  ])('%s is %s', (name, zone) => {
    expect(zoneByName(name)?.timeZone).toBe(zone)
  })

  it.each([
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    'IST',
    'Head Office Time',
    'Europe/Nowhere',
    '',
    'Central Time (Mexico)',
    'Roma, Tokyo',
    'Head Office Roma',
    '(GMT +01:00)',
    '(UTC-05:00)',
  ])('%s tells no zone', (name) => {
    expect(zoneByName(name)).toBeNull()
  })
})

describe('a VTIMEZONE that only the file knows', () => {
  const RULES = ['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'] as const

  it.each([
    ['20260328T120000', '2026-03-28T11:00:00Z', 'the day before clocks go forward'],
    ['20260329T013000', '2026-03-29T00:30:00Z', 'the hour before clocks go forward'],
    ['20260329T023000', '2026-03-29T01:30:00Z', 'the hour that does not exist, by the offset before it'],
    ['20260329T033000', '2026-03-29T01:30:00Z', 'the hour after clocks went forward'],
    ['20261025T023000', '2026-10-25T00:30:00Z', 'the first of the hour that comes twice'],
    ['20261025T033000', '2026-10-25T02:30:00Z', 'the hour after clocks went back'],
  ])('tells %s as %s: %s', (wall, instant) => {
    expect(startOf(zone(...RULES), wall)).toBe(Date.parse(instant))
  })

  it('may give its days as "the Sunday among these days"', () => {
    const rules = [
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14',
    ]
    expect(startOf(zone(...(rules as [string, string])), '20261102T120000')).toBe(Date.UTC(2026, 10, 2, 11))
  })

  it('may change every twelve months', () => {
    const rules = [
      'RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU',
      'RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU',
    ] as const
    expect(startOf(zone(...rules), '20260701T120000')).toBe(Date.UTC(2026, 6, 1, 10))
    expect(startOf(zone(...rules), '20261102T120000')).toBe(Date.UTC(2026, 10, 2, 11))
  })

  it('may end a rule with UNTIL', () => {
    const until = [
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z',
    ] as const
    expect(startOf(zone(...until), '20260701T120000')).toBe(Date.UTC(2026, 6, 1, 11))
  })

  it('may list its changes as RDATEs', () => {
    expect(startOf(zone('RDATE:20261025T030000', 'RDATE:20260329T020000'), '20260701T120000')).toBe(
      Date.UTC(2026, 6, 1, 10),
    )
  })

  it.each([
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=MONTHLY;BYDAY=1SU',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU;BYSETPOS=2',
    'RRULE:FREQ=YEARLY;BYWEEKNO=13',
  ])('is not evaluated with %s', (rule) => {
    expect(startOf(zone(rule, rule), '20260701T120000')).toBeNull()
  })
})

function zone(standard: string, daylight: string): string {
  return `BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:16011028T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
${standard}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
${daylight}
END:DAYLIGHT
END:VTIMEZONE
`
}

function startOf(vtimezone: string, wall: string): number | null {
  const file = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n${vtimezone}BEGIN:VEVENT\nUID:z\nDTSTART;TZID=Ours:${wall}\nEND:VEVENT\nEND:VCALENDAR\n`
  const [event] = readCalendar(partOf(file)).events
  return event ? eventTime(event).start : null
}

describe('a time without a zone', () => {
  it.each([
    [
      'in a file that describes one zone',
      `${zone('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')}`,
    ],
    ['in a file that describes none', ''],
  ])('%s is no instant', (_, vtimezone) => {
    const file = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n${vtimezone}BEGIN:VEVENT\nUID:z\nDTSTART:20260701T120000\nEND:VEVENT\nEND:VCALENDAR\n`
    const [event] = readCalendar(partOf(file)).events
    expect(event && eventTime(event)).toMatchObject({
      start: null,
      timeZone: null,
      wallTime: '2026-07-01T12:00',
    })
  })
})
