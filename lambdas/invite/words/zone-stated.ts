import { Temporal } from 'temporal-polyfill'
import { DAY } from '../../limits.ts'
import type { WrittenDate } from './date.ts'
import { type Moment, momentsIn } from './moments.ts'
import { zoneHintsOf } from './zone-hints.ts'

/**
 * The zone that a text names beside a moment that we know: Google writes its events in UTC and says "2pm – 2:45pm
 * (Eastern Time)" in the words. What such clocks show at the instant must be what is written.
 */
export function zoneStated(text: string, start: number): string | null {
  for (const moment of momentsIn(text, zoneHintsOf(text), (date) => isAround(date, start))) {
    const zone = moment.zone?.kind === 'zone' ? moment.zone.timeZone : 'UTC'
    if (zone !== 'UTC' && isThen(moment, clocksAt(start, zone))) return zone
  }
  return null
}

/** In some zone: clocks of the world are at most a day ahead of UTC or behind it. */
function isAround({ readings }: WrittenDate, start: number): boolean {
  return [-DAY, 0, DAY].some((later) => {
    const then = new Date(start + later)
    const [year, month, day] = [then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate()]
    return readings.some((date) => date.month === month && date.day === day && (date.year ?? year) === year)
  })
}

interface Clocks {
  readonly year: number
  readonly month: number
  readonly day: number
  /** After midnight. */
  readonly minutes: number
}

function clocksAt(start: number, zone: string): Clocks {
  const { year, month, day, hour, minute } =
    Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone)
  return { year, month, day, minutes: hour * 60 + minute }
}

function isThen({ date, time }: Moment, { year, month, day, minutes }: Clocks): boolean {
  if (time === null) return false
  const onDay = date.readings.some(
    (reading) => (reading.year ?? year) === year && reading.month === month && reading.day === day,
  )
  return onDay && (time.start === minutes || (time.unsure && time.start + 720 === minutes))
}
