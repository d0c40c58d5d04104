import { WEEKDAY_NAMES } from './calendar-words.ts'
import { dayFirst, dayNumber, monthFirst, numeric, type Reading } from './date-forms.ts'
import { eastAsian, eastAsianWeekday, monthBeforeDay } from './east-asian-date.ts'
import { relativeDay } from './relative-day.ts'
import type { Token } from './tokens.ts'

/** A date as written; several readings where it can be read in several ways. */
export interface WrittenDate {
  /** Null year: not written. Day and month in each order that is possible. */
  readonly readings: readonly Reading[]
  /** The weekdays that the word beside it may mean (0 is Sunday), empty where there is none. */
  readonly weekdays: readonly number[]
  /** Written as numbers with day and month in either order. */
  readonly eitherOrder: boolean
  /** `next` and `this` before a bare weekday; `day` for "tomorrow"; null for a real date. */
  readonly relative:
    | null
    | { readonly kind: 'weekday' | 'next-weekday' }
    | { readonly kind: 'days'; readonly days: number }
  readonly from: number
  /** The token behind the date. */
  readonly to: number
}

/** The date that begins at a token, or null. */
export function dateAt(tokens: readonly Token[], at: number): WrittenDate | null {
  const weekday = weekdayAt(tokens, at)
  const body = weekday ? skipAfterWeekday(tokens, weekday.to) : at
  // "11/24(火)": nobody writes the day first there.
  const eastern = weekday === null ? eastAsianWeekday(tokens, at + 3) : null
  const found =
    monthFirst(tokens, body) ??
    dayFirst(tokens, body, weekday !== null) ??
    (eastern ? monthBeforeDay(tokens, at) : null) ??
    numeric(tokens, body, weekday !== null) ??
    eastAsian(tokens, body)
  if (found) {
    const behind = weekday ? null : (eastAsianWeekday(tokens, found.to) ?? weekdayBehind(tokens, found.to))
    return {
      readings: found.readings,
      weekdays: weekday?.values ?? behind?.values ?? [],
      eitherOrder: found.eitherOrder ?? false,
      relative: null,
      from: at,
      to: behind?.to ?? found.to,
    }
  }
  if (weekday) return dayOfMonth(tokens, at, weekday, body)
  const relative = relativeDay(tokens, at)
  return relative === null
    ? null
    : {
        readings: [],
        weekdays: [],
        eitherOrder: false,
        relative: { kind: 'days', days: relative.days },
        from: at,
        to: relative.to,
      }
}

export interface Weekday {
  readonly values: readonly number[]
  readonly to: number
  /** A full name: a short one ("so", "mar", "do") is a word of its own in some language. */
  readonly full: boolean
}

function weekdayAt(tokens: readonly Token[], at: number): Weekday | null {
  const token = tokens[at]
  const values = token?.kind === 'word' ? weekdaysNamed(token.key) : undefined
  if (!token || !values) return null
  let to = at + 1
  // Portuguese "terça-feira", Turkish "Salı günü".
  if (tokens[to]?.text === '-' && /^feira$/.test(tokens[to + 1]?.key ?? '')) to += 2
  else if (/^feira$|^gunu$/.test(tokens[to]?.key ?? '')) to += 1
  return { values, to, full: token.key.length > 4 || to > at + 1 }
}

/** "Dienstagvormittag", "donderdagmorgen" are of that day as well. */
function weekdaysNamed(key: string): readonly number[] | undefined {
  return (
    WEEKDAY_NAMES.get(key) ??
    WEEKDAY_NAMES.get(
      key.replace(
        /(?<=tag|woch|abend|dag)(?:morgen|vormittag|mittag|nachmittag|abend|ochtend|middag|avond)$/,
        '',
      ),
    )
  )
}

function skipAfterWeekday(tokens: readonly Token[], at: number): number {
  let to = at
  for (let i = 0; i < 4; i++) {
    const token = tokens[to]
    if (!token) break
    if (
      /^[,.()–—-]$/.test(token.text) ||
      /^(?:the|den|dem|der|le|el|dia|o|il|de|d|am|on|il|op)$/.test(token.key)
    )
      to++
    else if (token.kind === 'line' && i <= 1) to++
    else break
  }
  return to
}

function weekdayBehind(tokens: readonly Token[], at: number): Weekday | null {
  const open = /^[,(]$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  const weekday = weekdayAt(tokens, open)
  if (!weekday || (open === at && !weekday.full)) return null
  return {
    ...weekday,
    to: tokens[open - 1]?.text === '(' && tokens[weekday.to]?.text === ')' ? weekday.to + 1 : weekday.to,
  }
}

/** "Tuesday the 24th", "Dienstag, den 24.", else the weekday alone where its name is written out. */
function dayOfMonth(
  tokens: readonly Token[],
  at: number,
  weekday: Weekday,
  body: number,
): WrittenDate | null {
  const day = dayNumber(tokens[body])
  const ordinal =
    /^(?:st|nd|rd|th|\.|º)$/.test(tokens[body + 1]?.key ?? '') && tokens[body + 2]?.kind !== 'number'
  const base = { weekdays: weekday.values, eitherOrder: false, from: at }
  if (day !== null && ordinal)
    return { ...base, readings: [{ year: null, month: 0, day }], relative: null, to: body + 2 }
  if (!weekday.full || weekday.values.length !== 1) return null
  const next = /^(?:next|nachste[nrs]?|kommende[nrs]?|prochaine?|proximo|proxima|prossimo|prossima|volgende)$/
  const isNext = next.test(tokens[at - 1]?.key ?? '') || next.test(tokens[weekday.to]?.key ?? '')
  return { ...base, readings: [], relative: { kind: isNext ? 'next-weekday' : 'weekday' }, to: weekday.to }
}
