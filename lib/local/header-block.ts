export interface HeaderField {
  readonly name: string
  readonly value: string
}

/** A header block longer than this is not read on: far above the 64 KB at which the handlers refuse a mail. */
const MOST = 1024 * 1024

/** Gathers the first header block of a mail from its chunks, without holding its body. */
export function headerBlock(): {
  push(chunk: Uint8Array): void
  fields(): readonly HeaderField[]
  bytes(): number
} {
  let text = ''
  let complete = false
  return {
    push(chunk) {
      if (complete) return
      // One character a byte: the names and the folding are ASCII, and nothing is lost.
      text += Buffer.from(chunk).toString('latin1')
      const end = endOfBlock(text)
      complete = end >= 0 || text.length > MOST
      if (end >= 0) text = text.slice(0, end)
    },
    fields: () => parseFields(text),
    bytes: () => text.length,
  }
}

function endOfBlock(text: string): number {
  if (text.startsWith('\r\n') || text.startsWith('\n')) return 0
  const ends = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')].filter((at) => at >= 0)
  return ends.length > 0 ? Math.min(...ends) : -1
}

/** Unfolded (RFC 5322 §2.2.3) and read as UTF-8, not decoded. Lines that are no field are left out, as SES does. */
function parseFields(block: string): HeaderField[] {
  const fields: HeaderField[] = []
  let name = ''
  let value: string[] = []
  const finish = () => {
    if (name) fields.push({ name, value: Buffer.from(value.join(' '), 'latin1').toString('utf8') })
  }
  for (const line of block.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) {
      value.push(line.trim())
      continue
    }
    finish()
    const colon = line.indexOf(':')
    name =
      /^[!-9;-~]+$/.test(line.slice(0, colon).trimEnd()) && colon > 0 ? line.slice(0, colon).trimEnd() : ''
    value = [line.slice(colon + 1).trim()]
  }
  finish()
  return fields
}
