import type { Readable } from 'node:stream'
import { MAIL_LIMITS } from '../limits.ts'
import { readBody, readTextPart } from './body.ts'
import { Budget, BudgetError } from './budget.ts'
import { readableHeader } from './encoded-words.ts'
import { allValues, type Fields, firstValue, readFields } from './fields.ts'
import { bodyWithoutParts, type Gathered, isEmpty, keep, nothingYet, readCalendar } from './gathered.ts'
import { type Head, readHead } from './head.ts'
import { withLineEnds } from './line-ends.ts'
import { readMailDate } from './mail-date.ts'
import type { Message, OverBudget } from './message.ts'
import { PartBytes } from './part-bytes.ts'
import { kindOf } from './part-kind.ts'
import type { Part, PartReader } from './part-reader.ts'
import { readRecipients } from './recipients.ts'
import { robotSign } from './robot.ts'
import { readSender } from './sender.ts'
import { readMessageId, readReferences } from './threading.ts'

/** State of one `parseMessage`, shared by the messages inside the mail. */
interface Reading {
  readonly budget: Budget
  top: Head | null
  /** What the stream itself failed with: not the sender's doing, so it is thrown on. */
  fault: { readonly error: unknown } | null
}

/**
 * Parses one mail from its stream, in memory that does not grow with attachments. A mail over a limit of MAIL_LIMITS is
 * a value; no content throws; what the stream itself throws is thrown on.
 */
export async function parseMessage(raw: Readable): Promise<Message | OverBudget> {
  const reading: Reading = { budget: new Budget(), top: null, fault: null }
  try {
    return await readMessage(withLineEnds(watched(raw, reading), reading.budget), reading, 0)
  } catch (error) {
    if (reading.fault !== null) throw reading.fault.error
    if (!(error instanceof BudgetError)) throw error
    return { kind: 'over-budget', limit: error.limit, message: await readTop(reading.top) }
  } finally {
    raw.destroy()
  }
}

let loaded: typeof import('./part-reader.ts') | null = null

/** The parser's code, loaded when the first mail needs it. Asking the loader each time would cost 0.5 ms a mail. */
async function partReader() {
  loaded ??= await import('./part-reader.ts')
  return loaded
}

async function* watched(raw: Readable, reading: Reading): AsyncGenerator<Uint8Array> {
  try {
    yield* raw
  } catch (error) {
    reading.fault = { error }
    throw error
  }
}

async function readMessage(bytes: AsyncIterable<Buffer>, reading: Reading, depth: number): Promise<Message> {
  const chunks = bytes[Symbol.asyncIterator]()
  const head = await readHead(chunks)
  reading.top ??= head
  if (head.over !== null) throw new BudgetError(head.over)
  const { PartReader } = await partReader()
  const reader = new PartReader(reading.budget)
  const gathered = nothingYet()
  try {
    for await (const part of reader.parts(rejoined(head, chunks)))
      await gather(part, gathered, reading, depth)
  } catch (error) {
    if (error instanceof BudgetError || reading.fault !== null) throw error
    // What no parser can go through ends the message there: what was read until then stands.
  }
  if (isEmpty(gathered)) gathered.texts.push(bodyWithoutParts(head))
  return messageOf(readFields(head.block), reader, gathered, { depth, budget: reading.budget })
}

async function* rejoined(head: Head, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head.block
  if (head.rest.length > 0) yield head.rest
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}

async function gather(part: Part, gathered: Gathered, reading: Reading, depth: number): Promise<void> {
  const bytes = new PartBytes(part.content)
  try {
    const kind = kindOf(part, await bytes.opening())
    if (kind === 'text' || kind === 'html') {
      gathered.texts.push(readTextPart(kind, part, (await keep(kind, bytes, reading.budget)).bytes))
    } else if (kind === 'calendar') {
      gathered.calendars.push(await readCalendar(part, bytes, reading.budget))
    } else if (kind === 'tnef') {
      const { bytes: content, over } = await keep('tnef', bytes, reading.budget)
      if (over) gathered.skipped += 1
      else gathered.tnef.push(content)
    } else if (kind === 'message' && depth < MAIL_LIMITS.forwardDepth) {
      gathered.forwarded.push(await readMessage(withLineEnds(bytes, null), reading, depth + 1))
    } else {
      gathered.deliveryStatus ||= kind === 'delivery-status'
      gathered.skipped += 1
    }
  } finally {
    await bytes.release()
  }
}

function messageOf(
  fields: Fields,
  reader: PartReader,
  gathered: Gathered,
  at: { depth: number; budget: Budget },
): Message {
  const { texts, calendars, tnef, forwarded, skipped } = gathered
  const from = readSender(
    fields,
    (reader.from?.value ?? []).map(({ address }) => address),
  )
  const body = readBody(texts, at.budget)
  const subject = readableHeader(firstValue(fields, 'subject'))
  const signs = {
    subject,
    text: body.text,
    calendar: calendars.length > 0,
    deliveryStatus: gathered.deliveryStatus,
  }
  return {
    from,
    to: readRecipients(reader.to),
    cc: readRecipients(reader.cc),
    subject,
    messageId: readMessageId(fields),
    references: readReferences(fields),
    date: readMailDate(firstValue(fields, 'date')),
    robot: robotSign(fields, { ...signs, from, isTop: at.depth === 0 }),
    ...body,
    calendars,
    tnef,
    forwarded,
    skipped,
  }
}

/** Whom to tell that a mail is over budget: only from a header that was read to its end. */
async function readTop(head: Head | null): Promise<OverBudget['message']> {
  if (head === null || !head.complete) return null
  const { parseAddressHeader } = await partReader()
  const fields = readFields(head.block)
  const other = parseAddressHeader(allValues(fields, 'from').slice(0, 2)).value
  const from = readSender(
    fields,
    other.map(({ address }) => address),
  )
  const subject = readableHeader(firstValue(fields, 'subject'))
  const signs = { subject, text: '', calendar: false, deliveryStatus: false, isTop: true }
  return {
    from,
    subject,
    messageId: readMessageId(fields),
    references: readReferences(fields),
    robot: robotSign(fields, { ...signs, from }),
  }
}
