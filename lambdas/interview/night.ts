import { Temporal } from 'temporal-polyfill'
import { TIMES } from '../limits.ts'

/** The instant itself where it is day in `zone`, else the next morning at `nightTo`. */
export function outOfNight(at: number, zone: string): number {
  const local = zoned(at, zone)
  if (!isNight(local)) return at
  const day = local.hour >= TIMES.nightFrom ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate()
  return day.toZonedDateTime({ timeZone: zone, plainTime: { hour: TIMES.nightTo } }).epochMilliseconds
}

/** The instant itself where it is day in `zone`, else the evening before, half an hour before the night. */
export function beforeNight(at: number, zone: string): number {
  const local = zoned(at, zone)
  if (!isNight(local)) return at
  const day = local.hour >= TIMES.nightFrom ? local.toPlainDate() : local.toPlainDate().subtract({ days: 1 })
  const plainTime = { hour: TIMES.nightFrom - 1, minute: 30 }
  return day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
}

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}

function isNight(local: Temporal.ZonedDateTime): boolean {
  return local.hour >= TIMES.nightFrom || local.hour < TIMES.nightTo
}

/** `+05:30`: an offset as a zone, for where no zone is known. */
export function offsetZone(minutes: number): string {
  const whole = Math.abs(minutes)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`
}
