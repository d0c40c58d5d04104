import type { Quirk } from './quirk.ts'
import { quoted, splitLine } from './split-line.ts'

/** Quotes within a quoted name ("Dana "DD" Ruiz"), or one that is never closed, which hides the address behind it. */
export const strayQuotes: Quirk = {
  name: 'stray-quotes',
  line: (line) => {
    const parts = splitLine(line)
    if (!parts?.parameters.some(({ value }) => isStray(value))) return line
    const parameters = parts.parameters.map(
      ({ name, value }) => `;${name}=${isStray(value) ? quoted(value) : value}`,
    )
    return `${parts.name}${parameters.join('')}:${parts.value}`
  },
}

function isStray(value: string): boolean {
  return value.includes('"') && !/^"[^"]*"(?:,"[^"]*")*$/.test(value)
}
