import type { Invite } from './invite.ts'

/**
 * One invite for each event, however often a mail carries it: Google, Yahoo and Domino attach what is already in the body,
 * and the copies may disagree. The newer one counts, then text/calendar, then the one that says more.
 */
export function mergeCopies(invites: readonly Invite[]): Invite[] {
  const merged = new Map<string, Invite>()
  for (const invite of invites) {
    const key = `${invite.uid}\n${invite.recurrenceId ?? ''}`
    const other = merged.get(key)
    merged.set(key, other ? better(other, invite) : invite)
  }
  return [...merged.values()]
}

function better(a: Invite, b: Invite): Invite {
  const [first, second] = compare(a, b) >= 0 ? [a, b] : [b, a]
  const cancelled = a.sequence === b.sequence && (a.method === 'CANCEL' || b.method === 'CANCEL')
  return {
    ...completed(first, second),
    method: cancelled ? 'CANCEL' : first.method,
    status: cancelled ? 'CANCELLED' : first.status,
  }
}

/** An answer to an invite says less than the invite, however new it is. */
function compare(a: Invite, b: Invite): number {
  return (
    Number(b.answer ?? false) - Number(a.answer ?? false) ||
    a.sequence - b.sequence ||
    (a.dtstamp ?? 0) - (b.dtstamp ?? 0) ||
    rank(a) - rank(b)
  )
}

function rank(invite: Invite): number {
  const known = [
    invite.start,
    invite.end,
    invite.timeZone,
    invite.title,
    invite.location,
    invite.meetingUrl,
    invite.organizer,
  ]
  return (
    (/text\/calendar$/.test(invite.source) ? 100 : 0) +
    known.filter((value) => value !== null).length +
    invite.interviewers.length
  )
}

/** What only the other copy says. Times are taken from one copy alone, together. */
export function completed(first: Invite, second: Invite): Invite {
  const time = first.start !== null || second.start === null ? first : second
  const people = first.interviewers.length > 0 ? first : second
  return {
    ...first,
    title: first.title ?? second.title,
    company: first.company ?? second.company,
    role: first.role ?? second.role,
    round: first.round ?? second.round,
    start: time.start,
    end: time.end ?? (second.start === time.start ? second.end : null),
    timeZone: time.timeZone ?? (second.start === time.start ? second.timeZone : null),
    allDay: time.allDay,
    wallTime: time.wallTime,
    wallMinutes: time.wallMinutes ?? null,
    location: first.location ?? second.location,
    meetingUrl: first.meetingUrl ?? second.meetingUrl,
    organizer: first.organizer ?? second.organizer,
    interviewers: people.interviewers,
    coordinator: people.coordinator,
    candidate: first.candidate ?? second.candidate,
    missing: [
      ...new Set([
        ...time.missing.filter((one) => one !== 'interviewers'),
        ...people.missing.filter((one) => one === 'interviewers'),
      ]),
    ],
    language: first.language ?? second.language,
  }
}
