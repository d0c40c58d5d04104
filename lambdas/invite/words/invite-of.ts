import { createHash } from 'node:crypto'
import { addressKey, domainOf, type Person } from '../../address.ts'
import type { Language } from '../../language.ts'
import type { Forwarder, Guess, Invite, Missing } from '../invite.ts'
import type { People } from '../people/people.ts'
import { companyOf } from '../what/company.ts'
import { namesCompany, registrable } from '../what/domain-name.ts'
import { meetingUrlOf } from '../what/meeting-url.ts'
import { withoutObservers } from '../what/observers.ts'
import { fold } from '../what/person-name.ts'
import { roleOf } from '../what/role.ts'
import { tidyRole } from '../what/role-in.ts'
import { roundOf } from '../what/round.ts'
import type { Draft, Letter } from './draft.ts'
import { languageOf } from './language-of.ts'
import { whoIsWho } from './who.ts'

/** Makes a whole invite of a draft: tells its people apart, names company, role and round, and says what is missing. */
export function inviteOf(draft: Draft, letter: Letter, forwarder: Forwarder): Invite {
  const found = whoIsWho(draft, letter, forwarder)
  const meetingUrl = meetingUrlOf({ location: draft.location, description: draft.words, html: letter.html })
  const company = companyIn(draft, letter, found, forwarder, meetingUrl)
  const named = found.interviewers.filter((person) => !isCalled(person, company))
  const people = { ...found, interviewers: withoutObservers(named, draft.words) }
  return {
    uid: uidOf(draft, letter, people),
    recurrenceId: null,
    sequence: 0,
    dtstamp: letter.writtenAt,
    method: null,
    status: draft.cancelled ? 'CANCELLED' : null,
    title: draft.title,
    company,
    role: roleFor(draft, letter, people, forwarder, company),
    round: roundOf(draft.title, draft.words),
    start: draft.when.start,
    end: draft.when.end,
    timeZone: draft.when.timeZone,
    allDay: false,
    location: draft.location,
    meetingUrl,
    organizer: people.organizer,
    interviewers: people.interviewers,
    coordinator: people.coordinator,
    candidate: people.candidate,
    missing: missingIn(draft, people),
    wallTime: draft.when.wallTime,
    wallMinutes: draft.when.wallMinutes ?? null,
    language: writtenLanguage(draft.words),
    source: `${letter.place}: ${draft.how}`,
    notes: [...draft.notes, ...draft.when.notes, ...people.notes],
  }
}

/** What the letter says, else the older mail below it. */
function roleFor(
  draft: Draft,
  letter: Letter,
  people: People,
  forwarder: Forwarder,
  company: Guess | null,
): Guess | null {
  if (draft.role) return { value: tidyRole(draft.role), guessed: false }
  const known = {
    candidate: people.candidate?.name ?? forwarder.name,
    people: [...people.interviewers, people.organizer, people.coordinator].flatMap((one) => one?.name ?? []),
    company: company?.value ?? null,
  }
  return roleOf(draft.title, draft.words, known) ?? roleOf(null, letter.below ?? null, known)
}

function companyIn(
  draft: Draft,
  letter: Letter,
  people: People,
  forwarder: Forwarder,
  meetingUrl: string | null,
): Guess | null {
  if (draft.company) return { value: draft.company, guessed: false }
  if (draft.how === 'story') return null
  const sender = letter.from?.email === forwarder.email ? null : letter.from
  return companyOf({
    title: draft.title,
    description: draft.words,
    organizer: worksThere(draft.organizer) ? draft.organizer : (sender ?? draft.organizer),
    attendees: [...people.interviewers.filter(({ email }) => email !== null), ...(sender ? [sender] : [])],
    candidate: people.candidate ?? { name: forwarder.name, email: forwarder.email },
    location: draft.location,
    meetingUrl,
  })
}

/** "with Acme Rockets": what was read as a name is the company's. */
function isCalled(person: Person, company: Guess | null): boolean {
  return person.email === null && company !== null && fold(person.name ?? '') === fold(company.value)
}

function worksThere(person: Person | null): boolean {
  return person?.email != null && namesCompany(domainOf(person.email))
}

/** What has to be asked. One that is called off asks nothing. */
function missingIn(draft: Draft, people: People): Missing[] {
  if (draft.cancelled) return []
  return [...draft.when.missing, ...(people.interviewers.length === 0 ? (['interviewers'] as const) : [])]
}

/** Of what stays the same when the same words are forwarded again: who invites, to what, when. */
function uidOf(draft: Draft, letter: Letter, people: People): string {
  const organizer = people.organizer?.email ?? letter.from?.email ?? null
  const host = organizer ? registrable(domainOf(organizer)) : ''
  const who =
    organizer && namesCompany(host) ? host : organizer ? addressKey(organizer) : (draft.company ?? '')
  const when = draft.when.start ?? draft.when.wallTime ?? ''
  const about = draft.how === 'form' ? draft.interviewers.map(({ name }) => name).join() : (draft.title ?? '')
  const hash = createHash('sha256')
    .update(JSON.stringify([who, fold(about), when]))
    .digest('hex')
  return `derived:${hash.slice(0, 24)}`
}

function writtenLanguage(words: string): Language | null {
  const language = languageOf(words)
  return language === 'it' || language === 'nl' ? null : language
}
