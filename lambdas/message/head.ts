import { MAIL_LIMITS, MB } from '../limits.ts'
import type { Limit } from './budget.ts'

const LF = 0x0a
const CR = 0x0d
/** How much of a header block over its limits is still read, to find the sender who is told about it. */
const READ_AT_MOST = MB

/** A message, cut at the blank line. `over` names the limit that the header block breaks. */
export interface Head {
  readonly block: Buffer
  readonly rest: Buffer
  /** False where the block did not end within what is read: what follows could hold another From. */
  readonly complete: boolean
  readonly over: Limit | null
}

/** Reads up to and including the blank line that ends the header (RFC 5322 §2.1); the body stays in `chunks`. */
export async function readHead(chunks: AsyncIterator<Buffer>): Promise<Head> {
  const kept: Buffer[] = []
  const scan = new BlankLine()
  let end = -1
  while (end < 0 && scan.offset < READ_AT_MOST) {
    const next = await chunks.next()
    if (next.done) break
    kept.push(next.value)
    end = scan.find(next.value)
  }
  const bytes = kept.length === 1 ? (kept[0] as Buffer) : Buffer.concat(kept)
  const block = end < 0 ? bytes : bytes.subarray(0, end)
  const complete = end >= 0 || scan.offset < READ_AT_MOST
  return { block, rest: bytes.subarray(block.length), complete, over: overLimit(block, scan.lines) }
}

function overLimit(block: Buffer, lines: number): Limit | null {
  if (block.length > MAIL_LIMITS.headerBytes) return 'headerBytes'
  return lines > MAIL_LIMITS.headerLines ? 'headerLines' : null
}

/** Finds the end of the blank line in one pass over chunks that may be cut anywhere. */
class BlankLine {
  offset = 0
  lines = 0
  #lineIsBlank = true

  find(chunk: Buffer): number {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      if (byte === LF) {
        if (this.#lineIsBlank) return this.offset + i + 1
        this.lines += 1
        this.#lineIsBlank = true
      } else if (byte !== CR) {
        this.#lineIsBlank = false
      }
    }
    this.offset += chunk.length
    return -1
  }
}
