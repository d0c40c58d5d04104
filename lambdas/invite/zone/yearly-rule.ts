/** The wall time (ms as if UTC) at which an observance begins. */
export type Onset = number

export interface YearlyRule {
  onsets(years: readonly number[]): Onset[]
}

type Rule = Readonly<Record<string, unknown>>

const DAY = 86_400_000
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** The forms of RRULE in which clocks are changed, e.g. "second Sunday of March" or "Sunday on or after the 8th". */
export function yearlyRule(rule: unknown, start: Onset): YearlyRule | null {
  if (typeof rule !== 'object' || rule === null) return null
  const { freq, interval, bymonth, byday, bymonthday, until, count, ...others } = withoutClock(
    rule as Rule,
    start,
  )
  if (!isYearly(freq, interval)) return null
  if (Object.keys(others).some((key) => key.startsWith('by'))) return null
  const first = new Date(start)
  const month = bymonth === undefined ? first.getUTCMonth() : Number(bymonth) - 1
  const day = dayPicker(byday, bymonthday, first.getUTCDate())
  if (!day || !(month >= 0 && month < 12)) return null
  const clock = ((start % DAY) + DAY) % DAY
  const last = lastOnset(until, count, first.getUTCFullYear())
  return {
    onsets: (years) =>
      years.map((year) => day(year, month) + clock).filter((at) => at >= start && at <= last),
  }
}

/** Every twelve months is every year: "FREQ=MONTHLY;INTERVAL=12". */
function isYearly(freq: unknown, interval: unknown): boolean {
  return freq === 'YEARLY' ? interval === undefined || interval === 1 : freq === 'MONTHLY' && interval === 12
}

type DayPicker = (year: number, month: number) => number

function dayPicker(byday: unknown, bymonthday: unknown, startDay: number): DayPicker | null {
  const days = list(bymonthday).map(Number)
  if (byday === undefined) {
    const [day] = days.length === 0 ? [startDay] : days
    return day !== undefined && days.length < 2 && day >= 1 && day <= 31
      ? (year, month) => Date.UTC(year, month, day)
      : null
  }
  const match =
    list(byday).length === 1 ? /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/.exec(String(list(byday)[0])) : null
  if (!match) return null
  const weekday = WEEKDAYS.indexOf(match[2] ?? '')
  if (days.length > 0) return (year, month) => firstAmong(year, month, weekday, days)
  return match[1] ? (year, month) => nth(year, month, weekday, Number(match[1])) : null
}

/** "BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14": the Sunday among these days. */
function firstAmong(year: number, month: number, weekday: number, days: readonly number[]): number {
  const dates = days.map((day) => Date.UTC(year, month, day))
  return dates.find((date) => new Date(date).getUTCDay() === weekday) ?? Number.NaN
}

function nth(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
    return Date.UTC(year, month, 1 + ((weekday - first + 7) % 7) + 7 * (n - 1))
  }
  const end = new Date(Date.UTC(year, month + 1, 0))
  return end.getTime() - DAY * (((end.getUTCDay() - weekday + 7) % 7) - 7 * (n + 1))
}

/** Without the hour and minute of DTSTART, which Domino repeats in its rules; any other stays, and is not understood. */
function withoutClock(rule: Rule, start: Onset): Rule {
  const first = new Date(start)
  const clock = {
    byhour: first.getUTCHours(),
    byminute: first.getUTCMinutes(),
    bysecond: first.getUTCSeconds(),
  }
  return Object.fromEntries(
    Object.entries(rule).filter(
      ([key, value]) => !(key in clock && isOnly(value, clock[key as keyof typeof clock])),
    ),
  )
}

function isOnly(value: unknown, expected: number): boolean {
  return list(value).length === 1 && Number(list(value)[0]) === expected
}

/** UNTIL is in UTC; a day more or less does not matter, as no zone changes its rules within a day of a change. */
function lastOnset(until: unknown, count: unknown, firstYear: number): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(until ?? ''))
  if (match) return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]) + 1)
  return typeof count === 'number' ? Date.UTC(firstYear + count, 0, 1) - 1 : Number.POSITIVE_INFINITY
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
