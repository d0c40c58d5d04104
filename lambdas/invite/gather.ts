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

/** The calendar parts of a message and of those inside it, outermost first. `addressedTo`: see `CandidateSigns`. */
export function placedParts(
  message: Message,
  addressedTo: readonly Address[],
  path: readonly string[] = [],
): Placed[] {
  const own = message.calendars.map((part) => ({
    part,
    source: [...path, kindOf(part)].join(' > '),
    addressedTo,
  }))
  const pasted = own.length === 0 ? pastedParts(message, addressedTo, path) : []
  const inside = message.forwarded.flatMap((inner) =>
    placedParts(inner, emailsOf(inner), [...path, 'message/rfc822']),
  )
  return [...own, ...pasted, ...inside]
}

/** A file that was pasted into the text, or that a gateway made part of it. */
function pastedParts({ text }: Message, addressedTo: readonly Address[], path: readonly string[]): Placed[] {
  const from = text.indexOf('BEGIN:VCALENDAR')
  const to = text.lastIndexOf('END:VCALENDAR')
  if (from < 0 || to < from) return []
  const begin = text.lastIndexOf('\n', from) + 1
  const content = Buffer.from(text.slice(begin, to + 'END:VCALENDAR'.length), 'utf8')
  const part = { contentType: 'text/plain', method: null, charset: 'utf-8', filename: null, content }
  return [{ part, source: [...path, 'text'].join(' > '), addressedTo }]
}

function emailsOf(message: Message): Address[] {
  return [...message.to, ...message.cc].flatMap(({ email }) => (email ? [email] : []))
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
): Pick<Found, 'invites' | 'problem'> & { readonly late: boolean } {
  const invites: Invite[] = []
  const problems: Calendar['problem'][] = []
  const done = withinDeadline(CALENDAR_LIMITS.calendarsMs, () => {
    // It may be run a second time.
    invites.length = 0
    problems.length = 0
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
  return { invites: merged, problem: merged.length > 0 ? null : gravest(problems), late: done === null }
}

/** The problem that the candidate can do most about. */
function gravest(problems: readonly Calendar['problem'][]): Found['problem'] {
  const order = ['too-large-calendar', 'unreadable-calendar', 'not-an-invite'] as const
  return order.find((problem) => problems.includes(problem)) ?? 'none'
}

/** A winmail.dat hides whatever Outlook put into the mail; nothing else can then be said of it. */
export function problemOf(message: Message, problem: Found['problem']): Found['problem'] {
  return problem === 'none' && hasTnef(message) ? 'winmail' : problem
}

function hasTnef(message: Message): boolean {
  return message.tnef.length > 0 || message.forwarded.some(hasTnef)
}
