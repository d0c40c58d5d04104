import { isUtf8 } from 'node:buffer'

/** One header field as it stands (RFC 5322 §2.2): name in lower case, body unfolded, encoded words not yet decoded. */
export interface Field {
  readonly name: string
  readonly value: string
  /** White space between name and colon: obsolete, and read differently by every program (safety: who is the sender). */
  readonly spaced: boolean
}

export interface Fields {
  readonly list: readonly Field[]
  /** Lines that belong to no field, e.g. a first line that begins with a space. */
  readonly stray: readonly string[]
}

/** Reads a header block. Never fails: what is no field is a stray line. */
export function readFields(block: Buffer): Fields {
  const list: { name: string; parts: string[]; spaced: boolean }[] = []
  const stray: string[] = []
  // 8-bit headers without encoded words are UTF-8 today (RFC 6532) and were Latin-1 before.
  for (const line of block.toString(isUtf8(block) ? 'utf8' : 'latin1').split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    if (text === '') continue
    const field = /^([\x21-\x39\x3b-\x7e]{1,200})([ \t]{0,200}):/.exec(text)
    if (text.startsWith(' ') || text.startsWith('\t')) {
      const last = list.at(-1)
      if (last) last.parts.push(text)
      else stray.push(text)
    } else if (field?.[1]) {
      const body = text.slice(field[0].length)
      list.push({ name: field[1].toLowerCase(), parts: [body], spaced: field[2] !== '' })
    } else {
      stray.push(text)
    }
  }
  return {
    list: list.map(({ name, parts, spaced }) => ({ name, spaced, value: parts.join('').trim() })),
    stray,
  }
}

export function allValues(fields: Fields, name: string): string[] {
  return fields.list.filter((field) => field.name === name).map((field) => field.value)
}

/** The first one: the one that mail programs show where a field occurs twice. */
export function firstValue(fields: Fields, name: string): string | null {
  return fields.list.find((field) => field.name === name)?.value ?? null
}
