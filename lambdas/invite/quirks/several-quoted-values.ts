import type { Quirk } from './quirk.ts'

/** ical.js looks for the value in the wrong place behind three quoted values of one parameter (its issue 1020). Nobody reads these. */
export const severalQuotedValues: Quirk = {
  name: 'several-quoted-values',
  line: (line) =>
    /^(?:ATTENDEE|ORGANIZER);/i.test(line)
      ? line.replace(/;(?:MEMBER|DELEGATED-FROM|DELEGATED-TO)="[^"]{0,400}"(?:,"[^"]{0,400}"){1,50}/gi, '')
      : line,
}
