import { type HeaderKind, type HeaderLine, readHeaderLine } from './labels.ts'
import type { Line } from './lines.ts'

const LONGEST = 24

/** What stands above a forwarded message, as its program wrote it. Dates stay text: they are in any locale. */
export interface HeaderBlock {
  readonly fields: Readonly<Partial<Record<HeaderKind, string>>>
  /** Line behind the last field. */
  readonly end: number
}

/**
 * Reads the header block that begins at a line: `From: …`, `Sent: …`, `To: …`, `Subject: …` in any locale and order,
 * wrapped or not, with a blank line between the fields or none.
 */
export function readHeaderBlock(
  lines: readonly Line[],
  start: number,
  readField: (text: string) => HeaderLine | null = readHeaderLine,
): HeaderBlock | null {
  const fields: Partial<Record<HeaderKind, string>> = {}
  let end = start
  let last: HeaderKind | null = null
  let gap = 0
  for (let i = start; i < lines.length && i < start + LONGEST; i++) {
    const text = (lines[i] as Line).text
    const field = readField(text)
    if (field !== null) {
      fields[field.kind] ??= field.value
      last = field.kind
      end = i + 1
      gap = 0
    } else if (last === null || (text === '' ? ++gap > 1 : gap > 0 || i - end >= 3)) {
      break
    } else if (text !== '' && isContinuation(last, fields[last] ?? '')) {
      fields[last] = `${fields[last]} ${text}`.trim()
    }
  }
  return last === null ? null : { fields: unglued(fields), end }
}

/** A list of addresses, or a field whose value begins on the next line. */
function isContinuation(kind: HeaderKind, value: string): boolean {
  return value === '' || /[,;<]$/.test(value) || kind === 'from' || kind === 'to' || kind === 'cc'
}

/** Whether it is one, where no separator line says so: a lone "From:" or "To: 3 pm" is somebody's own sentence. */
export function isConvincing({ fields }: HeaderBlock): boolean {
  const has = (kind: HeaderKind) => fields[kind] !== undefined
  const count = [has('from'), has('date'), has('to'), has('subject')].filter(Boolean).length
  return has('from') ? count >= 2 : count >= 3
}

/** Some programs write all fields in one line: `From: Pat <…> Sent: Tuesday … To: … Subject: …`. */
function unglued(fields: Partial<Record<HeaderKind, string>>): Partial<Record<HeaderKind, string>> {
  if (fields.from === undefined || Object.keys(fields).length > 1 || fields.from.length > 1000) return fields
  const words = fields.from.split(/ +/)
  const apart: Partial<Record<HeaderKind, string>> = {}
  let kind: HeaderKind = 'from'
  for (const word of words) {
    const field = word.endsWith(':') ? readHeaderLine(word) : null
    if (field !== null && apart[field.kind] === undefined) kind = field.kind
    else apart[kind] = `${apart[kind] ?? ''} ${word}`.trim()
  }
  return apart
}
