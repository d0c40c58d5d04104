import { partsOf } from '../../lambdas/note/body.ts'

/** What two notes are compared on: sentences without salutation, sign-off and day words. */
export function sentencesOf(body: string): string[] {
  return partsOf(body).sentences.map((sentence) =>
    sentence
      .replace(/\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:'s)?\b/g, 'DAY')
      .replace(/[^\p{L}\p{N}' ]/gu, '')
      .toLowerCase()
      .trim(),
  )
}

/** Three words in a row, of a whole body. */
export function shinglesOf(body: string): Set<string> {
  const words = sentencesOf(body)
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== 'day')
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length
  return shared / (a.size + b.size - shared || 1)
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
