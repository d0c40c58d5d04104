import { type Address, addressHash } from './address.ts'
import { closedAmong } from './closed-addresses.ts'
import { RetryError } from './errors.ts'
import {
  type Answer,
  type Interview,
  interviewId,
  toView,
  withClosed,
  withSecret,
} from './interview/interview.ts'
import { type Found, findInvites, type Invite } from './invite/invite.ts'
import { answerLanguage } from './language.ts'
import type { Caps } from './limits.ts'
import { type Arrival, meetStep, openStep } from './meet-invite.ts'
import type { Message } from './message/message.ts'
import { answered, ignored, type Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'
import { mayAskToSend } from './proof-for-send.ts'
import { rememberMail } from './remember-mail.ts'
import { createReword, type Reword } from './reword.ts'
import { freshSecret, refuse, type Sender, say } from './say.ts'

/** How often a write that another worker overtook is decided anew. */
const WRITE_TRIES = 5

/** Invites of a proven, admitted candidate → interviews and their drafts: a mail for each. */
export function createTakeInvites(ports: Ports): (sender: Sender, message: Message) => Promise<Outcome> {
  const { store, clock, settings } = ports

  return async (sender, message) => {
    const found = findInvites(message, {
      email: sender.email,
      name: sender.name,
      inbox: settings.address,
    })
    const invites = found.invites.filter(({ answer, accepted }) => !answer || accepted)
    if (invites.length === 0) return nothingFound(sender, found)
    if (!(await mayForward(sender)))
      return refuse(ports, sender, { kind: 'refused', why: 'too-many-invites' })
    const [{ profile, interviews }, closed] = await Promise.all([
      store.readCandidate(sender.email),
      closedAmong(store, invites.flatMap(invitedAddresses)),
    ])
    const ended: Outcome[] = []
    const reword = createReword(ports)
    for (const [index, invite] of invites.entries()) {
      const { retentionDays } = settings
      const words = found.privateWords
      const arrival = {
        sender,
        message,
        invite,
        words,
        profile,
        others: interviews,
        closed,
        now: clock(),
        retentionDays,
        recipientCap: recipientCap(sender, settings.caps),
        proven: mayAskToSend(settings.candidates, sender),
      }
      ended.push(await take(arrival, index === 0 ? invites.slice(1) : [], reword))
    }
    if (ended.every(({ kind }) => kind !== 'answered')) await rememberMail(ports, sender)
    return together(ended)
  }

  async function take(arrival: Arrival, also: readonly Invite[], reword: Reword): Promise<Outcome> {
    const { sender, invite, others } = arrival
    const id = interviewId(sender.email, invite.uid, invite.recurrenceId)
    let stored = others.find((interview) => interview.id === id) ?? null
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      const step = await (stored ? meetStep(stored, arrival) : openStep(arrival))
      if (!step.answer) return ignored(step.why)
      const worded = await reword(stored, withClosed(step.interview, arrival.closed, clock()))
      const secret = freshSecret(ports, worded)
      const interview = { ...withSecret(worded, secret.hash, clock()), revision: (stored?.revision ?? 0) + 1 }
      if (await store.putInterview(interview)) {
        await say(ports, interview, withOthers(step.answer(interview, clock()), also, interview), secret)
        return answered(step.why)
      }
      stored = await store.getInterview(sender.email, id)
    }
    throw new RetryError('an interview was written by others all the time')
  }

  /** Caps of invites a day; a mail that is resumed has been counted. */
  async function mayForward(sender: Sender): Promise<boolean> {
    const { caps } = settings
    const cap = sender.listing === 'listed' ? caps.invitesPerCandidatePerDay : caps.invitesPerUnlistedPerDay
    const day = new Date(clock()).toISOString().slice(0, 10)
    return (await store.takeSlot(`invite#${addressHash(sender.email)}`, day, cap)) || sender.resumed
  }

  async function nothingFound(sender: Sender, { invites, problem, privateWords }: Found): Promise<Outcome> {
    await rememberMail(ports, sender)
    const known = invites.length > 0 ? 'not-an-invite' : (problem ?? 'none')
    const answer = { kind: 'no-invite', problem: known, limit: null } as const
    return refuse(ports, sender, answer, answerLanguage(privateWords))
  }
}

/** Whom a note about this invite may go to: a coordinator is thanked where nobody else is named. */
function invitedAddresses({ interviewers, coordinator }: Invite): readonly Address[] {
  const people = interviewers.length > 0 ? interviewers : [coordinator]
  const emails = people.flatMap((person) => person?.email ?? [])
  return [...new Set(emails)]
}

function recipientCap({ listing }: Sender, caps: Caps): number {
  return listing === 'listed' ? caps.recipientsPerInterview : caps.recipientsPerUnlistedInterview
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
