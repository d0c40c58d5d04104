import { type Address, parseAddress, sameAddress } from '../address.ts'
import { readableHeader } from './encoded-words.ts'
import type { Fields } from './fields.ts'
import type { Message } from './message.ts'

/** What another reader (mailparser) took for the From addresses; null entries are none that we accept. */
export type OtherReading = readonly (string | undefined)[]

/**
 * The one mailbox of the one From field, or null. Programs disagree on duplicate fields, "From :", nested comments,
 * routes and quoted local parts, and which of them SES evaluates for DMARC is unknown: all of these are nobody. Our own
 * strict reading and the parser's must give the same address.
 */
export function readSender(fields: Fields, other: OtherReading): Message['from'] {
  if (fields.stray.some((line) => /from/i.test(line.slice(0, 200)))) return null
  const named = fields.list.filter((field) => field.name === 'from')
  const [field] = named
  if (field === undefined || named.length > 1 || field.spaced) return null
  const mailbox = readMailbox(field.value)
  if (mailbox === null || other.length !== 1) return null
  return sameAddress(mailbox.email, parseAddress(other[0] ?? '')) ? mailbox : null
}

/** One mailbox (RFC 5322 §3.4): `addr-spec`, `<addr-spec>`, `name <addr-spec>` or `addr-spec (name)`. */
function readMailbox(value: string): { name: string | null; email: Address } | null {
  if (value.length > 1000 || /[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) return null
  const commented = /^([^\s()<>"]+)[ \t]+\(([^()<>@"\\]*)\)$/.exec(value)
  if (commented) return mailbox(commented[1] as string, commented[2] as string)
  const open = value.lastIndexOf('<')
  if (open < 0) return mailbox(value, '')
  if (!value.endsWith('>')) return null
  const phrase = readPhrase(value.slice(0, open).trim())
  return phrase === null ? null : mailbox(value.slice(open + 1, -1), phrase)
}

function mailbox(address: string, phrase: string) {
  const email = parseAddress(address.trim())
  if (email === null) return null
  const name = readableHeader(phrase).replace(/^'(.*)'$/, '$1')
  // A name that looks like an address says nothing about who it is, and may say something false.
  return { name: name === '' || name.includes('@') ? null : name, email }
}

/** A display name: one quoted string, or words without anything that could begin another mailbox. Null for the rest. */
function readPhrase(text: string): string | null {
  if (text.startsWith('"')) {
    const inner = text.slice(1, -1)
    if (text.length < 2 || !text.endsWith('"') || /(^|[^\\])(\\\\)*"/.test(inner) || inner.endsWith('\\'))
      return null
    return inner.replace(/\\(.)/g, '$1')
  }
  return /[<>()[\]:;@\\,"]/.test(text) ? null : text
}
