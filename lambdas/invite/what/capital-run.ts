import { COMPANY_WORD, FILLER } from './title-words.ts'

const LINK = /^(?:&|of|and|und|et|y|e|de|du|des|der|die|the|\+)$/iu

/**
 * The name that begins a text: "Acme Robotics for the role" → "Acme Robotics". Capitalised words, with "of" or "&" between
 * them, to the first other word or the end of the sentence; without "Team" or "Interview" at its end.
 */
export function capitalRun(text: string): string {
  const words: string[] = []
  const all = text.trim().split(/\s+/u).slice(0, 8)
  for (const [i, word] of all.entries()) {
    // "Brightwater Robotics I am pleased"
    if (word === 'I') break
    if (isPossessiveName(all, i)) {
      words.push(word)
      continue
    }
    const bare = word
      .replace(/^["'“([]+|["'”)\],;:!?]+$/gu, '')
      .replace(/(?<=[\p{L}\p{N}]{2})[.]+$/u, '')
      .replace(/['’]s$/u, '')
    const starts =
      /^[\p{Lu}\p{N}]/u.test(bare) ||
      (words.length === 0 && /^\p{Ll}+\p{Lu}|^\p{Ll}[\p{L}\p{N}-]*\.(?:com|io|ai|de|app|dev|co)$/u.test(bare))
    if (!starts && !(words.length > 0 && LINK.test(bare))) break
    words.push(bare)
    if (
      /[,;:!?)\]]$|[.]$|['’]s$/u.test(word) &&
      !/^\p{Lu}\.$/u.test(word) &&
      !/^(?:inc|co|corp|ltd|st|s\.a|s\.l|e\.v)\.$/iu.test(word)
    )
      break
  }
  while (words.length > 0 && isLoose(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** "St Brigid's Primary School": what belongs to a saint is the name; "Acme's office" is not. */
function isPossessiveName(words: readonly string[], at: number): boolean {
  return (
    /^\p{Lu}[\p{L}-]+['’]s$/u.test(words[at] ?? '') &&
    /^\p{Lu}/u.test(words[at + 1] ?? '') &&
    words.slice(at + 1, at + 4).some((word) => COMPANY_WORD.test(word.replace(/[.,;:!?]+$/u, '')))
  )
}

function isLoose(word: string): boolean {
  return LINK.test(word) || (FILLER.test(word) && !COMPANY_WORD.test(word))
}
