import { Transform, type TransformCallback } from 'node:stream'

const LF = 0x0a
const CR = 0x0d
const TAB = 0x09
const SPACE = 0x20
const EQUALS = 0x3d
/** A line of quoted-printable has 76 characters (RFC 2045 §6.7); one that is longer is decoded in pieces. */
const LONGEST_LINE = 64 * 1024

/**
 * Undoes quoted-printable as it streams by. mailparser's own decoder keeps a whole part until its end: 30 MB of it took
 * 450 MB of memory.
 */
export class QuotedPrintableDecoder extends Transform {
  #pending: Buffer = Buffer.alloc(0)

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const bytes = this.#pending.length > 0 ? Buffer.concat([this.#pending, chunk]) : chunk
    const end = wholeLines(bytes)
    this.#pending = Buffer.from(bytes.subarray(end))
    if (end > 0) this.push(decode(bytes.subarray(0, end)))
    done()
  }

  override _flush(done: TransformCallback): void {
    if (this.#pending.length > 0) this.push(decode(this.#pending))
    done()
  }
}

/** Up to where nothing that follows can change the meaning: behind a line break, or before an escape may begin. */
function wholeLines(bytes: Buffer): number {
  const lineEnd = bytes.lastIndexOf(LF) + 1
  if (bytes.length - lineEnd < LONGEST_LINE) return lineEnd
  const equals = bytes.lastIndexOf(EQUALS)
  return equals >= bytes.length - 3 ? equals : bytes.length
}

function decode(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length)
  let length = 0
  let i = 0
  while (i < bytes.length) {
    const byte = bytes[i] as number
    if (byte !== EQUALS && byte !== SPACE && byte !== TAB) {
      out[length++] = byte
      i += 1
      continue
    }
    const escaped = byte === EQUALS ? hexAt(bytes, i + 1) : -1
    const behind = escaped < 0 ? behindSpace(bytes, byte === EQUALS ? i + 1 : i) : i
    if (escaped >= 0) {
      out[length++] = escaped
      i += 3
    } else if (byte === EQUALS) {
      // A soft line break; an equals sign alone is meant as such.
      const breaks = isLineEnd(bytes, behind)
      if (!breaks) out[length++] = byte
      i = breaks ? behindLineEnd(bytes, behind) : i + 1
    } else {
      // Space before a line break was added on the way.
      if (!isLineEnd(bytes, behind)) length += bytes.copy(out, length, i, behind)
      i = behind
    }
  }
  return out.subarray(0, length)
}

function behindSpace(bytes: Buffer, from: number): number {
  let i = from
  while (bytes[i] === SPACE || bytes[i] === TAB) i += 1
  return i
}

function isLineEnd(bytes: Buffer, i: number): boolean {
  return (
    i >= bytes.length ||
    bytes[i] === LF ||
    (bytes[i] === CR && (i + 1 >= bytes.length || bytes[i + 1] === LF))
  )
}

function behindLineEnd(bytes: Buffer, i: number): number {
  return bytes[i] === CR ? i + 2 : i + 1
}

function hexAt(bytes: Buffer, i: number): number {
  const high = hexDigit(bytes[i])
  const low = hexDigit(bytes[i + 1])
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
