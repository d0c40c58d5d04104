import { addressHash } from './address.ts'
import { RetryError } from './errors.ts'
import {
  type AnswerSeed,
  type Deleted,
  type Interview,
  queuedNumbers,
  secretExpiry,
  stopAll,
} from './interview/interview.ts'
import { answered, type Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'
import { type Sender, sayTo } from './say.ts'

type Forgotten = Extract<AnswerSeed, { kind: 'forgotten' }>

/** The reply that asked to forget. */
export interface ForgetReply {
  readonly sender: Sender
  readonly hash: string
}

export interface Forget {
  /** Null: another worker wrote the interview meanwhile. */
  begin(interview: Interview, command: 'forgetThis' | 'forgetMe', reply: ForgetReply): Promise<Outcome | null>
  /** What a worker began and died over. */
  goOn(interview: Interview, seed: Forgotten, reply: ForgetReply): Promise<Outcome>
  /** `forget me` at the inbound address. */
  everything(sender: Sender): Promise<Outcome>
}

const WRITE_TRIES = 5

/**
 * Deletes one interview, or all that is held about a candidate, and answers with what was deleted. In this order: what
 * would leave is stopped; the counts are written down; others' items and raw mail go; the answer leaves; last goes what a
 * redelivery would need. So a crash at any point is gone on with, and the counts stay true.
 */
export function createForget(ports: Ports): Forget {
  const { store, rawMail, clock } = ports

  return {
    async begin(interview, command, reply) {
      const what = command === 'forgetMe' ? 'everything' : 'interview'
      const interviews = what === 'everything' ? await store.listInterviews(interview.candidate) : [interview]
      const profile = what === 'everything' ? await store.getProfile(interview.candidate) : null
      const seed: Forgotten = {
        kind: 'forgotten',
        what,
        deleted: countOf(interviews, profile?.mails ?? [], reply.sender.mail.object.key),
      }
      const carried = { hash: reply.hash, at: clock(), mail: reply.sender.mail.id, answer: seed }
      const stopped = { ...stopAll(interview), replies: [...interview.replies, carried] }
      if (!(await store.putInterview({ ...stopped, revision: interview.revision + 1 }))) return null
      return this.goOn({ ...stopped, revision: interview.revision + 1 }, seed, reply)
    },

    async goOn(interview, seed, reply) {
      const all = seed.what === 'everything' ? await store.listInterviews(interview.candidate) : [interview]
      const others = all.filter(({ id }) => id !== interview.id)
      await eraseMails(all, reply.sender)
      for (const other of others) await erase(await stop(other))
      await sayTo(
        ports,
        reply.sender,
        { kind: 'forgotten', what: seed.what, deleted: seed.deleted },
        interview.language,
      )
      if (seed.what === 'everything') await eraseProfile(interview, reply.sender)
      await erase(interview)
      await rawMail.delete([reply.sender.mail.object.key])
      return answered(`forgotten: ${seed.what}`)
    },

    async everything(sender) {
      const interviews = await store.listInterviews(sender.email)
      const profile = await store.getProfile(sender.email)
      const deleted = countOf(interviews, profile?.mails ?? [], sender.mail.object.key)
      for (const interview of interviews) await stop(interview)
      await eraseMails(interviews, sender)
      await rawMail.delete(profile?.mails ?? [])
      await sayTo(
        ports,
        sender,
        { kind: 'forgotten', what: 'everything', deleted },
        interviews[0]?.language ?? 'en',
      )
      for (const interview of interviews) await erase(interview)
      await store.deleteProfile(sender.email)
      await rawMail.delete([sender.mail.object.key])
      return answered('forgotten: everything')
    },
  }

  /** Nothing of it leaves any more, whatever a dispatcher holds in hand: its next write fails. */
  async function stop(interview: Interview): Promise<Interview> {
    let current: Interview | null = interview
    for (let tries = 0; current && tries < WRITE_TRIES; tries++) {
      const stopped: Interview = { ...stopAll(current), revision: current.revision + 1 }
      if (await store.putInterview(stopped)) return stopped
      current = await store.getInterview(interview.candidate, interview.id)
    }
    if (current) throw new RetryError('an interview was written by others all the time')
    return interview
  }

  /** Interviewers may opt out for as long as before: their secrets stay, and forget whom they were about. */
  async function erase(interview: Interview): Promise<void> {
    const { notes, secrets, candidate, id } = interview
    for (const [index, { attempt, to }] of notes.entries()) {
      if (!attempt || !to.email) continue
      const expiresAt = secretExpiry(interview, clock())
      await store.putSecret(attempt, {
        kind: 'note',
        recipient: addressHash(to.email),
        interview: null,
        note: index + 1,
        expiresAt,
      })
    }
    // Those of the first schema have items of their own; all others go with the interview.
    await store.deleteSecrets(secrets.filter(({ expiresAt }) => expiresAt === 0).map(({ hash }) => hash))
    await store.deleteInterview(candidate, id)
  }

  async function eraseMails(interviews: readonly Interview[], { mail }: Sender): Promise<void> {
    const keys = new Set(interviews.flatMap(({ mails }) => mails))
    keys.delete(mail.object.key)
    await rawMail.delete([...keys])
  }

  async function eraseProfile({ candidate }: Interview, { mail }: Sender): Promise<void> {
    const profile = await store.getProfile(candidate)
    await rawMail.delete((profile?.mails ?? []).filter((key) => key !== mail.object.key))
    await store.deleteProfile(candidate)
  }
}

/** The mail that asks for it goes as well. */
function countOf(interviews: readonly Interview[], mails: readonly string[], ownMail: string): Deleted {
  return {
    interviews: interviews.length,
    notes: interviews.reduce((sum, { notes }) => sum + notes.length, 0),
    rawMails: new Set([...interviews.flatMap((interview) => interview.mails), ...mails, ownMail]).size,
    queued: interviews.reduce((sum, interview) => sum + queuedNumbers(interview).length, 0),
  }
}
