import type { Address, Person } from '../address.ts'
import { underOneWatch } from '../deadline.ts'
import type { Language } from '../language.ts'
import type { CalendarPart, Message } from '../message/message.ts'
import { completedByWords, isComplete, lacksZoneAlone } from './complete.ts'
import { placedParts, problemOf, readParts } from './gather.ts'
import {
  allOthers,
  inWords,
  isOthersMail,
  ownWords,
  rolesInWords,
  type SplitWords,
  splitWords,
  timesInWords,
  zonesInWords,
} from './split-words.ts'

export { describeInvite } from './describe.ts'
export { isFreeMail, namesCompany, registrable } from './what/domain-name.ts'
export { formLines, readTypedWhen } from './words/form.ts'

/** Stage 3: one calendar event as we understood it. What is unknown is null; what is guessed says so. */
export interface Invite {
  /** UID of the event; a derived one (`derived:` + hash) where the invite has none, so that a repeat is recognised. */
  readonly uid: string
  /** RECURRENCE-ID as an instant in ISO 8601 UTC (or its date), null for a single event or a whole series. */
  readonly recurrenceId: string | null
  /** A safe integer; 0 where absent. Values above 2^32 occur. */
  readonly sequence: number
  /** DTSTAMP, ms UTC. */
  readonly dtstamp: number | null
  /** iTIP method (RFC 5546), from the body or the header; CANCEL if either says so. Null in words-only invites. */
  readonly method: Method | null
  /** An answer to an invite or a question about one: no interview begins or changes with it. */
  readonly answer?: boolean
  /** The answer is the candidate's own yes and carries the event: an interview begins with it, but none changes. */
  readonly accepted?: boolean
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | null
  readonly title: string | null
  readonly company: Guess | null
  readonly role: Guess | null
  readonly round: Round | null
  /** Instants, ms UTC. */
  readonly start: number | null
  readonly end: number | null
  /** IANA zone of the start; null for a time in UTC of which no zone is known, and for words without one. */
  readonly timeZone: string | null
  readonly allDay: boolean
  readonly location: string | null
  readonly meetingUrl: string | null
  readonly organizer: Person | null
  /** The people to thank, in the order of the invite, without candidate, rooms, lists, robots and coordinators. */
  readonly interviewers: readonly Person[]
  /** Who arranged it without holding it, where that is clear. */
  readonly coordinator: Person | null
  /** The attendee that is the candidate, under whichever address they were invited. */
  readonly candidate: Person | null
  /** What the candidate must be asked. `zone`: a wall time is known (`wallTime`), its zone is not. */
  readonly missing: readonly Missing[]
  /** Wall time without a zone, `YYYY-MM-DDTHH:mm`; only with `missing` holding `zone`. */
  readonly wallTime: string | null
  /** Minutes from `wallTime` to the end, where that is known. */
  readonly wallMinutes?: number | null
  readonly language: Language | null
  /** Where it was found, e.g. `text/calendar`, `attachment`, `message/rfc822 > text/calendar`, `words: gmail-forward`. */
  readonly source: string
  /** What was guessed, repaired or skipped; in plain English, for the operator and `read`. */
  readonly notes: readonly string[]
}

export type Method =
  | 'REQUEST'
  | 'CANCEL'
  | 'PUBLISH'
  | 'REPLY'
  | 'COUNTER'
  | 'DECLINECOUNTER'
  | 'REFRESH'
  | 'ADD'

export type Round =
  | 'screen'
  | 'interview'
  | 'technical'
  | 'panel'
  | 'onsite'
  | 'final'
  | 'informational'
  | 'take-home'

export type Missing = 'start' | 'zone' | 'interviewers'

/** A value that the invite states (`guessed: false`) or that was concluded from something else. */
export interface Guess {
  readonly value: string
  readonly guessed: boolean
}

/** What `findInvites` gives. `problem` says why there is nothing, where something more useful than "none" is known. */
export interface Found {
  readonly invites: readonly Invite[]
  readonly problem: 'none' | 'winmail' | 'unreadable-calendar' | 'not-an-invite' | 'too-large-calendar' | null
  /** What the candidate wrote above the forward, free of signature and footers. */
  readonly privateWords: string
}

/** Who forwards: told apart from the people of the invite. */
export interface Forwarder {
  readonly email: Address
  readonly name: string | null
  /** Where Afterword receives: a program may put it among the people of an invite that is forwarded there. */
  readonly inbox?: Address
}

/**
 * Every invite in a mail, each event once: from its calendar parts and those of forwarded mails, else from its words,
 * which also complete what a calendar leaves open. Never throws for content; the same mail gives the same answer.
 */
export function findInvites(message: Message, forwarder: Forwarder): Found {
  return underOneWatch(() => found(message, forwarder))
}

function found(message: Message, forwarder: Forwarder): Found {
  const split = splitWords(message, forwarder)
  const { invites: read, problem, late } = readParts(placedParts(message, split.addressedTo), forwarder)
  const words = isOthersMail(message, read, forwarder) ? allOthers(message) : split
  const invites =
    read.length > 0
      ? completed(read, late, message, forwarder, words)
      : late
        ? []
        : inWords(message, forwarder, words)
  return {
    invites,
    problem: invites.length > 0 ? null : problemOf(message, problem),
    privateWords: ownWords(message, words, invites),
  }
}

function completed(
  events: readonly Invite[],
  late: boolean,
  message: Message,
  forwarder: Forwarder,
  words: SplitWords,
): readonly Invite[] {
  if (late) return events
  const read = rolesInWords(events, message, words)
  if (read.every(isComplete)) return read
  const zoneAlone = read.every(lacksZoneAlone)
  const zoned = zoneAlone ? zonesInWords(read, message, words) : read
  if (zoned.every(isComplete)) return zoned
  const spoken = (zoneAlone ? timesInWords : inWords)(message, forwarder, words)
  return read.map((invite) => completedByWords(invite, spoken, read.length))
}

/** A bare .ics file, with nothing around it. */
export function readCalendarFile(bytes: Uint8Array, forwarder: Forwarder | null): Found {
  const source = 'text/calendar'
  const part: CalendarPart = {
    contentType: source,
    method: null,
    charset: null,
    filename: null,
    content: bytes,
  }
  const { invites, problem } = readParts([{ part, source, addressedTo: [] }], forwarder)
  return { invites, problem, privateWords: '' }
}
