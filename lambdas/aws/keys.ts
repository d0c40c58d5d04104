import { type Address, addressHash } from '../address.ts'
import type { InterviewRef } from '../ports.ts'
import type { Key } from './table.ts'

/** Keys of the one table; docs/decisions/0002-one-table.md tells the access patterns. Addresses appear as hashes alone. */

export const INTERVIEW_PREFIX = 'INTERVIEW#'
const CANDIDATE_PREFIX = 'CANDIDATE#'

export function mailKey(id: string): Key {
  return { pk: `MAIL#${id}`, sk: 'MAIL' }
}

export function candidatePartition(candidate: Address): string {
  return CANDIDATE_PREFIX + addressHash(candidate)
}

export function interviewKey(ref: InterviewRef): Key {
  return { pk: CANDIDATE_PREFIX + ref.candidate, sk: INTERVIEW_PREFIX + ref.id }
}

/** The inverse of `interviewKey`, for keys from the index. */
export function interviewRef({ pk, sk }: Key): InterviewRef {
  return { candidate: pk.slice(CANDIDATE_PREFIX.length), id: sk.slice(INTERVIEW_PREFIX.length) }
}

export function profileKey(candidate: Address): Key {
  return { pk: candidatePartition(candidate), sk: 'PROFILE' }
}

export function secretKey(hash: string): Key {
  return { pk: `SECRET#${hash}`, sk: 'SECRET' }
}

export function countKey(name: string, day: string): Key {
  return { pk: `COUNT#${name}#${day}`, sk: 'COUNT' }
}

export function recipientKey(recipient: string): Key {
  return { pk: `RECIPIENT#${recipient}`, sk: 'RECIPIENT' }
}

export function noteKey(key: string): Key {
  return { pk: `NOTE#${key}`, sk: 'NOTE' }
}

export const BREAKER_KEY: Key = { pk: 'BREAKER', sk: 'BREAKER' }

/** DynamoDB's TTL counts in seconds. */
export function ttl(at: number): number {
  return Math.ceil(at / 1000)
}
