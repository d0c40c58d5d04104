import { type OwnLines, trimmed, upTo } from './own-lines.ts'
import type { Line } from './quotation/lines.ts'
import { CONFIDENTIAL, VALEDICTIONS } from './sign-off-phrases.ts'

const SIGNATURE_LINES = 8
const FOOTER_PARAGRAPHS = 12

/** Without the legal footer at the end: a paragraph that says in two ways that it is confidential, and all below it. */
export function withoutDisclaimer(lines: OwnLines): OwnLines {
  const footer = lastParagraphs(lines).find((paragraph) => isDisclaimer(paragraph.lines))
  return footer === undefined ? lines : trimmed(upTo(lines, footer.start))
}

/**
 * Without the sign-off at the end: "Best," and what follows it, the candidate's name alone, or a block of name, title and
 * numbers. Only in private words: in an edited note the sign-off is the candidate's.
 */
export function withoutSignOff(lines: OwnLines, name: string | null): OwnLines {
  const from = Math.max(0, lines.seen.length - SIGNATURE_LINES - 1)
  for (let i = from; i < lines.seen.length; i++) {
    const { text } = lines.seen[i] as Line
    if (i > 0 && isValediction(text, name) && closes(lines, i)) return trimmed(upTo(lines, i))
  }
  const last = lastParagraphs(lines).at(-1)
  if (last === undefined || last.lines.length > SIGNATURE_LINES) return lines
  const isOwn = isName(last.lines[0] ?? '', name) || (last.start > 0 && isCard(last.lines))
  return isOwn ? trimmed(upTo(lines, last.start)) : lines
}

interface Paragraph {
  readonly start: number
  readonly lines: readonly string[]
}

/** The paragraphs at the end, in their order: no footer has more. */
function lastParagraphs({ seen }: OwnLines): Paragraph[] {
  const found: Paragraph[] = []
  let end = seen.length
  while (end > 0 && found.length < FOOTER_PARAGRAPHS) {
    while (end > 0 && seen[end - 1]?.text === '') end -= 1
    let start = end
    while (start > 0 && seen[start - 1]?.text !== '') start -= 1
    if (start < end) found.unshift({ start, lines: seen.slice(start, end).map(({ text }) => text) })
    end = start
  }
  return found
}

function isDisclaimer(paragraph: readonly string[]): boolean {
  const text = paragraph.join(' ').slice(0, 4000).toLowerCase()
  if (text.length < 60) return false
  return CONFIDENTIAL.filter((sign) => sign.some((phrase) => text.includes(phrase))).length >= 2
}

/** "Best," or, in one line with the name, "Mvh Tove". */
function isValediction(text: string, name: string | null): boolean {
  const bare = bareOf(text)
  const own = (name ?? '').toLowerCase().trim()
  const signed = [own, own.split(' ')[0] ?? ''].find((one) => one !== '' && bare.endsWith(` ${one}`))
  return (
    VALEDICTIONS.has(bare) ||
    (signed !== undefined && VALEDICTIONS.has(bareOf(bare.slice(0, -signed.length))))
  )
}

function bareOf(text: string): string {
  return text.toLowerCase().replace(/[\s,.!–—-]+$/, '')
}

/** Nothing but short lines below it: a name, a title, numbers. */
function closes({ seen }: OwnLines, i: number): boolean {
  const below = seen.slice(i + 1).filter(({ text }) => text !== '')
  if (below.length === 0) return /,$/.test(seen[i]?.text ?? '') || seen[i - 1]?.text === ''
  return below.every(({ text }) => text.length <= 80 && !/[?!:]$/.test(text))
}

/** The candidate's own name, or its first word, or its initial. */
function isName(text: string, name: string | null): boolean {
  if (name === null) return false
  const own = name.toLowerCase().replace(/\s+/g, ' ').trim()
  const signed = text.toLowerCase().replace(/^[-–—~ ]+|[,.\s]+$/g, '')
  return signed !== '' && [own, own.split(' ')[0], own.charAt(0)].includes(signed)
}

/** A name above lines of which one holds a number, an address or a link. */
function isCard(paragraph: readonly string[]): boolean {
  const [first = '', ...below] = paragraph
  const looksLikeName = /^[\p{Lu}][\p{L}\p{M}.'’-]*( [\p{L}\p{M}.'’()-]+){1,4}(, [\p{L}.]{1,10})*$/u.test(
    first,
  )
  const reach = /\+?\d[\d ()./-]{6,}\d|\S@\S+\.\S|https?:|www\.|linkedin/i
  return (
    looksLikeName &&
    below.length > 0 &&
    below.every((line) => line.length <= 90) &&
    below.some((line) => reach.test(line))
  )
}
