import type { ByteText } from '../calendar/bytes.ts'
import type { Quirk } from './quirk.ts'

const KNOWN = new Set(
  (
    'BEGIN END VERSION PRODID CALSCALE METHOD ACTION ATTACH ATTENDEE CATEGORIES CLASS COMMENT COMPLETED CONFERENCE CONTACT CREATED DESCRIPTION ' +
    'DTEND DTSTAMP DTSTART DUE DURATION EXDATE EXRULE FREEBUSY GEO IMAGE COLOR NAME LAST-MODIFIED LOCATION ORGANIZER PERCENT-COMPLETE PRIORITY ' +
    'RDATE RECURRENCE-ID REFRESH-INTERVAL RELATED-TO REPEAT REQUEST-STATUS RESOURCES RRULE SEQUENCE SOURCE STATUS STYLED-DESCRIPTION SUMMARY ' +
    'TRANSP TRIGGER TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL UID URL ACKNOWLEDGED'
  ).split(' '),
)
/** A line that was cut at 75 octets, or at 76 with its line end, rather than ended by its writer. */
const FULL = 70

/**
 * A continued line lacks its space (vobject issue on Domino exports), or the writer put a bare line end into a text. The
 * first goes on where the last line ended; the second is a line break.
 */
export const foldWithoutSpace: Quirk = {
  name: 'fold-without-space',
  bytes: (file) => {
    const lines = file.split(/\r?\n/)
    const repaired = lines.map((line, index) =>
      goesOn(line, index, lines[index + 1] ?? '')
        ? `${(lines[index - 1] ?? '').length >= FULL ? ' ' : ' \\n'}${line}`
        : line,
    )
    return repaired.some((line, index) => line !== lines[index]) ? (repaired.join('\r\n') as ByteText) : file
  },
}

function goesOn(line: string, index: number, next: string): boolean {
  if (index === 0 || line.trim() === '' || /^[ \t]/.test(line)) return false
  // Old Mozilla calendars fold before the colon: "UID", " :956…".
  if (/^[A-Za-z][A-Za-z0-9-]{1,60}$/.test(line) && /^[ \t][;:]/.test(next)) return false
  const name = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]?[;:]/.exec(line)?.[1]?.toUpperCase()
  return name === undefined ? !/^[A-Z-]{4,30}$/.test(line) : !KNOWN.has(name) && !name.startsWith('X-')
}
