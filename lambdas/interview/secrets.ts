import { createHash } from 'node:crypto'
import { type Address, parseAddress } from '../address.ts'
import { TIMES } from '../limits.ts'
import type { Secret } from '../ports.ts'
import { interviewRef } from './identity.ts'
import type { Interview } from './interview.ts'

/** What stands before the `-` of a secret address: `r` takes replies to us, `u` takes an interviewer's opt-out. */
export type SecretKind = 'r' | 'u'

export interface FreshSecret {
  readonly address: Address
  /** All that is ever stored of it. */
  readonly hash: string
}

/** 160 random bits, as 32 characters that survive any mail program that changes case (RFC 4648 §6, lower case). */
const SECRET_BYTES = 20
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const SECRET_ADDRESS = /^([ru])-([a-z2-7]{32})$/

export function freshSecret(
  kind: SecretKind,
  random: (bytes: number) => Uint8Array,
  mailDomain: string,
): FreshSecret {
  const text = base32(random(SECRET_BYTES))
  const address = parseAddress(`${kind}-${text}@${mailDomain}`)
  if (!address) throw new TypeError('the mail domain makes no address')
  return { address, hash: hashOfSecret(text) }
}

/** Whether an envelope recipient is a secret address of ours, and the hash to look it up by. Null: it is not. */
export function readSecretAddress(
  recipient: string,
  mailDomain: string,
): { kind: SecretKind; hash: string } | null {
  const address = parseAddress(recipient.toLowerCase())
  if (!address?.endsWith(`@${mailDomain}`)) return null
  const [, kind, text] = SECRET_ADDRESS.exec(address.slice(0, address.lastIndexOf('@'))) ?? []
  return kind && text ? { kind: kind as SecretKind, hash: hashOfSecret(text) } : null
}

/** What is stored for the Reply-To of an answer about this interview: alive until 14 days after it. */
export function replySecret(interview: Interview, now: number): Secret {
  const { end, start } = interview.invite
  const over = Math.max(end ?? start ?? now, now)
  return {
    kind: 'reply',
    interview: interviewRef(interview),
    version: interview.version,
    expiresAt: over + TIMES.secretLivesAfterInterview,
  }
}

function hashOfSecret(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}
