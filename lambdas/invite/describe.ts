import type { Invite } from './invite.ts'

/** An invite as `read` prints it: times in ISO 8601 UTC, what is unknown is null. */
export function describeInvite(invite: Invite) {
  return {
    uid: invite.uid,
    sequence: invite.sequence,
    method: invite.method,
    status: invite.status,
    title: invite.title,
    company: invite.company?.value ?? null,
    role: invite.role?.value ?? null,
    start: iso(invite.start),
    end: iso(invite.end),
    timeZone: invite.timeZone,
    location: invite.location,
    meetingUrl: invite.meetingUrl,
    organizer: invite.organizer,
    interviewers: invite.interviewers,
    candidate: invite.candidate,
    source: invite.source,
  }
}

function iso(at: number | null): string | null {
  return at === null ? null : `${new Date(at).toISOString().slice(0, 19)}Z`
}
