import { CALENDAR_LIMITS, MAIL_LIMITS, MB } from '../limits.ts'

/** Lines are counted from here on: fewer bytes cannot hold too many of them to be slow. */
const LINES_COUNTED_FROM = 3 * MB
const LF = 0x0a

export type Limit = keyof typeof MAIL_LIMITS

/** Thrown inside the stage where a mail goes over a limit; `parseMessage` makes a value of it. */
export class BudgetError extends Error {
  override name = 'BudgetError'
  readonly limit: Limit

  constructor(limit: Limit) {
    super(`Over the limit of ${limit}`)
    this.limit = limit
  }
}

/**
 * What one mail may still use, with all the messages inside it together: a limit for each part or message alone would
 * be multiplied by their number.
 */
export class Budget {
  #bytes: number = MAIL_LIMITS.bytes
  #nodes: number = MAIL_LIMITS.mimeParts
  #headerBytes: number = 4 * MAIL_LIMITS.headerBytes
  #text: number = 4 * MAIL_LIMITS.textBytes
  #html: number = MAIL_LIMITS.htmlBytes
  #converted: number = MAIL_LIMITS.convertedBytes
  #lines: number = MAIL_LIMITS.lines - LINES_COUNTED_FROM / 76
  #calendars: number = CALENDAR_LIMITS.events * CALENDAR_LIMITS.bytes
  #tnef: number = 2 * MAIL_LIMITS.tnefBytes

  get nodesLeft(): number {
    return this.#nodes
  }

  takeBytes(chunk: Uint8Array): void {
    this.#bytes -= chunk.length
    if (this.#bytes < 0) throw new BudgetError('bytes')
    if (MAIL_LIMITS.bytes - this.#bytes < LINES_COUNTED_FROM) return
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) this.#lines -= 1
    if (this.#lines < 0) throw new BudgetError('lines')
  }

  /** How much of HTML that long may be converted to text. */
  takeConversion(length: number): number {
    const taken = Math.min(length, this.#converted)
    this.#converted -= taken
    return taken
  }

  /** One MIME node with its header block. Gives the limit that it breaks, as it is called where nothing may throw. */
  takeNode(headerBytes: number): Limit | null {
    this.#nodes -= 1
    this.#headerBytes -= headerBytes
    if (this.#nodes < 0) return 'mimeParts'
    return this.#headerBytes < 0 ? 'headerBytes' : null
  }

  /** How many bytes of the next part may be kept in memory. */
  room(kind: 'text' | 'html' | 'calendar' | 'tnef'): number {
    if (kind === 'text') return Math.min(MAIL_LIMITS.textBytes, this.#text)
    if (kind === 'html') return Math.min(MAIL_LIMITS.htmlBytes, this.#html)
    if (kind === 'tnef') return Math.min(MAIL_LIMITS.tnefBytes, this.#tnef)
    return Math.min(CALENDAR_LIMITS.bytes, this.#calendars)
  }

  keep(kind: 'text' | 'html' | 'calendar' | 'tnef', count: number): void {
    if (kind === 'text') this.#text -= count
    else if (kind === 'html') this.#html -= count
    else if (kind === 'tnef') this.#tnef -= count
    else this.#calendars -= count
  }
}
