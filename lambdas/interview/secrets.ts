import { createHash } from 'node:crypto'
import { type Address, parseAddress } from '../address.ts'
import { DAY, TIMES } from '../limits.ts'
import type { Interview } from './interview.ts'

/** What stands before the `-` of a secret address: `r` takes replies to us, `u` takes an interviewer's opt-out. */
export type SecretKind = 'r' | 'u'

/** 160 random bits, as 32 characters that survive any mail program that changes case (RFC 4648 §6, lower case). */
const SECRET_BYTES = 20
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const SECRET_ADDRESS = /^([ru])-([a-z2-7]{32})$/

export function newSecret(random: (bytes: number) => Uint8Array): string {
  return base32(random(SECRET_BYTES))
}

/** All that is ever stored of a secret. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

export function secretAddress(kind: SecretKind, secret: string, mailDomain: string): Address {
  const address = parseAddress(`${kind}-${secret}@${mailDomain}`)
  if (!address) throw new TypeError('the mail domain makes no address')
  return address
}

/** Whether an envelope recipient is a secret address of ours, and the hash to look it up by. Null: it is not. */
export function readSecretAddress(
  recipient: string,
  mailDomain: string,
): { kind: SecretKind; hash: string } | null {
  const address = parseAddress(recipient.toLowerCase())
  if (!address?.endsWith(`@${mailDomain}`)) return null
  const [, kind, text] = SECRET_ADDRESS.exec(address.slice(0, address.lastIndexOf('@'))) ?? []
  return kind && text ? { kind: kind as SecretKind, hash: hashSecret(text) } : null
}

/**
 * A secret about an interview lives until 14 days after it; after the last answer where the interview is past or undated.
 * What waits for longer than that can be stopped until it leaves.
 */
export function secretExpiry({ invite, notes }: Interview, now: number): number {
  const waits = notes.flatMap(({ state }) => (state.kind === 'queued' ? [state.sendAt] : []))
  return Math.max(
    Math.max(invite.end ?? invite.start ?? now, now) + TIMES.secretLivesAfterInterview,
    ...waits.map((at) => at + DAY),
  )
}

function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}
