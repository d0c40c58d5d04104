import { CHECKED } from './below-quote.ts'
import { htmlToText } from './html-text.ts'
import type { Message } from './message.ts'
import { joined, type OwnLines, trimmed, withoutFooters, withoutSignatureBlock } from './own-lines.ts'
import { readAttribution } from './quotation/attribution.ts'
import { readHeaderLine } from './quotation/labels.ts'
import { readLine } from './quotation/lines.ts'
import { readSeparator } from './quotation/separators.ts'
import { withoutDisclaimer, withoutSignOff } from './sign-off.ts'

/** More unmarked lines than this below a quotation are the rest of it, of which a program marked the beginning alone. */
const MOST_LINES = 8
const READ_LINES = 5000
/** Programs wrap quoted lines at 72 to 78 columns; what is below a shorter one was not wrapped off it. */
const WRAPPED_FROM = 60

/**
 * Whether something stands below or between what a reply quotes that its writer may have meant: "send", a quoted line,
 * "but wait, change the date". `words` are those that were read. Only for orders, where doubt must not send: too unsure
 * to become private words.
 */
export function mayGoOnBelow(message: Message, words: string): boolean {
  const below =
    message.textFromHtml && message.html !== null ? besideBlocks(message.html) : belowMarks(message.text)
  if (below.seen.length === 0) return false
  const above = linesOf(words)
  // Together, as a sign-off closes a mail and opens none.
  const all = { raw: [...above.raw, '', ...below.raw], seen: [...above.seen, readLine(''), ...below.seen] }
  const said = withoutDisclaimer(withoutFooters(withoutSignatureBlock(all)))
  const left = withoutSignOff(withoutFooters(said), message.from?.name ?? null)
  const known = new Set(above.seen.map(({ text }) => text))
  const more = left.seen.filter(({ text }) => text !== '' && !known.has(text))
  return more.length > 0 && more.length <= MOST_LINES
}

/** Lines without quote marks below the first that has one, but for what a program wrapped off a quoted line. */
function belowMarks(text: string): OwnLines {
  const lines = linesOf(text)
  const first = lines.seen.findIndex(({ quoted }) => quoted)
  return first < 0 ? linesOf('') : picked(lines, first, isWrappedOff, (i) => beginsOlder(lines, i))
}

/** The text of HTML beside its block quotes; empty where it has none: then nobody can tell. */
function besideBlocks(html: string): OwnLines {
  const rest = withoutBlockQuotes(html)
  const lines = linesOf(rest === null ? '' : htmlToText(rest))
  const introduces = (_lines: OwnLines, i: number) => readAttribution(lines.seen, i) !== null
  return picked(lines, 0, introduces, (i) => !introduces(lines, i) && beginsOlder(lines, i))
}

function picked(
  lines: OwnLines,
  from: number,
  skips: (lines: OwnLines, i: number) => boolean,
  ends: (i: number) => boolean,
): OwnLines {
  const kept: number[] = []
  for (let i = from; i < lines.seen.length; i++) {
    const { text, quoted } = lines.seen[i] as OwnLines['seen'][number]
    if (quoted || skips(lines, i)) continue
    if (text !== '' && ends(i)) break
    if (!CHECKED.test(text)) kept.push(i)
  }
  const raw = kept.map((i) => lines.raw[i] as string)
  const picked = trimmed({ raw, seen: raw.map(readLine) })
  return joined(picked) === '' ? linesOf('') : picked
}

/** What says so itself; "To:" and "Subject:" alone stand in every draft of ours. */
function beginsOlder({ seen }: OwnLines, i: number): boolean {
  const { text } = seen[i] as OwnLines['seen'][number]
  if (readSeparator(text) !== null || readAttribution(seen, i) !== null) return true
  return readHeaderLine(text)?.kind === 'from' && readHeaderLine(seen[i + 1]?.text ?? '') !== null
}

function isWrappedOff({ raw, seen }: OwnLines, i: number): boolean {
  let above = i - 1
  while (
    above >= 0 &&
    !seen[above]?.quoted &&
    seen[above]?.text !== '' &&
    (raw[above]?.length ?? 0) >= WRAPPED_FROM
  )
    above -= 1
  return seen[above]?.quoted === true && (raw[above]?.length ?? 0) >= WRAPPED_FROM
}

/** Null where there is none. */
function withoutBlockQuotes(html: string): string | null {
  const kept: string[] = []
  let depth = 0
  let from = 0
  let found = false
  for (const { 0: tag, 1: closes, index } of html.matchAll(/<(\/?)blockquote\b[^<>]*>/gi)) {
    if (depth === 0) kept.push(html.slice(from, index))
    depth = Math.max(0, depth + (closes ? -1 : 1))
    from = index + tag.length
    found = true
  }
  if (!found) return null
  return [...kept, depth === 0 ? html.slice(from) : ''].join('<br><br>')
}

function linesOf(text: string): OwnLines {
  const raw = text === '' ? [] : text.split('\n', READ_LINES)
  return { raw, seen: raw.map(readLine) }
}
