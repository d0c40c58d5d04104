import { createHash } from 'node:crypto'
import { CALENDAR_LIMITS } from '../limits.ts'
import type { CalendarPart } from '../message/message.ts'
import type { CalendarEvent } from './calendar/calendar.ts'
import { type JcalComponent, parameterOf, properties, textOf } from './calendar/jcal.ts'
import { eventTime, recurrenceIdOf, utcOf } from './event-time.ts'
import type { Invite, Missing } from './invite.ts'
import { languageOf } from './language-of.ts'
import { isAnswer, isOwnAcceptance, methodOf, sequenceOf, statusOf } from './life-cycle.ts'
import { calendarUsers } from './people/calendar-user.ts'
import { type CandidateSigns, withoutSender } from './people/candidate.ts'
import { peopleOf } from './people/people.ts'
import { plainText } from './plain-text.ts'
import { companyOf } from './what/company.ts'
import { meetingUrlOf } from './what/meeting-url.ts'
import { roleOf } from './what/role.ts'
import { roundOf } from './what/round.ts'
import { cleanTitle } from './what/title.ts'

const LINK_PROPERTIES = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
  'x-microsoft-onlinemeetingexternallink',
  'conference',
  'x-zoom-meeting-url',
  'url',
]

/** One VEVENT as an invite. `source` says where its file was found. */
export function inviteOf(
  found: CalendarEvent,
  part: CalendarPart,
  source: string,
  signs: CandidateSigns,
  fileNotes: readonly string[],
): Invite {
  const { event, calendar } = found
  const title = titleOf(found)
  const description = descriptionOf(found)
  const users = calendarUsers(event)
  const people = peopleOf(users, {
    ...withoutSender(signs, users),
    title,
    description,
    listsOrganizer: /google/i.test(textOf(calendar, 'prodid') ?? ''),
  })
  const time = eventTime(found)
  const location = textOf(event, 'location')
  const meetingUrl = linkOf(event, location, description)
  const facts = {
    title,
    description,
    organizer: people.organizer,
    attendees: people.interviewers,
    candidate: people.candidate,
    location,
    meetingUrl,
  }
  const company = companyOf(facts)
  const method = methodOf(calendar, part.method)
  const accepted = isOwnAcceptance(method, event, signs.forwarder?.email ?? null)
  const invite = {
    recurrenceId: recurrenceIdOf(found),
    sequence: sequenceOf(event),
    // The invite itself is older than the answer to it, and says more.
    dtstamp: accepted ? null : utcOf(event, 'dtstamp'),
    method,
    ...(isAnswer(method, event) ? { answer: true } : {}),
    ...(accepted ? { accepted } : {}),
    status: statusOf(event, calendar, part.method),
    title,
    company,
    role: roleOf(title, description, {
      candidate: people.candidate?.name ?? signs.forwarder?.name ?? null,
      people: users.flatMap(({ name }) => (name && name !== people.candidate?.name ? [name] : [])),
      company: company?.value ?? null,
    }),
    round: roundOf(title, description),
    start: time.start,
    end: time.end,
    timeZone: time.timeZone,
    allDay: time.allDay,
    location: location === null ? null : plainText(location, 500),
    meetingUrl,
    organizer: people.organizer,
    interviewers: people.interviewers,
    coordinator: people.coordinator,
    candidate: people.candidate,
    missing: missingIn(time.start, time.wallTime, people.interviewers.length),
    wallTime: time.wallTime,
    wallMinutes: time.wallMinutes,
    language: languageOf(found, description),
    source,
    notes: [...fileNotes, ...time.notes, ...people.notes],
  }
  // One that is called off asks nothing.
  const missing = invite.status === 'CANCELLED' ? [] : invite.missing
  return { uid: textOf(event, 'uid') ?? derivedUid(invite), ...invite, missing }
}

function linkOf(event: JcalComponent, location: string | null, description: string | null): string | null {
  const properties = LINK_PROPERTIES.map((name) => textOf(event, name))
  return meetingUrlOf({ properties, location, description, html: textOf(event, 'x-alt-desc') })
}

function missingIn(start: number | null, wallTime: string | null, interviewers: number): Missing[] {
  const missing: Missing[] = []
  if (start === null) missing.push(wallTime === null ? 'start' : 'zone')
  if (interviewers === 0) missing.push('interviewers')
  return missing
}

function titleOf({ event }: CalendarEvent): string | null {
  const summary = textOf(event, 'summary')
  const title = summary === null ? '' : cleanTitle(plainText(summary, 500) ?? '')
  return title === '' ? null : title
}

function descriptionOf({ event }: CalendarEvent): string | null {
  const html = properties(event, 'x-alt-desc').find((property) =>
    /html/i.test(parameterOf(property, 'fmttype') ?? 'html'),
  )
  return plainText(
    textOf(event, 'description') ?? (typeof html?.[3] === 'string' ? html[3] : null),
    CALENDAR_LIMITS.bytes,
  )
}

/** The same invite without a UID, forwarded anew, must be recognised: by what does not change between two copies of it. */
function derivedUid(invite: Omit<Invite, 'uid'>): string {
  const facts = [invite.start ?? invite.wallTime, invite.title, invite.organizer?.email, invite.recurrenceId]
  return `derived:${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32)}`
}
