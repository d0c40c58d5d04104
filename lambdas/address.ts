import { hash } from 'node:crypto'
import { domainToASCII } from 'node:url'

declare const checked: unique symbol

/**
 * An addr-spec (RFC 5322 §3.4.1) that SES can carry: dot-atom ASCII local part as its owner writes it, domain as
 * lower-case A-labels. Made by `parseAddress` alone, so that no unchecked text reaches an envelope or a header.
 */
export type Address = string & { readonly [checked]: true }

/** Somebody in a mail or an invite. `name` is what a reader would call them; either may be unknown, not both. */
export interface Person {
  readonly name: string | null
  readonly email: Address | null
}

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/** In small ASCII letters, its last label one of letters: no number, no A-label to be checked. */
const PLAIN_DOMAIN = /^[a-z0-9.-]+\.[a-z]{2,}$/

/** Reads one bare addr-spec. Null for anything else: display names, comments, quoted local parts, routes, groups. */
export function parseAddress(text: string): Address | null {
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 254) return null
  const local = text.slice(0, at)
  if (local.length > 64 || !LOCAL_PART.test(local)) return null
  const domain = asciiDomain(text.slice(at + 1))
  return domain ? (`${local}@${domain}` as Address) : null
}

/** UTS-46 once, to lower-case A-labels; null where it is not a host name with a dot, or `localhost` at its end. */
function asciiDomain(text: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text)) return null
  // UTS-46 leaves these as they are; it takes as long as the rest together.
  const domain = PLAIN_DOMAIN.test(text) && !text.includes('xn--') ? text : domainToASCII(text)
  const labels = domain.split('.')
  if (labels.length < 2 || domain.length > 253 || !labels.every((label) => LABEL.test(label))) return null
  return /^\d+$/.test(labels.at(-1) ?? '') ? null : domain
}

/** What stands before the `@`, as written. */
export function localPartOf(address: Address): string {
  return address.slice(0, address.lastIndexOf('@'))
}

export function domainOf(address: Address): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/**
 * The form in which two addresses are compared and hashed. Local parts are case-sensitive on paper (RFC 5321 §2.4)
 * and nowhere in practice; mail still goes to the address as written.
 */
export function addressKey(address: Address): string {
  return address.toLowerCase()
}

/** 128 bits of SHA-256 in hex: nobody collides, and keys, tags and logs may hold it. */
export function addressHash(address: Address): string {
  return hash('sha256', addressKey(address), 'hex').slice(0, 32)
}

export function sameAddress(a: Address | null, b: Address | null): boolean {
  return a !== null && b !== null && addressKey(a) === addressKey(b)
}
