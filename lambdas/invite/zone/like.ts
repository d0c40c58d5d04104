import { Temporal } from 'temporal-polyfill'
import type { CustomZone } from './vtimezone.ts'

/** Zones that most people live in, one for each set of rules. */
const COMMON = [
  'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix', 'America/Halifax',
  'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin', 'Europe/Kyiv', 'Europe/Istanbul', 'Asia/Jerusalem', 'Asia/Dubai',
  'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Bangkok', 'Australia/Sydney', 'Australia/Brisbane', 'Pacific/Auckland',
  'UTC',
] // biome-ignore format: a list

/** A known zone whose clocks show the same all through the year, to name the weekday and the night by; else null. */
export function likeKnownZone(custom: CustomZone, year: number, preferred: string | null): string | null {
  const zones = preferred ? [preferred, ...COMMON] : COMMON
  return zones.find((zone) => agrees(custom, year, zone)) ?? null
}

function agrees(custom: CustomZone, year: number, zone: string): boolean {
  for (let month = 1; month <= 12; month++) {
    for (const day of [4, 12, 20, 28]) {
      const wall = Date.UTC(year, month - 1, day, 12)
      const local = Temporal.PlainDateTime.from({ year, month, day, hour: 12 })
      if (local.toZonedDateTime(zone).epochMilliseconds !== custom.instantOf(wall)) return false
    }
  }
  return true
}
