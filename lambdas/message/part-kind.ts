import type { Part } from './part-reader.ts'

export type PartKind = 'calendar' | 'tnef' | 'message' | 'text' | 'html' | 'delivery-status' | 'other'

/** How many bytes `kindOf` wants to see. */
export const SNIFFED = 512

const BY_TYPE: Readonly<Record<string, PartKind>> = {
  'text/calendar': 'calendar',
  'text/x-vcalendar': 'calendar',
  'text/ics': 'calendar',
  'application/ics': 'calendar',
  'application/x-ics': 'calendar',
  'application/calendar': 'calendar',
  'application/ms-tnef': 'tnef',
  'application/vnd.ms-tnef': 'tnef',
  'message/rfc822': 'message',
  'message/global': 'message',
  'message/delivery-status': 'delivery-status',
  'message/global-delivery-status': 'delivery-status',
}

/** What a part is, by its type, its name and its first bytes: clients call an invite anything. */
export function kindOf(part: Omit<Part, 'content'>, opening: Buffer): PartKind {
  const name = (part.filename ?? '').toLowerCase()
  if (opensCalendar(opening) || /\.(ics|ical|icalendar|vcs|ifb)$/.test(name)) return 'calendar'
  const byType = BY_TYPE[part.type]
  if (byType !== undefined) return byType
  if (/^winmail.*\.dat$/.test(name)) return 'tnef'
  if (name.endsWith('.eml')) return 'message'
  if (part.disposition === 'attachment' && !part.isRoot) return 'other'
  if (part.type === 'text/html') return 'html'
  return part.type === 'text/plain' || part.type === 'text' ? 'text' : 'other'
}

/** BEGIN:VCALENDAR after a BOM, blank space or in UTF-16. */
function opensCalendar(opening: Buffer): boolean {
  const text = opening
    .subarray(0, SNIFFED)
    .toString('latin1')
    .replace(/[\u0000\u00ef\u00bb\u00bf\u00fe\u00ff\s]+/g, '')
  return /^begin:vcalendar/i.test(text)
}
