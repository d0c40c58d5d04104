import type { Quirk } from './quirk.ts'

/** "ATTENDEE;RSVP;CN=Tom:mailto:…", "DTSTART;VALUE:20240215T100000Z": a parameter that is only a name. */
export const parameterWithoutValue: Quirk = {
  name: 'parameter-without-value',
  line: (line) =>
    /^[A-Za-z-]{1,40}(?:;[A-Za-z-]{1,40}=[^;:"]{0,200}){0,8};[A-Za-z-]{1,40}[;:]/.test(line)
      ? withoutBare(line)
      : line,
}

function withoutBare(line: string): string {
  return line.replace(
    /^([A-Za-z-]{1,40}(?:;[A-Za-z-]{1,40}=[^;:"]{0,200}){0,8});[A-Za-z-]{1,40}(?=[;:])/,
    '$1',
  )
}
