import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'

/** The same in running text, where capitals are as often an acronym before a name: "CTO Grace Obi" stays. */
export function sensibleCaseInText(name: string): string {
  const loud = name.split(' ').filter((word) => /^\p{Lu}{2}/u.test(word))
  const known = loud.some(
    (word) => word.length < 4 || ROLE_HEAD.test(word) || COMPANY_WORD.test(word) || FILLER.test(word),
  )
  return loud.length === 0 || known ? name : sensibleCase(name)
}

/** "PRIYA NAIR" and "priya nair" → "Priya Nair"; "NAIR Priya" → "Priya Nair". Initials and "McKay" stay. */
export function sensibleCase(name: string): string {
  const words = name.split(' ')
  if (words.length < 2) return name
  const upper = words.map(
    (word, at) => isUpper(word) || (isCapitalParticle(word) && isUpper(words[at + 1] ?? '')),
  )
  const shouts = words.every((word) => !/\p{Ll}/u.test(word)) && upper.some(Boolean)
  const whispers = words.every((word) => !/\p{Lu}/u.test(word)) && /\p{Ll}/u.test(name)
  if (shouts || whispers) return words.map(capitalised).join(' ')
  const surnames = upper.lastIndexOf(true) + 1
  if (!upper.includes(true)) return name
  const leads =
    upper.slice(0, surnames).every(Boolean) && words.slice(surnames).every((word) => /^\p{Lu}/u.test(word))
  const ordered = leads ? [...words.slice(surnames), ...words.slice(0, surnames)] : words
  return ordered
    .map((word) => (isUpper(word) || isCapitalParticle(word) ? capitalised(word) : word))
    .join(' ')
}

function isUpper(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word)
}

/** "DA SILVA Marco" */
function isCapitalParticle(word: string): boolean {
  return /^(?:DA|DE|DI|DO|DU|LA|LE|EL|AL|ST)$/.test(word)
}

function capitalised(word: string): string {
  if (/^(?:van|von|der|den|de|da|dos|del|di|la|le|el|bin|al)$/i.test(word)) return word.toLowerCase()
  if (word.length <= 2) return /\p{Ll}/u.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return word.toLowerCase().replace(/(?:^|['’-])\p{L}/gu, (letter) => letter.toUpperCase())
}
