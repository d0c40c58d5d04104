import { ParkError } from '../errors.ts'
import type { Mail } from './mail.ts'
import { readVerdict } from './verdict.ts'

/**
 * Reads SES's "Received" notification of an S3 action in its bare form (SNS raw message delivery). Throws ParkError for
 * everything else: one shape is accepted, so that nobody can choose the weaker reader of two. Fields that AWS adds are
 * no reason to refuse (docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html).
 */
export function readNotification(body: string): Mail {
  const event = new Fields('', parseJson(body))
  if (event.optional('notificationType') !== 'Received') throw new ParkError(notReceived(event))
  const mail = event.object('mail')
  const receipt = event.object('receipt')
  return {
    id: identifier(mail.text('messageId')),
    object: readObject(receipt.object('action')),
    receivedAt: instant(mail.text('timestamp')),
    envelopeFrom: reversePath(mail),
    recipients: receipt.texts('recipients'),
    verdicts: {
      spam: verdict(receipt, 'spamVerdict'),
      virus: verdict(receipt, 'virusVerdict'),
      spf: verdict(receipt, 'spfVerdict'),
      dkim: verdict(receipt, 'dkimVerdict'),
      dmarc: verdict(receipt, 'dmarcVerdict'),
    },
  }
}

/** Whoever can publish to the topic picks the object that is read: it must lie where our receipt rule writes. */
export function checkObject(mail: Mail, where: { readonly bucket: string; readonly prefix: string }): void {
  const { bucket, key } = mail.object
  if (bucket !== where.bucket) throw new ParkError('The notification names another bucket than ours')
  if (!key.startsWith(where.prefix) || key.length === where.prefix.length) {
    throw new ParkError('The notification names an object outside our prefix')
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // The parser's own message quotes the body, and the body names people.
    throw new ParkError('The notification is not JSON')
  }
}

function notReceived(event: Fields): string {
  return event.optional('TopicArn') === undefined
    ? 'The event is no "Received" notification of SES'
    : 'The notification lies in an SNS envelope: the subscription needs raw message delivery'
}

function readObject(action: Fields): Mail['object'] {
  if (action.text('type') !== 'S3') throw new ParkError('The notification is of another action than S3')
  const key = action.text('objectKey')
  // The local store is a folder: a key that climbs out of it would read any file of the machine.
  const climbs = key.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')
  if (climbs || key.length > 1024 || /[\u0000-\u001f\u007f\\]/.test(key)) {
    throw new ParkError('The notification names no plain object key')
  }
  return { bucket: action.text('bucketName'), key }
}

function identifier(id: string): string {
  if (!/^[\w.@+=-]{1,256}$/.test(id)) throw new ParkError('The notification has no usable message id')
  return id
}

function instant(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new ParkError('The notification has no usable timestamp')
  return at
}

/** SES was seen to write the null reverse-path as an empty string; `<>` is how SMTP writes it (RFC 5321 §4.5.5). */
function reversePath(mail: Fields): string {
  if (mail.optional('source') === null) return ''
  const source = mail.text('source', 'may be empty').trim()
  return source === '<>' ? '' : source
}

function verdict(receipt: Fields, name: string) {
  return readVerdict(receipt.object(name).text('status'))
}

/** Fields of foreign JSON by name; a ParkError says which one is missing, and never what stood there. */
class Fields {
  readonly #path: string
  readonly #fields: Record<string, unknown>

  constructor(path: string, value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ParkError(path ? `The notification has no ${path}` : 'The notification is no JSON object')
    }
    this.#path = path
    this.#fields = value as Record<string, unknown>
  }

  optional(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined
  }

  object(name: string): Fields {
    return new Fields(this.#name(name), this.optional(name))
  }

  text(name: string, rule: 'may be empty' | 'not empty' = 'not empty'): string {
    const value = this.optional(name)
    if (typeof value !== 'string' || (value === '' && rule === 'not empty')) {
      throw new ParkError(`The notification has no ${this.#name(name)}`)
    }
    return value
  }

  texts(name: string): readonly string[] {
    const value = this.optional(name)
    if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string')) {
      throw new ParkError(`The notification has no ${this.#name(name)}`)
    }
    return value
  }

  #name(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name
  }
}
