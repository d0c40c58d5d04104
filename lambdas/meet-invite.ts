import { type Address, sameAddress } from './address.ts'
import {
  type Answer,
  type AnswerSeed,
  type Applied,
  addWords,
  applyInvite,
  type Interview,
  openInterview,
  shown,
  toAnswer,
} from './interview/interview.ts'
import type { Invite } from './invite/invite.ts'
import { TIMES } from './limits.ts'
import type { Message } from './message/message.ts'
import type { Profile } from './ports.ts'
import { redraw } from './redraw.ts'
import type { Sender } from './say.ts'

/** One invite of the mail in hand, with what the mail says beside it. */
export interface Arrival {
  readonly sender: Sender
  readonly message: Message
  readonly invite: Invite
  /** The candidate's private words; with several invites in one mail they go with each. */
  readonly words: string
  readonly profile: Profile | null
  /** The candidate's other interviews. */
  readonly others: readonly Interview[]
  /** Those of its people who are not written to any more. */
  readonly closed: Interview['closed']
  readonly now: number
  readonly retentionDays: number
  readonly recipientCap: number
  /** Proven well enough for `send`: otherwise the draft offers the candidate's own mailbox alone. */
  readonly proven: boolean
}

/** What an arrival makes of an interview, and what is said about it as it is stored; null: nothing, and nothing is written. */
export interface Step {
  readonly interview: Interview
  readonly answer: ((interview: Interview, now: number) => Answer) | null
  readonly why: string
}

/** The first mail about an interview. */
export async function openStep(arrival: Arrival): Promise<Step> {
  const { sender, message, invite, words, profile, others, now } = arrival
  const opened = openInterview(invite, {
    candidate: sender,
    listed: sender.listing === 'listed',
    proven: arrival.proven,
    words,
    profile,
    metBefore: metBefore(others, invite, now),
    thread: sender.thread,
    offsetMinutes: message.date?.offsetMinutes ?? null,
    mail: sender.mail.object.key,
    now,
    retentionDays: arrival.retentionDays,
    recipientCap: arrival.recipientCap,
  })
  if (opened.phase === 'cancelled') return { interview: opened, ...saying('cancelled') }
  const interview = await redraw(opened, now)
  return { interview, ...drafting('new') }
}

/** The invite meets the interview that it belongs to. */
export async function meetStep(stored: Interview, arrival: Arrival): Promise<Step> {
  const { sender, invite, now } = arrival
  // The worker before wrote it and died before it could say so: say it now, change nothing twice.
  if (stored.mails.includes(sender.mail.object.key)) {
    return stored.phase === 'cancelled'
      ? { interview: stored, ...saying('cancelled') }
      : { interview: stored, ...drafting('new') }
  }
  const applied = applyInvite(stored, invite, now)
  return settleOn(stored, applied, arrival)
}

async function settleOn(stored: Interview, applied: Applied, arrival: Arrival): Promise<Step> {
  const { now } = arrival
  const next = (interview: Interview) => written(interview, arrival)
  switch (applied.kind) {
    case 'cancelled': {
      const interview = next(applied.interview)
      return { interview, ...saying('cancelled') }
    }
    case 'updated': {
      const interview = next(
        await redraw(addWords(applied.interview, arrival.words), now, {
          keepQueued: applied.moved.length > 0,
        }),
      )
      if (applied.moved.length === 0) return { interview, ...drafting('update', applied.changed) }
      return {
        interview,
        answer: (written, at) => toAnswer(written, movedSeed(written, applied), at),
        why: 'moved',
      }
    }
    case 'ignored':
      if (applied.reason === 'not-an-update' || stored.phase !== 'open') {
        return { interview: stored, answer: null, why: applied.reason }
      }
      return again(stored, arrival)
    case 'again':
      return again(applied.interview, arrival)
  }
}

/** What waits goes at another time now, unless everybody it was for has closed their address meanwhile. */
function movedSeed(
  { notes }: Interview,
  { moved, changed }: Extract<Applied, { kind: 'updated' }>,
): AnswerSeed {
  const waits = moved.some((number) => notes[number - 1]?.state.kind === 'queued')
  return waits ? { kind: 'confirmed', notes: moved } : { kind: 'draft', why: 'update', changed }
}

/** The same invite forwarded anew shows the present draft, at most once an hour; new private words are woven in. */
async function again(interview: Interview, arrival: Arrival): Promise<Step> {
  const { now } = arrival
  const worded = addWords(interview, arrival.words)
  if (worded !== interview) {
    const redrawn = written(await redraw(worded, now), arrival)
    return { interview: redrawn, ...drafting('words') }
  }
  if (now - interview.shownAt < TIMES.repeatShownAfter)
    return { interview, answer: null, why: 'shown-this-hour' }
  const next = written(interview, arrival)
  return { interview: next, ...drafting('again') }
}

function written(interview: Interview, { sender, now }: Arrival): Interview {
  const mails = [...interview.mails, sender.mail.object.key]
  return { ...shown(interview, now, sender.thread), mails }
}

function drafting(why: 'new' | 'update' | 'again' | 'words', changed: DraftChanges = []) {
  return {
    answer: (interview: Interview, now: number) => toAnswer(interview, { kind: 'draft', why, changed }, now),
    why: `draft: ${why}`,
  }
}

type DraftChanges = Extract<Applied, { kind: 'updated' }>['changed']

function saying(kind: 'cancelled') {
  return { answer: (interview: Interview, now: number) => toAnswer(interview, { kind }, now), why: kind }
}

/** Interviewers whom this candidate has met by then. */
function metBefore(others: readonly Interview[], invite: Invite, now: number): Address[] {
  const before = invite.start ?? now
  return others
    .filter(
      (other) => other.phase !== 'cancelled' && other.invite.start !== null && other.invite.start < before,
    )
    .flatMap((other) => other.invite.interviewers.map(({ email }) => email))
    .filter((email) => email !== null)
    .filter((email) => invite.interviewers.some((person) => sameAddress(person.email, email)))
}
