import { type Address, addressHash } from './address.ts'
import {
  type Answer,
  hashSecret,
  type Interview,
  interviewRef,
  newReplySecret,
  secretAddress,
  type Thread,
} from './interview/interview.ts'
import type { Language } from './language.ts'
import type { Listing, Mail, Proof } from './mail/mail.ts'
import { answered, ignored, type Outcome } from './outcome.ts'
import type { SendingPorts } from './ports.ts'
import { writeAnswer } from './reply/reply.ts'
import type { Addressed } from './secret-address.ts'

/** The proven person behind the mail in hand. */
export interface Sender {
  readonly email: Address
  readonly name: string | null
  readonly proof: Proof
  readonly listing: Listing
  readonly thread: Thread
  /** An earlier worker may have answered and died before it could say so: then caps do not count a second time. */
  readonly resumed: boolean
  readonly mail: Mail
  /** What stands behind the address that the mail came to. */
  readonly addressed: Addressed
}

/** Answers about an interview, with a fresh secret address, which the stored interview knows already (`withSecret`). */
export async function say(
  ports: SendingPorts,
  interview: Interview,
  answer: Answer,
  secret: FreshSecret,
): Promise<void> {
  const { candidate, id } = interviewRef(interview)
  await post(
    ports,
    answer,
    {
      candidate: { name: interview.corrected.name ?? interview.name, email: interview.candidate },
      replyTo: secretAddress('r', secret.secret, ports.settings.mailDomain),
      language: interview.language,
      thread: interview.thread,
    },
    { answer: `${candidate}-${id}-${secret.hash}` },
  )
}

/** A secret, and its hash, which alone is stored. */
export interface FreshSecret {
  readonly secret: string
  readonly hash: string
}

export function freshSecret(ports: SendingPorts, interview: Interview): FreshSecret {
  const secret = newReplySecret(interviewRef(interview), ports.random)
  return { secret, hash: hashSecret(secret) }
}

/** Answers a mail that belongs to no interview; there is nothing to reply to. */
export async function sayTo(
  ports: SendingPorts,
  sender: Sender,
  answer: Answer,
  language: Language,
): Promise<void> {
  const { name, email, thread } = sender
  await post(ports, answer, { candidate: { name, email }, replyTo: null, language, thread })
}

/** Says no, or that nothing was found: at most once a day an address, so that nobody is flooded through us. */
export async function refuse(
  ports: SendingPorts,
  sender: Sender,
  answer: Answer,
  language: Language = 'en',
): Promise<Outcome> {
  const day = new Date(ports.clock()).toISOString().slice(0, 10)
  const slot = `refusal#${addressHash(sender.email)}`
  const first = await ports.store.takeSlot(slot, day, ports.settings.caps.refusalsPerAddressPerDay)
  if (!first && !sender.resumed) return ignored('refused-today')
  await sayTo(ports, sender, answer, language)
  return answered(answer.kind === 'refused' ? `refused: ${answer.why}` : answer.kind)
}

type Context = Omit<Parameters<typeof writeAnswer>[1], 'now'>

/** `tags`: SES's events give them back; interview and hash of the secret tell which of our mails came back. */
async function post(
  ports: SendingPorts,
  answer: Answer,
  context: Context,
  tags: Readonly<Record<string, string>> = {},
): Promise<void> {
  const mail = await writeAnswer(
    answer,
    { ...context, now: ports.clock() },
    { address: ports.settings.address },
  )
  await ports.mailer.answer({ ...mail, tags: { ...mail.tags, ...tags } })
}
