import { headerOfAttribution, readAttribution } from './attribution.ts'
import { type HeaderBlock, isConvincing, readHeaderBlock } from './header-block.ts'
import { type HeaderKind, readHeaderLine } from './labels.ts'
import { isRule, type Line, readLine } from './lines.ts'
import { readSeparator } from './separators.ts'

/** A stretch of a text by one writer, without quote marks. Forwards of forwards give one each, outermost first. */
export interface QuotedPart {
  /** What the header block above it said, as written; null for the first part and below a mere "Pat wrote:". */
  readonly header: Readonly<Partial<Record<HeaderKind, string>>> | null
  /** "On Tue, Nov 3, 2026 at 10:04, Pat <pat@x.org> wrote:", where that stands above it. */
  readonly attribution: string | null
  /** "Pat <pat@x.org>", out of it; null where it names no address. */
  readonly author: string | null
  readonly text: string
}

/** Splits a text at every header block and attribution, in one pass over its lines. */
export function quotedParts(text: string): QuotedPart[] {
  const lines = text.split('\n').flatMap(unglued).map(readLine)
  const parts: QuotedPart[] = []
  let [header, attribution, author, from]: [HeaderBlock | null, string | null, string | null, number] = [
    null,
    null,
    null,
    0,
  ]
  const close = (end: number) =>
    parts.push({ header: header?.fields ?? null, attribution, author, text: textOf(lines, from, end) })
  for (let i = 0; i < lines.length; i++) {
    const block = headerBlockAt(lines, i)
    const wrote = block === null && !isLabel(lines[i]) ? readAttribution(lines, i) : null
    if (block === null && wrote === null) continue
    close(wrote?.start ?? i)
    header = block
    attribution = wrote ? textOf(lines, wrote.start, wrote.end).replaceAll('\n', ' ') : null
    author = wrote ? (headerOfAttribution(lines, wrote)?.fields.from ?? null) : null
    from = block ? bodyStart(lines, i, block) : i + 1
    i = from - 1
  }
  close(lines.length)
  return parts.filter((part, index) => index === 0 || part.header !== null || part.attribution !== null)
}

/** Yahoo's plain text: `----- Forwarded Message ----- From: Pat <pat@x.org>To: …Sent: …Subject: …` in one line. */
function unglued(line: string): string[] {
  const rule = /^\s*-{3,}[^-]{3,60}-{3,}/.exec(line)?.[0]
  if (rule === undefined || line.length > 2000 || line.length - rule.length < 20) return [line]
  const fields: string[] = [rule]
  for (const piece of line.slice(rule.length).split(/(?<!C(?=C))(?=\p{Lu}\p{L}{0,14}(?: \p{L}{1,8})?:\s)/u)) {
    if (fields.length === 1 || readHeaderLine(piece.trim()) !== null) fields.push(piece.trim())
    else fields[fields.length - 1] += piece
  }
  return fields
}

/** "Who:" below a date and an address looks like the end of "On …, Pat <pat@x.org> wrote:". */
function isLabel(line: Line | undefined): boolean {
  return (
    /^[*_]?\p{L}+(?:[ /&]+\p{L}+)?[*_]?\s?:$/u.test(line?.text ?? '') &&
    !/wrote|schrieb|écrit|escribió|scritto|escreveu|schreef/i.test(line?.text ?? '')
  )
}

/** "Organizer: …" opens a calendar's block, no mail's. */
function headerBlockAt(lines: readonly Line[], i: number): HeaderBlock | null {
  const first = lines[i]?.text ?? ''
  if (first === '' || !/[:：]/.test(first.slice(0, 40)) || /^\W{0,3}(?:organi|when|where)/i.test(first))
    return null
  const block = readHeaderBlock(lines, i)
  if (block === null) return null
  return isConvincing(block) || isBelowSeparator(lines, i) ? block : null
}

function isBelowSeparator(lines: readonly Line[], i: number): boolean {
  for (let above = i - 1; above >= 0 && above >= i - 3; above--) {
    const text = lines[above]?.text ?? ''
    if (text !== '' && !isRule(text)) return readSeparator(text) !== null
  }
  return false
}

/** Outlook's appointments go on with "When:" and "Where:" as if they were headers; they are what it is about. */
function bodyStart(lines: readonly Line[], start: number, block: HeaderBlock): number {
  const what = lines.slice(start, block.end).findIndex(({ text }) => /^\*?(?:when|where)\*?\s?:/i.test(text))
  return what < 0 ? block.end : start + what
}

function textOf(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join('\n')
}
