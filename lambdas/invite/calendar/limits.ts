import { CALENDAR_LIMITS, KB } from '../../limits.ts'

/** Budgets of one iCalendar object that hold before any library sees it; all are above what real invites need. */
export const LINE_LIMITS = {
  /** What is read of a file at all. Inline ATTACH values are dropped before `CALENDAR_LIMITS.bytes` is counted. */
  rawBytes: 1024 * KB,
  lines: 8000,
  /** After unfolding. Outlook's X-ALT-DESC and long descriptions reach 40 KB. */
  lineBytes: 64 * KB,
  /** VCALENDAR > VEVENT > VALARM is three. */
  depth: 8,
  bytes: CALENDAR_LIMITS.bytes,
  events: CALENDAR_LIMITS.events,
  attendees: CALENDAR_LIMITS.attendees,
} as const
