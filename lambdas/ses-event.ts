import { addressHash, parseAddress } from './address.ts'
import { ParkError } from './errors.ts'
import { hashSecret, type SecretKind } from './interview/interview.ts'

/** What became of one mail of ours, as SES's event publishing tells it. */
export interface SesEvent {
  readonly kind: 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected' | 'other'
  readonly sesId: string
  /** When it happened, ms UTC. */
  readonly at: number
  /** The attempt to send a note that this is about, and the hash of an answer's secret. */
  readonly note: string | null
  readonly answer: string | null
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
    note: tagOf(tags.note) ?? secretIn(mail, 'list-unsubscribe', 'u'),
    answer: tagOf(tags.answer) ?? secretIn(mail, 'reply-to', 'r'),
    recipients: listOf(mail.destination).flatMap((text) => {
      const address = parseAddress(textOf(text))
      return address ? [addressHash(address)] : []
    }),
    permanent: bounce.bounceType === 'Permanent',
    subType: textOf(bounce.bounceSubType),
  }
}

/** Ours are SHA-256 in hex; anything else is not looked up. */
function tagOf(values: unknown): string | null {
  const value = textOf(listOf(values)[0])
  return /^[0-9a-f]{64}$/.test(value) ? value : null
}

/** Where the tags are gone, as in SES's feedback notifications, the secret address in the headers tells the same. */
function secretIn(mail: Readonly<Record<string, unknown>>, header: string, kind: SecretKind): string | null {
  const field = listOf(mail.headers)
    .map(objectOf)
    .find(({ name }) => textOf(name).toLowerCase() === header)
  const [, secret] = new RegExp(`\\b${kind}-([a-z2-7]{32})@`).exec(textOf(field?.value)) ?? []
  return secret ? hashSecret(secret) : null
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
