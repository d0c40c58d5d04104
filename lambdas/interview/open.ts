import type { Address } from '../address.ts'
import type { Invite } from '../invite/invite.ts'
import { DAY, REPLY_LIMITS } from '../limits.ts'
import type { Profile } from '../ports.ts'
import { interviewId } from './identity.ts'
import type { Interview, Thread } from './interview.ts'

/** What a forward brings with it, beside the invite. */
export interface Opening {
  readonly candidate: { readonly email: Address; readonly name: string | null }
  readonly listed: boolean
  readonly recipientCap: number
  /** Proven well enough for `send`; true unless it is said. */
  readonly proven?: boolean
  /** The candidate's private words. */
  readonly words: string
  readonly profile: Pick<Profile, 'name' | 'signature'> | null
  readonly metBefore: readonly Address[]
  readonly thread: Thread
  readonly offsetMinutes: number | null
  /** Key of the raw mail. */
  readonly mail: string
  readonly now: number
  readonly retentionDays: number
}

/** A new interview, without notes: `draw` writes them in. Nothing is due yet. */
export function openInterview(invite: Invite, opening: Opening): Interview {
  const { candidate, profile, now } = opening
  return {
    schema: 2,
    id: interviewId(candidate.email, invite.uid, invite.recurrenceId),
    candidate: candidate.email,
    listed: opening.listed,
    recipientCap: opening.recipientCap,
    proven: opening.proven ?? true,
    revision: 1,
    createdAt: now,
    expiresAt: expiryOf(invite, now, opening.retentionDays),
    invite,
    corrected: {
      company: null,
      role: null,
      name: profile?.name ?? null,
      signature: profile?.signature ?? null,
      zone: null,
      people: [],
    },
    name: candidate.name ?? invite.candidate?.name ?? null,
    metBefore: opening.metBefore,
    closed: [],
    words: capped(opening.words),
    stance: { said: null, shown: 0, from: 'silence' },
    style: { length: 'normal', voice: 'own', turn: 0 },
    language: invite.language ?? 'en',
    version: 0,
    shownAt: now,
    forwardedEarly: invite.end !== null && invite.end > now,
    held: 0,
    asks: [],
    unwritten: null,
    notes: [],
    askedUnready: null,
    phase: isCancelled(invite) ? 'cancelled' : 'open',
    thread: opening.thread,
    offsetMinutes: opening.offsetMinutes,
    nudges: { count: 0, lastAt: null },
    leaving: null,
    telling: null,
    pauseTold: false,
    replies: [],
    secrets: [],
    mails: [opening.mail],
    dueAt: null,
  }
}

/** Private words add up, newest last. The oldest give way where they grow beyond the limit. */
export function addWords(interview: Interview, words: string): Interview {
  const added = words.trim()
  if (added === '' || interview.words.includes(added)) return interview
  return { ...interview, words: capped(`${interview.words}\n\n${added}`.trim()) }
}

/** The draft goes out (again) now, in this thread. */
export function shown(interview: Interview, now: number, thread: Thread = interview.thread): Interview {
  return { ...interview, shownAt: now, thread }
}

export function isCancelled(invite: Invite): boolean {
  return invite.method === 'CANCEL' || invite.status === 'CANCELLED'
}

/** Kept for `retentionDays` after its end, or after the forward where the end is unknown or long past. */
function expiryOf(invite: Invite, now: number, retentionDays: number): number {
  return Math.max(invite.end ?? invite.start ?? now, now) + retentionDays * DAY
}

function capped(words: string): string {
  return words.slice(-REPLY_LIMITS.wordsChars).trim()
}
