import { Temporal } from 'temporal-polyfill'
import type { Invite } from './invite.ts'
import { roleOf } from './what/role.ts'
import type { Spoken } from './words/words.ts'
import { zoneStated } from './words/zone-stated.ts'

/** Whether words could add nothing that the candidate would have to be asked. */
export function isComplete(invite: Invite): boolean {
  return invite.missing.length === 0 && invite.timeZone !== null && invite.meetingUrl !== null
}

/** Whether words could add its zone and nothing else: `completedByWords` then asks them for times alone. */
export function lacksZoneAlone(invite: Invite): boolean {
  const { interviewers, company, role, meetingUrl } = invite
  return interviewers.length > 0 && company !== null && role !== null && meetingUrl !== null
}

/** An event that lacks its zone alone, with the one that a text states beside its very time. */
export function completedByZone(invite: Invite, text: string): Invite {
  if (invite.timeZone !== null || invite.start === null || invite.allDay) return invite
  const zone = zoneStated(text, invite.start)
  return zone === null ? invite : { ...invite, timeZone: zone, notes: [...invite.notes, ZONE_OF_WORDS] }
}

const ZONE_OF_WORDS = 'the time zone is that of the words of the mail'

/**
 * A calendar's event with what only the words of the mail say: the zone of a time in UTC or without one, the meeting link,
 * the interviewers. The calendar's own time stands; words that tell another are those of another event.
 */
export function completedByWords(invite: Invite, spoken: readonly Spoken[], count: number): Invite {
  const same =
    spoken.find((other) => isSameTime(invite, other)) ??
    (count === 1 ? spoken.find((other) => tellsNoTime(other)) : undefined)
  if (!same) return invite
  const zone = invite.allDay ? null : zoneFrom(invite, same)
  const people = invite.interviewers.length > 0 ? invite : same
  const missing = invite.missing.filter((one) =>
    one === 'interviewers' ? people.interviewers.length === 0 : one !== 'zone' || zone === null,
  )
  return {
    ...invite,
    ...zone,
    meetingUrl: invite.meetingUrl ?? same.meetingUrl,
    company: companyOfBoth(invite, same),
    role: invite.role ?? same.role,
    interviewers: people.interviewers,
    coordinator: invite.coordinator ?? people.coordinator,
    missing,
    notes: zone ? [...invite.notes, ZONE_OF_WORDS] : invite.notes,
  }
}

/** The same with the role that the words around a calendar announce; one that it states itself stands. */
export function completedByRole(invite: Invite, texts: readonly string[]): Invite {
  if (invite.role !== null) return invite
  const people = [...invite.interviewers, invite.organizer, invite.coordinator].flatMap(
    (one) => one?.name ?? [],
  )
  const known = { candidate: invite.candidate?.name ?? null, people, company: invite.company?.value ?? null }
  for (const text of texts) {
    const role = roleOf(null, text, known)
    if (role !== null) return { ...invite, role }
  }
  return invite
}

/** A calendar without an organizer has its title alone to go by; who wrote the words around it is known. */
function companyOfBoth(invite: Invite, same: Spoken): Invite['company'] {
  if (invite.organizer === null && same.company?.guessed === false) return same.company
  return invite.company ?? same.company
}

function tellsNoTime(spoken: Spoken): boolean {
  return spoken.start === null && spoken.wallTime === null
}

function isSameTime(invite: Invite, spoken: Spoken): boolean {
  if (invite.start !== null) return invite.start === spoken.start
  return invite.wallTime !== null && invite.wallTime === wallTimeOf(spoken)
}

/** Zone and, where the calendar had only a wall time, the instants. */
function zoneFrom(invite: Invite, spoken: Spoken): Partial<Invite> | null {
  if (spoken.timeZone === null || invite.timeZone !== null) return null
  if (invite.start !== null) return { timeZone: spoken.timeZone }
  return { timeZone: spoken.timeZone, start: spoken.start, end: spoken.end, wallTime: null }
}

function wallTimeOf({ start, timeZone }: Spoken): string | null {
  if (start === null || timeZone === null) return null
  return Temporal.Instant.fromEpochMilliseconds(start)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString()
    .slice(0, 16)
}
