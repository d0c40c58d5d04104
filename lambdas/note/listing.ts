/**
 * Things as one phrase, the last behind `and`. A thing may hold an `and` of its own: two in one breath would not say which
 * belong together. `ands` is the source of a pattern for all forms of the word, where there are several.
 */
export function listing(items: readonly string[], and: string, ands = and): string {
  const last = items.at(-1) ?? ''
  const rest = items.slice(0, -1).join(', ')
  const holds = new RegExp(` ${ands} `)
  if (holds.test(last)) return `${rest}, ${last}`
  return `${holds.test(rest) ? rest.replace(new RegExp(` ${ands} (?=[^,]*$)`), ', ') : rest} ${and} ${last}`
}
