import { domainOf, type Person } from '../../address.ts'
import { namesCompany, registrable } from '../what/domain-name.ts'
import { namesIn } from '../what/names.ts'
import { withoutObservers } from '../what/observers.ts'
import { fold, isFullName, sameName } from '../what/person-name.ts'
import { writerOf } from '../what/writer.ts'
import { arrangesByWords } from './arranges.ts'
import { type CalendarUser, sameMailbox } from './calendar-user.ts'
import { type CandidateSigns, candidateAmong } from './candidate.ts'
import { isNamed, namedPeople, withStatedName } from './named.ts'
import { isOtherCandidate } from './other-candidates.ts'
import { arranges } from './roles.ts'

export interface PeopleSigns extends CandidateSigns {
  readonly title: string | null
  readonly description: string | null
  /** Google lists an organizer who attends among the attendees; Exchange never lists the organizer. */
  readonly listsOrganizer: boolean
}

export interface People {
  readonly organizer: Person | null
  readonly candidate: Person | null
  readonly interviewers: readonly Person[]
  readonly coordinator: Person | null
  readonly notes: readonly string[]
}

/** Tells apart whom to thank, who arranged it and who is the candidate. Rooms, lists and robots are none of them. */
export function peopleOf(all: readonly CalendarUser[], signs: PeopleSigns): People {
  const listed = all.filter((user) => !isInbox(user, signs))
  const candidate = candidateAmong(listed, signs)
  const ownName = candidate?.name ?? signs.forwarder?.name ?? null
  const named = namedPeople(signs.title, signs.description, ownName, companyHosts(listed, candidate))
  const users = listed.map((user) => (user === candidate ? user : withStatedName(user, named)))
  const others = users.filter(
    (user) =>
      user !== candidate &&
      !isForwarder(user, signs) &&
      !hasSameName(user, ownName) &&
      (!isOtherCandidate(user, candidate, users) || named.some((person) => isNamed(user, person))),
  )
  const present = others.filter(
    (user) => user.kind === 'person' && !user.declined && !user.nonParticipant && !isObserver(user),
  )
  const arranging = present.filter((user) => arrangesIt(user, present, named, signs))
  const holding = present.filter((user) => !arranging.includes(user))
  const unlisted = named.filter(
    (person) => isWhole(person) && !users.some((user) => isNamed(user, person)) && !isOwn(person, ownName),
  )
  return {
    organizer: personOf(
      users.find((user) => user.organizer && user.kind !== 'calendar' && user.kind !== 'room'),
    ),
    candidate: personOf(candidate ?? undefined),
    interviewers: withoutObservers(
      [...holding.map((user) => personOf(user)), ...unlisted].filter((person) => person !== null),
      signs.description,
    ),
    coordinator: coordinatorAmong(arranging, others),
    notes: notesOn(others, unlisted),
  }
}

/** Domains that say which company it is: a name that is spelled so is the company's, not a person's. */
function companyHosts(users: readonly CalendarUser[], candidate: CalendarUser | null): string[] {
  return users.flatMap(({ email }) =>
    email && email !== candidate?.email && namesCompany(domainOf(email))
      ? [registrable(domainOf(email))]
      : [],
  )
}

function isForwarder(user: CalendarUser, { forwarder }: PeopleSigns): boolean {
  return forwarder !== null && sameMailbox(user.email, forwarder.email)
}

/** Outlook's "forward meeting" invites whom it is forwarded to: us, at the address or a secret one of the same domain. */
function isInbox({ email }: CalendarUser, { forwarder }: PeopleSigns): boolean {
  const { inbox } = forwarder ?? {}
  return inbox !== undefined && email !== null && domainOf(email) === domainOf(inbox)
}

/** The candidate may be invited under two addresses. */
function hasSameName(user: CalendarUser, name: string | null): boolean {
  return name !== null && user.name !== null && fold(name).includes(' ') && fold(name) === fold(user.name)
}

/**
 * Somebody who only arranged it. Never the last one left: a recruiter alone with the candidate holds the interview. Whom
 * title or description name as interviewer does, whatever their job.
 */
function arrangesIt(
  user: CalendarUser,
  present: readonly CalendarUser[],
  named: readonly Person[],
  signs: PeopleSigns,
): boolean {
  if (named.some((person) => isNamed(user, person))) return false
  const othersNamed = named.some(
    (person) => isWhole(person) || present.some((other) => isNamed(other, person)),
  )
  const holders = present.filter((other) => other !== user && !arrangesByWords(other, signs.description))
  if (arrangesByWords(user, signs.description)) return othersNamed || holders.length > 0
  if (!user.organizer || holdsItToo(signs)) return false
  const absent = signs.listsOrganizer && !user.attendee && holders.length > 0
  return absent || othersNamed
}

/** "You will meet Dinah and me", or nobody is named but those who come as well: "Priti Shah will also be there". */
function holdsItToo({ title, description }: PeopleSigns): boolean {
  if (writerOf(description).takesPart) return true
  const text = description ?? ''
  const rest = ALSO.test(text)
    ? text.split(/(?<=[.!?])\s+|\n/u).filter((sentence) => !ALSO.test(sentence))
    : []
  return rest.length > 0 && namesIn(title, rest.join('\n')).length === 0
}

const ALSO =
  /(?<!\p{L})(?:will also (?:be|join|attend)|also joining|will be joining too|auch dabei|ebenfalls dabei|sera également|seront également|también (?:estará|participará)|también estarán|também (?:estará|participará)|anche presente|sarà presente anche|ook bij|będzie też|będą też|deltager også|deltar också)(?!\p{L})/iu

/** "Priti Shah (Shadow)" */
function isObserver({ label }: CalendarUser): boolean {
  return /[([{-]\s?(?:shadow(?:ing|er)?|observer|observing|note[- ]?taker|scribe)\s?(?:[)\]}]|$)/iu.test(
    label,
  )
}

/** A given name alone is enough to find somebody among the attendees, not to write to. */
function isWhole(person: Person): boolean {
  return person.email !== null || fold(person.name ?? '').includes(' ')
}

function isOwn(person: Person, ownName: string | null): boolean {
  return ownName !== null && person.name !== null && sameName(person.name, ownName)
}

/** The organizer before others; a role mailbox only with a person's name. */
function coordinatorAmong(
  arranging: readonly CalendarUser[],
  others: readonly CalendarUser[],
): Person | null {
  const person = arranging.find((user) => user.organizer) ?? arranging[0]
  if (person) return personOf(person)
  const sender = others.find((user) => user.organizer && user.sentBy && !sameMailbox(user.sentBy, user.email))
  if (sender) return { name: null, email: sender.sentBy }
  const shared = others.find(
    (user) => user.organizer && user.kind === 'shared' && isFullName(user.name ?? ''),
  )
  return shared && !arranges(shared.name ?? '') ? personOf(shared) : null
}

function notesOn(others: readonly CalendarUser[], unlisted: readonly Person[]): string[] {
  const declined = others.filter((user) => user.declined && user.kind === 'person').length
  return [
    declined > 0 ? `${declined} invited person(s) declined and are not thanked` : null,
    unlisted.length > 0 ? `${unlisted.length} interviewer(s) known by title or description only` : null,
  ].filter((note) => note !== null)
}

function personOf(user: CalendarUser | undefined): Person | null {
  return user && (user.name !== null || user.email !== null) ? { name: user.name, email: user.email } : null
}
