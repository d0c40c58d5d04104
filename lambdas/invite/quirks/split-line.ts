export interface Parts {
  readonly name: string
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
  readonly value: string
}

/**
 * A line of a time or a calendar address, cut from behind: what its value looks like is known, so quotes and colons that
 * are wrong in its parameters cannot mislead. Null for all other lines and for those without parameters.
 */
export function splitLine(line: string): Parts | null {
  const name = /^(?:DTSTART|DTEND|RECURRENCE-ID|ATTENDEE|ORGANIZER)(?=;)/i.exec(line)?.[0]
  const from = name ? valueStart(name, line) : -1
  if (!name || from < 0) return null
  const parameters = line
    .slice(name.length + 1, from)
    .split(/;(?=[A-Za-z-]{1,40}=)/)
    .map((text) => ({ name: text.slice(0, text.indexOf('=')), value: text.slice(text.indexOf('=') + 1) }))
  return parameters.every((one) => /^[A-Za-z-]{1,40}$/.test(one.name))
    ? { name, parameters, value: line.slice(from + 1) }
    : null
}

/** Where the colon before the value stands: before the last time, or the last mailto. */
function valueStart(name: string, line: string): number {
  if (/^(?:ATTENDEE|ORGANIZER)$/i.test(name)) return mailtoStart(line.toLowerCase())
  const at = line.lastIndexOf(':')
  if (/^\d{8}(?:T\d{6}Z?)?$/.test(line.slice(at + 1))) return at
  const iso = /:\d{4}-\d\d-\d\dT[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?$/.exec(line.slice(-40))?.[0]
  return iso ? line.length - iso.length : -1
}

/** "…:mailto:MAILTO:dana@…", as Yahoo wrote what Outlook had sent it: the first of those that follow each other. */
function mailtoStart(line: string): number {
  let at = line.lastIndexOf(':mailto:')
  while (at > 0 && line.endsWith(':mailto', at)) at -= ':mailto'.length
  return at
}

export function quoted(value: string): string {
  return `"${value.replaceAll('"', '').replace(/\\(?=[,;:])/g, '')}"`
}
