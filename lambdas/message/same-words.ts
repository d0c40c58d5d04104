/**
 * Whether two renderings of one text say the same: the same words in the same order, apart from links, which plain text
 * spells out and HTML hides, and from a small part of a long text. In a short one each word counts ("do not send").
 */
export function agree(a: string, b: string): boolean {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const longest = Math.max(left.length, right.length)
  const missing = count(left, right) + count(right, left)
  return missing <= Math.floor(longest / 25)
}

function wordsOf(text: string): string[] {
  return (
    text
      .replace(/[<([]?(https?:\/\/|mailto:|tel:|cid:)[^\s<>)\]]{0,2000}[>)\]]?/gi, ' ')
      .replace(/<[^<>\s]{1,100}@[^<>\s]{1,200}>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** How many words of `a` are not in `b`, as often as they stand there. */
function count(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let missing = 0
  for (const word of a) {
    const times = left.get(word) ?? 0
    if (times === 0) missing += 1
    else left.set(word, times - 1)
  }
  return missing
}
