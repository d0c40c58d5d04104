import type { WrittenDate } from './date.ts'
import { halfWidth, withoutLinks, withoutOffsets } from './same-length.ts'
import { dateOf, endOnOtherDay, type Span, spansIn } from './spans.ts'
import type { WrittenTime } from './time.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type WrittenZone, type ZoneHints, zoneIn } from './zone-phrase.ts'

/** A point in time as words state it: a date, its hours (null: not written) and the zone beside them. */
export interface Moment {
  readonly date: WrittenDate
  readonly time: WrittenTime | null
  /** Where an end on another day was written. */
  readonly endDate: WrittenDate | null
  readonly zone: WrittenZone | null
  /** The same moment in other zones, as in "2pm EST / 11am PST". */
  readonly others: readonly { readonly time: WrittenTime; readonly zone: WrittenZone }[]
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
  /** Where its time stands, or the date without one. */
  readonly at: number
}

/** Reads no more than this; a mail that needs more is no invite. */
const MOST_TEXT = 40_000

const MOST_MOMENTS = 60

/**
 * Every moment of a text, in its order: each time with the date that belongs to it, and dates without any time. Times on
 * days that are not `wanted` are left out before a zone is looked for beside them.
 */
export function momentsIn(
  text: string,
  hints: ZoneHints,
  wanted: (date: WrittenDate) => boolean = () => true,
): Moment[] {
  const readable = withoutLinks(halfWidth(text.slice(0, MOST_TEXT)))
  const tokens = tokensOf(withoutOffsets(readable))
  const spans = spansIn(tokens)
  const moments: Moment[] = []
  const used = new Set<WrittenDate>()
  for (let i = 0; i < spans.length && moments.length < MOST_MOMENTS; i++) {
    const span = spans[i]
    if (span?.kind !== 'time') continue
    const date = dateOf(spans, i, tokens)
    if (!date) continue
    used.add(date)
    const end = endOnOtherDay(spans, i, tokens)
    if (end !== null) used.add(spans[end - 1]?.value as WrittenDate)
    const stop = end ?? i
    if (!wanted(date)) {
      i = stop
      continue
    }
    const parts = { readable, tokens, hints }
    const previous = moments.at(-1)
    const zone = zoneBeside(parts, spans, stop)
    if (previous && zone && isSameInOtherZone(parts, previous, span.value, zone)) {
      moments[moments.length - 1] = {
        ...previous,
        others: [...previous.others, { time: span.value, zone }],
        end: endOf(tokens, span.value.to),
      }
      continue
    }
    moments.push(
      momentOf(
        parts,
        date,
        span.value,
        end === null
          ? null
          : { date: spans[end - 1]?.value as WrittenDate, time: spans[end]?.value as WrittenTime },
        zone,
      ),
    )
    i = stop
  }
  return [...moments, ...datesAlone(spans, used, tokens)].sort((a, b) => a.start - b.start)
}

interface Parts {
  readonly readable: string
  readonly tokens: readonly Token[]
  readonly hints: ZoneHints
}

function momentOf(
  parts: Parts,
  date: WrittenDate,
  time: WrittenTime,
  end: { date: WrittenDate; time: WrittenTime } | null,
  zone: WrittenZone | null,
): Moment {
  const whole = end ? { ...time, end: end.time.start, to: end.time.to } : time
  const [hour, day] = [parts.tokens[time.from]?.start ?? 0, parts.tokens[date.from]?.start ?? 0]
  const sameLine = day < hour && hour - day <= 80 && !parts.readable.slice(day, hour).includes('\n')
  const start = sameLine ? day : hour
  return {
    date,
    time: whole,
    endDate: end?.date ?? null,
    zone,
    others: [],
    start,
    at: hour,
    end: Math.max(
      endOf(parts.tokens, whole.to),
      endOf(parts.tokens, date.to) - (date.from > time.from ? 0 : 1e9),
    ),
  }
}

/** The zone in the time or on the rest of its line (or at the beginning of the next), before another time. */
function zoneBeside(parts: Parts, spans: readonly Span[], at: number): WrittenZone | null {
  const span = spans[at]
  if (span?.kind !== 'time') return null
  const hour = parts.tokens[span.value.from]?.start ?? 0
  // The "T" of ISO 8601 tells its offset from the end of a range.
  const from = /\dT$/.test(parts.readable.slice(Math.max(0, hour - 2), hour)) ? hour - 1 : hour
  const behind = endOf(parts.tokens, span.value.to)
  const nextTime = spans.slice(at + 1).find((next) => next.kind === 'time')
  const until = nextTime ? (parts.tokens[nextTime.value.from]?.start ?? behind) : behind + 200
  const lines = parts.readable.slice(from, Math.min(until, behind + 200)).split('\n')
  return (
    zoneIn(lines[0] ?? '', parts.hints) ??
    zoneOverLineEnd(lines, behind - from, parts.hints) ??
    zoneIn(startOfLine(lines.slice(1)), parts.hints)
  )
}

/** "at 11.20am⏎(London) at our chambers", "11:20 Eastern⏎Time": a mail program broke the line between time and zone. */
function zoneOverLineEnd(lines: readonly string[], behind: number, hints: ZoneHints): WrittenZone | null {
  const [first = '', second = ''] = lines
  const begun = first.slice(behind).trim()
  if (begun.length > 24 || !/^(?:,|\(?\p{L}[\p{L} ]*)?$/u.test(begun) || second.trim() === '') return null
  const zone = zoneIn(`${first.trimEnd()} ${second.trim()}`, hints)
  return zone && zone.at <= first.length + 2 ? zone : null
}

/** Google writes the zone on a line of its own below the time. A line of prose says nothing about it. */
const ZONE_LINE =
  /(?<!\p{L})(?:\p{L}*[Tt]ime|\p{L}*[Zz]eit|heure|hora|horário|ora|tijd|UTC|GMT|standard|[A-Z]{2,5}$|[A-Z][A-Za-z]+\/[A-Z])/u

function startOfLine(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return first.trim().length <= 60 && !/[.!?:]\s*$|: /u.test(first) && ZONE_LINE.test(first)
    ? `(${first.trim().replace(/^\(|\)$/g, '')})`
    : ''
}

/** "2pm EST / 11am PST", "14:00 London (15:00 Berlin)": another clock, the same moment, on the same line close by. */
function isSameInOtherZone(parts: Parts, previous: Moment, time: WrittenTime, zone: WrittenZone): boolean {
  if (previous.zone?.kind !== 'zone' || zone.kind !== 'zone' || zone.timeZone === previous.zone.timeZone)
    return false
  const between = parts.readable.slice(previous.end, parts.tokens[time.from]?.start ?? 0)
  return (
    between.length <= 60 && !between.includes('\n') && /[/|(=,]|\bor\b|\bi\.e\.|\bthat is\b/i.test(between)
  )
}

function datesAlone(
  spans: readonly Span[],
  used: ReadonlySet<WrittenDate>,
  tokens: readonly Token[],
): Moment[] {
  return spans.flatMap((span) =>
    span.kind === 'date' && !used.has(span.value) && span.value.relative === null
      ? [
          {
            date: span.value,
            time: null,
            endDate: null,
            zone: null,
            others: [],
            at: tokens[span.value.from]?.start ?? 0,
            start: tokens[span.value.from]?.start ?? 0,
            end: endOf(tokens, span.value.to),
          },
        ]
      : [],
  )
}

function endOf(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]?.end ?? 0
}
