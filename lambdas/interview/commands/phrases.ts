/** The longest phrase, in words, that any list holds. */
const LONGEST = 6

type Phrases = ReadonlySet<string> | ReadonlyMap<string, unknown>

const known = new WeakMap<Phrases, ReadonlyMap<string, number>>()

/** By the first word of its phrases, how many words the longest of them has: most tokens begin none. */
function longestFrom(list: Phrases): ReadonlyMap<string, number> {
  const before = known.get(list)
  if (before) return before
  const longest = new Map<string, number>()
  for (const phrase of list.keys()) {
    const words = phrase.split(' ')
    longest.set(words[0] as string, Math.max(words.length, longest.get(words[0] as string) ?? 0))
  }
  known.set(list, longest)
  return longest
}

/** How many tokens from `start` on are one phrase of the list; 0: none. The longest wins. */
export function phraseAt(tokens: readonly string[], start: number, ...lists: readonly Phrases[]): number {
  const first = tokens[start] ?? ''
  const longest = Math.max(...lists.map((list) => longestFrom(list).get(first) ?? 0))
  for (let length = Math.min(longest, tokens.length - start); length > 0; length--) {
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

/** Whether the last tokens are a phrase of these lists. */
export function endsWith(tokens: readonly string[], ...lists: readonly Phrases[]): boolean {
  return trimmedEnd(tokens, ...lists).length < tokens.length
}

/** Takes phrases of these lists off both ends. */
export function trimmed(tokens: readonly string[], ...lists: readonly Phrases[]): string[] {
  let left = [...tokens]
  for (let length = phraseAt(left, 0, ...lists); length > 0; length = phraseAt(left, 0, ...lists))
    left = left.slice(length)
  return trimmedEnd(left, ...lists)
}

function trimmedEnd(tokens: readonly string[], ...lists: readonly Phrases[]): string[] {
  let end = tokens.length
  for (let length = 1; length > 0; end -= length) {
    length = 0
    for (let tried = Math.min(LONGEST, end); tried > length; tried--) {
      if (phraseAt(tokens.slice(end - tried, end), 0, ...lists) === tried) length = tried
    }
  }
  return tokens.slice(0, end)
}
