import { commonClock } from '../zone/city.ts'
import { zoneByName } from '../zone/zone-name.ts'
import { zoneNamed } from './zone-named.ts'

/** What a time ends in. The place behind it is no "PM". */
const BEHIND_TIME =
  /(?:\d|[AaPp]\.?[Mm]\.?|[Uu]hr|h|[Hh]rs|uur),? ((?![AaPp]\.?[Mm](?!\p{L}))\p{Lu}[\p{L} ,.'()-]{2,80})$/u

/**
 * Places that end the line behind a time: "02:00 PM Amsterdam, Berlin, Rom, Stockholm, Wien" as Zoom writes it, "03:00 PM Kyiv",
 * "2pm, London". Two places must have one clock.
 */
export function trailingZone(text: string): { readonly timeZone: string; readonly at: number } | null {
  const match = BEHIND_TIME.exec((text.split('\n')[0] ?? '').slice(0, 160).trimEnd())
  if (!match) return null
  const places = (match[1] ?? '').replace(/[.,]$/u, '')
  const parts = places.split(/, /u)
  const timeZone =
    parts.length === 1
      ? zoneNamed(places)
      : parts.length === 2
        ? oneClock(parts.map((part) => zoneNamed(part)))
        : (zoneByName(places)?.timeZone ?? oneClock(parts.map((part) => zoneNamed(part))))
  return timeZone ? { timeZone, at: match.index } : null
}

function oneClock(zones: readonly (string | null)[]): string | null {
  const known = zones.filter((zone) => zone !== null)
  return known.length === zones.length ? commonClock(known) : null
}
