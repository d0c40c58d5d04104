import { type Address, parseAddress } from '../address.ts'
import { type JcalComponent, parameterOf, properties, textOf } from './calendar/jcal.ts'
import { saysCancelled } from './cancelled-title.ts'
import type { Invite, Method } from './invite.ts'
import { sameMailbox } from './people/calendar-user.ts'

const METHODS: readonly Method[] = [
  'REQUEST',
  'CANCEL',
  'PUBLISH',
  'REPLY',
  'COUNTER',
  'DECLINECOUNTER',
  'REFRESH',
  'ADD',
]

/** METHOD of the body; that of the header only where the body has none. CANCEL if either says so: some write REQUEST in the header. */
export function methodOf(calendar: JcalComponent, header: string | null): Method | null {
  const body = known(textOf(calendar, 'method'))
  const part = known(header)
  return body === 'CANCEL' || part === 'CANCEL' ? 'CANCEL' : (body ?? part)
}

function known(text: string | null): Method | null {
  const upper = text?.trim().toUpperCase()
  return METHODS.find((method) => method === upper) ?? null
}

/** Answers to invites and questions about them (RFC 5546 §3.2). */
const ANSWERS: ReadonlySet<Method | null> = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])

/**
 * Whether an event only answers an invite. A REPLY has one ATTENDEE, who answers (RFC 5546 §3.2.3); what iOS Outlook forwards
 * after it was accepted says REPLY, but lists them all (Zimbra/zm-mailbox 1749).
 */
export function isAnswer(method: Method | null, event: JcalComponent): boolean {
  if (!ANSWERS.has(method)) return false
  return method !== 'REPLY' || properties(event, 'attendee').length <= 1
}

/**
 * Whether a REPLY is what the candidate accepted with, and carries the event: who forwards it from Sent has nothing else. It opens an
 * interview, but takes nobody off one that is known, as it lists no other guests.
 */
export function isOwnAcceptance(
  method: Method | null,
  event: JcalComponent,
  candidate: Address | null,
): boolean {
  const [attendee, ...others] = properties(event, 'attendee')
  if (method !== 'REPLY' || attendee === undefined || others.length > 0 || candidate === null) return false
  const accepts = /^(?:accepted|tentative)$/i.test(parameterOf(attendee, 'partstat') ?? '')
  const address = typeof attendee[3] === 'string' ? attendee[3].replace(/^mailto:/iu, '') : ''
  return (
    accepts &&
    sameMailbox(parseAddress(address), candidate) &&
    ['organizer', 'summary', 'dtstart'].every((name) => properties(event, name).length > 0)
  )
}

/** Cancelled by STATUS, by METHOD (which may leave STATUS:CONFIRMED) or by a title that a client began with "Canceled:". */
export function statusOf(
  event: JcalComponent,
  calendar: JcalComponent,
  header: string | null,
): Invite['status'] {
  const status = textOf(event, 'status')?.toUpperCase()
  if (methodOf(calendar, header) === 'CANCEL' || status === 'CANCELLED' || status === 'CANCELED')
    return 'CANCELLED'
  if (saysCancelled(textOf(event, 'summary') ?? '')) return 'CANCELLED'
  return status === 'CONFIRMED' || status === 'TENTATIVE' ? status : null
}

/** A safe integer, 0 where absent or no number: 1407317367304 occurs, as does a sequence of 40 digits in hostile files. */
export function sequenceOf(event: JcalComponent): number {
  const sequence = Number(textOf(event, 'sequence') ?? 0)
  return Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0
}
