import type { Invite } from '../invite/invite.ts'
import { settle } from './due.ts'
import { personKey } from './identity.ts'
import type { Change, Interview } from './interview.ts'
import { isCancelled } from './open.ts'
import { hold, reschedule } from './schedule.ts'

/** What another mail with the same UID does to an interview. */
export type Applied =
  /** The version that we have, or one that changes nothing we know of: the present draft is shown again. */
  | { readonly kind: 'again'; readonly interview: Interview }
  /** Older than what we have, or no version of the event at all (REPLY, COUNTER, REFRESH). */
  | { readonly kind: 'ignored'; readonly reason: 'older' | 'not-an-update' }
  /** Untouched notes are to be drawn anew, with `keepQueued: moved`. */
  | {
      readonly kind: 'updated'
      readonly interview: Interview
      readonly changed: readonly Change[]
      /** Notes that were queued go at another time now: numbers to confirm. Otherwise what was queued is held. */
      readonly moved: readonly number[]
    }
  /** What was pending does not leave; `held` are its numbers. */
  | { readonly kind: 'cancelled'; readonly interview: Interview; readonly held: readonly number[] }

/** Orders by SEQUENCE, then DTSTAMP (RFC 5546 §2.1.4). */
export function applyInvite(interview: Interview, invite: Invite, now: number): Applied {
  if (invite.answer)
    return invite.accepted ? { kind: 'again', interview } : { kind: 'ignored', reason: 'not-an-update' }
  const order = compareVersions(invite, interview.invite)
  if (order < 0) return { kind: 'ignored', reason: 'older' }
  if (isCancelled(invite)) return cancel(interview, invite, now)
  // Another forward of the very version that was cancelled is no new life for it.
  if (order === 0 && interview.phase === 'cancelled') return { kind: 'ignored', reason: 'older' }
  const changed = interview.phase === 'cancelled' ? (['time'] as const) : changesBetween(interview, invite)
  const next: Interview = {
    ...interview,
    invite,
    expiresAt: keptFor(interview, invite),
    phase: interview.phase === 'cancelled' ? 'open' : interview.phase,
  }
  // Programs stamp a forward anew, so a newer DTSTAMP that changes nothing is the same invite again.
  if (changed.length === 0) return { kind: 'again', interview: order > 0 ? next : interview }
  if (order === 0 && !isUnversioned(invite, interview.invite)) return { kind: 'again', interview }
  return update(next, changed, now)
}

/** Kept as long after its new end as it was to be after its old one. */
function keptFor(interview: Interview, invite: Invite): number {
  const later = (invite.end ?? invite.start ?? 0) - (interview.invite.end ?? interview.invite.start ?? 0)
  return interview.invite.end === null && interview.invite.start === null
    ? interview.expiresAt
    : interview.expiresAt + Math.max(0, later)
}

function update(next: Interview, changed: readonly Change[], now: number): Applied {
  const timeAlone = changed.every((change) => change === 'time' || change === 'place')
  const renewed = changed.includes('time')
    ? {
        ...next,
        leaving: null,
        nudges: { count: 0, lastAt: null },
        forwardedEarly: isAhead(next.invite, now),
      }
    : next
  if (!timeAlone)
    return { kind: 'updated', interview: settle(hold(renewed).interview, now), changed, moved: [] }
  const moved = changed.includes('time') ? reschedule(renewed, now) : { interview: renewed, numbers: [] }
  return { kind: 'updated', interview: settle(moved.interview, now), changed, moved: moved.numbers }
}

function cancel(interview: Interview, invite: Invite, now: number): Applied {
  if (interview.phase === 'cancelled') return { kind: 'ignored', reason: 'older' }
  const { interview: stopped, numbers } = hold(interview)
  // A CANCEL may lack everything but the UID (RFC 5546 §3.2.5), so what is known stays known.
  const known = {
    ...interview.invite,
    sequence: invite.sequence,
    dtstamp: invite.dtstamp,
    method: invite.method,
    status: invite.status,
  }
  return {
    kind: 'cancelled',
    interview: settle({ ...stopped, invite: known, phase: 'cancelled' }, now),
    held: numbers,
  }
}

/** Negative: `a` is older than `b`. A missing DTSTAMP decides nothing. */
function compareVersions(a: Invite, b: Invite): number {
  if (a.sequence !== b.sequence) return a.sequence - b.sequence
  return a.dtstamp !== null && b.dtstamp !== null ? a.dtstamp - b.dtstamp : 0
}

/** Found in the words of a mail, both have no version: what it says last counts. */
function isUnversioned(a: Invite, b: Invite): boolean {
  return a.dtstamp === null || b.dtstamp === null
}

/** What a candidate would see change. A correction of theirs hides a change beneath it. */
function changesBetween(interview: Interview, after: Invite): readonly Change[] {
  const before = interview.invite
  const changes: [Change, boolean][] = [
    ['time', before.start !== after.start || before.end !== after.end || before.timeZone !== after.timeZone],
    ['people', peopleKeys(before) !== peopleKeys(after)],
    ['company', interview.corrected.company === null && before.company?.value !== after.company?.value],
    ['role', interview.corrected.role === null && before.role?.value !== after.role?.value],
    ['place', before.location !== after.location || before.meetingUrl !== after.meetingUrl],
  ]
  return changes.filter(([, changed]) => changed).map(([change]) => change)
}

function peopleKeys(invite: Invite): string {
  return JSON.stringify(invite.interviewers.map(personKey).sort())
}

function isAhead(invite: Invite, now: number): boolean {
  return invite.end !== null && invite.end > now
}
