import type { LanguagePack } from './language-pack.ts'

/** One sentence of the candidate's words, in clauses. `labels`: whose it is, by a label such as "priya - …". */
export interface Sentence {
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly labels: readonly number[]
  /** Stands alone as a bullet or after a label, so that a bare noun phrase may be a topic. */
  readonly listed: boolean
  /** The first of its line: a label holds until the line ends. */
  readonly startsLine: boolean
}

export interface Clause {
  readonly text: string
  /** Said after "but": the private turn. */
  readonly contrast: boolean
}

const BULLET = /^\s*(?:[-*•·–—>]+|\d{1,2}[.)])\s+/
const LABEL =
  /^(?:with |w )?(@\d+(?:(?:,| and|&|\/| &)? ?@\d+)*)(?: ?\([^()]{1,40}\))? ?(?::|[-–—=>]+ | [-–—=>]+)\s*/i
const ENDS =
  /(?<=[.!?…])\s+|\s+(?=\d{1,2}\)\s)|\s*;\s*|\s*\n\s*|\s+\/\s+(?=@\d+ ?[:–-])|\s*,\s+(?=@\d+ ?(?::|[–—-] ))/
const ABBREVIATION = /\b(?:e\.g|i\.e|vs|etc|approx|dr|mr|ms)\.$/i
/** "no. 3"; "interesadísimo... no." ends a sentence. */
const NUMBER = /\bno\.$/i
const MAX_SENTENCES = 120

export function splitWords(text: string, pack: LanguagePack): Sentence[] {
  const sentences = unwrapped(text).flatMap((line) => sentencesOf(line, pack))
  return sentences.slice(0, MAX_SENTENCES)
}

/** Mail programs break lines near column 72; such a line goes on in the next. */
function unwrapped(text: string): string[] {
  const lines: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    const continues = open && line.trim() !== '' && !BULLET.test(line) && !LABEL.test(line.trim())
    if (continues) lines.push(`${lines.pop() ?? ''} ${line.trim()}`)
    else if (line.trim() !== '') lines.push(line.trim())
    open = line.trim().length >= 58 && line.trim().length <= 80 && !/[.!?:]$/.test(line.trim())
  }
  return lines
}

function sentencesOf(line: string, pack: LanguagePack): Sentence[] {
  const bulleted = BULLET.test(line)
  const parts = joinedAbbreviations(line.replace(BULLET, '').split(ENDS))
  return parts.map((part, index) => {
    const label = LABEL.exec(part)
    const text = label ? part.slice(label[0].length) : part
    const labels = [...(label?.[1] ?? '').matchAll(/@(\d+)/g)].map((match) => Number(match[1]))
    return {
      text,
      labels,
      clauses: clausesOf(text, pack),
      listed: bulleted || label !== null,
      startsLine: index === 0,
    }
  })
}

function joinedAbbreviations(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts.map((p) => p.trim()).filter((p) => p !== '')) {
    const before = joined.at(-1)
    const shortened =
      before !== undefined && (ABBREVIATION.test(before) || (NUMBER.test(before) && /^\d/.test(part)))
    if (shortened) joined[joined.length - 1] = `${before} ${part}`
    else joined.push(part)
  }
  return joined
}

function clausesOf(sentence: string, pack: LanguagePack): Clause[] {
  const { breaks, contrast, lead } = pack.reading
  const pieces = sentence.split(breaks).filter((piece): piece is string => piece !== undefined)
  return pieces
    .map((piece) => piece.trim().replace(/^[\s"'“”*_~-]+|[\s"'“”*_~.!?…:-]+$/g, ''))
    .filter((piece) => /[\p{L}\p{N}§]/u.test(piece))
    .map((piece) => {
      const turned = contrast.test(piece)
      const text = strip(strip(turned ? piece.replace(contrast, '') : piece, lead), lead).trim()
      return { text, contrast: turned }
    })
    .filter((clause) => clause.text !== '')
}

function strip(text: string, lead: RegExp): string {
  return text.replace(lead, '')
}
