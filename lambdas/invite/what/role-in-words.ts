import { isOccupation, looksLikeOccupation } from './occupations.ts'
import { fold, isFullName, isGivenName, sameName, withoutHonorific } from './person-name.ts'
import type { Known } from './role.ts'
import { isTalk, occupationIn, roleIn, tidyRole } from './role-in.ts'
import { COMPANY_WORD, FILLER } from './title-words.ts'

/** "for the role of …", "für die Stelle als …", "pour le poste de …": what follows is the role, whatever it is. */
const ROLE_FOLLOWS =
  /(?<!\p{L})(?:(?:role|position|post|job|opening|vacancy)\s(?:of|as|is)(?:\s(?:an?|the))?\s|(?:applied|applying) to (?:be|become)\s(?:an?\s|the\s|our\s)?|bewerbung (?:als|um die stelle als|für die stelle als)\s|(?:stelle|position|rolle|funktion)\s(?:als|des|der|eines|einer)\s|poste d(?:e |'|’)|(?:candidature|candidate?) (?:au poste |comme |en tant que )d?(?:e |'|’)?|(?:puesto|cargo|vacante|posición|plaza) de\s|(?:vaga|posição|função|cargo|lugar) de\s|(?:posizione|ruolo|posto) d(?:i |')|(?:functie|rol|vacature)(?: van| als)?\s|(?:tjänsten|rollen|stillingen|jobbet) som\s|stanowisk(?:o|a|u)\s)(?=\p{L})/giu

/** "for the Harbour Pilot position", "in our Digital Preservation Lead role", "the VP, Finance & Operations search". */
const NAMED_BEFORE =
  /(?<!\p{L})(?:the|our|an?|your|this|open)\s(?=\p{Lu})([^\n.;:!?]{2,80}?)\s(role|position|post|opening|opportunity|vacancy|job|search|team|interviews?)(?!\p{L})/gu

/** "your application for Barista", "an interview for Office Coordinator": a company could follow as well. */
const MAY_FOLLOW =
  /(?<!\p{L})(?:appl(?:ied|ying|ication)|candidacy|considered|interview(?:s|ing|ed)?|recruiting|hiring|search|candidate) (?:for|as)\s(?:an?\s|the\s|our\s)?(?=\p{Lu})|(?:entretien|entrevista|colloquio|gespräch|gesprek|intervju) (?:pour|para|per|als|voor|som)\s(?=\p{L})/giu

/** "Re: Archivist - Job ID 20144" */
const BEFORE_NUMBER =
  /^[ \t>*]*(?:(?:re|regarding|subject|betreff|role|title)\s?:\s*)?(\p{Lu}[^\n:|]{2,70}?)\s*[-–—(,|]\s*\(?(?:job|req(?:uisition)?|vacancy|posting|ref(?:erence)?|position)\.?\s?(?:id|no|nr|number|code)?\.?\s?[:#]?\s?[\p{Lu}-]{0,6}\d{2,}/imu

const SPAN = 110

/** The role that a text states in a phrase that announces one; null where none does. */
export function roleInWords(words: string, known: Known): string | null {
  for (const match of words.matchAll(ROLE_FOLLOWS)) {
    const role = statedAt(
      words.slice(match.index + match[0].length, match.index + match[0].length + SPAN),
      known,
    )
    if (role !== null) return role
  }
  for (const [, name = '', noun = ''] of words.matchAll(NAMED_BEFORE)) {
    const role = namedBefore(name, noun, known)
    if (role !== null) return role
  }
  const numbered = BEFORE_NUMBER.exec(words)?.[1]
  if (numbered && !isTalk(numbered)) return calledSo(numbered, known)
  for (const match of words.matchAll(MAY_FOLLOW)) {
    const text = clauseOf(words.slice(match.index + match[0].length, match.index + match[0].length + SPAN))
    const role = roleNamed(text, known)
    if (role !== null) return role
  }
  return besideTalk(words, known)
}

/** A line of two parts, a role and a talk: "Developer Relations Engineer — Hiring Manager Interview". */
function besideTalk(words: string, known: Known): string | null {
  for (const line of words.split('\n').slice(0, 60)) {
    const sides = /^[ \t>*]*(.{2,60}?)\s[—–|-]\s(.{2,60}?)[ \t*]*$/u.exec(line.slice(0, 200))?.slice(1) ?? []
    const role = sides.find(
      (side) => roleIn(side) === side && !isOther(side, known) && !/[()[\]]/u.test(side),
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
  const called = calledSo(name, known)
  const says = /^(?:role|position|vacancy|post|job|opening)$/u.test(noun)
  if (called !== null && (says || hasOccupation(called))) return called
  return /^interviews?$/u.test(noun) ? null : (roleIn(clauseOf(name)) ?? null)
}

/** The role at the beginning of a text, to the end of the clause; unknown nouns too, as what stands before says it is one. */
function statedAt(text: string, known: Known): string | null {
  const clause = clauseOf(text)
  if (isOther(clause, known)) return null
  const run = capitalWords(clause)
  const called = run === '' ? null : calledSo(run, known)
  const found = roleIn(clause) ?? occupationIn(clause)
  if (found !== null && called !== null) return called.includes(found) ? called : found
  return found ?? called ?? likely(clause, known)
}

function clauseOf(text: string): string {
  const [clause = ''] = text
    .replace(/\s+/gu, ' ')
    .split(
      /[.;:!?(]|\s[–—-]\s|,(?!\s?\p{Lu})|\s(?:at|bei|chez|presso|bij|hos|with|mit|avec|con|com|on|am|is|has|have|und|and (?=\p{Ll})|which|that|who|in unserem|in our|within|dans|el|le|il|na|no|em|en (?=\p{Lu})|nel(?=\p{L})|w|z)\s/u,
    )
  return clause.replace(/["“”']/gu, '').trim()
}

/** "Lecturer in Medieval History", "Projektleiter Schiffbau": capitals, and small words between two of them. */
function capitalWords(text: string): string {
  const kept: string[] = []
  let until = 0
  for (const word of text.split(' ').slice(0, 8)) {
    if (/^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’/&+#.-]*,?$/u.test(word) || word === '&') until = kept.push(word)
    else if (/^(?:of|and|for|in|the|to|und|für|de|du|des|di|do|da)$/u.test(word)) kept.push(word)
    else break
  }
  return kept.slice(0, until).join(' ')
}

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
