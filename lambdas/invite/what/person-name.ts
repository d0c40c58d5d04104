import { GIVEN_NAMES } from './given-names.ts'
import { honorificsIn, lettersIn } from './honorifics.ts'
import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'

/** Small words inside surnames. */
const PARTICLE =
  /^(?:de|del|della|delle|di|da|das|do|dos|du|des|la|le|van|von|vom|zu|zum|der|den|ter|ten|te|al|el|bin|ibn|ben|bint|st\.?|y|e|d'|af|av)$/iu
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.|(?:d'|o')\p{Lu}[\p{L}\p{M}]*)\.?$/u
/** "de" and "van" in small letters; "Ben Carter" and "Al Gray" have names that look like them. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word) && /^\p{Ll}/u.test(word)
}

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u

/** Takes "Mr.", "Frau Dr." and "KC" off; they are no part of what a name is compared by. */
export function withoutHonorific(name: string): string {
  const all = name.trim().split(/\s+/u)
  const words = all.slice(honorificsIn(all))
  return words
    .slice(0, words.length - lettersIn(words))
    .join(' ')
    .replace(/,$/u, '')
}

/** Whether the text could be nothing but a person's name: 2–5 capitalised words, none of a company, role or meeting. */
export function isFullName(text: string): boolean {
  const name = withoutHonorific(text)
  if (name.length > 60) return false
  if (CJK.test(name)) return true
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 5) return false
  const given = words.filter((word) => !isParticle(word))
  return (
    given.length >= 2 &&
    NAME_WORD.test(words[0] ?? '') &&
    !ARTICLE.test(words[0] ?? '') &&
    !isParticle(words.at(-1) ?? '') &&
    given.every((word) => NAME_WORD.test(word) && !isAcronym(word)) &&
    !words.some((word) => isNoName(word))
  )
}

/** "Die Personalabteilung": articles that no surname begins with. */
const ARTICLE = /^(?:The|Die|Das|Les|Los|Las|Gli|Het|Our|Unsere?|Notre|Nos)$/u

function isAcronym(word: string): boolean {
  return word.length > 1 && word.length < 5 && /^\p{Lu}{2,}$/u.test(word)
}

/** A single given name that is common enough to be told from a company. */
export function isGivenName(text: string): boolean {
  return GIVEN_NAMES.has(text.trim().toLowerCase())
}

function isNoName(word: string): boolean {
  const bare = word.replace(/[.,]$/u, '')
  if (isGivenName(bare)) return false
  if (NO_NAME.test(bare)) return true
  return (FILLER.test(bare) && !PARTICLE.test(bare)) || ROLE_HEAD.test(bare) || COMPANY_WORD.test(word)
}

/** Words that begin sentences or name days: "Monday 30 November. She will interview you". */
const NO_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|july|august|september|october|november|december)$|^(?:i|she|he|they|we|you|it|this|that|there|these|those|then|when|where|who|what|which|please|thanks?|also|your|my|his|her|their|its|each|both|all|any|if|as|in|on|from|by|after|before|today|tomorrow|re|fwd|maison|haus|firma|équipe|equipe|equipo|museo|musée|museu|colégio|colegio|collège|gemeente|stadt|ayuntamiento|recursos|ressources|humanos|humaines|risorse|umane|personalabteilung|programme|program|abteilung|sekretariat|segreteria|secretaría|secretariat|hotel|hôtel|grill|faculty|search|committee|department|dept|null|undefined|unknown)$/iu

/** "Dinah Foss/Jonas Ferrier": several full names and nothing else; empty for any other text. */
export function fullNamesApart(text: string): string[] {
  const names = text.split(/\s*[/,;&+]\s*/u)
  return names.length > 1 && names.every(isFullName) ? names : []
}

/** Whether both name the same person: equal, one is the other's given name, or one is cut to an initial ("Robin C.", "R. Castell"). */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [fold(a).split(' '), fold(b).split(' ')]
  if (left[0] === '' || right[0] === '') return false
  const whole = left.join(' ') === right.join(' ')
  return (
    whole ||
    (right.length === 1 && left[0] === right[0]) ||
    (left.length === 1 && left[0] === right[0]) ||
    isCut(left, right) ||
    isCut(right, left) ||
    isWithin(left, right) ||
    isWithin(right, left)
  )
}

/** "Gonzalo Iturbe" for Gonzalo Iturbe Sanz, "Robert Li" for Robert J. Li, "Alex Finch" for Alexandra Finch. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const [given = '', family = ''] = short
  if (short.length < 2 || long.length < short.length) return false
  const shortened = given.length >= 3 && (long[0] ?? '').startsWith(given) && family === long[1]
  if (short.length === long.length) return short.length === 2 && shortened
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return given === long[0] && at === short.length
}

function isCut(short: readonly string[], long: readonly string[]): boolean {
  const [given = '', family = ''] = short
  const last = long.at(-1) ?? ''
  if (short.length !== 2 || long.length < 2) return false
  return (
    (given === long[0] && family.length === 1 && last.startsWith(family)) ||
    (given.length === 1 && (long[0] ?? '').startsWith(given) && family === last)
  )
}

/** Lower-case without accents, honorifics and punctuation: "Dr. José Núñez" → "jose nunez". */
export function fold(name: string): string {
  return withoutHonorific(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
