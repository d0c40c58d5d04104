/** Without the `=` of a soft line break (RFC 2045 §6.7). */
const LINE_CHARS = 75
const SPACE = 0x20
const TAB = 0x09

/** A text as quoted-printable (RFC 2045 §6.7): ASCII, lines of at most 76 characters that end in CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .toWellFormed()
    .replaceAll('=', '=3D')
    .replaceAll(/[^\t\n\x20-\x7E]+/g, hexOf)
    .split('\n')
    .map(lineOf)
    .join('\r\n')
}

/** Everything that is not `[\t\n\x20-\x7E]` is escaped by `encodeURIComponent` too, as the same bytes. */
export function hexOf(characters: string): string {
  return encodeURIComponent(characters).replaceAll('%', '=')
}

/** White space at the end of a line would be taken off on the way (rule 3). */
function lineOf(line: string): string {
  const last = line.charCodeAt(line.length - 1)
  if (last !== SPACE && last !== TAB) return wrapped(line)
  return wrapped(`${line.slice(0, -1)}${last === SPACE ? '=20' : '=09'}`)
}

function wrapped(line: string): string {
  if (line.length <= LINE_CHARS + 1) return line
  const pieces: string[] = []
  let from = 0
  while (line.length - from > LINE_CHARS + 1) {
    const to = cutBefore(line, from + LINE_CHARS)
    pieces.push(line.slice(from, to))
    from = to
  }
  pieces.push(line.slice(from))
  return pieces.join('=\r\n')
}

/** Where a line can be cut: not within an escape, nor between the bytes of one character, as some readers decode by the line. */
function cutBefore(line: string, at: number): number {
  let to = line[at - 1] === '=' ? at - 1 : line[at - 2] === '=' ? at - 2 : at
  for (let bytes = 1; bytes < 4 && line[to] === '=' && /[89AB]/.test(line[to + 1] ?? ''); bytes++) to -= 3
  return to
}
