import { CALENDAR_LIMITS } from '../../limits.ts'
import type { CalendarPart } from '../../message/message.ts'
import type { Quirk } from '../quirks/quirk.ts'
import { QUIRKS } from '../quirks/quirks.ts'
import { withinBudget } from './budget.ts'
import { byteText, decodeLine, unfold } from './bytes.ts'
import { components, type JcalComponent, properties } from './jcal.ts'
import { parseLines } from './parse.ts'

/** One VEVENT with the VCALENDAR around it. */
export interface CalendarEvent {
  readonly event: JcalComponent
  readonly calendar: JcalComponent
}

export interface Calendar {
  readonly events: readonly CalendarEvent[]
  readonly notes: readonly string[]
  readonly problem: 'unreadable-calendar' | 'not-an-invite' | 'too-large-calendar' | null
}

/** Reads one part: budgets first, then the repairs, then ical.js. `quirks` is there for the tests of the repairs. */
export function readCalendar(part: CalendarPart, quirks: readonly Quirk[] = QUIRKS): Calendar {
  if (part.tooLarge || part.content.length > CALENDAR_LIMITS.rawBytes) return nothing('too-large-calendar')
  const notes = new Set<string>()
  const budget = withinBudget(unfold(repairBytes(part, quirks, notes)))
  if (budget.tooLarge) return nothing('too-large-calendar')
  for (const note of budget.notes) notes.add(note)
  const decoded = budget.lines.map((line) => decodeLine(line, part.charset))
  const parsed = parseLines(repairLines(decoded, quirks, notes))
  if (parsed.skippedLines > 0) notes.add(`${parsed.skippedLines} unreadable line(s) skipped`)
  const events = parsed.calendars.flatMap((calendar) => eventsOf(calendar, quirks, notes))
  if (events.length > CALENDAR_LIMITS.events)
    notes.add(`only the first ${CALENDAR_LIMITS.events} events were read`)
  return {
    events: events.slice(0, CALENDAR_LIMITS.events),
    notes: [...notes],
    problem: events.length > 0 ? null : whyEmpty(parsed.calendars),
  }
}

function repairBytes(part: CalendarPart, quirks: readonly Quirk[], notes: Set<string>) {
  let file = byteText(part.content)
  for (const { name, bytes } of quirks) {
    const repaired = bytes ? bytes(file) : file
    if (repaired !== file) notes.add(`repaired: ${name}`)
    file = repaired
  }
  return file
}

function repairLines(
  lines: readonly string[],
  quirks: readonly Quirk[],
  notes: Set<string>,
): readonly string[] {
  let now = lines
  for (const quirk of quirks) {
    const repaired = quirk.lines ? quirk.lines(now) : quirk.line ? mapLines(now, quirk.line) : now
    if (repaired !== now) notes.add(`repaired: ${quirk.name}`)
    now = repaired
  }
  return now
}

function mapLines(lines: readonly string[], repair: (line: string) => string): readonly string[] {
  const repaired = lines.map(repair)
  return repaired.some((line, index) => line !== lines[index]) ? repaired : lines
}

function eventsOf(calendar: JcalComponent, quirks: readonly Quirk[], notes: Set<string>): CalendarEvent[] {
  const events = calendar[0] === 'vevent' ? [calendar] : components(calendar, 'vevent')
  return events
    .slice(0, CALENDAR_LIMITS.events + 1)
    .map((event) => ({ event: repairEvent(event, calendar, quirks, notes), calendar }))
}

function repairEvent(
  event: JcalComponent,
  calendar: JcalComponent,
  quirks: readonly Quirk[],
  notes: Set<string>,
): JcalComponent {
  let now = event
  for (const quirk of quirks) {
    const repaired = quirk.event ? quirk.event(now, calendar) : now
    if (repaired !== now) notes.add(`repaired: ${quirk.name}`)
    now = repaired
  }
  return now
}

/** A task list or a free/busy answer is a whole calendar without an event; half a file is not. */
function whyEmpty(calendars: readonly JcalComponent[]): Calendar['problem'] {
  const whole = calendars.some((calendar) => calendar[2].some((child) => child[0] !== 'vtimezone'))
  const empty = calendars.some((calendar) => properties(calendar, 'prodid').length > 0)
  return whole || empty ? 'not-an-invite' : 'unreadable-calendar'
}

function nothing(problem: Calendar['problem']): Calendar {
  return { events: [], notes: [], problem }
}
