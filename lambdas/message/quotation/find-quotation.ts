import { headerOfAttribution, readAttribution } from './attribution.ts'
import { type HeaderBlock, isConvincing, readHeaderBlock } from './header-block.ts'
import { readBareHeaderLine, readHeaderLine } from './labels.ts'
import { isRule, type Line } from './lines.ts'
import { readSeparator, type Separator } from './separators.ts'

/** Where somebody else's text begins. */
export interface Quotation {
  /** First line that is no longer the writer's own. */
  readonly start: number
  readonly how: Separator | 'header-block' | 'attribution' | 'quote-marks'
  readonly header: HeaderBlock | null
}

/** Finds the first quotation or forward, in one pass: separator line, header block, "Pat wrote:" or quote marks. */
export function findQuotation(lines: readonly Line[]): Quotation | null {
  const blocks = new HeaderBlocks(lines)
  for (let i = 0; i < lines.length; i++) {
    const { text, quoted } = lines[i] as Line
    if (text === '') continue
    const found = separatorAt(lines, i) ?? gluedSeparator(lines, i) ?? blocks.at(i) ?? attributionAt(lines, i)
    if (found !== null) return found
    if (quoted) return { start: i, how: 'quote-marks', header: null }
  }
  return null
}

/** A forward below lines that the writer quotes in their own text ("She said: > …"). */
export function findForward(lines: readonly Line[], from: number): Quotation | null {
  for (let i = from; i < lines.length; i++) {
    const found = lines[i]?.quoted ? null : separatorAt(lines, i)
    if (found?.how === 'forwarded') return found
  }
  return null
}

function separatorAt(lines: readonly Line[], i: number): Quotation | null {
  const how =
    readSeparator((lines[i] as Line).text) ?? wrappedSeparator(lines, i) ?? unknownSeparator(lines, i)
  return how === null ? null : { start: i, how, header: headerBelow(lines, i + 1) }
}

/** Samsung's mail leaves out the line break: `-------- Original message --------From: Pat <pat@x.org>`. */
function gluedSeparator(lines: readonly Line[], i: number): Quotation | null {
  const { text, quoted } = lines[i] as Line
  const rule = text.startsWith('--') ? /^-{3,}[^-]{3,60}-{3,}(?=[^-\s])/.exec(text)?.[0] : undefined
  const how = rule === undefined ? null : readSeparator(rule)
  if (rule === undefined || how === null) return null
  const below = [{ text: text.slice(rule.length).trim(), quoted }, ...lines.slice(i + 1, i + 25)]
  const header = readHeaderBlock(below, 0)
  return header === null ? null : { start: i, how, header: { ...header, end: header.end + i } }
}

/** IBM Notes breaks `----- Forwarded by Pat Example/ACME on 11/03/2026 10:12 AM -----` in two. */
function wrappedSeparator(lines: readonly Line[], i: number): Separator | null {
  const { text } = lines[i] as Line
  const next = lines[i + 1]?.text ?? ''
  if (!text.startsWith('--') || !next.endsWith('--') || text.length + next.length > 200) return null
  return readSeparator(`${text} ${next}`)
}

/** Words between dashes in a language that we do not know, above a header block. */
function unknownSeparator(lines: readonly Line[], i: number): Separator | null {
  const { text } = lines[i] as Line
  if (text.length > 120 || !/^[-=_*]{2,} ?[^-=_*].* ?[-=_*]{2,}$/.test(text)) return null
  const header = headerBelow(lines, i + 1)
  return header !== null && isConvincing(header) ? 'forwarded' : null
}

function headerBelow(lines: readonly Line[], from: number): HeaderBlock | null {
  let i = from
  while (i < lines.length && i < from + 4 && isSkippable(lines[i] as Line)) i += 1
  const block = readHeaderBlock(lines, i)
  if (block !== null) return block
  const bare = readHeaderBlock(lines, i, readBareHeaderLine)
  return bare !== null && isConvincing(bare) ? bare : attributedBelow(lines, i)
}

/** Yandex puts a sentence below its separator instead of fields. */
function attributedBelow(lines: readonly Line[], i: number): HeaderBlock | null {
  for (let last = i; last < lines.length && last < i + 3; last++) {
    const attribution = readAttribution(lines, last)
    if (attribution?.start === i) return headerOfAttribution(lines, attribution)
  }
  return null
}

function isSkippable({ text }: Line): boolean {
  return text === '' || isRule(text)
}

/** Header blocks that nothing else announces. */
class HeaderBlocks {
  readonly #lines: readonly Line[]
  /** Lines before it were read as part of a block that convinced nobody: they are not read again. */
  #readUpTo = 0

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  at(i: number): Quotation | null {
    const first = i < this.#readUpTo ? null : readHeaderLine((this.#lines[i] as Line).text)
    if (first === null || first.kind === 'cc' || first.kind === 'other') return null
    const header = readHeaderBlock(this.#lines, i)
    if (header === null) return null
    this.#readUpTo = header.end
    return isConvincing(header) ? { start: this.#belowRules(i), how: 'header-block', header } : null
  }

  /** The rule that Outlook draws above a block is no word of anybody. */
  #belowRules(i: number): number {
    let start = i
    while (start > 0 && isSkippable(this.#lines[start - 1] as Line)) start -= 1
    return start
  }
}

function attributionAt(lines: readonly Line[], i: number): Quotation | null {
  const attribution = readAttribution(lines, i)
  if (attribution !== null) {
    const start = belowRuledFields(lines, attribution.start)
    return { start, how: 'attribution', header: headerOfAttribution(lines, attribution) }
  }
  return isNotesAttribution((lines[i] as Line).text) ? { start: i, how: 'attribution', header: null } : null
}

/** Yandex puts a rule, `Кому: …;` and `Тема: …;` above its sentence. */
function belowRuledFields(lines: readonly Line[], start: number): number {
  let above = start - 1
  while (above >= 0 && above > start - 5 && readHeaderLine((lines[above] as Line).text) !== null) above -= 1
  return above >= 0 && above < start - 1 && isRule((lines[above] as Line).text) ? above : start
}

/** IBM Notes: `Pat Example ---11/03/2026 10:04:05 AM---Good to see you`. */
function isNotesAttribution(text: string): boolean {
  return /^.{1,120}-{3}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4} .{0,30}-{3}/.test(text)
}
