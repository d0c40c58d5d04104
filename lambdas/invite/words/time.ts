import { type Clock, clockAt, UNTIL, wordBefore } from './clock.ts'
import type { Token } from './tokens.ts'

/** Minutes since midnight. `unsure`: "2:00" without am, pm or a sign of the 24-hour clock. */
export interface WrittenTime {
  readonly start: number
  readonly end: number | null
  readonly unsure: boolean
  readonly from: number
  /** The token behind the time. */
  readonly to: number
}

/** The time or range of times that begins at a token ("2-3pm", "14:00 bis 15:00 Uhr", "14h30"), or null. */
export function timeAt(tokens: readonly Token[], at: number): WrittenTime | null {
  const first = clockAt(tokens, at)
  if (!first) return null
  const second = endAt(tokens, first.to)
  if (first.bare && !(second && !second.bare) && !afterAt(tokens, at, first)) return null
  const end =
    second && (!second.bare || first.half !== null || first.sure) && !(first.bare && second.bare)
      ? second
      : null
  return rangeOf(first, end, at)
}

function endAt(tokens: readonly Token[], at: number): Clock | null {
  let to = at
  // "2pm EST - 3pm EST", "2:00 PM (EST) – 3:00 PM": the zone may stand at both ends.
  if (/^\p{Lu}{2,5}$/u.test(tokens[to]?.text ?? '') && UNTIL.test(tokens[to + 1]?.key ?? '')) to++
  if (!UNTIL.test(tokens[to]?.key ?? '')) return null
  to++
  if (/^(?:las|la|les|le|um|ca)$/.test(tokens[to]?.key ?? '')) to++
  return clockAt(tokens, to)
}

function rangeOf(first: Clock, end: Clock | null, at: number): WrittenTime {
  const half = first.half ?? (end?.half && !first.sure ? halfOfFirst(first, end) : null)
  const start = minutesOf(first, half)
  if (!end) return { start, end: null, unsure: isUnsure(first, half), from: at, to: first.to }
  // "11:00 AM - 1:00": the end is the next time that shows so.
  const endHalf =
    end.half ?? (half !== null && !end.sure ? (minutesOf(end, half) > start ? half : 'pm') : null)
  let stop = minutesOf(end, endHalf)
  const unsure = isUnsure(first, half)
  if (unsure && stop <= start && stop + 720 > start && end.hour <= 12) stop += 720
  return { start, end: stop, unsure, from: at, to: end.to }
}

/** "2-3pm" is in the afternoon, "11-1pm" begins before noon. */
function halfOfFirst(first: Clock, end: Clock): 'am' | 'pm' | null {
  if (end.half === 'am') return 'am'
  return minutesOf(first, 'pm') < minutesOf(end, 'pm') ? 'pm' : 'am'
}

function minutesOf(clock: Clock, half: 'am' | 'pm' | null): number {
  const hour = half === null || clock.hour > 12 ? clock.hour : (clock.hour % 12) + (half === 'pm' ? 12 : 0)
  return hour * 60 + clock.minute
}

function isUnsure(clock: Clock, half: 'am' | 'pm' | null): boolean {
  return half === null && !clock.sure && clock.hour >= 1 && clock.hour <= 12
}

/** "at 2", "um 14", "alle 14", "à 14": only where nothing but an hour can follow. */
function afterAt(tokens: readonly Token[], at: number, clock: Clock): boolean {
  const before = wordBefore(tokens, at)
  const next = tokens[clock.to]
  if (next?.kind === 'word' && next.start === tokens[clock.to - 1]?.end) return false
  return (
    /^(?:at|um|alle|ore|kl|klo|klokken|klockan|las)$/.test(before) &&
    !/^(?:\/|%|\.\d)$/.test(next?.text ?? '') &&
    !(next?.kind === 'word' && MONTHISH.test(next.key))
  )
}

const MONTHISH = /^(?:min|mins|minutes?|minuten|days?|weeks?|hours?|people|years?)$/
