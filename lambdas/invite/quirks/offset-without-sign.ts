import type { Quirk } from './quirk.ts'

/** "TZOFFSETTO:0200": the plus that RFC 5545 §3.3.14 demands is missing, and ical.js reads "020:0". */
export const offsetWithoutSign: Quirk = {
  name: 'offset-without-sign',
  line: (line) => line.replace(/^(TZOFFSETFROM|TZOFFSETTO):(?=\d{4}(?:\d{2})?\s*$)/i, '$1:+'),
}
