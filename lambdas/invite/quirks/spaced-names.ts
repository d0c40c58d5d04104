import type { Quirk } from './quirk.ts'

const STRUCTURED = /^(?:BEGIN|END|METHOD|STATUS|SEQUENCE|DURATION|RRULE|RDATE|TZOFFSET(?:FROM|TO))\b.*$/i

/** Spaces around the marks: "BEGIN: VEVENT", "DTSTART :20240215T100000Z", "SUMMARY ;LANGUAGE=de:", and "END:VEVENT " with them behind. */
export const spacedNames: Quirk = {
  name: 'spaced-names',
  line: (line) =>
    line
      .replace(/^([A-Za-z][A-Za-z0-9-]{1,40})[ \t]{1,8}(?=[;:])/, '$1')
      .replace(STRUCTURED, (whole) => whole.trimEnd())
      .replace(
        /^(BEGIN|END|METHOD|UID|(?:DTSTART|DTEND|DTSTAMP|RECURRENCE-ID)[^:]{0,100}):[ \t]{1,8}/i,
        '$1:',
      ),
}
