import type { Person } from '../../address.ts'
import { capitalRun } from './capital-run.ts'
import { AFTER_NAME, BEFORE_NAME, EAST_ASIAN, INTERVIEWER_LABELS } from './leads.ts'
import { readPeople } from './people-list.ts'
import { fold, isFullName, isGivenName, sameName } from './person-name.ts'
import { cleanTitle, partsOf } from './title.ts'
import { ROLE_HEAD } from './title-words.ts'

const LABEL = new RegExp(
  `^[ \\t*•■●・-]*(?:interviewers?|your interviewers?|interview panel|panel(?:ists| members)?|with|you(?:'|’)ll (?:be )?meet(?:ing)?(?: with)?|you will (?:be )?meet(?:ing)?(?: with)?|meeting with|hosts?|gesprächspartner(?:in(?:nen)?)?|interviewpartner(?:in(?:nen)?)?|interviewer(?:in(?:nen)?)?|teilnehmer(?:innen)?|interlocuteurs?|recruteurs?|entrevistador(?:es|as?)?|intervistator[ei]|gesprekspartners?|interviewt door|${oneLine(INTERVIEWER_LABELS)})\\*?[ \\t]*[:：][ \\t*]*(.*)$`,
  'iu',
)
const WITH = new RegExp(
  `(?<![\\p{L}\\d])(?:mit dabei(?: sind)?:?|dabei sind:?|with|w\\/|mit|avec|con|com|met|meet|meeting|treffen|rencontrer(?:ez)?|conocerás a|conhecer|incontrerai|spreek je met|followed by|(?:interviewed|conducted|led|hosted|held|geführt|durchgeführt) (?:by|von)|(?:reçue?|menée?|conduite?) par|recibid[oa] por|recebid[oa] por|nehmen|nimmt|${BEFORE_NAME})(?:[^\\S\\n]+\\n?|\\n)[^\\S\\n]*(?:me\\sand\\s|mir\\sund\\s|moi\\set\\s|dem\\s|der\\s|den\\s|herrn?\\s|frau\\s|dr\\.?\\s|mr\\.?\\s|ms\\.?\\s|mrs\\.?\\s|the\\s|il\\s|la\\s|lo\\s|el\\s|le\\s|a\\s|o\\s|d\\.\\s|dña\\.?\\s|m\\.\\s|mme\\s|pan[ií]?\\s|doamna\\s|domnul\\s|herr\\s|fru\\s|hr\\.\\s|dhr\\.?\\s|mevr\\.?\\s|(?:our|unser(?:e[rnm]?)?|notre|nuestr[oa]|noss[oa]|onze)\\s)*(?=["“]?\\p{Lu})`,
  'giu',
)

/**
 * People that only title or description name: "Interview with Priya Nair (CTO)", "Sam / Dana: system design",
 * "Interviewers: Dana Ruiz, Tom Li". They have an address only where it is written beside the name. `company` and
 * `candidate` are told apart where known.
 */
export function namesIn(
  title: string | null,
  description: string | null,
  known: { readonly candidate?: string | null; readonly company?: string | null } = {},
): Person[] {
  const people = [...labelled(description), ...inTitle(cleanTitle(title ?? '')), ...inProse(description)]
  const found: Person[] = []
  for (const person of people) {
    if (isKnown(person, known) || found.some((other) => sameAs(other, person))) continue
    found.push(person)
  }
  return found.slice(0, 20)
}

function isKnown(
  person: Person,
  known: { readonly candidate?: string | null; readonly company?: string | null },
): boolean {
  const name = person.name ?? ''
  return (
    (known.candidate ? sameName(name, known.candidate) : false) ||
    (known.company ? fold(name) === fold(known.company) : false)
  )
}

/** The same address, or where one has none the same name, also by given name alone. */
function sameAs(a: Person, b: Person): boolean {
  if (a.email !== null && b.email !== null) return a.email === b.email
  return a.name !== null && b.name !== null && sameName(a.name, b.name)
}

/** "Interviewers: …" on one line, or a label with the list below it to the next empty line. */
function labelled(description: string | null): Person[] {
  const lines = (description ?? '').slice(0, 20_000).split('\n')
  for (const [i, line] of lines.entries()) {
    const match = LABEL.exec(line.slice(0, 400))
    if (!match) continue
    const below = lines.slice(i + 1, i + 12)
    const until = below.findIndex((next) => next.trim() === '')
    const list = match[1]?.trim() ? [match[1]] : below.slice(0, until < 0 ? below.length : until)
    const people = list.flatMap((entry) => readPeople(entry.slice(0, 400), 'likely'))
    if (people.length > 0) return people
  }
  return []
}

function inTitle(title: string): Person[] {
  const withNames = inProse(title)
  if (withNames.length > 0) return withNames
  const parts = partsOf(title.replace(/\([^()]{0,60}\)/gu, ' '))
  return parts.flatMap((part) =>
    isGivenName(part) || (isFullName(part) && isGivenName(part.split(' ')[0] ?? ''))
      ? [{ name: part, email: null }]
      : part.includes(' and ') || part.includes('&')
        ? readPeople(part, 'likely')
        : [],
  )
}

/** "… at 9.30am. Interviewers: Ann Oz & Ben Carter.", in the middle of a line. */
const INLINE =
  /[.!?)] +(?:interviewers?|panel|gesprächspartner(?:in(?:nen)?)?|interlocuteurs?|entrevistador(?:es|as?)?|intervistator[ei]|gesprekspartners?): ?([^\n.]{3,200})/giu

/** "Tom Li will join us", "Dana Ruiz and Tom Li will interview you", and the sign of people before a list. */
const JOINS = new RegExp(
  `((?:\\p{Lu}[\\p{L}'’.-]{1,20} ){1,3}\\p{Lu}[\\p{L}'’-]{1,20}(?: (?:and|und|et|y|e|og|och|ja|i|a|és|și|ve|и|та|і) (?:\\p{Lu}[\\p{L}'’.-]{1,20} ){1,3}\\p{Lu}[\\p{L}'’-]{1,20})?) (?:will (?:also )?(?:join|interview|meet|call|speak|be (?:joining|interviewing|meeting|calling|speaking|conducting|leading)|conduct|lead|host)|(?:wird|werden) |vous (?:recevra|recevront|appellera)|(?:te|le|la) (?:entrevistará|llamará)|joins us|joined by|${AFTER_NAME})|[👥👤] ?([^\\n]{3,120})`,
  'gu',
)

function oneLine(labels: string): string {
  return labels.replaceAll('\n', '')
}

/** Names behind "with": the run of capitals, "and" and commas. */
function inProse(text: string | null): Person[] {
  const words = (text ?? '').slice(0, 20_000)
  const people: Person[] = []
  for (const match of words.matchAll(WITH)) {
    people.push(...listAt(words.slice(match.index + match[0].length, match.index + match[0].length + 300)))
    if (people.length > 20) break
  }
  for (const match of words.slice(0, 6000).matchAll(INLINE))
    people.push(...readPeople(match[1] ?? '', 'likely'))
  for (const match of words.slice(0, 6000).matchAll(JOINS))
    people.push(...readPeople((match[1] ?? match[2] ?? '').replace(/^(?:And|Und|Also|Then) /u, ''), 'likely'))
  for (const match of words.slice(0, 6000).matchAll(EAST_ASIAN))
    people.push(...readPeople(match[1] ?? '', 'stated'))
  return people
}

const SEPARATOR =
  /^\s*(?:\([^()]{0,80}\)|<[^<>]{0,120}>)?\s*(?:,\s*(?:and|und|et|y|e|en|then|dann|puis|followed by|og|och|ja|oraz|és|și|ve|и|та)\s|,|;|\s(?:and|und|et|y|e|ed|en|sowie|og|och|samt|ja|sekä|i|oraz|a|és|și|şi|ve|и|та|і|й)\s|&|\/|\+)\s*/iu
const TITLE = /^[\p{L} -]{2,60}?(?=\s(?:and|und|et|y|e|en)\s|,|\.|\n|$)/u

/** "Dana Ruiz (CTO), Tom Li, Head of Data, and Ann Oz are looking forward" → three people. */
export function listAt(text: string): Person[] {
  const people: Person[] = []
  let rest = text
  for (let i = 0; i < 12; i++) {
    rest = withoutJob(
      rest.replace(/^(?:our|unser(?:e[rnm]?)?|notre|nuestr[oa]|noss[oa]|onze|the|il|la|o|a|el|le)\s/iu, ''),
    )
    const name = nameAt(rest)
    const entry = name === null ? '' : rest.slice(0, rest.indexOf(name) + name.length)
    if (name !== null) {
      const address =
        /^\s*[<(]\s?(?:mailto:)?[^\s<>()]{1,64}@[^\s<>()]{3,200}[>)]/u.exec(rest.slice(entry.length))?.[0] ??
        ''
      people.push(...readPeople(`${name}${address}`, 'stated'))
      rest = rest.slice(entry.length + address.length)
    } else if (people.length > 0) {
      rest = rest.slice(TITLE.exec(rest)?.[0].length ?? rest.length)
    } else break
    const separator = SEPARATOR.exec(rest)?.[0]
    if (separator === undefined) break
    rest = rest.slice(separator.length)
  }
  return people
}

/** "CTO, Grace Obi" and "Head of Data Grace Obi": the job before the name. */
function withoutJob(text: string): string {
  const words = text.slice(0, 120).split(' ')
  if (nameAt(text) !== null) return text
  for (let i = 1; i < Math.min(words.length, 7); i++) {
    const job = words.slice(0, i)
    const rest = words.slice(i).join(' ')
    if (job.some((word) => /[.!?;)]$/u.test(word))) break
    if (
      job.some((word) => ROLE_HEAD.test(word.replace(/,$/u, ''))) &&
      /^\p{Lu}/u.test(rest) &&
      nameAt(rest) !== null
    )
      return rest + text.slice(120)
  }
  return text
}

function nameAt(text: string): string | null {
  const first = text.replace(
    /^(?:our\s|dr\.?\s|mr\.?\s|mrs\.?\s|ms\.?\s|herrn?\s|frau\s|mme\s|m\.\s|d\.\s|dña\.?\s|and\s|und\s)+/iu,
    '',
  )
  const line =
    first.split(
      /[,;()<>\n/&+|:]|\s(?:and|und|et|y|e|ed|en|og|och|samt|ja|i|oraz|a|és|și|şi|ve|и|та|і|й|from|von|de la|at|bei|on|am|at|is|for|-|–)\s/u,
    )[0] ?? ''
  const words = capitalRun(line).split(' ')
  for (let n = Math.min(words.length, 4); n >= 2; n--) {
    const name = words.slice(0, n).join(' ')
    if (isFullName(name)) return name
  }
  return isGivenName(words[0] ?? '') && words.length === 1 ? (words[0] ?? null) : null
}
