import { type Address, addressHash, sameAddress } from './address.ts'
import { RetryError } from './errors.ts'
import {
  type Answer,
  type Applied,
  addWords,
  applyInvite,
  type Interview,
  interviewId,
  openInterview,
  shown,
  toAnswer,
  toView,
} from './interview/interview.ts'
import { type Found, findInvites, type Invite } from './invite/invite.ts'
import { answerLanguage } from './language.ts'
import { CAPS, TIMES } from './limits.ts'
import type { Message } from './message/message.ts'
import { answered, ignored, type Outcome } from './outcome.ts'
import type { Ports, Profile } from './ports.ts'
import { redraw } from './redraw.ts'
import { freshSecret, refuse, type Sender, say, withSecret } from './say.ts'

/** How often a write that another worker overtook is decided anew. */
const WRITE_TRIES = 5

/** One invite of the mail in hand, with what the mail says beside it. */
interface Arrival {
  readonly sender: Sender
  readonly message: Message
  readonly invite: Invite
  /** The candidate's private words; with several invites in one mail they go with each. */
  readonly words: string
  readonly profile: Profile | null
  /** The candidate's other interviews. */
  readonly others: readonly Interview[]
}

/** What an arrival makes of an interview, and what is said about it; null: nothing, and nothing is written. */
interface Step {
  readonly interview: Interview
  readonly answer: ((now: number) => Answer) | null
  readonly why: string
}

/** Invites of a proven, admitted candidate → interviews and their drafts: a mail for each. */
export function createTakeInvites(ports: Ports): (sender: Sender, message: Message) => Promise<Outcome> {
  const { store, clock, settings } = ports

  return async (sender, message) => {
    const found = findInvites(message, { email: sender.email, name: sender.name })
    if (found.invites.length === 0) return nothingFound(sender, found)
    if (!(await mayForward(sender)))
      return refuse(ports, sender, { kind: 'refused', why: 'too-many-invites' })
    const { profile, interviews } = await store.readCandidate(sender.email)
    const ended: Outcome[] = []
    for (const [index, invite] of found.invites.entries()) {
      const arrival = { sender, message, invite, words: found.privateWords, profile, others: interviews }
      const also = index === 0 ? found.invites.slice(1) : []
      ended.push(await take(arrival, also))
    }
    return together(ended)
  }

  async function take(arrival: Arrival, also: readonly Invite[]): Promise<Outcome> {
    const id = interviewId(arrival.sender.email, arrival.invite.uid, arrival.invite.recurrenceId)
    let stored = arrival.others.find((interview) => interview.id === id) ?? null
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      const step = stored ? meet(stored, arrival) : open(arrival)
      if (!step.answer) return ignored(step.why)
      const secret = freshSecret(ports)
      const interview = { ...withSecret(step.interview, secret.hash), revision: (stored?.revision ?? 0) + 1 }
      if (await store.putInterview(interview)) {
        await say(ports, interview, withOthers(step.answer(clock()), also, interview), secret)
        return answered(step.why)
      }
      stored = await store.getInterview(arrival.sender.email, id)
    }
    throw new RetryError('an interview was written by others all the time')
  }

  function open({ sender, message, invite, words, profile, others }: Arrival): Step {
    const now = clock()
    const opened = openInterview(invite, {
      candidate: sender,
      listed: sender.listing === 'listed',
      words,
      profile,
      metBefore: metBefore(others, invite, now),
      thread: sender.thread,
      offsetMinutes: message.date?.offsetMinutes ?? null,
      mail: sender.mail.object.key,
      now,
      retentionDays: settings.retentionDays,
    })
    if (opened.phase === 'cancelled') return { interview: opened, ...saying(opened, 'cancelled') }
    const interview = redraw(opened, now)
    return { interview, ...drafting(interview, 'new') }
  }

  /** The invite meets the interview that it belongs to. */
  function meet(stored: Interview, arrival: Arrival): Step {
    const { sender, invite } = arrival
    // The worker before wrote it and died before it could say so: say it now, change nothing twice.
    if (stored.mails.includes(sender.mail.object.key)) {
      return stored.phase === 'cancelled'
        ? { interview: stored, ...saying(stored, 'cancelled') }
        : { interview: stored, ...drafting(stored, 'new') }
    }
    const applied = applyInvite(stored, invite, clock())
    return settleOn(stored, applied, arrival)
  }

  function settleOn(stored: Interview, applied: Applied, arrival: Arrival): Step {
    const now = clock()
    const next = (interview: Interview) => written(interview, arrival, now)
    switch (applied.kind) {
      case 'cancelled': {
        const interview = next(applied.interview)
        return { interview, ...saying(interview, 'cancelled') }
      }
      case 'updated': {
        const interview = next(
          redraw(addWords(applied.interview, arrival.words), now, { keepQueued: applied.moved.length > 0 }),
        )
        if (applied.moved.length === 0)
          return { interview, ...drafting(interview, 'update', applied.changed) }
        return {
          interview,
          answer: (at) => toAnswer(interview, { kind: 'confirmed', notes: applied.moved }, at),
          why: 'moved',
        }
      }
      case 'ignored':
        if (applied.reason === 'not-an-update' || stored.phase !== 'open') {
          return { interview: stored, answer: null, why: applied.reason }
        }
        return again(stored, arrival, now)
      case 'again':
        return again(applied.interview, arrival, now)
    }
  }

  /** The same invite forwarded anew shows the present draft, at most once an hour; new private words are woven in. */
  function again(interview: Interview, arrival: Arrival, now: number): Step {
    const worded = addWords(interview, arrival.words)
    if (worded !== interview) {
      const redrawn = written(redraw(worded, now), arrival, now)
      return { interview: redrawn, ...drafting(redrawn, 'words') }
    }
    if (now - interview.shownAt < TIMES.repeatShownAfter)
      return { interview, answer: null, why: 'shown-this-hour' }
    const next = written(interview, arrival, now)
    return { interview: next, ...drafting(next, 'again') }
  }

  function written(interview: Interview, { sender }: Arrival, now: number): Interview {
    const mails = [...interview.mails, sender.mail.object.key]
    return { ...shown(interview, now, sender.thread), mails }
  }

  /** Caps of invites a day; a mail that is resumed has been counted. */
  async function mayForward(sender: Sender): Promise<boolean> {
    const cap = sender.listing === 'listed' ? CAPS.invitesPerCandidatePerDay : CAPS.invitesPerUnlistedPerDay
    const day = new Date(clock()).toISOString().slice(0, 10)
    return (await store.takeSlot(`invite#${addressHash(sender.email)}`, day, cap)) || sender.resumed
  }

  function nothingFound(sender: Sender, { problem, privateWords }: Found): Promise<Outcome> {
    const answer = { kind: 'no-invite', problem: problem ?? 'none', limit: null } as const
    return refuse(ports, sender, answer, answerLanguage(privateWords))
  }
}

function drafting(
  interview: Interview,
  why: 'new' | 'update' | 'again' | 'words',
  changed: DraftChanges = [],
) {
  return {
    answer: (now: number) => toAnswer(interview, { kind: 'draft', why, changed }, now),
    why: `draft: ${why}`,
  }
}

type DraftChanges = Extract<Applied, { kind: 'updated' }>['changed']

function saying(interview: Interview, kind: 'cancelled') {
  return { answer: (now: number) => toAnswer(interview, { kind }, now), why: kind }
}

/** One outcome a mail: what was answered, or why nothing was. */
function together(ended: readonly Outcome[]): Outcome {
  const said = ended.flatMap((outcome) => (outcome.kind === 'answered' ? [outcome.with] : []))
  const unsaid = ended.flatMap((outcome) => (outcome.kind === 'answered' ? [] : [outcome.reason]))
  return said.length > 0 ? answered(said.join(', ')) : ignored(unsaid.join(', '))
}

/** Several interviews in one mail: the first draft lists the others. */
function withOthers(answer: Answer, also: readonly Invite[], interview: Interview): Answer {
  if (answer.kind !== 'draft' || also.length === 0) return answer
  return { ...answer, alsoFound: also.map((invite) => toView({ ...interview, invite }, interview.shownAt)) }
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
