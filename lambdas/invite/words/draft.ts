import type { Person } from '../../address.ts'
import type { ChatMessage } from './chat.ts'
import type { When } from './when.ts'

/** One stretch of words, with what is known of who wrote it to whom and when. */
export interface Letter {
  readonly text: string
  /** The HTML of the mail that it stands in. */
  readonly html: string | null
  readonly from: Person | null
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly subject: string
  /** When it was written, ms; null where only its text says so. */
  readonly writtenAt: number | null
  /** The offset of the writer's clock, minutes east of UTC. */
  readonly offsetMinutes: number
  /** Whether `writtenAt` is of the original and not of the forward. */
  readonly original: boolean
  /** Where it was found: `words`, `message/rfc822 > words`. */
  readonly place: string
  /** The candidate's own words above a forward, or a mail of theirs without one. */
  readonly own: boolean
  /** What it answers: the older mail below it. */
  readonly below?: string
  /** The messages, where it is the other side of a chat. */
  readonly chat?: readonly ChatMessage[]
}

/** What one way of reading found, before companies, roles and people are told apart. Null is "not said". */
export interface Draft {
  readonly when: When
  readonly title: string | null
  readonly location: string | null
  /** People of the invite itself: guests of a calendar's block. */
  readonly guests: readonly Person[]
  /** Named as those who hold it. */
  readonly interviewers: readonly Person[]
  readonly organizer: Person | null
  readonly candidate: Person | null
  readonly company: string | null
  readonly role: string | null
  readonly cancelled: boolean
  /** A calendar's own block: whoever sent it takes part. */
  readonly calendar: boolean
  /** `google-calendar`, `prose`, `form` … */
  readonly how: string
  /** The words that it was read from. */
  readonly words: string
  readonly notes: readonly string[]
}

export const EMPTY_DRAFT = {
  title: null,
  location: null,
  guests: [],
  interviewers: [],
  organizer: null,
  candidate: null,
  company: null,
  role: null,
  cancelled: false,
  calendar: false,
  notes: [],
} as const satisfies Partial<Draft>
