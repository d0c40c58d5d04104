const WRAPPED_FROM = 55

/**
 * Takes out of plain text the line breaks that its program put in ("wrapped at 72 characters"): those behind a long line
 * where the HTML of the same words goes on with a space. A note is sent as it was written, not as it was wrapped.
 */
export function unwrap(text: string, html: string): string {
  const flat = html.replace(/[^\S\n]+/g, ' ')
  return text
    .split('\n')
    .map((line, i, lines) => (goesOn(line, lines[i + 1], flat) ? `${line.trimEnd()} ` : `${line}\n`))
    .join('')
    .trimEnd()
}

/** The end of this line and the beginning of the next one stand in one line of the HTML. */
function goesOn(line: string, next: string | undefined, flat: string): boolean {
  if (next === undefined || line.length < WRAPPED_FROM || next.trim() === '') return false
  const end = line
    .trim()
    .slice(-40)
    .replace(/[^\S\n]+/g, ' ')
  const beginning = next
    .trim()
    .slice(0, 40)
    .replace(/[^\S\n]+/g, ' ')
  return flat.includes(`${end} ${beginning}`)
}
