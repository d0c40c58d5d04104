import { dateAt, type WrittenDate } from './date.ts'
import { timeAt, type WrittenTime } from './time.ts'
import type { Token } from './tokens.ts'

export type Span =
  | { readonly kind: 'date'; readonly value: WrittenDate; readonly line: number }
  | { readonly kind: 'time'; readonly value: WrittenTime; readonly line: number }

export function spansIn(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  let line = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const date = token?.kind === 'sign' ? null : dateAt(tokens, i)
    const time = date || token?.kind === 'sign' ? null : timeAt(tokens, i)
    if (date && !isWeekdayOf(date, spans.at(-1))) spans.push({ kind: 'date', value: date, line })
    if (time) spans.push({ kind: 'time', value: time, line })
    const next = date?.to ?? time?.to ?? i + 1
    for (; i < Math.max(next, i + 1) && i < tokens.length; ) {
      if (tokens[i]?.kind === 'line') line++
      i++
      if (i >= next) break
    }
  }
  return spans
}

/** "2026. november 27-én, pénteken 14:30": the weekday behind a date is no day of its own. */
function isWeekdayOf(date: WrittenDate, before: Span | undefined): boolean {
  return (
    date.relative !== null &&
    date.relative.kind !== 'days' &&
    before?.kind === 'date' &&
    before.value.relative === null &&
    date.from - before.value.to <= 3
  )
}

/** The date of a time: before it on its line, behind it on its line, else the last one above, else on the next two lines. */
export function dateOf(
  spans: readonly Span[],
  at: number,
  tokens: readonly Token[] = [],
): WrittenDate | null {
  const time = spans[at]
  if (!time) return null
  const above = nearest(spans, at, -1)
  const below = nearest(spans, at, 1)
  const together = above?.line === time.line && below?.line === time.line && !isOwned(spans, at, below)
  if (together && endsSentence(tokens, above.value.to, time.value.from)) return below.value
  if (above && above.line === time.line) return above.value
  if (below && below.line === time.line && !isOwned(spans, at, below)) return below.value
  if (above && time.line - above.line <= 40) return above.value
  return below && below.line - time.line <= 2 ? below.value : null
}

/** "… on Tuesday 1 December. Our 10:00 call of Friday 27 November …" */
function endsSentence(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token, i) =>
        /^[.!?]$/.test(token.text) &&
        /^\p{Lu}/u.test(tokens[from + i + 1]?.text ?? '') &&
        (tokens[from + i + 1]?.start ?? 0) > token.end,
    )
}

function nearest(spans: readonly Span[], at: number, step: 1 | -1): (Span & { kind: 'date' }) | null {
  for (let i = at + step; i >= 0 && i < spans.length; i += step) {
    const span = spans[i]
    if (span?.kind === 'date') return span
  }
  return null
}

/** "at 2pm. On Friday, at 3pm": the date behind belongs to the time behind it, if a date stands above. */
function isOwned(spans: readonly Span[], at: number, date: Span): boolean {
  const next = spans[spans.indexOf(date) + 1]
  return next?.kind === 'time' && next.line === date.line && nearest(spans, at, -1) !== null
}

const UNTIL = /^(?:-|–|—|−|to|until|till|bis|a|à|au|al|ate|até|tot|ao|→)$/

/** "Nov 24, 2026 2pm – Nov 24, 2026 3pm": the index of the span that is the end, or null. */
export function endOnOtherDay(spans: readonly Span[], at: number, tokens: readonly Token[]): number | null {
  const [time, date, end] = [spans[at], spans[at + 1], spans[at + 2]]
  if (time?.kind !== 'time' || time.value.end !== null || date?.kind !== 'date' || end?.kind !== 'time')
    return null
  const between = tokens.slice(time.value.to, date.value.from)
  const isRange = between.length <= 3 && between.some((token) => UNTIL.test(token.key))
  // "moved from Tuesday 2pm to Wednesday 3pm" is no range: an interview ends on the day on which it begins.
  const begins = dateOf(spans, at)
  const sameDay = begins !== null && JSON.stringify(begins.readings) === JSON.stringify(date.value.readings)
  return isRange && sameDay && end.value.from - date.value.to <= 3 ? at + 2 : null
}
