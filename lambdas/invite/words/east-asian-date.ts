import type { Weekday } from './date.ts'
import { type Found, isReal } from './date-forms.ts'
import type { Token } from './tokens.ts'

/** "11/24" where the month is known to come first. */
export function monthBeforeDay(tokens: readonly Token[], at: number): Found | null {
  const [month, sign, day] = tokens.slice(at, at + 3)
  if (month?.kind !== 'number' || sign?.text !== '/' || day?.kind !== 'number') return null
  const reading = { year: null, month: Number(month.text), day: Number(day.text) }
  return isReal(reading) ? { readings: [reading], to: at + 3 } : null
}

/** "2026年11月24日", "2026년 11월 24일", without a year "11月24日". */
export function eastAsian(tokens: readonly Token[], at: number): Found | null {
  const dated = tokens[at]?.kind === 'number' && /^[年년]$/u.test(tokens[at + 1]?.text ?? '')
  const from = dated ? at + 2 : at
  const [month, m, day, d] = tokens.slice(from, from + 4)
  if (
    month?.kind !== 'number' ||
    !/^[月월]$/u.test(m?.text ?? '') ||
    day?.kind !== 'number' ||
    !/^[日号號일]$/u.test(d?.text ?? '')
  )
    return null
  const reading = {
    year: dated ? Number(tokens[at]?.text) : null,
    month: Number(month.text),
    day: Number(day.text),
  }
  return isReal(reading) ? { readings: [reading], to: from + 4 } : null
}

const EAST_ASIAN_DAYS = ['日天일', '月一월', '火二화', '水三수', '木四목', '金五금', '土六토']

/** Behind a date: "(火)", "（周二）", "화요일", "星期二". */
export function eastAsianWeekday(tokens: readonly Token[], at: number): Weekday | null {
  const open = /^[(（]$/u.test(tokens[at]?.text ?? '')
  const word = tokens[open ? at + 1 : at]?.text ?? ''
  const name =
    /^(?:([月火水木金土日월화수목금토일])(?:曜日?|요일)?|(?:周|週|星期|礼拜|禮拜)([一二三四五六日天]))$/u.exec(
      word,
    )
  const sign = name?.[1] ?? name?.[2]
  if (!sign || (!open && word.length === 1)) return null
  const close = open && /^[)）]$/u.test(tokens[at + 2]?.text ?? '')
  return {
    values: [EAST_ASIAN_DAYS.findIndex((day) => day.includes(sign))],
    to: at + (open ? (close ? 3 : 2) : 1),
    full: true,
  }
}
