import { CALENDAR_LIMITS } from '../../limits.ts'
import type { ByteText } from './bytes.ts'

export interface Budgeted {
  readonly lines: readonly ByteText[]
  readonly tooLarge: boolean
  readonly notes: readonly string[]
}

/**
 * Keeps a file within what an invite may need, in one pass over its lines, before anything is parsed: without it
 * 100,000 attendees or 200,000 nested events cost seconds and hundreds of megabytes.
 */
export function withinBudget(lines: readonly ByteText[]): Budgeted {
  const kept: ByteText[] = []
  const notes = new Set<string>()
  let bytes = 0
  let depth = 0
  let attendees = 0
  for (const line of lines) {
    if (/^BEGIN:/i.test(line)) depth++
    const reason = tooMuch(line, depth, attendees)
    if (/^END:/i.test(line)) depth = Math.max(0, depth - 1)
    if (/^BEGIN:VEVENT/i.test(line)) attendees = 0
    if (/^ATTENDEE/i.test(line)) attendees++
    if (reason) notes.add(reason)
    if (reason || /^ATTACH[;:]/i.test(line)) continue
    kept.push(line)
    bytes += line.length + 2
    if (bytes > CALENDAR_LIMITS.bytes || kept.length > CALENDAR_LIMITS.lines)
      return { lines: [], tooLarge: true, notes: [] }
  }
  return { lines: kept, tooLarge: false, notes: [...notes] }
}

function tooMuch(line: ByteText, depth: number, attendees: number): string | null {
  if (depth > CALENDAR_LIMITS.depth) return 'components nested too deep were skipped'
  if (line.length > CALENDAR_LIMITS.lineBytes && !/^ATTACH[;:]/i.test(line))
    return 'a line that is too long was skipped'
  if (attendees >= CALENDAR_LIMITS.attendees && /^ATTENDEE/i.test(line)) {
    return `only the first ${CALENDAR_LIMITS.attendees} attendees of an event were read`
  }
  return null
}
