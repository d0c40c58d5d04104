import type { Readable } from 'node:stream'
import type { Address } from './address.ts'
import type { Settings } from './env.ts'
import type { Breaker, Interview, SecretRef } from './interview/interview.ts'
import type { NoteBrief } from './note/note.ts'
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
  /** Absent where the operator chose no model: notes stay as the rules write them. */
  readonly writer?: Writer
}

/** What sending needs of it: raw mail is intake's alone, and only its Lambda may read it or ask a model. */
export type SendingPorts = Omit<Ports, 'rawMail' | 'writer'>

/** What hearing of our own mail needs. It says nothing itself. */
export type HearingPorts = Pick<Ports, 'store' | 'clock' | 'log'>

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

/** A language model. It words paragraphs, and that is all it does: no tools, no recipients, no commands. */
export interface Writer {
  /** Other paragraphs for a note, not yet judged. Ends within `ms`. Never throws. */
  rewrite(brief: NoteBrief, ms: number): Promise<Rewriting>
}

export type Rewriting =
  | { readonly kind: 'text'; readonly text: string }
  /** The class of a fault, or why the model stopped. */
  | { readonly kind: 'failed'; readonly reason: string }

/** DynamoDB, by single-item conditional writes alone. Times are ms UTC. Every method throws RetryError for faults. */
export interface Store {
  /**
   * Claims a mail until `now + lease`. `done`: it was finished before. `busy`: another worker holds it.
   * A lease that ended is taken over, so a redelivery after a crash resumes and never skips.
   */
  claimMail(id: string, owner: string, now: number): Promise<'claimed' | 'resumed' | 'done' | 'busy'>
  finishMail(id: string, owner: string, outcome: Outcome, now: number): Promise<void>
  /** Gives a mail back after a fault, so that its redelivery need not wait for the lease to end. */
  releaseMail(id: string, owner: string): Promise<void>
  getInterview(candidate: Address, id: string): Promise<Interview | null>
  /** Writes where the stored revision is `interview.revision - 1` (0: not stored yet); false where it is not. */
  putInterview(interview: Interview): Promise<boolean>
  deleteInterview(candidate: Address, id: string): Promise<void>
  listInterviews(candidate: Address): Promise<Interview[]>
  /** All that is kept with a candidate, by one Query. */
  readCandidate(candidate: Address): Promise<{ profile: Profile | null; interviews: Interview[] }>

  /**
   * Interviews whose `dueAt` is at most `now`, longest due first, by one Query on the index `due`. The index lags behind
   * the table, so whoever is found is read again with `findInterview` and decided anew. `after` pages on.
   */
  dueInterviews(now: number, limit: number, after?: DueRef): Promise<DueRef[]>
  /** One strongly consistent read. `ref.candidate` is the `addressHash` of the candidate. */
  findInterview(ref: InterviewRef): Promise<Interview | null>
  /** The interview that gave this secret out, by one Query; null where none did. The caller compares the time. */
  findInterviewBySecret(secret: SecretRef): Promise<Interview | null>

  /** Keeps a secret under its hash until `secret.expiresAt` (also the item's ttl); an older one is overwritten. */
  putSecret(hash: string, secret: Secret): Promise<void>
  /** One read. Gives expired ones too, where the table has not dropped them yet: the caller compares the time. */
  findSecret(hash: string): Promise<Secret | null>
  deleteSecrets(hashes: readonly string[]): Promise<void>

  /** Counts one more under `name` on that day (`YYYY-MM-DD`, UTC); false, and no count, where `cap` were counted. */
  takeSlot(name: string, day: string, cap: number): Promise<boolean>

  /**
   * Counts one more note to a recipient (an `addressHash`) today, in one conditional update of the recipient's one item:
   * `full` where the day has had `cap`; the reason where the address was closed. The day is the item's alone, so that
   * a new day starts at one. The item has no ttl.
   */
  admitRecipient(recipient: string, day: string, cap: number): Promise<'admitted' | 'full' | ClosedReason>
  /** Writes to this address end for good. The first reason stays. */
  closeRecipient(recipient: string, reason: ClosedReason, now: number): Promise<void>
  /** Which of these are closed, and why: one request, however many they are. */
  findClosed(recipients: readonly string[]): Promise<ReadonlyMap<string, ClosedReason>>

  /**
   * The send-once record: true where nothing was claimed under `key`, or where `attempt` or one of `earlier` holds it; it is
   * then `attempt`'s. Earlier attempts provably failed, or were given up by the candidate with `send again`.
   * Never deleted and without ttl: it outlives `forget me`. `key` is a hash.
   */
  claimNote(key: string, attempt: string, earlier: readonly string[], now: number): Promise<boolean>

  /** The breaker's one item; null before the first note. */
  readBreaker(): Promise<Breaker | null>
  /** Conditional on `breaker.revision - 1`, like `putInterview`. */
  putBreaker(breaker: Breaker): Promise<boolean>

  getProfile(candidate: Address): Promise<Profile | null>
  /** Conditional on `profile.revision - 1`, like `putInterview`. */
  putProfile(profile: Profile): Promise<boolean>
  deleteProfile(candidate: Address): Promise<void>
}

/** An interview by hashes alone, so that it may stand in a secret, an index or a log. */
export interface InterviewRef {
  /** `addressHash` of the candidate. */
  readonly candidate: string
  readonly id: string
}

export interface DueRef extends InterviewRef {
  readonly dueAt: number
}

/** What a secret address with an item of its own stands for. It holds hashes alone. */
export type Secret =
  /** The Reply-To of an answer, as the first schema kept it; since then its interview does (GivenSecret). */
  | {
      readonly kind: 'reply'
      readonly interview: InterviewRef
      readonly version: number
      readonly expiresAt: number
    }
  /** The unsubscribe address of one note (`u-…@`). Its hash is also the note's attempt token and SES tag. */
  | {
      readonly kind: 'note'
      readonly recipient: string
      /** Null after `forget me`: the right to opt out stays. */
      readonly interview: InterviewRef | null
      readonly note: number
      readonly expiresAt: number
    }

export type ClosedReason = 'opted-out' | 'bounced' | 'complained'

/** What a candidate corrected and we keep for the next interview. */
export interface Profile {
  readonly candidate: Address
  readonly revision: number
  readonly name: string | null
  readonly signature: string | null
  /** Replies to the inbound address that were carried out (hashes, newest last, capped): never twice. */
  readonly replies: readonly string[]
  /** Keys of raw mail that led to no interview, so that `forget me` finds it. Capped. */
  readonly mails: readonly string[]
}

export interface Log {
  info(entry: Readonly<Record<string, string | number | boolean | null>>): void
  error(entry: Readonly<Record<string, string | number | boolean | null>>): void
}
