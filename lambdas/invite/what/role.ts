import type { Guess } from '../invite.ts'
import { isOccupation, looksLikeOccupation } from './occupations.ts'
import { fold, isGivenName, sameName } from './person-name.ts'
import { isTalk, occupationIn, roleIn, tidyRole } from './role-in.ts'
import { cleanTitle, partsOf } from './title.ts'
import { COMPANY_WORD, FILLER } from './title-words.ts'

/** Whom and which company the invite names elsewhere: no part of a role. */
export interface Known {
  readonly candidate?: string | null
  readonly people?: readonly string[]
  readonly company?: string | null
}

const LABEL =
  /^[ \t*•-]*(?:role|position|job title|job|title of position|opening|stelle|position als|jobtitel|poste|intitulé du poste|puesto|vacante|cargo|vaga|função|posizione|ruolo|functie|vacature)\*?[ \t]*[:：][ \t*]*(\S.{0,100})$/imu
/** "for the Backend Engineer role", "für die Stelle als …", "pour le poste de …": what stands between is the role. */
const FOR =
  /\b(?:for|regarding|about|as)\s+(?:the|our|a|an|your)?\s*(?:open\s)?(?:role|position|job|opening)\s+(?:of|as)?\s*(?:an?\s|the\s)?|\b(?:für|als|auf|um|zur|bezüglich)\s+(?:die|der|eine|unsere)?\s*(?:(?:offene|ausgeschriebene)\s)?(?:stelle|position|rolle)\s*(?:als|des|der|eines|einer)?\s|\bpour (?:le|notre|un) poste d(?:e |')|\bpara (?:el|nuestro) (?:puesto|cargo) de |\bpara a (?:vaga|posição|função) de |\bper (?:la posizione|il ruolo) di |\bvoor de (?:functie|rol|vacature)(?: van)? /giu
const ROLE_AFTER = /\b(?:for|regarding|about|discuss)\s+(?:the|our|an?|your)\s+(?=\p{Lu})/gu

/** The role of the interview as title or words state it; null where they don't. */
export function roleOf(title: string | null, description: string | null, known: Known = {}): Guess | null {
  const words = (description ?? '').slice(0, 6000)
  const label = LABEL.exec(words)?.[1]
  const clean = cleanTitle(title ?? '')
  const stated =
    (label ? labelled(label) : null) ??
    roleInWords(clean, known) ??
    roleInTitle(clean, known) ??
    roleInWords(words, known)
  return stated === null ? null : { value: stated, guessed: false }
}

function labelled(text: string): string | null {
  const value = tidyRole(text.replace(/\s{2,}.*$|\s[|·•].*$/u, ''))
  return value.length >= 2 && !/https?:|@|\?$/u.test(value) ? value : null
}

const WITH = /(?<!\p{L})(?:with|w\/|mit|avec|con|com|met|med|z|ze|s|se|с|зі|з)\s/iu
const BRACKET = /[([]([^()[\]]{2,80})[)\]]/gu

/** What stands in brackets is asked last: "Backend Engineer (Payments)", but "Sam Okafor (Platform Engineer)". */
function roleInTitle(title: string, known: Known): string | null {
  for (const part of partsOf(title.replace(BRACKET, ' '), 'together')) {
    const own = withoutKnown(
      part.replace(/\s+(?:at|@|bei|chez|presso|bij|na|with|w\/|mit|avec|con|com|met)\s+.*$/iu, ''),
      known,
    )
    const role =
      roleIn(own) ?? (isCompanyOrPerson(own, known) ? null : (occupationIn(own) ?? namedByTalk(own, title)))
    if (role !== null) return role
  }
  for (const match of title.matchAll(BRACKET)) {
    const inside = match[1] ?? ''
    if (isOfInterviewer(title.slice(0, match.index), known) || isCompanyOrPerson(inside, known)) continue
    const role = roleIn(inside) ?? occupationIn(inside) ?? unheardOf(inside)
    if (role !== null) return role
  }
  return null
}

/** "Interview with Dana Ruiz (Head of Data)": the job of who holds it. Behind candidate or company it is the one applied for. */
function isOfInterviewer(before: string, { candidate, people = [], company }: Known): boolean {
  if ([candidate, company].some((name) => name != null && endsIn(before, name))) return false
  const beside = before.split(/[|:–—]|\s-\s/u).at(-1) ?? ''
  return people.some((name) => endsIn(before, name)) || WITH.test(beside)
}

function endsIn(text: string, name: string): boolean {
  return fold(name) !== '' && fold(text).endsWith(fold(name))
}

/** "Sam Okafor Platform Engineer", "Northwind Platform Engineer" → "Platform Engineer". */
function withoutKnown(part: string, { candidate, people = [], company }: Known): string {
  const names = [candidate, company, ...people].flatMap((name) => (name ? [name.split(/\s+/u)] : []))
  const words = part.split(/\s+/u)
  const name = names.find((one) => fold(one.join(' ')) === fold(words.slice(0, one.length).join(' ')))
  return name && words.length > name.length ? words.slice(name.length).join(' ') : part
}

function isCompanyOrPerson(text: string, { candidate, people = [], company }: Known): boolean {
  const first = text.split(/\s+/u)[0] ?? ''
  return (
    [candidate, ...people].some((name) => name != null && sameName(name, text)) ||
    (company != null && fold(company) === fold(text)) ||
    isGivenName(first)
  )
}

/** "Vorstellungsgespräch Erzieherin": a single occupation is a role where all else in the title is a talk. */
function namedByTalk(part: string, title: string): string | null {
  const words = title.split(/[\s,:;|–—-]+/u).filter((word) => word !== '' && !isTalk(word))
  const last = part.split(/\s+/u).at(-1) ?? ''
  return words.length === 1 && words[0] === last && isOccupation(last) ? last : null
}

/** A title that no table knows, by its last word: "Harbour Pilot Trainer". Not "Remote", "2nd floor", "Acme GmbH". */
function unheardOf(text: string): string | null {
  const words = text.trim().split(/\s+/u)
  const plain = words.length <= 6 && words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}'’&/-]*$|^&$/u.test(word))
  if (!plain || words.every((word) => FILLER.test(word)) || words.some((word) => COMPANY_WORD.test(word)))
    return null
  return looksLikeOccupation(words.at(-1) ?? '') ? text.trim() : null
}

function roleInWords(words: string, known: Known): string | null {
  for (const match of words.matchAll(FOR)) {
    const role = roleAt(words.slice(match.index + match[0].length, match.index + match[0].length + 100))
    if (role !== null) return role
  }
  for (const match of words.matchAll(ROLE_AFTER)) {
    const rest = words.slice(match.index + match[0].length, match.index + match[0].length + 100)
    const named = /^(.{2,80}?)\s+(role|position|opening|opportunity|vacancy|job|team)\b/u.exec(
      rest.split(/[\n.;]/u)[0] ?? '',
    )
    const [, name = '', noun = ''] = named ?? []
    const stated = /^(?:role|position|vacancy|job)$/u.test(noun) ? calledSo(name, known) : null
    const role = named ? (roleIn(name) ?? stated) : roleAt(rest)
    if (role !== null) return role
  }
  return null
}

/** "for the Harbour Pilot position": capitals alone, none of them a company's or a person's. */
function calledSo(name: string, known: Known): string | null {
  const words = name.trim().split(/\s+/u)
  const capital = words.every((word) =>
    /^\p{Lu}[\p{L}\p{N}'’/&+.-]*,?$|^(?:of|and|&|for|in|the|to)$/u.test(word),
  )
  const fits = words.length <= 7 && capital && !words.some((word) => COMPANY_WORD.test(word))
  return fits && !words.every((word) => FILLER.test(word)) && !isCompanyOrPerson(name, known)
    ? tidyRole(name)
    : null
}

/** The role at the beginning of a text, to the end of the clause. */
function roleAt(text: string): string | null {
  const clause =
    text
      .replace(/\s+/gu, ' ')
      .split(
        /[.;:!?\n(]|,(?!\s?\p{Lu})|\s(?:at|bei|chez|presso|bij|with|mit|avec|con|com|on|am|is|has|und|and|which|in unserem|in our|dans|el|le|il|na)\s/u,
      )[0] ?? ''
  return roleIn(clause.replace(/["“”']/gu, ''))
}
