import { domainOf, localPartOf } from '../../address.ts'
import type { Guess } from '../invite.ts'
import { capitalRun } from './capital-run.ts'
import { CLIENT, isAgency, WOULD_MEET } from './company-client.ts'
import { isSpokenOfAsCompany, organizerAsCompany, soundsLikeCompany, trimFiller } from './company-name.ts'
import {
  AT,
  AT_WORK,
  BEHALF,
  CALENDAR_WORD,
  DOES,
  HONORIFIC,
  INTRODUCES,
  LABEL,
  WITH,
} from './company-phrases.ts'
import { companyBelow } from './company-signature.ts'
import { companyHosts, hostInWords, meetingHost, ownHost, tenantHost } from './company-tenant.ts'
import { companyFromDomain, isFreeMail, isTool, namedByDomain } from './domain-name.ts'
import { isFullName, isGivenName, sameName } from './person-name.ts'
import { roleIn } from './role-in.ts'
import { roundOf } from './round.ts'
import { spelledAs } from './spelled-as.ts'
import { cleanTitle, partsOf } from './title.ts'
import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'
import type { WhatFacts } from './what.ts'

/** The company that interviews: stated in title or words, else guessed from the domain of who invites. */
export function companyOf(facts: WhatFacts): Guess | null {
  const hosts = companyHosts(facts)
  const stated = statedCompany(facts, hosts)
  if (stated !== null) return { value: stated, guessed: false }
  const host =
    hosts[0] ??
    tenantHost(facts.organizer) ??
    meetingHost(facts.meetingUrl) ??
    hostInWords((facts.description ?? '').slice(0, 6000), ownHost(facts))
  return host ? { value: companyFromDomain(host), guessed: true } : null
}

function statedCompany(facts: WhatFacts, hosts: readonly string[]): string | null {
  const title = cleanTitle(facts.title ?? '')
  const words = (facts.description ?? '').slice(0, 6000)
  const label = LABEL.exec(words)?.[1]
  if (label) return label.replace(/\*+$/u, '').trim()
  return (
    after(CLIENT, words, facts, hosts) ??
    (isAgency(facts.organizer) ? clientIn(title, words, facts) : null) ??
    spokenOrganizer(facts) ??
    after(AT, title, facts, hosts) ??
    agreeing(after(WITH, title, facts, hosts), hosts) ??
    fromParts(title, facts, hosts) ??
    organizerAsCompany(facts.organizer) ??
    agreeing(after(WITH, words, facts, hosts), hosts) ??
    after(BEHALF, words, facts, hosts) ??
    agreeing(after(INTRODUCES, words, facts, hosts), hosts) ??
    after(DOES, words, facts, hosts) ??
    companyBelow(words, hosts.length > 0 ? hosts : tenantsOf(facts)) ??
    spelledAs(`${title}\n${words}`, hosts.map(companyFromDomain)) ??
    spelledAs(`${facts.location ?? ''}\n${title}\n${words}`, freeMailNames(facts))
  )
}

/** The name that a tool's address has, where no other does. */
function tenantsOf({ organizer }: WhatFacts): string[] {
  const host = tenantHost(organizer)
  return host ? [host] : []
}

/** Whom an agency arranges it for: its own domain is no proof against another name. */
function clientIn(title: string, words: string, facts: WhatFacts): string | null {
  const name =
    after(AT, title, facts, []) ??
    after(WITH, title, facts, []) ??
    after(WITH, words, facts, []) ??
    after(AT_WORK, words, facts, []) ??
    after(WOULD_MEET, words, facts, [])
  return name !== null && facts.organizer?.email && namedByDomain(name, domainOf(facts.organizer.email))
    ? null
    : name
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
  // "Kestrel Bay Grill, 12 Pier Rd"
  if (name.includes(' ') && facts.location?.startsWith(name)) return true
  if (isFullName(name) && isSpokenOfAsCompany(name, `${facts.title}\n${facts.description}`)) return true
  if (
    isFullName(name) ||
    (/ (?:and|und|et|y|e) /iu.test(name) &&
      name.split(/ (?:and|und|et|y|e) /iu).every((one) => isFullName(one) || isGivenName(one)))
  )
    return false
  return !isGivenName(words[0] ?? '') || words.length > 1
}

/** "Acme <> Sam | Onsite": what is neither a round, nor a role, nor a person is the company, unless the domain says otherwise. */
function fromParts(title: string, facts: WhatFacts, hosts: readonly string[]): string | null {
  const short = title.replace(
    /\s(?:with|mit|avec|con|com|met|for|between|entre|zwischen|tra|tussen)\s.*$/iu,
    '',
  )
  const bracketed = [...short.matchAll(/\(([^()]{2,60})\)/gu)].flatMap((match) =>
    (match[1] ?? '').split(/,\s*/u),
  )
  const parts = partsOf(short.replace(/\([^()]{0,60}\)|\([^()]{0,60}$/gu, ' '))
  const loose = parts.filter((part) => roleIn(part) === null).map((part) => trimFiller(part.split(' ')))
  const agrees = [...loose.map((words) => words.join(' ')), ...bracketed].find(
    (name) => name !== '' && hosts.some((host) => namedByDomain(name, host)),
  )
  if (agrees !== undefined) return agrees
  const own = organizerAsCompany(facts.organizer)
  if (own !== null && title.includes(own)) return own
  if (hosts.length === 0) loose.sort((a, b) => Number(soundsLikeCompany(b)) - Number(soundsLikeCompany(a)))
  // "Acme onsite" says what it is; "Project sync" may be anything.
  const isBare =
    parts.length === 1 && ((loose[0] ?? []).join(' ') === parts[0] || roundOf(title, null) === null)
  if (isBare && !soundsLikeCompany(loose[0] ?? [])) return null
  for (const words of loose) {
    const name = words.join(' ')
    if (name === '' || words.length > 4 || !/^[\p{Lu}\p{N}]/u.test(name)) continue
    if (isCompany(name, facts, hosts) && (hosts.length === 0 || soundsLikeCompany(words))) return name
  }
  return null
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
