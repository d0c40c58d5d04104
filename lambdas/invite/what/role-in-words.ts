import { capitalWords, clauseOf, smallRun, wholeRun } from './clause.ts'
import { isOccupation, looksLikeOccupation } from './occupations.ts'
import { fold, isFullName, isGivenName, sameName, withoutHonorific } from './person-name.ts'
import type { Known } from './role.ts'
import { isTalk, occupationIn, roleIn, tidyRole } from './role-in.ts'
import {
  BEFORE_NUMBER,
  CAPITAL_FOLLOWS,
  DECLINED_FOLLOWS,
  FINNISH,
  MAY_FOLLOW,
  NAMED_BEFORE,
  NOUN_BEFORE,
  ROLE_FOLLOWS,
  SMALL_BEFORE,
} from './role-phrases.ts'
import { announcedWithoutCapitals } from './role-without-capitals.ts'
import { isShift } from './speciality.ts'
import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'

const SPAN = 110

/** The role that a text states in a phrase that announces one; null where none does. */
export function roleInWords(words: string, known: Known): string | null {
  const announced =
    firstOf(words, ROLE_FOLLOWS, (text, phrase) => statedAt(text, known, ROMANCE.test(phrase))) ??
    firstOf(words, CAPITAL_FOLLOWS, (text) => statedAt(text, known, false)) ??
    firstOf(words, DECLINED_FOLLOWS, asInTable) ??
    smallBefore(words, known)
  if (announced !== null) return announced
  const numbered = BEFORE_NUMBER.exec(words)?.[1]
  if (numbered && !isTalk(numbered)) return calledSo(numbered, known)
  return (
    firstOf(words, MAY_FOLLOW, (text) => roleNamed(smallRun(clauseOf(text)), known)) ??
    nounBefore(words) ??
    announcedWithoutCapitals(words) ??
    besideTalk(words, known)
  )
}

/** What the first phrase gives behind which a role stands. */
function firstOf(
  words: string,
  phrase: RegExp,
  read: (text: string, found: string) => string | null,
): string | null {
  for (const { index, 0: found } of words.matchAll(phrase)) {
    const role = read(words.slice(index + found.length, index + found.length + SPAN), found)
    if (role !== null) return role
  }
  return null
}

/** "Operator wózka widłowego w Łodzi": only a noun that stands undeclined. */
function asInTable(text: string): string | null {
  const role = smallRun(clauseOf(text.replace(/[»”"].*$/su, '')))
  return role.split(' ', 2).some(isOccupation) || roleIn(role) === role ? tidyRole(role) || null : null
}

function smallBefore(words: string, known: Known): string | null {
  for (const [, name = '', noun = ''] of words.matchAll(NAMED_BEFORE)) {
    const role = namedBefore(name, noun, known)
    if (role !== null) return role
  }
  for (const [, name = ''] of words.matchAll(SMALL_BEFORE)) {
    const [last = '', ...others] = name.split(' ').reverse()
    const named =
      isOccupation(last.split('-').at(-1) ?? '') || (others.length > 0 && looksLikeOccupation(last))
    const role = named ? name : roleIn(name)
    if (role !== null && others.length < 4) return role
  }
  return null
}

function nounBefore(words: string): string | null {
  for (const [, name = ''] of words.matchAll(NOUN_BEFORE))
    if (!name.trim().split(' ').every(isTalk)) return tidyRole(name)
  const finnish = FINNISH.exec(words.slice(0, 6000))?.[1] ?? null
  FINNISH.lastIndex = 0
  return finnish
}

/** A line of two parts, a role and a talk: "Developer Relations Engineer — Hiring Manager Interview". */
function besideTalk(words: string, known: Known): string | null {
  for (const line of words.split('\n').slice(0, 60)) {
    const sides =
      /^[ \t>*]*(.{2,60}?)(?:\s[—–|-]|:)\s(.{2,60}?)[ \t*]*$/u.exec(line.slice(0, 200))?.slice(1) ?? []
    const role = sides.find(
      (side) =>
        ((roleIn(side) ?? occupationIn(side)) === side || isOccupation(side)) &&
        !isOther(side, known) &&
        !/[()[\]]/u.test(side),
    )
    if (role !== undefined && sides.some((side) => side !== role && endsInTalk(side))) return role
  }
  return null
}

function endsInTalk(text: string): boolean {
  const last = text.split(/\s+/u).at(-1) ?? ''
  return /^(?:interview|call|screen|chat|round|onsite|gespräch|entretien|entrevista|colloquio)$/iu.test(last)
}

function namedBefore(name: string, noun: string, known: Known): string | null {
  const [, before = name, inside = ''] = /^(.{2,60})\s\(([^()]{2,30})\)$/u.exec(name) ?? []
  if (isShift(inside) && ROLE_HEAD.test(before)) return before
  const called = calledSo(isShift(inside) ? before : name, known)
  const says = /^(?:role|position|vacancy|post|job|opening)$/u.test(noun)
  if (called !== null && (says || hasOccupation(called))) return called
  return /^interviews?$/u.test(noun) ? null : (roleIn(clauseOf(name)) ?? null)
}

/** The role at the beginning of a text, to the end of the clause; unknown nouns too, as what stands before says it is one. */
function statedAt(text: string, known: Known, romance: boolean): string | null {
  const whole = clauseOf(text)
  const clause = /^\p{Ll}/u.test(whole) ? smallRun(whole) : whole
  if (isOther(clause, known)) return null
  const run = capitalWords(clause)
  const called = run === '' ? null : calledSo(run, known)
  const found = roleIn(clause) ?? occupationIn(clause)
  const longer = found === null || called?.includes(found) ? called : found
  if (longer !== null) return romance ? wholeRun(longer, clause) : longer
  return likely(smallRun(clause), known)
}

/** Before nouns on which adjectives in small letters follow. */
const ROMANCE = /\sd(?:e |i |['’])$/iu

/** What a phrase calls a role: none of its words a company's or a person's. */
function calledSo(name: string, known: Known): string | null {
  const words = name.trim().split(/\s+/u)
  const fits =
    words.length <= 8 &&
    capitalWords(name.trim()) === words.join(' ') &&
    (hasOccupation(words.at(-1) ?? '') || !words.some((word) => COMPANY_WORD.test(word)))
  return fits && !words.every((word) => FILLER.test(word)) && !isOther(name, known) ? tidyRole(name) : null
}

/** The role that a text is where nothing announces it: by a noun of the tables, else by the shape of one. */
export function roleNamed(text: string, known: Known): string | null {
  return isOther(text, known) ? null : (roleIn(text) ?? occupationIn(text) ?? likely(text, known))
}

/** An unknown noun that ends as the names of those who do a job do: "Cataloguer", "souffleur de verre". */
export function likely(text: string, known: Known): string | null {
  const words = text.trim().split(/\s+/u)
  const plain =
    words.length <= 6 && words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}'’&/.-]*$|^&$/u.test(word))
  if (
    !plain ||
    withoutHonorific(text) !== text ||
    isOther(text, known) ||
    namesOne(text, known) ||
    words.some((word) => COMPANY_WORD.test(word))
  )
    return null
  return hasOccupation(text) && !isNameLike(text) ? tidyRole(text) : null
}

function hasOccupation(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => !/^(?:i{1,3}|iv|v|\d)$/iu.test(word))
  return [words[0] ?? '', words.at(-1) ?? ''].some((word) => {
    const bare = word.replace(/,$/u, '')
    return isOccupation(bare) || looksLikeOccupation(bare) || roleIn(bare) !== null
  })
}

/** "Marko Fischer" ends as an occupation does; "Pastry Cook" is one by the table. */
function isNameLike(text: string): boolean {
  return isFullName(text) && !isOccupation(text.split(/\s+/u).at(-1) ?? '')
}

/** "between Dana Ruiz and Sam Okafor" */
function namesOne(text: string, { candidate, people = [] }: Known): boolean {
  const folded = ` ${fold(text)} `
  return [candidate, ...people].some(
    (name) => name != null && fold(name) !== '' && folded.includes(` ${fold(name)} `),
  )
}

/** Whether a text is, or begins with, somebody or a company that the invite names. */
export function isOther(text: string, { candidate, people = [], company }: Known): boolean {
  const first = text.split(/\s+/u)[0] ?? ''
  return (
    [candidate, ...people].some((name) => name != null && sameName(name, text)) ||
    (company != null && fold(company) === fold(text)) ||
    isGivenName(first)
  )
}
