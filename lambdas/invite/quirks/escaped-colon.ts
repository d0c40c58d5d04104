import type { Quirk } from './quirk.ts'

/** "https\://…" and "\"": old writers escape what RFC 5545 §3.3.11 does not, which breaks every link. */
export const escapedColon: Quirk = {
  name: 'escaped-colon',
  line: (line) =>
    /^(?:DESCRIPTION|LOCATION|SUMMARY|URL|X-)/i.test(line) ? line.replace(/\\(?=[:"])/g, '') : line,
}
