/** Whole words, any case. Letters with accents and digits count as part of a word, which `\b` would not see. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(whole(alternatives), 'iu')
}

/** A clause from its start to its end, with these alternatives. */
export function clause(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})[ .!?]*$`, 'iu')
}

/** As `words`, for counting and replacing. */
export function everyWord(...alternatives: readonly string[]): RegExp {
  return new RegExp(whole(alternatives), 'giu')
}

/** The same source for words without their accents, as hurried people type: "explicó" → "explic[óo]". Not in a character class. */
export function lax(source: string): string {
  return source.replace(/[à-öø-ÿ]/giu, (letter) => `[${letter}${folded(letter)}]`)
}

/** "a|b|c" as any of these words, any number of times. Each once, also without accents: a word that could be read in two ways
 * would make a hostile text take exponential time. */
export function run(list: string): string {
  const distinct = new Map<string, string>()
  for (const word of list.split('|')) {
    if (!distinct.has(folded(word)) || word !== folded(word)) distinct.set(folded(word), word)
  }
  return `(?:(?:${[...distinct.values()].join('|')}) )*`
}

function whole(alternatives: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`
}

/** Without case, accents and typographic apostrophes: the form in which names and words are compared. */
export function folded(text: string): string {
  // Most of what is compared is ASCII, our own sentences above all.
  if (/^[\x00-\x7F]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()
}

export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
}
