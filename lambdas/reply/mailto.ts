import type { Address } from '../address.ts'

/** What mail programs and browsers were seen to take whole; some cut or refuse links from about 1,620 on. */
const MAILTO_CHARS = 1600

export interface MailtoLink {
  readonly href: string
  /** False where the text did not fit: the link opens a mail with address and subject alone. */
  readonly withBody: boolean
}

/**
 * A `mailto:` link (RFC 6068) that opens `note` in the candidate's own mail program. A text that does not fit is left
 * out whole, never cut: half a note might be sent by mistake.
 */
export function mailtoLink(note: {
  readonly to: Address | null
  readonly subject: string
  readonly body: string
}): MailtoLink {
  const start = `mailto:${note.to ? encodeAddress(note.to) : ''}?subject=${encodeValue(note.subject)}`
  const whole = `${start}&body=${encodeValue(note.body)}`
  return whole.length <= MAILTO_CHARS ? { href: whole, withBody: true } : { href: start, withBody: false }
}

/** RFC 6068 §2: everything outside `unreserved` and `qchar` is encoded; a `+` would be read as a space by some, and a line end is %0D%0A (§5). */
function encodeValue(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll(/\r\n|\r|\n/g, '\r\n')).replaceAll(
    /[!'()*]/g,
    percent,
  )
}

/** The local part keeps its dots and plus signs; `%`, `?`, `&`, `/` and the like would end it. */
export function encodeAddress(address: Address): string {
  const at = address.lastIndexOf('@')
  return `${encodeURIComponent(address.slice(0, at))
    .replaceAll('%2B', '+')
    .replaceAll(/[!'()*]/g, percent)}@${address.slice(at + 1)}`
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
