import { Temporal } from 'temporal-polyfill'
import { phraseAt } from './phrases.ts'
import type { TimeContext } from './read-time.ts'
import { DAYS, MONTHS, NEXT, OCLOCK, THIS, WEEKDAYS } from './time-lexicon.ts'

/** What the parts of a time said so far. */
export interface Found {
  date?: Temporal.PlainDate
  hour?: number
  minute?: number
  /** The hour may be one of the morning or of the afternoon. */
  open?: boolean
  part?: number
  span?: number
  unclear?: boolean
}

/** `tomorrow`, `Friday`, `next Monday`. Gives how many tokens it took; 0: it is none. */
export function readDay(
  tokens: readonly string[],
  i: number,
  found: Found,
  now: Temporal.ZonedDateTime,
): number {
  const length = phraseAt(tokens, i, DAYS)
  if (length > 0) {
    setDate(found, now.toPlainDate().add({ days: DAYS.get(phraseOf(tokens, i, length)) ?? 0 }))
    if (tokens[i] === 'tonight') found.part = 20
    return length
  }
  const before = phraseAt(tokens, i, NEXT, THIS)
  const weekday = WEEKDAYS.get(tokens[i + before] ?? '')
  if (weekday === undefined) return 0
  const after = phraseAt(tokens, i + before + 1, NEXT)
  const next = after > 0 || phraseAt(tokens, i, NEXT) > 0
  const ahead = (weekday - now.dayOfWeek + 7) % 7
  // Said on a Friday, "Friday" is today or in a week; said on a Monday, "next Friday" is in four days or in eleven.
  if (ahead === 0 || (next && weekday > now.dayOfWeek)) found.unclear = true
  setDate(found, now.toPlainDate().add({ days: ahead || 7 }))
  return before + 1 + after
}

/** `2026-11-27`, `27.11.`, `27 November`, `Nov 27`. */
export function readDate(
  tokens: readonly string[],
  i: number,
  found: Found,
  now: Temporal.ZonedDateTime,
  context: TimeContext,
): number {
  const token = tokens[i] as string
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(token)
  if (iso) return dated(found, Number(iso[1]), Number(iso[2]), Number(iso[3]), 1)
  const day = /^\d{1,2}$/
  const following =
    MONTHS.get(tokens[i + 1] ?? '') ??
    (/^(de|do|of)$/.test(tokens[i + 1] ?? '') ? MONTHS.get(tokens[i + 2] ?? '') : undefined)
  if (day.test(token) && following !== undefined)
    return dated(found, null, following, Number(token), MONTHS.has(tokens[i + 1] ?? '') ? 2 : 3, now)
  const month = MONTHS.get(token)
  if (month !== undefined && day.test(tokens[i + 1] ?? ''))
    return dated(found, null, month, Number(tokens[i + 1]), 2, now)
  return readNumericDate(tokens, i, found, now, context)
}

function readNumericDate(
  tokens: readonly string[],
  i: number,
  found: Found,
  now: Temporal.ZonedDateTime,
  context: TimeContext,
): number {
  const parts = /^(\d{1,2})([./])(\d{1,2})(?:[./](\d{2,4}))?(\.?)$/.exec(tokens[i] as string)
  if (!parts) return 0
  const [first, second] = [Number(parts[1]), Number(parts[3])]
  const year = parts[4] ? Number(parts[4].padStart(4, '20')) : null
  const dotted = parts[2] === '.'
  // 9.30 is a time, 27.11. a date, 9.12 may be either.
  if (dotted && (second > 12 || OCLOCK.has(tokens[i + 1] ?? ''))) return 0
  if (dotted && !year && !parts[5] && first <= 24) found.unclear = true
  const slashes = !dotted && first <= 12 && second <= 12 && first !== second
  if (slashes && context.english) found.unclear = true
  const monthFirst = !dotted && second > 12
  return dated(found, year, monthFirst ? first : second, monthFirst ? second : first, 1, now)
}

function dated(
  found: Found,
  year: number | null,
  month: number,
  day: number,
  length: number,
  now?: Temporal.ZonedDateTime,
): number {
  try {
    const date = Temporal.PlainDate.from(
      { year: year ?? now?.year ?? 1970, month, day },
      { overflow: 'reject' },
    )
    const passed =
      year === null && now !== undefined && Temporal.PlainDate.compare(date, now.toPlainDate()) < 0
    setDate(found, passed ? date.add({ years: 1 }) : date)
    return length
  } catch {
    return 0
  }
}

function setDate(found: Found, date: Temporal.PlainDate): void {
  // "Thursday, 26 November" says one day twice; two days are a question.
  if (found.date !== undefined && !found.date.equals(date)) found.unclear = true
  found.date = date
}

function phraseOf(tokens: readonly string[], start: number, length: number): string {
  return tokens.slice(start, start + length).join(' ')
}
