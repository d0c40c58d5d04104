import type { Quirk } from './quirk.ts'

/** A bridge escaped the text again, so that "\\n" stands where a line should end. Only where no line ends rightly. */
export const escapedTwice: Quirk = {
  name: 'escaped-twice',
  line: (line) =>
    /^(?:DESCRIPTION|LOCATION)/i.test(line) && /\\\\n/.test(line) && !/(?:^|[^\\])\\n/.test(line)
      ? line.replace(/\\\\(?=[n,;])/g, '\\')
      : line,
}
