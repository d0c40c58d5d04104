import type { Readable } from 'node:stream'
import type { Address } from './address.ts'
import type { Settings } from './env.ts'
import type { Interview } from './interview/interview.ts'
import type { Outcome } from './outcome.ts'

/** Everything that Afterword needs from the world. One adapter each, in `aws/`. */
export interface Ports {
  readonly rawMail: RawMail
  readonly store: Store
  readonly mailer: Mailer
  /** Now, ms UTC. */
  readonly clock: () => number
  /** Cryptographically random bytes. */
  readonly random: (bytes: number) => Uint8Array
  readonly log: Log
  readonly settings: Settings
}

/** Raw mail as SES stored it. */
export interface RawMail {
  /** Streams one object. Throws ParkError where it does not exist, RetryError where S3 cannot tell. */
  open(key: string): Promise<Readable>
  delete(keys: readonly string[]): Promise<void>
}

/** One mail that is ready to leave: envelope and bytes. */
export interface OutgoingMail {
  readonly source: Address
  /** The envelope's one recipient. Headers never add another. */
  readonly destination: Address
  readonly raw: Uint8Array
  /** SES message tags: names and values of [A-Za-z0-9_-]. */
  readonly tags: Readonly<Record<string, string>>
}

/** SES. */
export interface Mailer {
  /** Sends an answer to a candidate; the SDK may retry. Gives SES's messageId. Throws RetryError or ParkError. */
  answer(mail: OutgoingMail): Promise<string>
  /** Sends a note with one single attempt (safety: SES has no idempotency token). Never throws. */
  sendOnce(mail: OutgoingMail): Promise<SendResult>
}

export type SendResult =
  | { readonly kind: 'accepted'; readonly id: string }
  /** Provably not accepted, and trying again cannot help. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Provably not accepted; later it may be: throttled, connection refused. */
  | { readonly kind: 'not-yet'; readonly reason: string }
  /** Nobody can know: time-out, reset, 5xx. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** DynamoDB, by single-item conditional writes alone. Times are ms UTC. Every method throws RetryError for faults. */
export interface Store {
  /**
   * Claims a mail until `now + lease`. `done`: it was finished before. `busy`: another worker holds it.
   * A lease that ended is taken over, so a redelivery after a crash resumes and never skips.
   */
  claimMail(id: string, owner: string, now: number): Promise<'claimed' | 'resumed' | 'done' | 'busy'>
  finishMail(id: string, owner: string, outcome: Outcome, now: number): Promise<void>
  getInterview(candidate: Address, id: string): Promise<Interview | null>
  /** Writes where the stored revision is `interview.revision - 1` (0: not stored yet); false where it is not. */
  putInterview(interview: Interview): Promise<boolean>
  deleteInterview(candidate: Address, id: string): Promise<void>
  listInterviews(candidate: Address): Promise<Interview[]>
}

export interface Log {
  info(entry: Readonly<Record<string, string | number | boolean | null>>): void
  error(entry: Readonly<Record<string, string | number | boolean | null>>): void
}
