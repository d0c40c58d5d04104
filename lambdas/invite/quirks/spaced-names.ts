import type { Quirk } from './quirk.ts'

/** Spaces around the marks: "BEGIN: VEVENT", "DTSTART :20240215T100000Z", "SUMMARY ;LANGUAGE=de:", and "END:VEVENT " with them behind. */
export const spacedNames: Quirk = {
  name: 'spaced-names',
  line: (line) =>
    line
      .replace(/^([A-Za-z][A-Za-z0-9-]{1,40})[ \t]{1,8}(?=[;:])/, '$1')
      .replace(/^((?:BEGIN|END)[ \t]{0,8}:[ \t]{0,8}[A-Za-z-]{1,40})[ \t]+$/i, '$1')
      .replace(
        /^(BEGIN|END|METHOD|UID|(?:DTSTART|DTEND|DTSTAMP|RECURRENCE-ID)[^:]{0,100}):[ \t]{1,8}/i,
        '$1:',
      ),
}
