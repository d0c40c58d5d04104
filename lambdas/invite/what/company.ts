import { type Address, domainOf, type Person } from '../../address.ts'
import type { Guess } from '../invite.ts'
import { capitalRun } from './capital-run.ts'
import { isSpokenOfAsCompany, organizerAsCompany, soundsLikeCompany } from './company-name.ts'
import {
  companyFromDomain,
  isFreeMail,
  isTool,
  namedByDomain,
  namesCompany,
  registrable,
} from './domain-name.ts'
import { isFullName, isGivenName, sameName } from './person-name.ts'
import { roleIn } from './role-in.ts'
import { spelledAs } from './spelled-as.ts'
import { cleanTitle, partsOf } from './title.ts'
import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'
import type { WhatFacts } from './what.ts'

const LABEL =
  /^[ \t*]*(?:company|employer|unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|società|bedrijf|organisatie|organi[sz]ation)\*?[ \t]*[:：][ \t]*(\S.{0,80})$/imu
/** "at Acme": a place of work. "with Acme" may be a person too. */
const AT =
  /(?:^|\s)(?:at|@|from|von|bei|bei der|bei dem|beim|chez|presso|bij|na)\s+(?=["“]?[\p{Lu}\p{Ll}\p{N}])/giu
const WITH =
  /\b(?:interview(?: confirmation| invitation)?|confirmation|invitation|entretien|entrevista|colloquio|gespräch|vorstellungsgespräch|gesprek|sollicitatiegesprek|meeting|call|chat|screen|conversation|process|onsite|schedule|itinerary|discussion|session|round|application|day)s?(?: d['’]embauche| de trabajo| de emprego| de trabalho| di lavoro)?(?: is)?(?: scheduled| confirmed)?\s+(?:with|w\/|mit|avec|con|com|met|en|na|a)\s+(?:la |el |der |dem |the |a )?(?=["“]?[\p{Lu}\p{N}])/giu
const BEHALF =
  /\b(?:on behalf of|im namen (?:von|der)|au nom de|en nombre de|em nome d[aeo]|per conto di|namens|interest in (?:joining|working at|working with)?|applying (?:to|at)|application (?:to|at|with)|opportunit(?:y|ies) (?:at|with)|(?:role|position|job|career|team) (?:at|with)|bewerbung bei|intérêt pour|interés en|interesse (?:an der|an|na|in)|the team at|joining)\s+(?=["“]?[\p{Lu}\p{N}])/giu

/** "Quartzline has scheduled an interview" */
const DOES =
  /(?<=^|[\n.!] ?)(?=\p{Lu}[\p{L}\p{N}&'’.-]{1,30}(?: \p{Lu}[\p{L}\p{N}&'’.-]{1,30}){0,3} has (?:scheduled|invited|booked|arranged|confirmed|requested))/gu

/** The company that interviews: stated in title or words, else guessed from the domain of who invites. */
export function companyOf(facts: WhatFacts): Guess | null {
  const hosts = companyHosts(facts)
  const stated = statedCompany(facts, hosts)
  if (stated !== null) return { value: stated, guessed: false }
  const host = hosts[0] ?? meetingHost(facts.meetingUrl)
  return host ? { value: companyFromDomain(host), guessed: true } : null
}

function statedCompany(facts: WhatFacts, hosts: readonly string[]): string | null {
  const title = cleanTitle(facts.title ?? '')
  const words = (facts.description ?? '').slice(0, 6000)
  const label = LABEL.exec(words)?.[1]
  if (label) return label.replace(/\*+$/u, '').trim()
  return (
    spokenOrganizer(facts) ??
    after(AT, title, facts, hosts) ??
    agreeing(after(WITH, title, facts, hosts), hosts) ??
    fromParts(title, facts, hosts) ??
    organizerAsCompany(facts.organizer) ??
    agreeing(after(WITH, words, facts, hosts), hosts) ??
    after(BEHALF, words, facts, hosts) ??
    after(DOES, words, facts, hosts) ??
    spelledAs(`${title}\n${words}`, hosts.map(companyFromDomain)) ??
    spelledAs(`${facts.location ?? ''}\n${title}\n${words}`, freeMailNames(facts))
  )
}

/** A tool writes in a company's name that could be a person's, were it not for "at Van der Wal" in the title. */
function spokenOrganizer({ organizer, title }: WhatFacts): string | null {
  if (!organizer?.name || !organizer.email || title === null) return null
  const host = domainOf(organizer.email)
  if (!isTool(host) || namedByDomain(organizer.name, host)) return null
  const places = [...title.matchAll(AT)].map(({ 0: { length }, index }) => title.slice(index + length))
  return places.some((place) => place.startsWith(organizer.name ?? '')) ? organizer.name : null
}

/** A small shop has "birchandrye.bakery@gmail.com". */
function freeMailNames({ organizer }: WhatFacts): string[] {
  if (!organizer?.email || !isFreeMail(domainOf(organizer.email))) return []
  return [localPartOf(organizer.email)].filter((name) => name.length >= SHOP_NAME)
}

/** Shorter ones are a person's or chance. */
const SHOP_NAME = 8

function localPartOf(address: Address): string {
  return address.slice(0, address.lastIndexOf('@'))
}

/** "Interview with Founders", "Chat with Customer Success": where a domain says which company it is, another name must sound like one. */
function agreeing(name: string | null, hosts: readonly string[]): string | null {
  if (name === null || hosts.length === 0 || hosts.some((host) => namedByDomain(name, host))) return name
  return soundsLikeCompany(name.split(' ')) ? name : null
}

function after(pattern: RegExp, text: string, facts: WhatFacts, hosts: readonly string[]): string | null {
  for (const match of text.matchAll(pattern)) {
    const name = withoutRole(
      capitalRun(text.slice(match.index + match[0].length, match.index + match[0].length + 120)),
    )
    if (name !== '' && isCompany(name, facts, hosts)) return name
  }
  return null
}

/** Whether a capitalised name is a company and not a person, a role, a weekday or a tool's "Zoom". */
function isCompany(name: string, facts: WhatFacts, hosts: readonly string[]): boolean {
  if (hosts.some((host) => namedByDomain(name, host))) return true
  const words = name.split(' ')
  if (
    words.every((word) => FILLER.test(word) || ROLE_HEAD.test(word)) ||
    /^[\d:.,-]+/u.test(name) ||
    CALENDAR_WORD.test(name) ||
    HONORIFIC.test(words[0] ?? '')
  )
    return false
  if (people(facts).some((person) => sameName(person, name))) return false
  if (words.some((word) => COMPANY_WORD.test(word))) return true
  if (isFullName(name) && isSpokenOfAsCompany(name, `${facts.title}\n${facts.description}`)) return true
  if (
    isFullName(name) ||
    (/ (?:and|und|et|y|e) /iu.test(name) &&
      name.split(/ (?:and|und|et|y|e) /iu).every((one) => isFullName(one) || isGivenName(one)))
  )
    return false
  return !isGivenName(words[0] ?? '') || words.length > 1
}

const HONORIFIC =
  /^(?:dr|mrs?|ms|prof(?:essor)?|herrn?|frau|mme|monsieur|madame|sra?|sig(?:ra)?|dott(?:ssa)?)\.?$/iu

const CALENDAR_WORD =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|^(?:mon|diens|donners|frei|sams|sonn)tag\b|^mittwoch\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:am|pm|gmt|utc|est|cet)$|^(?:what|who|which|you|your|this|that|one|some)\b/iu

/** "Acme <> Sam | Onsite": what is neither a round, nor a role, nor a person is the company, unless the domain says otherwise. */
function fromParts(title: string, facts: WhatFacts, hosts: readonly string[]): string | null {
  const short = title.replace(
    /\s(?:with|mit|avec|con|com|met|for|between|entre|zwischen|tra|tussen)\s.*$/iu,
    '',
  )
  const bracketed = [...short.matchAll(/\(([^()]{2,60})\)/gu)].flatMap((match) =>
    (match[1] ?? '').split(/,\s*/u),
  )
  const parts = partsOf(short.replace(/\([^()]{0,60}\)/gu, ' '))
  const loose = parts.filter((part) => roleIn(part) === null).map((part) => trimFiller(part.split(' ')))
  const agrees = [...loose.map((words) => words.join(' ')), ...bracketed].find(
    (name) => name !== '' && hosts.some((host) => namedByDomain(name, host)),
  )
  if (agrees !== undefined) return agrees
  if (hosts.length === 0) loose.sort((a, b) => Number(soundsLikeCompany(b)) - Number(soundsLikeCompany(a)))
  if (parts.length === 1 && (loose[0] ?? []).join(' ') === parts[0]) return null
  for (const words of loose) {
    const name = words.join(' ')
    if (name === '' || words.length > 4 || !/^[\p{Lu}\p{N}]/u.test(name)) continue
    if (isCompany(name, facts, hosts) && (hosts.length === 0 || soundsLikeCompany(words))) return name
  }
  return null
}

function trimFiller(words: readonly string[]): string[] {
  const left = [...words]
  while (left.length > 0 && FILLER.test(left[0] ?? '')) left.shift()
  while (left.length > 0 && FILLER.test(left.at(-1) ?? '')) left.pop()
  return left
}

function withoutRole(name: string): string {
  return roleIn(name) === null ? name : ''
}

function people(facts: WhatFacts): string[] {
  const organizer = organizerAsCompany(facts.organizer) === null ? facts.organizer : null
  const names = [organizer, facts.candidate, ...facts.attendees].flatMap((person) => person?.name ?? [])
  const own = facts.candidate?.email ? localPartOf(facts.candidate.email) : ''
  return [...names, own.replace(/[._-]+/gu, ' ').trim()].filter((name) => name !== '')
}

/** Domains of who invites, organizer first; not the candidate's own, not where anybody has an address. */
function companyHosts(facts: WhatFacts): string[] {
  const own = facts.candidate?.email ? registrable(domainOf(facts.candidate.email)) : null
  const addresses = [facts.organizer, ...facts.attendees].flatMap((person: Person | null): Address[] =>
    person?.email ? [person.email] : [],
  )
  const hosts = addresses
    .map((address) => domainOf(address))
    .filter((host) => namesCompany(host))
    .map(registrable)
  return [...new Set(hosts)].filter((host) => host !== own)
}

/** acme.zoom.us is Acme's; us02web.zoom.us is nobody's. */
function meetingHost(url: string | null): string | null {
  const match =
    url === null ? null : /^https?:\/\/([a-z][a-z0-9-]{2,40})\.(?:zoom\.us|webex\.com)\//iu.exec(url)
  const label = match?.[1] ?? ''
  return label === '' ||
    /^(?:us\d*|eu\d*)?web\d*$|^(?:www|app|meet\d*|global|signin|zoom)$|^us\d/iu.test(label)
    ? null
    : `${label}.com`
}
