import type { Readable } from 'node:stream'
import { SNIFFED } from './part-kind.ts'

/** The bytes of one part, to be read from its beginning; what is not asked for is never kept. */
export class PartBytes {
  readonly #chunks: AsyncIterator<Buffer>
  #opening: Buffer = Buffer.alloc(0)

  constructor(content: Readable) {
    // A parser of a message inside must not destroy the stream: the outer message goes on behind it.
    this.#chunks = content.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>
  }

  async opening(): Promise<Buffer> {
    while (this.#opening.length < SNIFFED) {
      const next = await this.#chunks.next()
      if (next.done) break
      this.#opening = Buffer.concat([this.#opening, next.value])
    }
    return this.#opening
  }

  /** The first `limit` bytes; `over` where there were more. */
  async upTo(limit: number): Promise<{ bytes: Buffer; over: boolean }> {
    const kept: Buffer[] = []
    let length = 0
    for await (const chunk of this) {
      kept.push(chunk.subarray(0, Math.max(0, limit - length)))
      length += chunk.length
      if (length > limit) break
    }
    return { bytes: Buffer.concat(kept), over: length > limit }
  }

  /** Lets go of the stream, so that what is left of it can flow past. */
  async release(): Promise<void> {
    await this.#chunks.return?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const opening = await this.opening()
    if (opening.length > 0) yield opening
    for (let next = await this.#chunks.next(); !next.done; next = await this.#chunks.next()) yield next.value
  }
}
