import { Temporal } from 'temporal-polyfill'
import { DAY } from '../../limits.ts'
import { phraseAt } from './phrases.ts'
import { type Found, readDate, readDay } from './read-date.ts'
import { AM, DAYPARTS, IN, NUMBERS, OCLOCK, PM, TIME_FILLERS, UNITS } from './time-lexicon.ts'

export interface TimeContext {
  /** When SES took the reply: "tomorrow" counts from here. */
  readonly receivedAt: number
  /** IANA name or offset of the place where the candidate is. */
  readonly zone: string
  /** 11/12 is ambiguous where English is read, the 11th of December elsewhere. */
  readonly english: boolean
}

/** An instant (ms UTC), or why there is none: `unclear` may mean several times or one that has passed. */
export type ReadTime = { readonly at: number } | 'unclear' | null

/** The hour of a day that is named without one. */
const MORNING = 9
/** Later than this nobody means; it would outlive the secret that could undo it. */
const LONGEST = 30 * DAY

/** Reads tokens as a time. Null where any of them is no part of one: then the reply says more than a time. */
export function readTime(tokens: readonly string[], context: TimeContext): ReadTime {
  const now = Temporal.Instant.fromEpochMilliseconds(context.receivedAt).toZonedDateTimeISO(context.zone)
  const found: Found = {}
  for (let i = 0; i < tokens.length; ) {
    const length = readPart(tokens, i, found, now, context)
    if (length === 0) return null
    i += length
  }
  return resolve(found, now)
}

function readPart(
  tokens: readonly string[],
  i: number,
  found: Found,
  now: Temporal.ZonedDateTime,
  context: TimeContext,
): number {
  return (
    readSpan(tokens, i, found) ||
    readDaypart(tokens, i, found) ||
    readDay(tokens, i, found, now) ||
    readDate(tokens, i, found, now, context) ||
    readClock(tokens, i, found, context) ||
    (TIME_FILLERS.has(tokens[i] as string) ? 1 : 0)
  )
}

/** "in 2 hours", "in half an hour". */
function readSpan(tokens: readonly string[], i: number, found: Found): number {
  const before = phraseAt(tokens, i, IN)
  if (before === 0) return 0
  const digits = /^\d{1,3}$/.test(tokens[i + before] ?? '')
  const length = digits ? 1 : phraseAt(tokens, i + before, NUMBERS)
  const unit = phraseAt(tokens, i + before + length, UNITS)
  if (length === 0 || unit === 0 || found.span !== undefined) return 0
  const number = digits ? Number(tokens[i + before]) : NUMBERS.get(join(tokens, i + before, length))
  found.span = (number ?? 0) * (UNITS.get(join(tokens, i + before + length, unit)) ?? 0)
  return before + length + unit
}

function readDaypart(tokens: readonly string[], i: number, found: Found): number {
  const length = phraseAt(tokens, i, DAYPARTS)
  // After a day, "morgen" and "mañana" are the morning; alone they are tomorrow.
  const morning = length === 0 && found.date !== undefined && /^(morgen|manana)$/.test(tokens[i] ?? '')
  if ((length === 0 && !morning) || found.part !== undefined) return 0
  found.part = morning ? MORNING : DAYPARTS.get(join(tokens, i, length))
  return Math.max(1, length)
}

/** "9", "9:30", "9.30", "9 am", "16 h 30", "9 Uhr". */
function readClock(tokens: readonly string[], i: number, found: Found, { english }: TimeContext): number {
  const clock = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(tokens[i] as string)
  if (!clock || found.hour !== undefined) return 0
  let hour = Number(clock[1])
  let length = 1
  let minute = Number(clock[2] ?? 0)
  const after = tokens[i + 1] ?? ''
  const meridiem = AM.has(after) ? 'am' : PM.has(after) ? 'pm' : null
  if (meridiem) {
    if (hour < 1 || hour > 12) return 0
    hour = (hour % 12) + (meridiem === 'pm' ? 12 : 0)
    length = 2
  } else if (OCLOCK.has(after)) {
    length = 2
    if (clock[2] === undefined && /^[0-5]\d$/.test(tokens[i + 2] ?? '')) {
      minute = Number(tokens[i + 2])
      length = 3
    }
  }
  if (hour > 23 || minute > 59) return 0
  const exact = meridiem !== null || /^0/.test(clock[1] as string) || /^(uhr|h|heures?|horas?)$/.test(after)
  const twelveHours = !exact && (english || clock[2] === undefined)
  Object.assign(found, { hour, minute, open: twelveHours && hour >= 1 && hour <= 7 })
  return length
}

function resolve(found: Found, now: Temporal.ZonedDateTime): ReadTime {
  const { date, span, part, unclear } = found
  if (span !== undefined) {
    const alone = date === undefined && found.hour === undefined && part === undefined
    return alone && span > 0 ? within(now.epochMilliseconds + span * 60_000, now) : 'unclear'
  }
  if (unclear) return 'unclear'
  if (date === undefined && found.hour === undefined && part === undefined) return null
  const hour = hourOf(found)
  if (hour === null) return 'unclear'
  const time = new Temporal.PlainTime(hour, found.minute ?? 0)
  const at = (date ?? now.toPlainDate()).toZonedDateTime({ timeZone: now.timeZoneId, plainTime: time })
  return within(at.epochMilliseconds, now)
}

/** "3 in the afternoon" is 15:00; "at 3" alone may be either. */
function hourOf({ hour, part, open }: Found): number | null {
  if (hour === undefined) return part ?? MORNING
  if (part === undefined) return open ? null : hour
  if (part < 12) return hour
  return hour < 12 && (part > 12 || hour < 6) ? hour + 12 : hour
}

function within(at: number, now: Temporal.ZonedDateTime): ReadTime {
  const ahead = at - now.epochMilliseconds
  return ahead > 0 && ahead <= LONGEST ? { at } : 'unclear'
}

function join(tokens: readonly string[], start: number, length: number): string {
  return tokens.slice(start, start + length).join(' ')
}
