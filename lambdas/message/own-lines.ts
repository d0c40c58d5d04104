import { isProgramFooter } from './quotation/footers.ts'
import { isRule, type Line } from './quotation/lines.ts'

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
