import { type Interview, readSecretAddress, type SecretRef } from './interview/interview.ts'
import type { Mail } from './mail/mail.ts'
import { dropped, ignored, type Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'

/** A reply to a secret that an interview gave out. */
export interface AddressedReply {
  readonly kind: 'reply'
  readonly hash: string
  /** The version of the draft that it answers. */
  readonly version: number
  /** As it was when the mail came: whoever writes it does so on this revision, or reads it again. */
  readonly interview: Interview
}

/** What a mail to a secret address comes to before it is claimed or read. */
export type Addressed =
  | { readonly kind: 'none' }
  | AddressedReply
  /** It ends here, in silence. */
  | { readonly kind: 'over'; readonly outcome: Outcome }

/**
 * Looks up the secret address that a mail came to: one read, nothing else, so that a million guesses cost a million
 * reads and get no answer. An unsubscribe address is acted on at once: whoever holds the secret has the note, and that
 * is all the right that opting out needs.
 */
export async function findAddressed(ports: Ports, mail: Mail): Promise<Addressed> {
  const { mailDomain } = ports.settings
  const address = mail.recipients
    .map((recipient) => readSecretAddress(recipient, mailDomain))
    .find((read) => read !== null)
  if (!address) return { kind: 'none' }
  if (address.kind === 'u') return optOut(ports, address.hash)
  return address.ref ? replyTo(ports, address.ref) : replyToFirstSchema(ports, address.hash)
}

async function replyTo({ store, clock }: Ports, secret: SecretRef): Promise<Addressed> {
  const interview = await store.findInterviewBySecret(secret)
  const given = interview?.secrets.find(({ hash }) => hash === secret.hash)
  if (!interview || !given) return over(dropped('unknown-secret'))
  if (given.expiresAt <= clock()) return over(dropped('dead-secret'))
  return { kind: 'reply', hash: given.hash, version: given.version, interview }
}

/** Until the last of them has expired: secrets that say nothing of their interview and have an item each. */
async function replyToFirstSchema({ store, clock }: Ports, hash: string): Promise<Addressed> {
  const secret = await store.findSecret(hash)
  if (secret?.kind !== 'reply') return over(dropped('unknown-secret'))
  if (secret.expiresAt <= clock()) return over(dropped('dead-secret'))
  const interview = await store.findInterview(secret.interview)
  return interview
    ? { kind: 'reply', hash, version: secret.version, interview }
    : over(dropped('forgotten-interview'))
}

async function optOut({ store, clock }: Ports, hash: string): Promise<Addressed> {
  const secret = await store.findSecret(hash)
  if (secret?.kind !== 'note') return over(dropped('unknown-secret'))
  if (secret.expiresAt <= clock()) return over(dropped('dead-secret'))
  await store.closeRecipient(secret.recipient, 'opted-out', clock())
  return over(ignored('opted-out'))
}

function over(outcome: Outcome): Addressed {
  return { kind: 'over', outcome }
}
