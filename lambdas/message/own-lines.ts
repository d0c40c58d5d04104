import { isProgramFooter } from './quotation/footers.ts'
import { isRule, type Line, readLine } from './quotation/lines.ts'

/** Lines as they came beside the same lines as the finders see them; cut together. */
export interface OwnLines {
  readonly raw: readonly string[]
  readonly seen: readonly Line[]
}

export function upTo({ raw, seen }: OwnLines, end: number): OwnLines {
  return { raw: raw.slice(0, end), seen: seen.slice(0, end) }
}

/** Without blank lines, rules and footers of programs at the end. */
export function withoutFooters(lines: OwnLines): OwnLines {
  let end = lines.seen.length
  while (end > 0 && saysNothing(lines.seen[end - 1] as Line)) end -= 1
  return upTo(lines, end)
}

/** "… ettik.Galaxy cihazımdan gönderildi": a footer without its line break. */
export function withoutGluedFooter(lines: OwnLines): OwnLines {
  const last = lines.raw.length - 1
  const line = lines.raw[last] ?? ''
  const glue = line.length > 400 ? [] : line.matchAll(/(?<=[\p{Ll}\p{N}][.!?…)])(?=\p{Lu})/gu)
  for (const { index } of glue) {
    if (!isProgramFooter(line.slice(index).trim())) continue
    const kept = line.slice(0, index)
    return { raw: [...lines.raw.slice(0, last), kept], seen: [...lines.seen.slice(0, last), readLine(kept)] }
  }
  return lines
}

/** Without what stands above the text: a greeting to us, "Sent from my iPhone" under which somebody wrote, a gateway's warning. */
export function withoutOpening({ raw, seen }: OwnLines): OwnLines {
  const first = seen.findIndex(({ text }) => text !== '')
  const from = isGreetingToUs(seen[first]?.text ?? '') ? first + 1 : 0
  if (from > 0) return { raw: raw.slice(from), seen: seen.slice(from) }
  const end = seen.findIndex(({ text }, i) => i > first && text === '')
  if (first < 0 || end < 0 || end - first > 4) return { raw, seen }
  const opening = seen.slice(first, end).map(({ text }) => text)
  const isOpening = opening.every(isProgramFooter) || isWarning(opening.join(' '))
  return isOpening ? { raw: raw.slice(end), seen: seen.slice(end) } : { raw, seen }
}

/** "Hi Afterword," is no word about the interview; "Hi Priya," begins a note of one's own. */
function isGreetingToUs(text: string): boolean {
  return /^(?:hi|hello|hey|dear|hallo|bonjour|hola|olá) (?:afterword|there|team)[,.!]?$/i.test(text)
}

function isWarning(text: string): boolean {
  return (
    text.length < 600 &&
    /^[^\p{L}]{0,8}(?:caution|warning|external|attention|achtung|vorsicht)(?!\p{L})/iu.test(text) &&
    /(?<!\p{L})(?:external|outside|links|attachments|extern\p{L}{0,3})(?!\p{L})/iu.test(text)
  )
}

function saysNothing({ text }: Line): boolean {
  return text === '' || isRule(text) || isProgramFooter(text)
}

/** Without the block that a `-- ` line opens (RFC 3676 §4.3); many programs drop its space. */
export function withoutSignatureBlock(lines: OwnLines): OwnLines {
  const start = lines.seen.findIndex(({ text, quoted }) => text === '--' && !quoted)
  return start < 0 ? lines : trimmed(upTo(lines, start))
}

export function trimmed(lines: OwnLines): OwnLines {
  let end = lines.seen.length
  while (end > 0 && (lines.seen[end - 1] as Line).text === '') end -= 1
  return upTo(lines, end)
}

export function joined({ raw }: OwnLines): string {
  return raw
    .map((line) =>
      line
        .replaceAll('\u00a0', ' ')
        .replace(/[\u200b\ufeff\u2060]/g, '')
        .trimEnd(),
    )
    .join('\n')
    .trim()
}
