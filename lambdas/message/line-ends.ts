import type { Budget } from './budget.ts'

const LF = 0x0a
const CR = 0x0d
const PEEK = 4096

/**
 * The bytes of a message as the parser needs them: without BOM, blank lines and mbox line ("From pat@x.org Tue …")
 * before the header, and with LF where the mail has bare CR, in which the parser would find no structure at all.
 */
export async function* withLineEnds(source: AsyncIterable<Uint8Array>, budget: Budget | null) {
  let opening: Buffer | null = Buffer.alloc(0)
  let bareCr = false
  for await (const part of source) {
    budget?.takeBytes(part.length)
    let chunk = asBuffer(part)
    if (opening !== null) {
      opening = Buffer.concat([opening, chunk])
      if (opening.length < PEEK) continue
      bareCr = hasBareCr(opening)
      chunk = opening
      opening = null
      yield withoutPreface(bareCr ? crToLf(chunk) : chunk)
    } else {
      yield bareCr ? crToLf(chunk) : chunk
    }
  }
  if (opening !== null && opening.length > 0) {
    yield withoutPreface(hasBareCr(opening) ? crToLf(opening) : opening)
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function hasBareCr(opening: Buffer): boolean {
  const seen = opening.subarray(0, PEEK)
  return seen.includes(CR) && !seen.includes(LF)
}

function crToLf(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF
  return copy
}

function withoutPreface(bytes: Buffer): Buffer {
  let start = bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf)) ? 3 : 0
  start = skipBlank(bytes, start)
  const mbox = /^>?From [^:\r\n]*[^\r\n]*\r?\n/.exec(bytes.subarray(start, start + 512).toString('latin1'))
  return bytes.subarray(mbox ? start + mbox[0].length : start)
}

function skipBlank(bytes: Buffer, from: number): number {
  let start = from
  while (start < bytes.length && (bytes[start] === LF || bytes[start] === CR)) start += 1
  return start
}
