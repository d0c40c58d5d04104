import type { WrittenDate } from './date.ts'
import { isReal } from './date-forms.ts'

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** When the words were written, from which a missing year and "next Tuesday" are counted. */
export interface Reference {
  /** Null where not even the mail is dated. */
  readonly written: CalendarDate | null
  /** The date of the forwarded mail itself: what it announces lies ahead. Else the forward's, which may come after the interview. */
  readonly ofOriginal: boolean
  /** Whether numbers in English are read with the month first ("us"), the day first, or that is not known. */
  readonly order: 'month-first' | 'day-first' | null
}

const DAY = 86_400_000

/** The one date that is meant, or null and why it has to be asked. */
export function dateOf(
  written: WrittenDate,
  reference: Reference,
  timeZone: string | null,
): { date: CalendarDate | null; note: string | null } {
  if (written.relative !== null) return relative(written, reference)
  if (written.readings[0]?.month === 0) return dayInMonth(written, reference)
  const dates = written.readings.flatMap((reading) => withYear(reading, written.weekdays, reference))
  const fitting =
    written.weekdays.length === 0 ? dates : dates.filter((date) => written.weekdays.includes(weekdayOf(date)))
  if (dates.length === 0) return { date: null, note: 'a date that no calendar has' }
  if (fitting.length === 0) return { date: null, note: 'weekday and date contradict each other' }
  if (fitting.length === 1) return { date: fitting[0] ?? null, note: null }
  if (!written.eitherOrder) return { date: null, note: 'the month can be read in two ways' }
  return inOrder(written, fitting, reference, timeZone)
}

/** 11/10/2026: by the habit of the language, else of the zone's country. */
function inOrder(
  written: WrittenDate,
  dates: readonly CalendarDate[],
  reference: Reference,
  timeZone: string | null,
): { date: CalendarDate | null; note: string | null } {
  const order = reference.order ?? orderIn(timeZone)
  const [dayFirst, monthFirst] = written.readings
  const wanted = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : undefined
  const date = dates.find((one) => one.month === wanted?.month && one.day === wanted?.day) ?? null
  if (date === null) return { date, note: 'day and month can be read in either order' }
  return { date, note: `day and month read ${order === 'day-first' ? 'day' : 'month'} first` }
}

function orderIn(timeZone: string | null): Reference['order'] {
  if (timeZone === null || timeZone.startsWith('Etc/') || timeZone === 'UTC') return null
  const american =
    /^America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Indiana)|^Pacific\/Honolulu$/
  if (american.test(timeZone)) return 'month-first'
  return /^America\/(?:Toronto|Vancouver|Halifax|Winnipeg|Edmonton)$/.test(timeZone) ||
    timeZone === 'Asia/Manila'
    ? null
    : 'day-first'
}

/** A missing year: the next such day after the original was written, or where only the forward is dated, the nearest. */
function withYear(
  reading: WrittenDate['readings'][number],
  weekdays: readonly number[],
  reference: Reference,
): CalendarDate[] {
  const { year, month, day } = reading
  if (year !== null) return [{ year, month, day }]
  const written = reference.written
  if (written === null) return []
  const years = [written.year - 1, written.year, written.year + 1]
    .map((one) => ({ year: one, month, day }))
    .filter(isReal)
  const usable = years.filter((date) => weekdays.length === 0 || weekdays.includes(weekdayOf(date)))
  const ahead = (date: CalendarDate) => daysBetween(written, date)
  const nearest = (dates: readonly CalendarDate[]) =>
    [...dates].sort((a, b) => Math.abs(ahead(a)) - Math.abs(ahead(b)))[0]
  // An invite is seldom more than half a year ahead: where the weekday fits only then, it is the weekday that is wrong.
  const near = usable.filter(
    (date) => ahead(date) >= (reference.ofOriginal ? -1 : -120) && ahead(date) <= 240,
  )
  // What lies shortly before the mail is past, and not in the next year.
  const date = nearest(near) ?? nearest(years)
  return date ? [date] : []
}

/** "Tuesday the 24th": the next month in which the 24th is a Tuesday. */
function dayInMonth(
  written: WrittenDate,
  reference: Reference,
): { date: CalendarDate | null; note: string | null } {
  const day = written.readings[0]?.day ?? 0
  const from = reference.written
  for (let i = 0; from && i < 3; i++) {
    const date = {
      year: from.month + i > 12 ? from.year + 1 : from.year,
      month: ((from.month + i - 1) % 12) + 1,
      day,
    }
    const ahead = daysBetween(from, date)
    if (
      isReal(date) &&
      written.weekdays.includes(weekdayOf(date)) &&
      ahead >= (reference.ofOriginal ? -1 : -20)
    )
      return { date, note: null }
  }
  return { date: null, note: 'a day of the month that no month near has on that weekday' }
}

/** "tomorrow", "Thursday": counted from when the original was written; a forward's own date says too little. */
function relative(
  written: WrittenDate,
  reference: Reference,
): { date: CalendarDate | null; note: string | null } {
  const from = reference.written
  if (from === null || !reference.ofOriginal)
    return { date: null, note: 'a weekday without a date, in a mail whose own date is not known' }
  if (written.relative?.kind === 'days')
    return { date: plusDays(from, written.relative.days), note: 'a day counted from the date of the mail' }
  const wanted = written.weekdays[0] ?? 0
  const ahead = (wanted - weekdayOf(from) + 7) % 7
  if (ahead === 0)
    return { date: null, note: 'the weekday on which the mail was written: today or in a week' }
  const isNext = written.relative?.kind === 'next-weekday'
  const monday = (weekdayOf(from) + 6) % 7
  // "next Thursday" said on a Monday may be in three days or in ten.
  if (isNext && ahead + monday < 7) return { date: null, note: '"next" before a weekday of the same week' }
  return { date: plusDays(from, ahead), note: 'a weekday counted from the date of the mail' }
}

function at(date: CalendarDate): number {
  const day = new Date(0)
  day.setUTCFullYear(date.year, date.month - 1, date.day)
  return day.getTime()
}

function weekdayOf(date: CalendarDate): number {
  return new Date(at(date)).getUTCDay()
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((at(to) - at(from)) / DAY)
}

function plusDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(at(date) + days * DAY)
}

/** The date that clocks show at an instant, `offsetMinutes` east of UTC. */
export function calendarDate(instant: number, offsetMinutes = 0): CalendarDate {
  const day = new Date(instant + offsetMinutes * 60_000)
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}
