import type { Quirk } from './quirk.ts'

/** "DTSTART;TZIDAsia/Tehran:20240215T100000": the sign between name and value was lost. */
export const tzidWithoutEquals: Quirk = {
  name: 'tzid-without-equals',
  line: (line) =>
    line.replace(/^(DTSTART|DTEND|RECURRENCE-ID);TZID(?=[A-Za-z(][^=:;]{0,100}:\d{8}T)/i, '$1;TZID='),
}
