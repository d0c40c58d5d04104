import { createHash } from 'node:crypto'
import { type Address, localPartOf, parseAddress } from '../address.ts'
import { DAY, TIMES } from '../limits.ts'
import type { InterviewRef } from '../ports.ts'
import type { Interview } from './interview.ts'

/** What stands before the `-` of a secret address: `r` takes replies to us, `u` takes an interviewer's opt-out. */
export type SecretKind = 'r' | 'u'

/** A secret address that was given out in an answer about an interview, which keeps it. */
export interface GivenSecret {
  readonly hash: string
  /** Of the draft that it answers. */
  readonly version: number
  /** ms UTC. */
  readonly expiresAt: number
}

/** Where to look for the interview that gave a secret out: it says so itself, for one read must be enough. */
export interface SecretRef {
  /** `addressHash` of the candidate. */
  readonly candidate: string
  /** The interview's id, or how it begins. */
  readonly id: string
  readonly hash: string
}

/** 160 random bits, in characters that survive any mail program that changes case (RFC 4648 §6, lower case). */
const SECRET_BYTES = 20
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
/** What a reply's secret says of its interview, hex digits: the candidate, and as much of the id as tells most apart. */
const [CANDIDATE_HEX, ID_HEX] = [32, 2]
/** A local part has 64 characters at most (RFC 5321 §4.5.3.1.1). */
const REPLY_SECRET = /^[a-z2-7]{60}$/
const SECRET_ADDRESS = /^([ru])-([a-z2-7]{32}|[a-z2-7]{60})$/

export function newSecret(random: (bytes: number) => Uint8Array): string {
  return base32(random(SECRET_BYTES))
}

/** A secret that says whose it is, as long as one that nobody could guess even then. */
export function newReplySecret(
  { candidate, id }: InterviewRef,
  random: (bytes: number) => Uint8Array,
): string {
  return base32(Buffer.concat([Buffer.from(candidate + id.slice(0, ID_HEX), 'hex'), random(SECRET_BYTES)]))
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

/** A secret address as it was read: the hash to look it up by, and the interview that it names. */
export interface SecretAddress {
  readonly kind: SecretKind
  readonly hash: string
  readonly ref: SecretRef | null
}

/** Whether an envelope recipient is a secret address of ours. Null: it is not. */
export function readSecretAddress(recipient: string, mailDomain: string): SecretAddress | null {
  const address = parseAddress(recipient.toLowerCase())
  if (!address?.endsWith(`@${mailDomain}`)) return null
  const [, kind, text] = SECRET_ADDRESS.exec(localPartOf(address)) ?? []
  return kind && text
    ? { kind: kind as SecretKind, hash: hashSecret(text), ref: kind === 'r' ? refIn(text) : null }
    : null
}

/** The interview that a reply's secret names. Null: it names none. */
export function refIn(secret: string): SecretRef | null {
  if (!REPLY_SECRET.test(secret)) return null
  const hex = hexOf(secret)
  const id = hex.slice(CANDIDATE_HEX, CANDIDATE_HEX + ID_HEX)
  return { candidate: hex.slice(0, CANDIDATE_HEX), id, hash: hashSecret(secret) }
}

/** Kept with the interview, in the same write as what the answer says: either both are stored or neither. */
export function withSecret(interview: Interview, hash: string, now: number): Interview {
  const given = { hash, version: interview.version, expiresAt: secretExpiry(interview, now) }
  return { ...interview, secrets: [...interview.secrets, given] }
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
  const fives = bits.match(/.{1,5}/g) ?? []
  return fives.map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function hexOf(text: string): string {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('')
}
