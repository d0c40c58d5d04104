import type { Address } from '../address.ts'

/** One header that stands alone: `name: value`, or the rest of a folded one. */
const FIELD = /^([A-Za-z-]{1,40}): ([!-~].*)$/
const FOLD = /^ [!-~]/
const WORD = /^=\?UTF-8\?([BQ])\?([!->@-~]*)\?=$/
const ANY_WORD = /=\?[^?]*\?[bq]\?[^?]*\?=/i
const MAILBOX = /^(?:([^<>]+) <([^<>\s]+)>|([^<>\s"(),:;]+))$/

/** Header fields by their lower-case names, unfolded. Null where one is no field, stands twice or is not `known`. */
export function readFields(lines: readonly string[], known: ReadonlySet<string>): Map<string, string> | null {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const field = FIELD.exec(line)
    if (field) {
      last = (field[1] as string).toLowerCase()
      if (!known.has(last) || fields.has(last)) return null
      fields.set(last, field[2] as string)
    } else {
      if (last === '' || !FOLD.test(line)) return null
      fields.set(last, `${fields.get(last)}${line}`)
    }
  }
  return fields
}

/** The one mailbox of an address header; null for anything else, such as two, a group, a route or a comment. */
export function readMailbox(value: string): { readonly name: string; readonly address: Address } | null {
  const match = MAILBOX.exec(value)
  if (!match) return null
  const [, phrase, inBrackets, alone] = match
  const name = phrase === undefined ? '' : readPhrase(phrase)
  const address = (inBrackets ?? alone) as Address
  return name === null || ANY_WORD.test(address) ? null : { name, address }
}

function readPhrase(phrase: string): string | null {
  if (/^\w+(?: \w+)*$/.test(phrase)) return phrase
  if (/^=\?/.test(phrase)) return readText(phrase)
  return /^"([\w ,.'()&/+@-]+)"$/.exec(phrase)?.[1] ?? null
}

/** Text with encoded words (RFC 2047), each of them whole UTF-8. Null where a reader might see one where we see none. */
export function readText(value: string): string | null {
  let text = ''
  let wasEncoded = false
  for (const [at, token] of value.split(' ').entries()) {
    const word = WORD.exec(token)
    if (!word && ANY_WORD.test(token)) return null
    const read = word ? readWord(word[1] as string, word[2] as string) : token
    if (read === null) return null
    text += at === 0 || (word && wasEncoded) ? read : ` ${read}`
    wasEncoded = word !== null
  }
  return text
}

function readWord(encoding: string, encoded: string): string | null {
  if (encoding === 'Q') return unescaped(encoded.replaceAll('_', ' '))
  const bytes = Buffer.from(encoded, 'base64')
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : null
}

/** Lines of quoted-printable (RFC 2045 §6.7); null where a line is too long or ends in white space, or an escape is none. */
export function readQuotedPrintable(lines: readonly string[]): string | null {
  if (lines.some((line) => line.length > 76 || line.endsWith(' ') || line.endsWith('\t'))) return null
  return unescaped(lines.join('\n').replaceAll('=\n', ''))
}

/** Null where an escape is none, or its bytes are no UTF-8. Most escapes are of `=` itself, so they come first. */
function unescaped(text: string): string | null {
  const pieces = text.split('=3D').map((piece) => (piece.includes('=') ? decoded(piece) : piece))
  return pieces.includes(null) ? null : pieces.join('=')
}

function decoded(piece: string): string | null {
  if (/=(?![0-9A-F]{2})/.test(piece)) return null
  try {
    return piece.replaceAll(/(?:=[0-9A-F]{2})+/g, (run) => decodeURIComponent(run.replaceAll('=', '%')))
  } catch {
    return null
  }
}
