/** A word, a number or a sign of a text; blanks fall away, line ends do not. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'line'
  /** As written. */
  readonly text: string
  /** Lower-case, without accents; what tables are asked for. */
  readonly key: string
  readonly start: number
  readonly end: number
}

const TOKEN = /\d+|[\p{L}\p{M}]+|\n|[^\s]/gu

/** Splits a text in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0]
    tokens.push({
      kind: kindOf(found),
      text: found,
      key: foldWord(found),
      start: match.index,
      end: match.index + found.length,
    })
  }
  return tokens
}

function kindOf(text: string): Token['kind'] {
  if (text === '\n') return 'line'
  if (/^\d/.test(text)) return 'number'
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'sign'
}

export function foldWord(text: string): string {
  // Most words have no accents, and every word of a mail is folded.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
