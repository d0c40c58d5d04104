import type { Address } from '../address.ts'
import { withinDeadline } from '../deadline.ts'
import { CALENDAR_LIMITS } from '../limits.ts'
import type { CalendarPart, Message } from '../message/message.ts'
import { type Calendar, readCalendar } from './calendar/calendar.ts'
import { mergeCopies } from './copies.ts'
import { inviteOf } from './event.ts'
import type { Forwarder, Found, Invite } from './invite.ts'

/** A calendar part with where it stood and to whom that message went. */
export interface Placed {
  readonly part: CalendarPart
  readonly source: string
  readonly addressedTo: readonly Address[]
}

/** The calendar parts of a message and of those inside it, outermost first. */
export function placedParts(message: Message, path: readonly string[] = []): Placed[] {
  // The outer mail is addressed to us; the To of a mail inside it is the candidate, maybe under another address.
  const addressedTo =
    path.length === 0 ? [] : [...message.to, ...message.cc].flatMap(({ email }) => (email ? [email] : []))
  const own = message.calendars.map((part) => ({
    part,
    source: [...path, kindOf(part)].join(' > '),
    addressedTo,
  }))
  return [...own, ...message.forwarded.flatMap((inner) => placedParts(inner, [...path, 'message/rfc822']))]
}

function kindOf(part: CalendarPart): string {
  return part.contentType.toLowerCase() === 'text/calendar' ? 'text/calendar' : 'attachment'
}

/**
 * Reads all parts under one deadline, so that many slow files take no longer than one. What was read when it fell is kept.
 */
export function readParts(
  parts: readonly Placed[],
  forwarder: Forwarder | null,
): Pick<Found, 'invites' | 'problem'> {
  const invites: Invite[] = []
  const problems: Calendar['problem'][] = []
  const done = withinDeadline(CALENDAR_LIMITS.parseMs, () => {
    for (const placed of parts) {
      const calendar = readCalendar(placed.part)
      problems.push(calendar.problem)
      for (const event of calendar.events) {
        invites.push(
          inviteOf(
            event,
            placed.part,
            placed.source,
            { forwarder, addressedTo: placed.addressedTo },
            calendar.notes,
          ),
        )
      }
    }
    return true
  })
  if (done === null) problems.push('unreadable-calendar')
  const merged = mergeCopies(invites).slice(0, CALENDAR_LIMITS.events)
  return { invites: merged, problem: merged.length > 0 ? null : gravest(problems) }
}

/** The problem that the candidate can do most about. */
function gravest(problems: readonly Calendar['problem'][]): Found['problem'] {
  const order = ['too-large-calendar', 'unreadable-calendar', 'not-an-invite'] as const
  return order.find((problem) => problems.includes(problem)) ?? 'none'
}
