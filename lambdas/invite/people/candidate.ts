import { type Address, domainOf, localPartOf } from '../../address.ts'
import type { Forwarder } from '../invite.ts'
import { namesCompany, registrable } from '../what/domain-name.ts'
import { fold } from '../what/person-name.ts'
import { type CalendarUser, sameMailbox } from './calendar-user.ts'
import { mailboxKind } from './mailbox.ts'

export interface CandidateSigns {
  readonly forwarder: Forwarder | null
  /** To whom the forwarded mail went: the candidate may have been invited under another address. */
  readonly addressedTo: readonly Address[]
}

/**
 * An invite that came straight from its organizer, not forwarded (a redirect, a file saved from the inbox): whoever sent it
 * to an attendee is not the candidate, the attendee is.
 */
export function withoutSender(signs: CandidateSigns, users: readonly CalendarUser[]): CandidateSigns {
  const sender = signs.forwarder?.email ?? null
  const organizes = users.some(
    (user) => user.organizer && (sameMailbox(user.email, sender) || sameMailbox(user.sentBy, sender)),
  )
  const invited = users.some(
    ({ email, organizer }) =>
      !organizer && !sameMailbox(email, sender) && signs.addressedTo.some((to) => sameMailbox(to, email)),
  )
  // "no-reply@goodtime.io" wrote it, and a filter passed it on.
  const robot = sender !== null && /^(?:tool|shared)$/u.test(mailboxKind(sender))
  return (organizes || robot) && invited ? { ...signs, forwarder: null } : signs
}

/**
 * Which of the people is the candidate: by the forwarder's address, else by the address that the forwarded mail went to, by
 * name, or as the only one from outside the company. Null where none of these tells.
 */
export function candidateAmong(
  users: readonly CalendarUser[],
  { forwarder, addressedTo }: CandidateSigns,
): CalendarUser | null {
  const people = users.filter(({ kind }) => kind === 'person' || kind === 'shared')
  const own = forwarder ? people.find(({ email }) => sameMailbox(email, forwarder.email)) : undefined
  return (
    own ??
    (forwarder ? only(people.filter((user) => hasNameOf(user, forwarder))) : null) ??
    addressee(people, addressedTo) ??
    outsider(people)
  )
}

function addressee(people: readonly CalendarUser[], addressedTo: readonly Address[]): CalendarUser | null {
  const addressed = people.filter(
    ({ email, organizer }) => !organizer && addressedTo.some((to) => sameMailbox(to, email)),
  )
  return addressed.length === 1
    ? (addressed[0] ?? null)
    : only(addressed.filter((user) => !isAtCompany(user, companyDomains(people))))
}

/** The same full name, or the same part before the @ ("sam.okafor"), if it is long enough to be nobody else's. */
function hasNameOf(user: CalendarUser, forwarder: Forwarder): boolean {
  const names = new Set(
    [forwarder.name, localName(forwarder.email)]
      .map((name) => sortedWords(name ?? ''))
      .filter((name) => name.includes(' ')),
  )
  if (
    [user.name, user.email ? localName(user.email) : null].some(
      (name) => name !== null && names.has(sortedWords(name)),
    )
  )
    return true
  const local = localOf(forwarder.email)
  return (
    user.email !== null &&
    local.length >= 6 &&
    localOf(user.email) === local &&
    !/^(?:mail|contact|hello)/.test(local)
  )
}

/** The organizer's domain says which company it is; without one, the domain that most of the others have. */
function outsider(people: readonly CalendarUser[]): CalendarUser | null {
  const domains = companyDomains(people)
  const outside = people.filter(
    (user) => !user.organizer && user.email !== null && !isAtCompany(user, domains),
  )
  return domains.length > 0 ? only(outside) : null
}

function companyDomains(people: readonly CalendarUser[]): string[] {
  const organizer = people.find((user) => user.organizer)
  if (organizer?.email && namesCompany(domainOf(organizer.email)))
    return [registrable(domainOf(organizer.email))]
  const domains = people.flatMap(({ email }) =>
    email && namesCompany(domainOf(email)) ? [registrable(domainOf(email))] : [],
  )
  const [most] = [...new Set(domains)].sort((a, b) => count(domains, b) - count(domains, a))
  const unclear = [...new Set(domains)].filter(
    (domain) => domain !== most && count(domains, domain) === count(domains, most ?? ''),
  )
  return most && unclear.length === 0 ? [most] : []
}

function isAtCompany(user: CalendarUser, domains: readonly string[]): boolean {
  return user.email !== null && domains.includes(registrable(domainOf(user.email)))
}

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length
}

function only(users: readonly CalendarUser[]): CalendarUser | null {
  return users.length === 1 ? (users[0] ?? null) : null
}

function localOf(email: Address): string {
  return localPartOf(email).toLowerCase().split('+')[0] ?? ''
}

function localName(email: Address): string {
  return localOf(email).replace(/[._-]+/g, ' ')
}

function sortedWords(name: string): string {
  return fold(name).split(' ').sort().join(' ')
}
