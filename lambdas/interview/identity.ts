import { createHash } from 'node:crypto'
import { type Address, addressHash, addressKey, type Person } from '../address.ts'
import type { InterviewRef } from '../ports.ts'
import type { Interview } from './interview.ts'

/**
 * The same event of the same candidate gives the same id, whoever sends the invite; another candidate's gives another
 * (a UID is the same across everybody who was invited). Each occurrence of a series stands alone.
 */
export function interviewId(candidate: Address, uid: string, recurrenceId: string | null): string {
  return hashOf('interview', addressKey(candidate), uid, recurrenceId ?? '').slice(0, 32)
}

export function interviewRef(interview: Interview): InterviewRef {
  return { candidate: addressHash(interview.candidate), id: interview.id }
}

/** An interviewer within one interview: by address, or by name where there is none. */
export function personKey(person: Person): string {
  return person.email ? addressKey(person.email) : `name:${(person.name ?? '').trim().toLowerCase()}`
}

/** One note a candidate, recipient and interview, ever. Hashes alone, for it outlives `forget me`. */
export function sendOnceKey(interview: Interview, recipient: Address): string {
  return hashOf('note', addressKey(interview.candidate), addressKey(recipient), interview.id)
}

/** SHA-256 in hex of the parts, each with its length, so that no two lists of parts run together. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`)
  return hash.digest('hex')
}
