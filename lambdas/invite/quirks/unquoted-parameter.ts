import type { Quirk } from './quirk.ts'
import { quoted, splitLine } from './split-line.ts'

/**
 * Parameters with a colon, comma or semicolon that are not quoted: "TZID=(UTC-05:00) Eastern Time", "SENT-BY=mailto:x@y",
 * "CN=Nair; Priya". The value would begin at the first colon.
 */
export const unquotedParameter: Quirk = {
  name: 'unquoted-parameter',
  line: (line) => {
    const parts = splitLine(line)
    if (!parts?.parameters.some(({ value }) => isBroken(value))) return line
    const parameters = parts.parameters.map(
      ({ name, value }) => `;${name}=${isBroken(value) ? quoted(value) : value}`,
    )
    return `${parts.name}${parameters.join('')}:${parts.value}`
  },
}

/** An escaped comma does no harm: it is undone with the name. */
function isBroken(value: string): boolean {
  return !value.startsWith('"') && /[:;,]/.test(value.replaceAll('\\,', ''))
}
