import ICAL from 'ical.js'
import { CALENDAR_LIMITS } from '../../limits.ts'
import type { JcalComponent } from './jcal.ts'

export interface Parsed {
  readonly calendars: readonly JcalComponent[]
  /** Lines that the lenient pass left out. */
  readonly skippedLines: number
}

/**
 * Content lines → jCal. One bad line makes ical.js throw the whole file away (ical.js issue 1015), so a second pass
 * tries every line by itself and leaves out those that cannot be read.
 */
export function parseLines(lines: readonly string[]): Parsed {
  const strict = parse(lines)
  if (strict) return { calendars: strict, skippedLines: 0 }
  const readable = closeComponents(lines.filter(isReadable))
  return { calendars: parse(readable) ?? [], skippedLines: lines.length - lines.filter(isReadable).length }
}

function parse(lines: readonly string[]): JcalComponent[] | null {
  try {
    return calendarsIn(ICAL.parse(lines.join('\r\n')) as unknown[])
  } catch {
    return null
  }
}

/** ical.js gives one component, or an array of them where the file holds several. */
function calendarsIn(result: unknown[]): JcalComponent[] {
  if (result.length === 0) return []
  return typeof result[0] === 'string' ? [result as unknown as JcalComponent] : (result as JcalComponent[])
}

function isReadable(line: string): boolean {
  if (componentMark(line)) return true
  try {
    ICAL.parse.property(line)
    return true
  } catch {
    return false
  }
}

/** What never stands within its own kind: where one begins, the last one lost its END. */
const ALONE = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'VALARM'])

/** Makes BEGIN and END match: what was not begun is not ended, what ends outside of its turn closes what it holds. */
function closeComponents(lines: readonly string[]): string[] {
  const open: string[] = []
  const closed: string[] = []
  for (const line of lines) {
    const mark = componentMark(line)
    if (!mark) {
      if (open.length > 0) closed.push(line)
    } else if (mark.begins) {
      if (ALONE.has(mark.name)) closeUntil(mark.name, open, closed)
      if (open.length < CALENDAR_LIMITS.depth) closed.push(line)
      open.push(mark.name)
    } else {
      closeUntil(mark.name, open, closed)
    }
  }
  closeUntil(open[0] ?? '', open, closed)
  return closed
}

function closeUntil(name: string, open: string[], closed: string[]): void {
  if (!open.includes(name)) return
  let last: string | undefined
  do {
    last = open.pop()
    if (open.length < CALENDAR_LIMITS.depth) closed.push(`END:${last}`)
  } while (last !== name)
}

export function componentMark(line: string): { begins: boolean; name: string } | null {
  const match = /^(BEGIN|END):[ \t]*([A-Za-z0-9-]{1,40})[ \t]*$/i.exec(line)
  return match ? { begins: match[1]?.toUpperCase() === 'BEGIN', name: (match[2] ?? '').toUpperCase() } : null
}
