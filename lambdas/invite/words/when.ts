import { Temporal } from 'temporal-polyfill'
import type { Missing } from '../invite.ts'
import { type CalendarDate, dateOf, type Reference } from './calendar-date.ts'
import type { Moment } from './moments.ts'
import type { WrittenZone } from './zone-phrase.ts'

/** When an interview is: instants in ms UTC, or what has to be asked. The fields are those of Invite. */
export interface When {
  readonly start: number | null
  readonly end: number | null
  readonly timeZone: string | null
  readonly wallTime: string | null
  /** Its length, minutes, where the end is known as well. */
  readonly wallMinutes?: number | null
  readonly missing: readonly Missing[]
  readonly notes: readonly string[]
}

/** What the words around say: a zone for the whole text, a length in minutes. */
export interface Surroundings {
  readonly zone: WrittenZone | null
  readonly minutes: number | null
  readonly reference: Reference
}

export const NO_TIME: When = {
  start: null,
  end: null,
  timeZone: null,
  wallTime: null,
  missing: ['start'],
  notes: [],
}

/** Turns a moment into instants. What is not written is not guessed: it is `missing`. */
export function whenOf(moment: Moment, around: Surroundings): When {
  const zone = moment.zone ?? around.zone
  const timeZone = zone?.kind === 'zone' ? zone.timeZone : null
  const { date, note } = dateOf(moment.date, around.reference, timeZone)
  if (date === null || moment.time === null)
    return { ...NO_TIME, notes: [note ?? 'a date without a time of day'] }
  const minutes = afternoon(moment.time)
  const notes = [note, minutes.note].filter((one) => one !== null)
  if (timeZone === null) {
    const length = minutes.end === null ? around.minutes : minutes.end - minutes.start
    return {
      ...withoutZone(date, minutes.start, zone, notes),
      wallMinutes: length && length > 0 ? length : null,
    }
  }
  const start = instantOf(date, minutes.start, timeZone)
  if (disagrees(moment, date, start))
    return {
      ...withoutZone(date, minutes.start, null, [
        ...notes,
        'the times in different zones are not the same moment',
      ]),
    }
  const end =
    endOf(moment, date, minutes, timeZone, around) ??
    (around.minutes === null ? null : start + around.minutes * 60_000)
  return {
    start,
    end: end !== null && end > start ? end : null,
    timeZone: timeZone === 'UTC' ? keptThere(zone, start) : timeZone,
    wallTime: null,
    missing: [],
    notes,
  }
}

/** Whose clocks show the "GMT" that was said; in summer nobody's do. */
function keptThere(zone: WrittenZone | null, start: number): string | null {
  const keptIn = zone?.kind === 'zone' ? zone.keptIn : undefined
  if (keptIn === undefined) return null
  const there = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(keptIn)
  return there.offsetNanoseconds === 0 ? keptIn : null
}

function withoutZone(
  date: CalendarDate,
  minutes: number,
  zone: WrittenZone | null,
  notes: readonly string[],
): When {
  const unclear = zone?.kind === 'unclear' ? [`"${zone.text}" names several zones`] : []
  return {
    start: null,
    end: null,
    timeZone: null,
    wallTime: wallTimeOf(date, minutes),
    missing: ['zone'],
    notes: [...notes, ...unclear],
  }
}

/** "2:00" alone is in the afternoon: nobody interviews between one and seven at night, and says so if they do. */
function afternoon(time: NonNullable<Moment['time']>): {
  start: number
  end: number | null
  note: string | null
} {
  if (!time.unsure) return { start: time.start, end: time.end, note: null }
  const hour = Math.floor(time.start / 60)
  if (hour >= 7)
    return { start: time.start, end: time.end, note: 'no am or pm is written; read as it stands' }
  const end = time.end === null ? null : time.end < 720 ? time.end + 720 : time.end
  return { start: time.start + 720, end, note: 'no am or pm is written; read as the afternoon' }
}

function endOf(
  moment: Moment,
  date: CalendarDate,
  minutes: { start: number; end: number | null },
  timeZone: string,
  around: Surroundings,
): number | null {
  if (minutes.end === null) return null
  const other = moment.endDate ? dateOf(moment.endDate, around.reference, timeZone).date : null
  const end = instantOf(other ?? date, minutes.end, timeZone)
  // Past midnight: the end is on the next day.
  return other === null && minutes.end <= minutes.start && minutes.start >= 18 * 60 ? end + 86_400_000 : end
}

/** Whether "2pm EST / 11am PST" are two moments, so that one of them is wrong. */
function disagrees(moment: Moment, date: CalendarDate, start: number): boolean {
  return moment.others.some(({ time, zone }) => {
    if (zone.kind !== 'zone') return false
    const other = instantOf(date, afternoon(time).start, zone.timeZone)
    return Math.abs(other - start) % 86_400_000 !== 0
  })
}

/** The instant of minutes after midnight on a date in a zone; in the hour that comes twice the first. */
export function instantOf(date: CalendarDate, minutes: number, timeZone: string): number {
  const plain = Temporal.PlainDateTime.from({ ...date, hour: Math.floor(minutes / 60), minute: minutes % 60 })
  return plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds
}

function wallTimeOf(date: CalendarDate, minutes: number): string {
  return Temporal.PlainDateTime.from({
    ...date,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  }).toString({ smallestUnit: 'minute' })
}
