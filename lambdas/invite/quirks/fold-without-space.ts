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
/** How much of a property is kept to tell what it is. */
const ENOUGH = 2000

/**
 * A continued line lacks its space (vobject issue on Domino exports), or the writer put a bare line end into a text. The
 * first goes on where the last line ended; the second is a line break.
 */
export const foldWithoutSpace: Quirk = {
  name: 'fold-without-space',
  bytes: (file) => {
    const lines = file.split(/\r?\n/)
    let property = ''
    const repaired = lines.map((line, index) => {
      const last = lines[index - 1] ?? ''
      const more = goesOn(line, last, property, lines[index + 1] ?? '')
      if (!more && !/^[ \t]/.test(line)) property = line
      else if (property.length < ENOUGH) property += line
      return more ? `${last.length >= FULL ? ' ' : ' \\n'}${line}` : line
    })
    return repaired.some((line, index) => line !== lines[index]) ? (repaired.join('\r\n') as ByteText) : file
  },
}

/** Whether a line goes on with the last one. `property`: what stands of the property that the last line is of. */
function goesOn(line: string, last: string, property: string, next: string): boolean {
  if (property === '' || line.trim() === '' || /^[ \t]/.test(line)) return false
  // Old Mozilla calendars fold before the colon: "UID", " :956…".
  if (/^[A-Za-z][A-Za-z0-9-]{1,60}$/.test(line) && /^[ \t][;:]/.test(next)) return false
  const name = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]?[;:]/.exec(line)?.[1]?.toUpperCase()
  if (name === undefined)
    return !/^[A-Z-]{4,30}$/.test(line) && (last.length >= FULL || !SETTLED.test(property))
  if (KNOWN.has(name) || name.startsWith('X-')) return false
  return !isWhole(property) && (last.length >= FULL || isOfText(line, property))
}

/** What a short line holds whole: nobody breaks a UID or a time off within it. */
const SETTLED = /^(?:DT[A-Z]{3,5}|UID|STATUS|SEQUENCE|CLASS|TRANSP|RRULE|CREATED|LAST-MODIFIED)\b.{0,200}:./i

/** An address and a time hold neither colon nor semicolon, so what looks like a property behind them is one. */
function isWhole(property: string): boolean {
  return SETTLED.test(property) || /^(?:ORGANIZER|ATTENDEE)\b.{0,2000}mailto:[^@\s]{1,100}@/i.test(property)
}

/**
 * Any name may begin a property (RFC 5545 §3.8.8.1: "DRESSCODE:CASUAL"), unless the property above lacks its value yet or is a
 * text that lines may stand in; a title or a place has few, and none in the shape of a property.
 */
function isOfText(line: string, property: string): boolean {
  if (!property.includes(':') || /^(?:mailto|https?|tel|urn):/i.test(line)) return true
  if (/^(?:SUMMARY|LOCATION)[;:]/i.test(property)) return !/^[A-Z][A-Z0-9-]{2,60}[;:]\S/.test(line)
  return /^(?:(?:STYLED-)?DESCRIPTION|COMMENT|X-[A-Z0-9-]{1,60})[;:]/i.test(property)
}
