import { readSecretAddress } from './interview/interview.ts'
import type { Mail } from './mail/mail.ts'
import { dropped, ignored, type Outcome } from './outcome.ts'
import type { Ports, Secret } from './ports.ts'

export type ReplySecret = Extract<Secret, { kind: 'reply' }>

/** What a mail to a secret address comes to before it is claimed or read. */
export type Addressed =
  | { readonly kind: 'none' }
  | { readonly kind: 'reply'; readonly hash: string; readonly secret: ReplySecret }
  /** It ends here, in silence. */
  | { readonly kind: 'over'; readonly outcome: Outcome }

/**
 * Looks up the secret address that a mail came to: one read, nothing else, so that a million guesses cost a million
 * reads and get no answer. An unsubscribe address is acted on at once: whoever holds the secret has the note, and that
 * is all the right that opting out needs.
 */
export async function findAddressed({ store, settings, clock }: Ports, mail: Mail): Promise<Addressed> {
  const address = mail.recipients
    .map((recipient) => readSecretAddress(recipient, settings.mailDomain))
    .find((read) => read !== null)
  if (!address) return { kind: 'none' }
  const secret = await store.findSecret(address.hash)
  if (!secret || secret.expiresAt <= clock()) return over(dropped(secret ? 'dead-secret' : 'unknown-secret'))
  if (secret.kind === 'reply' && address.kind === 'r') return { kind: 'reply', hash: address.hash, secret }
  if (secret.kind !== 'note' || address.kind !== 'u') return over(dropped('unknown-secret'))
  await store.closeRecipient(secret.recipient, 'opted-out', clock())
  return over(ignored('opted-out'))
}

function over(outcome: Outcome): Addressed {
  return { kind: 'over', outcome }
}
