import type { CalendarEvent } from './calendar/calendar.ts'
import {
  components,
  firstValue,
  type JcalComponent,
  type JcalProperty,
  parameterOf,
  properties,
  textOf,
} from './calendar/jcal.ts'
import { durationMs } from './duration.ts'
import { tzidOf, wallOf } from './zone/vtimezone.ts'
import { findZone, instantIn, type Zone } from './zone/zone.ts'
import { zoneByName } from './zone/zone-name.ts'

export interface EventTime {
  readonly start: number | null
  readonly end: number | null
  readonly timeZone: string | null
  readonly allDay: boolean
  readonly wallTime: string | null
  /** Minutes from `wallTime` to the end; null where there is no wall time or no end. */
  readonly wallMinutes: number | null
  readonly notes: readonly string[]
}

/** One DTSTART or DTEND. `at` is null where its zone is unknown. */
interface Moment {
  readonly wall: number
  readonly at: number | null
  readonly date: boolean
  readonly timeZone: string | null
  readonly note: string | null
}

const DAY = 86_400_000

const NO_TIME: EventTime = {
  start: null,
  end: null,
  timeZone: null,
  allDay: false,
  wallTime: null,
  wallMinutes: null,
  notes: [],
}

/** Start and end by what the file says of them. Nothing is taken from the subject, which carries its sender's zone. */
export function eventTime({ event, calendar }: CalendarEvent): EventTime {
  const start = momentOf(event, 'dtstart', calendar)
  if (!start) return NO_TIME
  const end = endOf(event, calendar, start)
  const notes = [start.note, end.note].filter((note) => note !== null)
  const allDay = start.date || isOutlookAllDay(event)
  return {
    start: start.at,
    end: end.at,
    timeZone: start.date || start.at === null ? null : (start.timeZone ?? hintedZone(event, calendar)),
    allDay,
    wallTime: start.at === null ? new Date(start.wall).toISOString().slice(0, 16) : null,
    wallMinutes: start.at === null ? wallMinutes(event, calendar, start) : null,
    notes: [...new Set(notes)],
  }
}

/** RECURRENCE-ID as an instant or a date (ISO 8601), so that it names the same instance in every zone. */
export function recurrenceIdOf({ event, calendar }: CalendarEvent): string | null {
  const moment = momentOf(event, 'recurrence-id', calendar)
  if (!moment) return textOf(event, 'recurrence-id')
  const iso = new Date(moment.at ?? moment.wall).toISOString()
  return moment.date ? iso.slice(0, 10) : moment.at === null ? iso.slice(0, 16) : `${iso.slice(0, 19)}Z`
}

/** The instant of a property that is always in UTC (DTSTAMP); null where it is not readable. */
export function utcOf(event: JcalComponent, name: string): number | null {
  return wallOf(textOf(event, name))
}

function momentOf(event: JcalComponent, name: string, calendar: JcalComponent): Moment | null {
  const property = properties(event, name).find((one) => wallOf(firstValue(one)) !== null)
  const wall = property ? wallOf(firstValue(property)) : null
  if (!property || wall === null) return null
  const tzid = parameterOf(property, 'tzid')
  const zone = zoneFor(tzid, calendar, wall)
  // RFC 5545 §3.3.4: a date is no instant. It is kept as midnight UTC, with no zone that could move it to another day.
  if (isDate(property)) return { wall, at: wall, date: true, timeZone: null, note: null }
  // "DTSTART;TZID=Europe/Berlin:20261124T140000Z": RFC 5545 forbids it, and writers mean the Z.
  if (firstValue(property).endsWith('Z'))
    return { wall, at: wall, date: false, timeZone: utcZone(zone), note: null }
  return {
    wall,
    at: zone ? instantIn(zone, wall) : null,
    date: false,
    timeZone: zone?.timeZone ?? null,
    note: zone
      ? zone.note
      : tzid
        ? 'the time zone is not known by its name, nor described in the file'
        : null,
  }
}

function zoneFor(tzid: string | null, calendar: JcalComponent, wall: number): Zone | null {
  const name = tzid ?? textOf(calendar, 'x-wr-timezone')
  return name ? findZone(name, calendar, new Date(wall).getUTCFullYear()) : null
}

function utcZone(zone: Zone | null): string | null {
  return zone?.timeZone && zone.timeZone !== 'UTC' ? zone.timeZone : null
}

function isDate(property: JcalProperty): boolean {
  return !firstValue(property).includes('T')
}

function endOf(
  event: JcalComponent,
  calendar: JcalComponent,
  start: Moment,
): { at: number | null; note: string | null } {
  const stated = momentOf(event, 'dtend', calendar)
  const length = durationMs(textOf(event, 'duration'))
  if (start.at === null) return { at: null, note: null }
  if (stated?.at != null && stated.at >= start.at && stated.date === start.date)
    return { at: stated.at, note: stated.note }
  if (stated && stated.at === null) return { at: null, note: stated.note }
  if (length !== null) return { at: start.at + length, note: null }
  if (stated?.at != null && stated.at < start.at)
    return {
      at: start.date ? start.at + DAY : null,
      note: 'the end stands before the start and was left out',
    }
  return { at: start.date ? start.at + DAY : null, note: null }
}

/** The length of an event of which only the wall times are known. */
function wallMinutes(event: JcalComponent, calendar: JcalComponent, start: Moment): number | null {
  const stated = momentOf(event, 'dtend', calendar)
  const length = stated?.at === null ? stated.wall - start.wall : durationMs(textOf(event, 'duration'))
  return length !== null && length > 0 ? length / 60_000 : null
}

/** Outlook writes an all-day event from midnight to midnight (davmail issue 351). */
function isOutlookAllDay(event: JcalComponent): boolean {
  return ['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'].some((name) =>
    /^true$/i.test(textOf(event, name) ?? ''),
  )
}

/** Where a time in UTC takes place, by what else the file says; for the weekday and the night, never for the instant. */
function hintedZone(event: JcalComponent, calendar: JcalComponent): string | null {
  const zones = components(calendar, 'vtimezone')
  const names = [
    textOf(calendar, 'x-wr-timezone'),
    textOf(event, 'x-microsoft-cdo-tzid-name'),
    ...properties(event, 'dtend').map((property) => parameterOf(property, 'tzid')),
    zones.length === 1 && zones[0] ? tzidOf(zones[0]) : null,
    // Cal.com and others write the guest's zone below a label, as the event itself is in UTC.
    /time ?zone:?\s{0,4}([A-Z][A-Za-z]{2,20}\/[A-Za-z_/]{2,40})/i.exec(
      textOf(event, 'description') ?? '',
    )?.[1] ?? null,
  ]
  for (const name of names) {
    const zone = name ? zoneByName(name) : null
    if (zone && zone.timeZone !== 'UTC') return zone.timeZone
  }
  return null
}
