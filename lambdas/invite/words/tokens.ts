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

/** Chinese, Japanese and Korean write no blanks: "24日火曜日午後2時" is five words. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const EAST_ASIAN_WORD =
  /[月火水木金土日]曜日?|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[일월화수목금토]요일|午前|午後|上午|下午|晚上|早上|正午|から|まで|오전|오후|부터|까지|[年月日号號時时点點分半至到년월일시분]|(?:(?!曜|周|週|星期|午[前後]|[上下]午|から|まで|오[전후]|부터|까지|[年月日号號時时点點分半至到년월일시분])[\p{L}\p{M}])+|[\p{L}\p{M}]/gu

/** Splits a text in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    if (!EAST_ASIAN.test(match[0])) tokens.push(tokenOf(match[0], match.index))
    else
      for (const part of match[0].matchAll(EAST_ASIAN_WORD))
        tokens.push(tokenOf(part[0], match.index + part.index))
  }
  return tokens
}

function tokenOf(text: string, start: number): Token {
  return { kind: kindOf(text), text, key: foldWord(text), start, end: start + text.length }
}

function kindOf(text: string): Token['kind'] {
  if (text === '\n') return 'line'
  if (/^\d/.test(text)) return 'number'
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'sign'
}

export function foldWord(text: string): string {
  // Most words have no accents, and every word of a mail is folded.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
}
