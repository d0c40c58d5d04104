import type { Quirk } from './quirk.ts'

/** "DTSTART;VALUE=DATE:20240215T100000": the time that is there counts, unless it is midnight. */
export const dateWithTime: Quirk = {
  name: 'date-with-time',
  line: (line) =>
    /^(?:DTSTART|DTEND)[^:]{0,120};VALUE=DATE[;:].{0,120}\d{8}T(?!000000)\d{6}Z?$/i.test(line)
      ? line.replace(/;VALUE=DATE(?=[;:])/i, '')
      : line,
}
