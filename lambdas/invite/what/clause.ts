import { ENDS_ROLE } from './role-phrases.ts'

/** The beginning of a text, to the end of the clause: at a full stop, a dash, a comma before small letters or a small word. */
export function clauseOf(text: string): string {
  const [clause = ''] = text
    .replace(/\s+/gu, ' ')
    .split(
      /[.;:!?(]|\s[–—-]\s|,(?!\s?\p{Lu})|\s(?:at|bei|chez|presso|bij|hos|with|mit|avec|con|com|on|am|is|has|have|und|and (?=\p{Ll})|which|that|who|in unserem|in our|within|dans|el|le|il|na|no|em|en (?=\p{Lu})|nel(?=\p{L})|w|z)\s/u,
    )
  return clause.replace(/["“”]|(?<!\p{L})'|'(?!\p{L})/gu, '').trim()
}

/** "Lecturer in Medieval History", "Projektleiter Schiffbau": capitals, and small words between two of them. */
export function capitalWords(text: string): string {
  const kept: string[] = []
  let until = 0
  for (const word of text.split(' ').slice(0, 8)) {
    if (/^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’/&+#.-]*,?$/u.test(word) || word === '&') until = kept.push(word)
    else if (/^(?:of|and|for|in|the|to|und|für|de|du|des|di|do|da)$/u.test(word)) kept.push(word)
    else break
  }
  return kept.slice(0, until).join(' ')
}

/** "Matelot" in "Matelot polyvalent", "Soldador" in "Soldador TIG": a word behind it is of the role where the clause ends with it. */
export function wholeRun(found: string, clause: string): string {
  const run = smallRun(clause)
  const longer = (run.startsWith(`${found} `) || run.startsWith(`${found}'`)) && run.length === clause.length
  const behind = run.slice(found.length).trim()
  return longer && /^(?:d[eiao] )?[^ ]+$/u.test(behind) && !/(?:[ai]d[oa]|at[oa]|ée?)$/u.test(behind)
    ? run
    : found
}

/** The beginning of a clause, up to a word that no role goes on with. */
export function smallRun(clause: string): string {
  const words = clause.split(' ')
  const end = words.findIndex((word, at) => at > 0 && ENDS_ROLE.test(word))
  return (end < 0 ? words : words.slice(0, end)).join(' ')
}
