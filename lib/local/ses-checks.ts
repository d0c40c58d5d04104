import { parseAddress } from '../../lambdas/address.ts'
import { headerBlock } from './header-block.ts'

export interface SesRequest {
  readonly source: string
  readonly destinations: readonly string[]
  readonly raw: Uint8Array
  readonly tags: Readonly<Record<string, string>>
  readonly configurationSet: string | null
}

export interface SesRefusal {
  readonly code: 'InvalidParameterValue' | 'MessageRejected' | 'MissingParameter' | 'InvalidAction'
  readonly message: string
}

/** SES API v1 takes 10 MB (docs.aws.amazon.com/ses/latest/dg/quotas.html). */
const SES_MOST_BYTES = 10 * 1024 * 1024

/** Fields that SES refuses to see twice (docs.aws.amazon.com/ses/latest/dg/header-fields.html). */
const ONCE = new Set(
  'auto-submitted bcc cc content-type date from in-reply-to list-unsubscribe list-unsubscribe-post message-id mime-version precedence references reply-to return-path sender subject to'.split(
    ' ',
  ),
)

/** SMTP carries 1,000 octets a line with CRLF (RFC 5321 §4.5.3.1.6). */
const LINE = 998

/** What SES would refuse at once. Its other rules (verification, quotas, suppression) need an account. */
export function refusalOf(mail: SesRequest): SesRefusal | null {
  if (mail.raw.length === 0) return { code: 'MissingParameter', message: 'RawMessage.Data is missing' }
  if (mail.raw.length > SES_MOST_BYTES) return invalid('Message length is more than 10485760 bytes')
  if (mail.destinations.length === 0) return { code: 'MissingParameter', message: 'Destinations are missing' }
  if (mail.destinations.length > 50) return invalid('Recipient count exceeds 50')
  // One malformed address rejects the whole message, and so does a local part that is not ASCII.
  if (![mail.source, ...mail.destinations].every(parseAddress))
    return invalid('Missing final part of address, or illegal address')
  if (
    !Object.entries(mail.tags)
      .flat()
      .every((word) => /^[\w-]{1,256}$/.test(word))
  )
    return invalid('Invalid message tag')
  return refusalOfMessage(mail.raw)
}

function refusalOfMessage(raw: Uint8Array): SesRefusal | null {
  const block = headerBlock()
  block.push(raw)
  const names = block.fields().map((field) => field.name.toLowerCase())
  if (!names.includes('from')) return invalid('Missing required header From')
  const twice = names.find((name, at) => ONCE.has(name) && names.indexOf(name) !== at)
  if (twice) return invalid(`Duplicate header '${twice}'`)
  return hasLongLine(raw) ? invalid('A line is longer than 998 octets') : null
}

function hasLongLine(raw: Uint8Array): boolean {
  for (let at = 0; at < raw.length; ) {
    const end = raw.indexOf(10, at)
    const next = end < 0 ? raw.length : end
    if (next - at > LINE + 1) return true
    at = next + 1
  }
  return false
}

function invalid(message: string): SesRefusal {
  return { code: 'InvalidParameterValue', message }
}
