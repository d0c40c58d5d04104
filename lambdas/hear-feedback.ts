import type { Address } from './address.ts'
import { RetryError } from './errors.ts'
import {
  countHarm,
  hold,
  type Interview,
  interviewRef,
  markFailed,
  markSent,
  type SecretRef,
  settle,
  type UndeliveredReason,
  withClosed,
} from './interview/interview.ts'
import { ignored, type Outcome } from './outcome.ts'
import type { HearingPorts, Secret } from './ports.ts'
import type { Ended } from './records.ts'
import { readSesEvent, type SesEvent } from './ses-event.ts'

type NoteSecret = Extract<Secret, { kind: 'note' }>

const WRITE_TRIES = 5
/** What SES publishes, as plain text, when an event destination is made: no fault, and nothing for the dead letters. */
const TOPIC_CHECK = 'Successfully validated SNS topic'
/** The day of a count that never begins anew. */
const EVER = '9999-12-31'

/**
 * Hears what became of our mail. An event may come before SES's answer to our call, twice, late or never, and anybody
 * who reaches the queue may write one: it counts only where its tag is an attempt of ours to the very address it names.
 */
export function createHearFeedback(ports: HearingPorts): (body: string) => Promise<Ended> {
  const { store, clock, log } = ports

  return async (body) => {
    if (body.startsWith(TOPIC_CHECK)) return { mail: 'none', outcome: ignored('topic-check') }
    const event = readSesEvent(body)
    return { mail: event.sesId, outcome: await hear(event) }
  }

  async function hear(event: SesEvent): Promise<Outcome> {
    if (event.kind === 'other') return ignored('event-of-no-interest')
    if (event.answer) return ofAnswer(event, event.answer)
    const secret = event.note ? await store.findSecret(event.note) : null
    if (!event.note || secret?.kind !== 'note') return ignored('not-a-note')
    if (!event.recipients.includes(secret.recipient)) return ignored('another-recipient')
    return ofNote(event, event.note, secret)
  }

  /** First what protects strangers, then what the candidate is told. */
  async function ofNote(event: SesEvent, attempt: string, secret: NoteSecret): Promise<Outcome> {
    if (event.kind === 'bounced' && event.permanent) await harmed(secret, attempt, 'bounces')
    if (event.kind === 'complained') await harmed(secret, attempt, 'complaints')
    if (!secret.interview) return ignored('forgotten-interview')
    return change(secret.interview, (interview) => noteAfter(interview, attempt, event, clock()))
  }

  /** The address is not written to again, and the breaker counts it once however often the event comes. */
  async function harmed(secret: NoteSecret, attempt: string, harm: 'bounces' | 'complaints'): Promise<void> {
    await store.closeRecipient(secret.recipient, harm === 'bounces' ? 'bounced' : 'complained', clock())
    if (!(await store.takeSlot(`${harm}#${attempt}`, EVER, 1))) return
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      const before = await store.readBreaker()
      const after = countHarm(before, harm, clock())
      if (!(await store.putBreaker(after))) continue
      // The alarm looks for `breaker`.
      if (after.stoppedAt !== null && !before?.stoppedAt)
        log.error({ breaker: 'stopped', because: harm, count: after[harm].length })
      return
    }
    throw new RetryError('the breaker was written by others all the time')
  }

  /** The notice that a note leaves came back: the candidate does not know, so nothing goes. */
  async function ofAnswer(event: SesEvent, secret: SecretRef): Promise<Outcome> {
    if (event.kind !== 'bounced' && event.kind !== 'rejected') return ignored('answer')
    const giver = await store.findInterviewBySecret(secret)
    if (!giver) return ignored('unknown-answer')
    return change(interviewRef(giver), (interview) =>
      interview.leaving?.secret === secret.hash ? hold(interview).interview : null,
    )
  }

  async function change(
    ref: ReturnType<typeof interviewRef>,
    decide: (interview: Interview) => Interview | null,
  ): Promise<Outcome> {
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      const interview = await store.findInterview(ref)
      if (!interview) return ignored('forgotten-interview')
      const changed = decide(interview)
      if (!changed) return ignored('known')
      if (await store.putInterview({ ...settle(changed, clock()), revision: interview.revision + 1 }))
        return ignored('heard')
    }
    throw new RetryError('an interview was written by others all the time')
  }
}

/** Null: it changes nothing, or is about an attempt that another one has followed. */
function noteAfter(interview: Interview, attempt: string, event: SesEvent, now: number): Interview | null {
  const index = interview.notes.findIndex((note) => note.attempt === attempt)
  const state = interview.notes[index]?.state
  const open = state?.kind === 'sending' || state?.kind === 'uncertain'
  if (!state || !(open || state.kind === 'sent')) return null
  if (event.kind === 'sent' || event.kind === 'delivered')
    return open ? markSent(interview, index + 1, event.sesId, event.at) : null
  const failed = markFailed(interview, index + 1, reasonOf(event), event.at)
  return withClosed(failed, closedBy(event, interview.notes[index]?.to.email ?? null), now)
}

/** What `harmed` has closed for everybody is known to this interview at once. */
function closedBy({ kind, permanent }: SesEvent, email: Address | null): Interview['closed'] {
  if (!email) return []
  if (kind === 'complained') return [{ email, reason: 'complained' }]
  return kind === 'bounced' && permanent ? [{ email, reason: 'bounced' }] : []
}

/** SES's bounce sub-types: https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types */
function reasonOf({ kind, subType }: SesEvent): UndeliveredReason {
  if (kind === 'complained') return 'complaint'
  if (kind === 'rejected') return 'rejected'
  return subType === 'NoEmail' ? 'no-such-address' : subType === 'MailboxFull' ? 'mailbox-full' : 'bounced'
}
