import { CALENDAR_LIMITS, KB } from '../../limits.ts'

/** Wall time for all calendars and for all words of one mail, ms: together they stay below 2 s. */
export const DEADLINES = { calendars: 900, words: 700 } as const

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
