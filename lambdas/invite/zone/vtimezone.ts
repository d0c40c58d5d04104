import { components, type JcalComponent, properties, textOf } from '../calendar/jcal.ts'
import { type Onset, type YearlyRule, yearlyRule } from './yearly-rule.ts'

const MAX_OBSERVANCES = 40
const MAX_RDATES = 100

/** A VTIMEZONE's STANDARD or DAYLIGHT: from `onsets` on, clocks are `to` seconds ahead of UTC; before, `from`. */
interface Observance {
  readonly from: number
  readonly to: number
  readonly onsets: readonly Onset[]
  readonly rule: YearlyRule | null
}

/** A zone that only the file describes. Gives the instant (ms) of a wall time (ms as if UTC). */
export interface CustomZone {
  instantOf(wall: number): number
}

/**
 * Reads a VTIMEZONE whose rules are none or plain yearly ones, which is all that clocks do. Null for anything else, e.g.
 * FREQ=SECONDLY, on which iterators hang: the candidate is asked. Nothing is expanded but the years around the wall time.
 */
export function customZone(vtimezone: JcalComponent): CustomZone | null {
  const parts = [...components(vtimezone, 'standard'), ...components(vtimezone, 'daylight')]
  if (parts.length === 0 || parts.length > MAX_OBSERVANCES) return null
  const observances = parts.map(observance)
  if (observances.some((one) => one === null)) return null
  return { instantOf: (wall) => instantOf(wall, observances as Observance[]) }
}

function observance(part: JcalComponent): Observance | null {
  const from = offsetSeconds(textOf(part, 'tzoffsetfrom'))
  const to = offsetSeconds(textOf(part, 'tzoffsetto'))
  const start = wallOf(textOf(part, 'dtstart'))
  const rdates = properties(part, 'rdate')
    .flatMap((property) => property.slice(3))
    .slice(0, MAX_RDATES)
  if (to === null || start === null) return null
  const rules = properties(part, 'rrule')
  const rule = rules[0] ? yearlyRule(rules[0][3], start) : null
  if (rules.length > 1 || (rules.length === 1 && rule === null)) return null
  const dates = rdates.map((date) => wallOf(String(date))).filter((date) => date !== null)
  return { from: from ?? to, to, onsets: [start, ...dates], rule }
}

/**
 * Tries the offsets that may hold, as each onset is told in the wall time before it. In the hour that does not exist
 * the offset before the change holds, in the hour that comes twice the first (RFC 5545 §3.3.5).
 */
function instantOf(wall: number, observances: readonly Observance[]): number {
  const year = new Date(wall).getUTCFullYear()
  const changes = observances
    .flatMap((one) =>
      [...one.onsets, ...(one.rule?.onsets([year - 1, year, year + 1]) ?? [])].map((at) => ({
        at: at - one.from * 1000,
        ...one,
      })),
    )
    .sort((a, b) => a.at - b.at)
  const offsetAt = (instant: number) =>
    changes.findLast(({ at }) => at <= instant)?.to ?? changes[0]?.from ?? 0
  const offsets = [...new Set(observances.flatMap(({ from, to }) => [to, from]))].sort((a, b) => b - a)
  const fits = offsets
    .map((offset) => ({ offset, instant: wall - offset * 1000 }))
    .filter(({ offset, instant }) => offsetAt(instant) === offset)
  return fits[0]?.instant ?? wall - offsetAt(wall - (offsets[0] ?? 0) * 1000) * 1000
}

/** jCal writes an offset as "-05:00" or "+05:30:00". */
function offsetSeconds(text: string | null): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text ?? '')
  if (!match) return null
  const size = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  return size > 18 * 3600 ? null : match[1] === '-' ? -size : size
}

/** A wall time as ms, as if it were UTC. */
export function wallOf(text: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/.exec(text ?? '')
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  return date.getUTCMonth() === month - 1 && hour < 24 && minute < 60 && second < 61 ? date.getTime() : null
}

/** The name that programs write into a VTIMEZONE beside its TZID. */
export function nameWithin(vtimezone: JcalComponent): string | null {
  return textOf(vtimezone, 'x-lic-location') ?? textOf(vtimezone, 'x-tzinfo')
}

export function tzidOf(vtimezone: JcalComponent): string {
  return textOf(vtimezone, 'tzid') ?? ''
}
