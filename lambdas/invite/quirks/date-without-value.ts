import type { Quirk } from './quirk.ts'

/** "DTSTART:20240215" without VALUE=DATE (ical.js throws or reads "2024-02-15T::"), also as "2024-02-15" and "20240215Z". */
export const dateWithoutValue: Quirk = {
  name: 'date-without-value',
  line: (line) =>
    line.replace(
      /^(DTSTART|DTEND|RECURRENCE-ID)((?:;TZID=[^:;]{0,80})?):(\d{4})-?(\d\d)-?(\d\d)Z?\s*$/i,
      '$1;VALUE=DATE:$3$4$5',
    ),
}
