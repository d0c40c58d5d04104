import type { Person } from '../address.ts'
import { FAMILY_FIRST } from './family-names.ts'
import { folded } from './patterns.ts'

/** How an interviewer is addressed. `first` only where it is sure; `full` as they write it themselves. */
export interface Called {
  readonly first: string | null
  readonly full: string | null
  /** Made from the address: to be confirmed before it is sent. */
  readonly guessed: boolean
}

const NOBODY: Called = { first: null, full: null, guessed: false }
const HONORIFIC =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dipl|ing|hr|fr|herr|frau|mme|mlle|sr|sra|dra)\.?$/i
const CREDENTIAL =
  /^(?:jr|sr|i{2,3}|iv|ph\.?d|md|mba|msc|bsc|cpa|pmp|esq|cfa|phr|shrm(?:-s?cp)?|he|she|they)\.?(?:\/.*)?$/i
const DEPARTMENT =
  /^(?:ext|external|eng|engineering|recruit\w*|talent|people|product|design|sales|marketing|ops|operations|finance|legal|data|research|contractor|consultant|guest|extern|remote|vendor|intern\w*|via.*|.*[\d/].*)$/i
const ROLE_BOX =
  /(?:^|[\s._-])(?:team|teams|talent|recruit(?:ing|ment|er|ers)?|hiring|careers?|jobs?|hr|humanresources|people|interviews?|scheduling|scheduler|calendar|no-?reply|donotreply|office|info|hello|contact|admin|support|candidates?)(?:$|[\s._-])/i
const PARTICLE = /^(?:van|von|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|den|der|zu)$/i

/** By person: a sheet asks some thirty times for each. */
const known = new WeakMap<Person, Called>()

/** Reads a display name such as "Whitfield, Dana (Eng)". Nothing that is not sure is made into a given name. */
export function calledOf(person: Person): Called {
  const called = known.get(person) ?? readCalled(person)
  known.set(person, called)
  return called
}

function readCalled(person: Person): Called {
  const name = person.name && !person.name.includes('@') ? person.name.normalize('NFC') : null
  const read = name ? readName(name) : null
  if (read) return read
  return person.email && !name ? guessFrom(person.email) : NOBODY
}

/** All the ways in which a jotting may name them, folded: given name, family name, both, nickname. */
export function handlesOf(person: Person): string[] {
  const called = calledOf(person)
  const source = called.full ?? person.email?.split('@')[0]?.replace(/[._-]+/g, ' ') ?? ''
  const tokens = folded(`${source} ${called.first ?? ''}`).split(/[\s.]+/)
  const parts = tokens.filter((token) => token.length >= 2 && !PARTICLE.test(token))
  return [...new Set([folded(source).trim(), ...parts])].filter((handle) => handle.length >= 2)
}

export function initialsOf(person: Person): string | null {
  const tokens = folded(calledOf(person).full ?? '').split(/[\s-]+/)
  const initials = tokens.map((token) => token[0] ?? '').join('')
  return initials.length >= 2 && initials.length <= 3 ? initials : null
}

function readName(display: string): Called | null {
  const { text, nickname } = withoutBrackets(display)
  const tokens = inOrder(text)
  if (tokens.length === 0 || tokens.length > 7) return null
  const full = tokens.join(' ')
  if (ROLE_BOX.test(full) || !/\p{L}/u.test(full)) return null
  return { first: nickname ?? givenName(tokens), full, guessed: false }
}

/** "(HR)", "[EXT]" and "| Acme" are no part of a name; a single name-like word in brackets is what they are called. */
function withoutBrackets(display: string): { text: string; nickname: string | null } {
  const inside = /[("“]([^()"“”]{2,20})[)"”]/.exec(display)?.[1]?.trim() ?? null
  const text = display
    .replace(/\([^()]*\)|\[[^[\]]*\]|[“"][^“”"]*[”"]/g, ' ')
    .replace(/\s+[-–—|]\s.*$|\s*\|.*$|\s+(?:via|@)\s.*$/i, ' ')
    .replace(/\s+-\s*ext\.?$/i, '')
    .replace(/['"<>]{2,}|^['"\s]+|['"\s]+$/g, '')
    .trim()
  const isName =
    inside !== null &&
    /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(inside) &&
    !DEPARTMENT.test(inside) &&
    inside !== inside.toUpperCase()
  return { text, nickname: isName ? inside : null }
}

/** Tokens in the order in which the name is said. "Smith Jr., John" and "de la Cruz, Ana" are turned round. */
function inOrder(text: string): string[] {
  const parts = text.split(',').map((part) => tokensOf(part).filter((token) => !CREDENTIAL.test(token)))
  const [last = [], first = []] = parts
  const turned = parts.length > 1 && first.length > 0 ? [...first, ...last] : last
  const tokens = turned.filter((token) => !HONORIFIC.test(token) || turned.length === 1)
  const shouted = tokens.every((token) => token === token.toUpperCase() && token.length > 1)
  const mumbled = tokens.every((token) => token === token.toLowerCase())
  return shouted || mumbled ? tokens.map(capitalised) : familyInCapitals(tokens)
}

function tokensOf(part: string): string[] {
  return part.split(/\s+/).filter((token) => token.length > 0)
}

/** "WHITFIELD Dana" and "Dana WHITFIELD": capitals mark the family name. */
function familyInCapitals(tokens: readonly string[]): string[] {
  const isFamily = (token: string) =>
    token.length > 2 && token === token.toUpperCase() && /\p{Lu}{3}/u.test(token)
  if (!tokens.some(isFamily)) return [...tokens]
  return [...tokens.filter((t) => !isFamily(t)), ...tokens.filter(isFamily).map(capitalised)]
}

function capitalised(token: string): string {
  if (PARTICLE.test(token)) return token.toLowerCase()
  return token
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
}

function givenName(tokens: readonly string[]): string | null {
  const [first = '', ...rest] = tokens
  if (rest.length === 0)
    return first.length > 1 &&
      !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)
      ? first
      : null
  if (
    first.replace('.', '').length < 2 ||
    /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.'’-]/u.test(tokens.join(''))
  )
    return null
  return familyMayComeFirst(first, rest) ? null : first
}

/** Vietnamese, Chinese, Korean, Japanese and Hungarian names may begin with the family name: not split unless sure. */
function familyMayComeFirst(first: string, rest: readonly string[]): boolean {
  const vietnamese = /[\u1EA0-\u1EF9ĂăĐđƠơƯư]/u.test([first, ...rest].join(''))
  if (vietnamese) return true
  const key = folded(first)
  if (!FAMILY_FIRST.has(key))
    return /^\p{Lu}\p{L}+-\p{Ll}+$/u.test(rest.at(-1) ?? '') && FAMILY_FIRST.has(key)
  return !(rest.length > 0 && WESTERN_TOO.has(key) && !/-\p{Ll}/u.test(rest.join(' ')))
}

/** Family names in Asia that are common given names in the West. */
const WESTERN_TOO = new Set([
  'kim',
  'lee',
  'sunny',
  'ray',
  'jung',
  'gene',
  'may',
  'ann',
  'mai',
  'kay',
  'jo',
  'van',
])

/** `first.last@` gives a guess; initials, one word and role mailboxes give none. */
function guessFrom(email: string): Called {
  const local = email.slice(0, email.lastIndexOf('@')).split('+')[0] ?? ''
  const parts = local.split(/[._-]/)
  const nameLike = parts.length >= 2 && parts.length <= 3 && parts.every((part) => /^[a-z]{2,}$/i.test(part))
  if (!nameLike || ROLE_BOX.test(local)) return NOBODY
  const tokens = parts.map(capitalised)
  return { first: givenName(tokens), full: tokens.join(' '), guessed: true }
}
