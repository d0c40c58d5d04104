import { type Address, domainOf, type Person, sameAddress } from '../../address.ts'
import type { Forwarder } from '../invite.ts'
import { type CalendarUser, sameMailbox } from '../people/calendar-user.ts'
import { cleanName } from '../people/clean-name.ts'
import { mailboxKind } from '../people/mailbox.ts'
import { type People, peopleOf } from '../people/people.ts'
import { namedByDomain } from '../what/domain-name.ts'
import { namesIn } from '../what/names.ts'
import { fold, isFullName, sameName } from '../what/person-name.ts'
import { writerOf } from '../what/writer.ts'
import type { Draft, Letter } from './draft.ts'
import { HOLDS_IT } from './evidence.ts'
import { samePerson, unique } from './same-person.ts'

/** Who is who among the people of a draft and its letter. */
export function whoIsWho(draft: Draft, letter: Letter, forwarder: Forwarder): People {
  const users = usersOf(draft, letter, forwarder)
  const people = peopleOf(users, {
    title: draft.title,
    description: draft.interviewers.length > 0 ? null : draft.words,
    listsOrganizer: draft.calendar && draft.guests.length > 0,
    forwarder,
    addressedTo: letter.to.flatMap(({ email }) => (email ? [email] : [])),
  })
  const sender =
    letter.from?.email &&
    mailboxKind(letter.from.email) === 'person' &&
    !sameMailbox(letter.from.email, forwarder.email)
      ? letter.from
      : null
  const known = [...letter.cc, ...letter.to, ...draft.guests, ...(letter.from ? [letter.from] : [])]
  const stated = draft.interviewers.filter(
    (person) => !isCandidate(person, people.candidate, forwarder) && !isNobody(person),
  )
  const interviewers = (stated.length > 0 ? stated : people.interviewers)
    .map((person) => completed(person, known))
    .filter((person) => !isCandidate(person, people.candidate, forwarder) && !isCompany(person, letter))
  const byGivenName = stated.length > 0 ? [] : givenNamed(draft, known, interviewers.length === 0)
  interviewers.push(
    ...byGivenName.filter(
      (person) =>
        !isCandidate(person, people.candidate, forwarder) &&
        !interviewers.some((one) => one.name !== null && sameName(one.name, person.name ?? '')),
    ),
  )
  if (
    sender &&
    interviewers.length > 0 &&
    (draft.calendar
      ? JOINS_US.test(draft.words)
      : writerOf(draft.words).takesPart || (JOINS_US.test(draft.words) && HOLDS_IT.test(draft.words)))
  )
    interviewers.unshift(cleaned(sender))
  return {
    ...people,
    organizer: people.organizer ? completed(people.organizer, known) : draft.organizer,
    interviewers: unique(interviewers),
    coordinator:
      [people.coordinator, sender]
        .map((one) => (one ? cleaned(one) : null))
        .find((one) => one !== null && !interviewers.some((other) => samePerson(other, one))) ?? null,
    candidate: named(people.candidate ?? draft.candidate, forwarder),
  }
}

/** "Tom Li will join us", from somebody who takes part. */
const JOINS_US = /(?<!\p{L})join(?:s|ing)? (?:us|me)(?!\p{L})/iu

function named(person: Person | null, forwarder: Forwarder): Person | null {
  if (person === null || person.name !== null) return person
  return sameMailbox(person.email, forwarder.email) ? { ...person, name: forwarder.name } : person
}

/**
 * Guests of a calendar's block take part, and so does its organizer. Whoever writes a letter may only arrange it: they are
 * an interviewer where they say that they will hold it.
 */
function usersOf(draft: Draft, letter: Letter, forwarder: Forwarder): CalendarUser[] {
  const users: CalendarUser[] = []
  const organizer = draft.organizer
  const holds =
    draft.calendar ||
    HOLDS_IT.test(draft.words) ||
    writerOf(draft.words).takesPart ||
    isNamed(organizer, draft)
  if (organizer && !sameAddress(organizer.email, forwarder.email))
    addUser(users, userOf(organizer, { organizer: true, attendee: holds, takesPart: holds }))
  if (draft.candidate) addUser(users, userOf(draft.candidate, { attendee: true }))
  for (const guest of draft.guests) addUser(users, userOf(guest, { attendee: true }))
  for (const to of addresseesOf(draft, letter, users, forwarder))
    addUser(users, userOf(to, { attendee: true }))
  return users
}

/** Outlook's appointments name nobody but in the header. Where guests are listed, it only adds their addresses. */
function addresseesOf(draft: Draft, letter: Letter, users: readonly CalendarUser[], forwarder: Forwarder) {
  const candidates = letter.to.filter((to) => isCandidateAddress(to, letter, forwarder))
  if (!draft.calendar) return candidates
  const all = [...letter.to, ...letter.cc]
  if (draft.guests.length === 0) return all
  return [...candidates, ...all.filter((to) => users.some((user) => samePerson(user, userOf(to, {}))))]
}

/** "Interviewers: Ewa Nowak, Piotr Zielinski", written by Ewa Nowak. */
function isNamed(person: Person | null, draft: Draft): boolean {
  return (
    person?.name != null &&
    namesIn(draft.title, draft.words).some(
      ({ name }) => name !== null && fold(name) === fold(cleaned(person).name ?? ''),
    )
  )
}

/** "with Dana and Tom": given names, for whom the mail shows an address, or who are all that is known. */
function givenNamed(draft: Draft, known: readonly Person[], none: boolean): Person[] {
  const given = namesIn(draft.title, draft.words).filter(
    ({ name, email }) => email === null && name !== null && !name.includes(' '),
  )
  return given.map((person) => completed(person, known)).filter(({ email }) => email !== null || none)
}

/** The one person to whom a recruiter writes is the candidate, under whatever address. */
function isCandidateAddress(to: Person, letter: Letter, forwarder: Forwarder): boolean {
  if (to.email === null) return false
  return (
    sameMailbox(to.email, forwarder.email) ||
    (letter.to.length === 1 && domainOf(to.email) !== domainOf(letter.from?.email ?? ('@' as Address)))
  )
}

function userOf(
  person: Person,
  part: { organizer?: boolean; attendee?: boolean; takesPart?: boolean },
): CalendarUser {
  // "Dana Ruiz <messenger@webex.com>": the tool writes in the host's name, whose own address is not shown.
  if (person.email && mailboxKind(person.email) === 'tool' && isFullName(person.name ?? ''))
    return userOf({ name: person.name, email: null }, part)
  return {
    ...cleaned(person),
    kind: person.email ? mailboxKind(person.email) : 'person',
    label: person.name ?? '',
    organizer: part.organizer ?? false,
    attendee: part.attendee ?? false,
    declined: false,
    nonParticipant: part.takesPart === false,
    sentBy: null,
  }
}

function addUser(users: CalendarUser[], user: CalendarUser): void {
  const at = users.findIndex((other) => samePerson(other, user))
  const known = users[at]
  if (!known) users.push(user)
  else
    users[at] = {
      ...known,
      name: known.name ?? user.name,
      email: known.email ?? user.email,
      attendee: known.attendee || user.attendee,
      nonParticipant: known.nonParticipant && user.nonParticipant,
    }
}

function cleaned(person: Person): Person {
  return { name: cleanName(person.name, person.email), email: person.email }
}

/** The address that the mail shows beside the same name elsewhere. */
function completed(person: Person, known: readonly Person[]): Person {
  const name = person.name
  if (name === null)
    return { ...person, name: known.find((other) => sameAddress(other.email, person.email))?.name ?? null }
  if (person.email !== null) return person
  const same = known.filter(
    (other) =>
      other.email !== null &&
      mailboxKind(other.email) === 'person' &&
      other.name !== null &&
      sameName(other.name, name),
  )
  const only = same.length === 1 ? same[0] : undefined
  return only ? { name: name.includes(' ') ? name : only.name, email: only.email } : person
}

function isCandidate(person: Person, candidate: Person | null, forwarder: Forwarder): boolean {
  if (person.email !== null)
    return sameMailbox(person.email, forwarder.email) || sameAddress(person.email, candidate?.email ?? null)
  const names = [candidate?.name, forwarder.name].filter((name) => name != null)
  return names.some((name) => sameName(name, person.name ?? ''))
}

/** "interview with Northwind Labs": a name that the sender's domain shows to be the company's. */
function isCompany(person: Person, letter: Letter): boolean {
  const host = letter.from?.email ? domainOf(letter.from.email) : null
  return person.email === null && person.name !== null && host !== null && namedByDomain(person.name, host)
}

function isNobody(person: Person): boolean {
  return person.email !== null && mailboxKind(person.email) !== 'person'
}
