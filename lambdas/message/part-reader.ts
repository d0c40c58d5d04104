import { Readable, type Transform } from 'node:stream'
import { type AttachmentStream, MailParser, type MailParserOptions, parseAddressHeader } from 'mailparser'
import { MAIL_LIMITS } from '../limits.ts'
import { type Budget, BudgetError, type Limit } from './budget.ts'
import { QuotedPrintableDecoder } from './quoted-printable.ts'

export { parseAddressHeader }

/** A leaf of the MIME tree, with its bytes: transfer encoding undone, charset not. */
export interface Part {
  readonly type: string
  readonly params: Readonly<Record<string, string>>
  readonly disposition: string | null
  readonly filename: string | null
  /** The nearest multipart/alternative above it: its parts say the same thing. */
  readonly alternative: object | null
  /** The body of the message itself, in no multipart. */
  readonly isRoot: boolean
  readonly content: Readable
}

/** What we use of mailsplit's MimeNode. */
interface MimeNode {
  readonly parentNode: MimeNode | false
  readonly multipart: string | false
  readonly contentType: string | false
  readonly disposition: string | false
  readonly filename: string | false
  readonly encoding: string | false
  readonly _headerlen: number
  getDecoder(): Transform
}

/** Not in mailparser's types: the list of types that it decodes itself, and where it takes a node into its tree. */
interface MailParserInternals {
  textTypes: string[]
  createNode(node: MimeNode): unknown
}
const internals = MailParser.prototype as unknown as MailParserInternals

/**
 * mailparser, made to hand over every leaf as a stream of bytes. Left alone it decodes text parts itself: a calendar
 * that is typed text/plain would come with U+FFFD for what its charset does not have, and text of any size in memory.
 */
export class PartReader extends MailParser {
  readonly #budget: Budget
  readonly #leaves: MimeNode[] = []
  readonly #decodings = new Map<MimeNode | undefined, Decoding>()
  #open: Readable | null = null

  constructor(budget: Budget) {
    super({
      checksumAlgo: false,
      // Messages inside this one are leaves too: we read them ourselves, within the same budget.
      ignoreEmbedded: true,
      maxChildNodes: budget.nodesLeft,
      // It counts 64 bytes for the shortest line; the exact limits are the head's and the budget's.
      maxHeadSize: 2 * MAIL_LIMITS.headerBytes,
    } as MailParserOptions)
    this.#budget = budget
    ;(this as unknown as MailParserInternals).textTypes = []
  }

  /** Called by mailparser for each node. What is thrown here nobody catches, so a limit destroys the stream. */
  createNode(node: MimeNode): unknown {
    const limit = depthOf(node) > MAIL_LIMITS.mimeDepth ? 'mimeDepth' : this.#budget.takeNode(node._headerlen)
    if (limit !== null) this.destroy(new BudgetError(limit))
    if (node.multipart === false) this.#leaves.push(node)
    node.getDecoder = () => {
      const usual = Object.getPrototypeOf(node).getDecoder as MimeNode['getDecoder']
      const quoted = node.encoding === 'quoted-printable'
      const decoding = new Decoding(quoted ? new QuotedPrintableDecoder() : usual.call(node))
      this.#decodings.set(node, decoding)
      return decoding.decoder
    }
    return internals.createNode.call(this, node)
  }

  /** The leaves in their order. Each must be read or resumed before the next one comes. */
  async *parts(bytes: AsyncIterable<Buffer>): AsyncGenerator<Part> {
    const source = Readable.from(bytes, { objectMode: false })
    source.once('error', (error) => this.destroy(error))
    // Whoever waits for a part must hear of a failure elsewhere, or waits for ever.
    this.once('error', (error) => this.#open?.destroy(error))
    source.pipe(this)
    try {
      for await (const item of this as AsyncIterable<AttachmentStream | { type: 'text' }>) {
        if (item.type !== 'attachment') continue
        const attachment = item as AttachmentStream
        const content = attachment.content as Readable
        // A stream that fails after we stopped reading would end the process.
        content.on('error', () => {})
        this.#open = content
        const leaf = this.#leaves.shift()
        yield describe(leaf, attachment, content)
        this.#decodings.get(leaf)?.stop()
        content.resume()
        attachment.release?.()
      }
    } catch (error) {
      throw budgetErrorFor(error) ?? error
    } finally {
      source.destroy()
    }
  }
}

/** Undoes a transfer encoding until nobody reads on: megabytes of an attachment are then only looked through for its end. */
class Decoding {
  readonly decoder: Transform
  #stopped = false

  constructor(decoder: Transform) {
    this.decoder = decoder
    // mailparser ends a decoder twice, and each time after the first would make an error with its stack for nobody.
    const end = decoder.end.bind(decoder)
    decoder.end = () => (decoder.writableEnded ? decoder : end())
    const transform = decoder._transform
    decoder._transform = (chunk, encoding, done) => {
      if (this.#stopped) done()
      else transform.call(decoder, chunk, encoding, done)
    }
  }

  stop(): void {
    this.#stopped = true
  }
}

function describe(node: MimeNode | undefined, attachment: AttachmentStream, content: Readable): Part {
  const header = attachment.headers.get('content-type') as { params?: Record<string, string> } | undefined
  return {
    type: node?.contentType || (node?.parentNode === false ? 'text/plain' : 'application/octet-stream'),
    params: header?.params ?? {},
    disposition: node?.disposition || null,
    filename: node?.filename || null,
    alternative: node === undefined ? null : alternativeAbove(node),
    isRoot: node?.parentNode === false,
    content,
  }
}

function alternativeAbove(node: MimeNode): object | null {
  let above = node.parentNode
  while (above !== false && above.multipart !== 'alternative') above = above.parentNode
  return above === false ? null : above
}

function depthOf(node: MimeNode): number {
  let depth = 0
  for (
    let above = node.parentNode;
    above !== false && depth <= MAIL_LIMITS.mimeDepth;
    above = above.parentNode
  ) {
    depth += 1
  }
  return depth
}

/** mailsplit tells its own limits by one code and a sentence. */
function budgetErrorFor(error: unknown): BudgetError | null {
  if (!(error instanceof Error) || (error as { code?: unknown }).code !== 'EMAXLEN') return null
  const limit: Limit = error.message.includes('child nodes') ? 'mimeParts' : 'headerBytes'
  return new BudgetError(limit)
}
