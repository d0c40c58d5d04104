import type { Address } from '../address.ts'
import { hexOf } from './quoted-printable.ts'

export interface Mailbox {
  readonly name: string | null
  readonly address: Address
}

/** RFC 5322 §2.1.1 and RFC 2047 §2. */
const LINE_CHARS = 76
/** What an encoded word may hold so that it fits on the first line of its header, behind the name. */
const WORD_CHARS = 52

/** The header block of a mail, without the empty line that ends it. A field with no value is left out. */
export function headerBlock(fields: readonly (readonly [name: string, value: string | undefined])[]): string {
  return fields
    .filter(([, value]) => value)
    .map(([name, value]) => folded(`${name}: ${value}`))
    .join('\r\n')
}

/** Folded at spaces, never right behind the colon: a first line that is empty confuses some readers. */
function folded(field: string): string {
  if (field.length <= LINE_CHARS) return field
  const [name, first, ...words] = field.split(' ')
  const lines = [`${name} ${first}`]
  for (const word of words) {
    const last = lines.length - 1
    const longer = `${lines[last]} ${word}`
    if (longer.length <= LINE_CHARS) lines[last] = longer
    else lines.push(` ${word}`)
  }
  return lines.join('\r\n')
}

/** What may stand between quotation marks: nothing that a careless reader takes for the end of a name or for an address. */
const QUOTED = /^[\w ,.'()&/+@-]+$/

/** The value of an address header. An `Address` has no character that a header could read otherwise (lambdas/address.ts). */
export function mailboxValue({ name, address }: Mailbox): string {
  if (!name) return address
  if (/^\w+(?: \w+)*$/.test(name)) return `${name} <${address}>`
  if (QUOTED.test(name)) return `"${name}" <${address}>`
  return `${encodedWords(name)} <${address}>`
}

/** Unstructured text: the words between the first and the last one that needs it are encoded (RFC 2047). */
export function textValue(text: string): string {
  const words = text.split(' ')
  const first = words.findIndex((word) => !isPlain(word))
  if (first < 0) return text
  const end = words.findLastIndex((word) => !isPlain(word)) + 1
  const encoded = encodedWords(words.slice(first, end).join(' '))
  return [...words.slice(0, first), encoded, ...words.slice(end)].join(' ')
}

/** Can stand as it is: printable ASCII without needless spaces, short enough to fold, not like an encoded word. */
function isPlain(text: string): boolean {
  return /^[!-~]{1,200}(?: [!-~]{1,200})*$/.test(text) && !text.includes('=?')
}

/** Words of whole characters, each readable by itself (RFC 2047 §5): Q where most of it is Latin letters, which stay readable. */
function encodedWords(text: string): string {
  const characters = [...text.toWellFormed()]
  const quoted = characters.map((one) =>
    /[A-Za-z0-9!*+/-]/.test(one) ? one : one === ' ' ? '_' : escaped(one),
  )
  if (quoted.join('').length <= 2 * Buffer.byteLength(text)) {
    return runs(quoted, WORD_CHARS, ({ length }) => length)
      .map((run) => `=?UTF-8?Q?${run}?=`)
      .join(' ')
  }
  return runs(characters, (WORD_CHARS / 4) * 3, (one) => Buffer.byteLength(one))
    .map((run) => `=?UTF-8?B?${Buffer.from(run).toString('base64')}?=`)
    .join(' ')
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  if (code > 0x7f) return hexOf(character)
  return `=${code.toString(16).toUpperCase().padStart(2, '0')}`
}

function runs(pieces: readonly string[], most: number, sizeOf: (piece: string) => number): string[] {
  const all: string[] = []
  let room = 0
  for (const piece of pieces) {
    const size = sizeOf(piece)
    if (size > room) {
      all.push('')
      room = most
    }
    all[all.length - 1] += piece
    room -= size
  }
  return all
}
