import { MONTH_NAMES } from './calendar-words.ts'
import type { Token } from './tokens.ts'

/** Day and month as written; year null where none is. */
export interface Reading {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

export type Found = { readings: Reading[]; to: number; eitherOrder?: boolean }

const ORDINAL = /^(?:st|nd|rd|th|er|ere|eme|e|o|a|º|ª|°|de|ste)$/

const OF = /^(?:of|de|del|d|dem|den|do|da|di|le|the)$/

const FULL_YEAR = /^(?:19|20)\d\d$/

/** "November 24th, 2026", "Nov. 24". */
export function monthFirst(tokens: readonly Token[], at: number): Found | null {
  const months = monthAt(tokens, at)
  if (!months) return null
  let to = at + 1
  if (/^[.,-]$/.test(tokens[to]?.text ?? '')) to++
  if (/^(?:the)$/.test(tokens[to]?.key ?? '')) to++
  const day = dayNumber(tokens[to])
  if (day === null) return null
  to = skipOrdinal(tokens, to + 1)
  if (isHour(tokens, to - 1, to)) return null
  const year = yearAt(tokens, to)
  return {
    readings: months.map((month) => ({ year: year?.value ?? null, month, day })).filter(isReal),
    to: year?.to ?? to,
  }
}

/** "24. November 2026", "24 de noviembre de 2026", "24-Nov-26", "2026. november 24." */
export function dayFirst(tokens: readonly Token[], at: number, weekday: boolean): Found | null {
  const yearFirst = FULL_YEAR.test(tokens[at]?.text ?? '')
    ? monthFirst(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1)
    : null
  if (yearFirst)
    return {
      ...yearFirst,
      readings: yearFirst.readings.map((reading) => ({ ...reading, year: Number(tokens[at]?.text) })),
    }
  const day = dayNumber(tokens[at])
  if (day === null) return null
  let to = skipOrdinal(tokens, at + 1)
  if (/^[.,/-]$/.test(tokens[to]?.text ?? '') && tokens[to]?.kind !== 'line') to++
  for (let i = 0; i < 2 && OF.test(tokens[to]?.key ?? ''); i++) to++
  if (/^['’]$/.test(tokens[to]?.text ?? '')) to++
  const months = monthAt(tokens, to)
  if (!months || (isWordToo(tokens[to]) && !weekday && yearAt(tokens, to + 1) === null)) return null
  to += 1
  const year = yearAt(tokens, to)
  return {
    readings: months.map((month) => ({ year: year?.value ?? null, month, day })).filter(isReal),
    to: year?.to ?? to,
  }
}

/** "24.11.2026", "11/24/2026", "2026-11-24", and without a year "24.11." or beside a weekday "11/24". */
export function numeric(tokens: readonly Token[], at: number, weekday: boolean): Found | null {
  const [a, sign, b, again, c] = tokens.slice(at, at + 5)
  // Korean: "2026. 11. 24."
  const spaced =
    FULL_YEAR.test(a?.text ?? '') && sign?.text === '.' && again?.text === '.' && c?.kind === 'number'
  if (
    a?.kind !== 'number' ||
    b?.kind !== 'number' ||
    !sign ||
    !/^[./-]$/.test(sign.text) ||
    !(spaced || touches(a, sign, b))
  )
    return null
  if (FULL_YEAR.test(a.text) && c?.kind === 'number' && again?.text === sign.text) {
    const reading = { year: Number(a.text), month: Number(b.text), day: Number(c.text) }
    return isReal(reading) ? { readings: [reading], to: at + 5 } : null
  }
  if (a.text.length > 2 || b.text.length > 2) return null
  const dated =
    again?.text === sign.text &&
    c?.kind === 'number' &&
    (FULL_YEAR.test(c.text) || (c.text.length === 2 && tokens[at + 5]?.text !== ':'))
  if (dated) return orders(Number(a.text), Number(b.text), shortYear(c.text), sign.text, at + 5)
  const open =
    sign.text === '.' ? again?.text === '.' || weekday : sign.text === '/' && (weekday || isTimed(tokens, at))
  return open
    ? orders(
        Number(a.text),
        Number(b.text),
        null,
        sign.text,
        again?.text === '.' && sign.text === '.' ? at + 4 : at + 3,
      )
    : null
}

/** "on 12/1 at 2:00 PM", where neither weekday nor year is written. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:on|for|am|le|el|il|op|den|dia)$/.test(tokens[at - 1]?.key ?? '') &&
    /^(?:at|@|from|um|ab|a|à|alle|om|,)$/.test(tokens[at + 3]?.key ?? '')
  )
}

function orders(first: number, second: number, year: number | null, sign: string, to: number): Found | null {
  const dayMonth = { year, month: second, day: first }
  const monthDay = { year, month: first, day: second }
  // Nobody writes the month first with full stops.
  const readings = (sign === '.' ? [dayMonth] : [dayMonth, monthDay]).filter(isReal)
  if (readings.length === 0) return null
  const either = readings.length === 2 && first !== second
  return { readings: either ? readings : readings.slice(0, 1), to, eitherOrder: either }
}

function monthAt(tokens: readonly Token[], at: number): readonly number[] | null {
  const token = tokens[at]
  return token?.kind === 'word' ? (MONTH_NAMES.get(token.key) ?? null) : null
}

/** Months that are words of other languages: "2 to", "4 set", "1 out". */
function isWordToo(token: Token | undefined): boolean {
  return (
    /^(?:out|set|ago|may|mar|march|led|lis|pro|ara|dag|mai|jun|jan|sub|cze|kas|eki|ag|nis|bre|tra|kol|lip|elo)$/.test(
      token?.key ?? '',
    ) && !/^\p{Lu}/u.test(token?.text ?? '')
  )
}

export function dayNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : null
}

function skipOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return at
  if (token.start === before.end && ORDINAL.test(token.key)) return at + 1
  return /^(?:st|nd|rd|th)$/.test(token.key) ? at + 1 : at
}

/** "Nov 2 pm" and "Nov 14:00" hold no day. */
function isHour(tokens: readonly Token[], day: number, after: number): boolean {
  const next = tokens[after]
  return (
    next?.text === ':' &&
    tokens[after + 1]?.kind === 'number' &&
    tokens[after + 1]?.start === next.end &&
    day === after - 1
  )
}

function yearAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let to = at
  for (let i = 0; i < 2 && /^(?:,|\.|-|\/|de|del|of|r)$/.test(tokens[to]?.key ?? ''); i++) to++
  const token = tokens[to]
  if (token?.kind === 'number' && FULL_YEAR.test(token.text)) return { value: Number(token.text), to: to + 1 }
  const dashed =
    token?.kind === 'number' &&
    token.text.length === 2 &&
    /^[-/]$/.test(tokens[to - 1]?.text ?? '') &&
    to > at
  const apostrophe = /^['’]$/.test(token?.text ?? '') && /^\d\d$/.test(tokens[to + 1]?.text ?? '')
  if (dashed) return { value: shortYear(token.text), to: to + 1 }
  return apostrophe ? { value: shortYear(tokens[to + 1]?.text ?? ''), to: to + 2 } : null
}

function shortYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function touches(...tokens: readonly Token[]): boolean {
  return tokens.every((token, i) => i === 0 || token.start === tokens[i - 1]?.end)
}

/** Whether a calendar has this day (29 February only in leap years, where the year is known). */
export function isReal(date: {
  readonly year: number | null
  readonly month: number
  readonly day: number
}): boolean {
  if (date.month < 1 || date.month > 12 || date.day < 1) return false
  const last = new Date(0)
  last.setUTCFullYear(date.year ?? 2024, date.month, 0)
  return date.day <= last.getUTCDate()
}
