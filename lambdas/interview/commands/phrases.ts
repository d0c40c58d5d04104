/** The longest phrase, in words, that any list holds. */
const LONGEST = 6

type Phrases = ReadonlySet<string> | ReadonlyMap<string, unknown>

/** How many tokens from `start` on are one phrase of the list; 0: none. The longest wins. */
export function phraseAt(tokens: readonly string[], start: number, ...lists: readonly Phrases[]): number {
  for (let length = Math.min(LONGEST, tokens.length - start); length > 0; length--) {
    const phrase = tokens.slice(start, start + length).join(' ')
    if (lists.some((list) => list.has(phrase))) return length
  }
  return 0
}

/** Whether nothing is left of the tokens when all phrases of these lists are taken off. */
export function isOnly(tokens: readonly string[], ...lists: readonly Phrases[]): boolean {
  return without(tokens, ...lists).length === 0
}

export function without(tokens: readonly string[], ...lists: readonly Phrases[]): string[] {
  const left: string[] = []
  for (let i = 0; i < tokens.length; ) {
    const length = phraseAt(tokens, i, ...lists)
    if (length === 0) left.push(tokens[i] as string)
    i += Math.max(1, length)
  }
  return left
}

/** Takes phrases of these lists off both ends. */
export function trimmed(tokens: readonly string[], ...lists: readonly Phrases[]): string[] {
  let left = [...tokens]
  for (let length = phraseAt(left, 0, ...lists); length > 0; length = phraseAt(left, 0, ...lists))
    left = left.slice(length)
  return trimmedEnd(left, ...lists)
}

function trimmedEnd(tokens: readonly string[], ...lists: readonly Phrases[]): string[] {
  for (let length = Math.min(LONGEST, tokens.length); length > 0; length--) {
    if (phraseAt(tokens, tokens.length - length, ...lists) === length) {
      return trimmedEnd(tokens.slice(0, tokens.length - length), ...lists)
    }
  }
  return [...tokens]
}
