import { addressHash, parseAddress } from './address.ts'
import { ParkError } from './errors.ts'
import { hashSecret, refIn, type SecretRef } from './interview/interview.ts'

/** What became of one mail of ours, as SES's event publishing tells it. */
export interface SesEvent {
  readonly kind: 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected' | 'other'
  readonly sesId: string
  /** When it happened, ms UTC. */
  readonly at: number
  /** The attempt to send a note that this is about, and the secret of an answer. */
  readonly note: string | null
  readonly answer: SecretRef | null
  /** Hashes of the addresses that it went to. */
  readonly recipients: readonly string[]
  /** Of a bounce: whether it can never be delivered, and SES's sub-type. */
  readonly permanent: boolean
  readonly subType: string
}

const KINDS: Readonly<Record<string, SesEvent['kind']>> = {
  Send: 'sent',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
  'Rendering Failure': 'rejected',
  // SES took it and goes on trying; a bounce follows where it gives up.
  DeliveryDelay: 'sent',
}

/** Reads one event (raw SNS delivery). Throws ParkError for what is none. */
export function readSesEvent(body: string): SesEvent {
  const event = objectOf(parseJson(body))
  const mail = objectOf(event.mail)
  const sesId = textOf(mail.messageId)
  const type = textOf(event.eventType) || textOf(event.notificationType)
  if (event.Type === 'Notification') throw new ParkError('an envelope of SNS: raw message delivery is off')
  if (!sesId || !type) throw new ParkError('not an event of SES')
  const tags = objectOf(mail.tags)
  const bounce = objectOf(event.bounce)
  return {
    kind: KINDS[type] ?? 'other',
    sesId,
    at: timeOf(objectOf(event[type.toLowerCase()]).timestamp) ?? timeOf(mail.timestamp) ?? 0,
    note: attemptOf(tags.note) ?? attemptIn(fieldOf(mail, 'list-unsubscribe')),
    answer: answerOf(tags.answer) ?? answerIn(fieldOf(mail, 'reply-to')),
    recipients: listOf(mail.destination).flatMap((text) => {
      const address = parseAddress(textOf(text))
      return address ? [addressHash(address)] : []
    }),
    permanent: bounce.bounceType === 'Permanent',
    subType: textOf(bounce.bounceSubType),
  }
}

/** Ours are hashes in hex; anything else is not looked up. */
function attemptOf(tag: unknown): string | null {
  return /^[0-9a-f]{64}$/.exec(textOf(listOf(tag)[0]))?.[0] ?? null
}

function answerOf(tag: unknown): SecretRef | null {
  const [, candidate, id, hash] =
    /^([0-9a-f]{32})-([0-9a-f]{32})-([0-9a-f]{64})$/.exec(textOf(listOf(tag)[0])) ?? []
  return candidate && id && hash ? { candidate, id, hash } : null
}

/** Where the tags are gone, as in SES's feedback notifications, the secret address in the headers tells the same. */
function attemptIn(unsubscribe: string): string | null {
  const secret = /\bu-([a-z2-7]{32})@/.exec(unsubscribe)?.[1]
  return secret ? hashSecret(secret) : null
}

function answerIn(replyTo: string): SecretRef | null {
  return refIn(/\br-([a-z2-7]+)@/.exec(replyTo)?.[1] ?? '')
}

function fieldOf(mail: Readonly<Record<string, unknown>>, header: string): string {
  const fields = listOf(mail.headers).map(objectOf)
  return textOf(fields.find(({ name }) => textOf(name).toLowerCase() === header)?.value)
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new ParkError('not JSON', { cause })
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function timeOf(value: unknown): number | null {
  const at = Date.parse(textOf(value))
  return Number.isNaN(at) ? null : at
}
