import { Temporal } from 'temporal-polyfill'
import { components, type JcalComponent } from '../calendar/jcal.ts'
import { likeKnownZone } from './like.ts'
import { type CustomZone, customZone, nameWithin, tzidOf } from './vtimezone.ts'
import { zoneByName } from './zone-name.ts'

/** What a TZID means. `timeZone` null: the file describes a zone that has no name. */
export type Zone =
  | { readonly timeZone: string; readonly custom: null; readonly note: string | null }
  | { readonly timeZone: string | null; readonly custom: CustomZone; readonly note: string | null }

/**
 * The zone of a TZID: by its name, else by the name that the VTIMEZONE carries, else by the VTIMEZONE's own rules. Null
 * where none of them says it; then it must be asked, as any guess is wrong by hours.
 */
export function findZone(tzid: string, calendar: JcalComponent, year: number): Zone | null {
  const named = zoneByName(tzid)
  if (named?.sure) return known(named.timeZone, tzid)
  const vtimezone = vtimezoneOf(tzid, calendar)
  const within = vtimezone ? zoneByName(nameWithin(vtimezone) ?? '') : null
  if (within?.sure) return known(within.timeZone, tzid)
  const custom = vtimezone ? customZone(vtimezone) : null
  if (custom) return described(custom, named?.timeZone ?? null, tzid, year)
  return named
    ? { timeZone: named.timeZone, custom: null, note: `zone "${short(tzid)}" read as ${named.timeZone}` }
    : null
}

/** The instant (ms UTC) of a wall time (ms as if UTC). In a gap the offset before it holds, in an overlap the first. */
export function instantIn(zone: Zone, wall: number): number {
  if (zone.custom) return zone.custom.instantOf(wall)
  const local = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
  return local.toZonedDateTime(zone.timeZone, { disambiguation: 'compatible' }).epochMilliseconds
}

function known(timeZone: string, tzid: string): Zone {
  return { timeZone, custom: null, note: timeZone === tzid ? null : `zone "${short(tzid)}" is ${timeZone}` }
}

function described(custom: CustomZone, preferred: string | null, tzid: string, year: number): Zone {
  const timeZone = likeKnownZone(custom, year, preferred)
  const like = timeZone ? `, which keeps the time of ${timeZone}` : ''
  return { timeZone, custom, note: `zone "${short(tzid)}" read from its own rules in the file${like}` }
}

/** A TZID that matches none can only mean the one zone that the file describes. */
function vtimezoneOf(tzid: string, calendar: JcalComponent): JcalComponent | null {
  const all = components(calendar, 'vtimezone')
  const same = all.find((one) => plain(tzidOf(one)) === plain(tzid))
  return same ?? (all.length === 1 ? (all[0] ?? null) : null)
}

function plain(tzid: string): string {
  return tzid.replace(/[\\"'\s]/g, '').toLowerCase()
}

function short(tzid: string): string {
  return tzid.replace(/\p{C}/gu, '').slice(0, 60)
}
