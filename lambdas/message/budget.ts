import { CALENDAR_LIMITS, MAIL_LIMITS } from '../limits.ts'

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
  #html: number = 2 * MAIL_LIMITS.htmlBytes
  #calendars: number = CALENDAR_LIMITS.events * CALENDAR_LIMITS.bytes
  #tnef: number = 2 * MAIL_LIMITS.tnefBytes

  get nodesLeft(): number {
    return this.#nodes
  }

  takeBytes(count: number): void {
    this.#bytes -= count
    if (this.#bytes < 0) throw new BudgetError('bytes')
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
