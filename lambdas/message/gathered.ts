import { MAIL_LIMITS } from '../limits.ts'
import { readTextPart, type TextPart } from './body.ts'
import type { Budget } from './budget.ts'
import type { Head } from './head.ts'
import type { CalendarPart, Message } from './message.ts'
import type { PartBytes } from './part-bytes.ts'
import type { Part } from './part-reader.ts'

/** What the parts of one message gave. */
export interface Gathered {
  readonly texts: TextPart[]
  readonly calendars: CalendarPart[]
  readonly tnef: Uint8Array[]
  readonly forwarded: Message[]
  deliveryStatus: boolean
  skipped: number
}

export function nothingYet(): Gathered {
  return { texts: [], calendars: [], tnef: [], forwarded: [], deliveryStatus: false, skipped: 0 }
}

export function isEmpty({ texts, calendars, tnef, forwarded, skipped }: Gathered): boolean {
  return texts.length + calendars.length + tnef.length + forwarded.length + skipped === 0
}

/** A multipart without its boundary has no parts: what stands there is still what somebody wrote. */
export function bodyWithoutParts({ rest }: Head): TextPart {
  return readTextPart('text', { params: {}, alternative: null }, rest.subarray(0, MAIL_LIMITS.textBytes))
}

/** Reads a part as far as the budget has room for its kind. */
export async function keep(kind: 'text' | 'html' | 'calendar' | 'tnef', bytes: PartBytes, budget: Budget) {
  const read = await bytes.upTo(budget.room(kind))
  budget.keep(kind, read.bytes.length)
  return read
}

export async function readCalendar(part: Part, bytes: PartBytes, budget: Budget): Promise<CalendarPart> {
  const { bytes: content, over } = await keep('calendar', bytes, budget)
  return {
    contentType: part.type,
    method: part.params.method?.trim().toUpperCase() || null,
    charset: part.params.charset?.trim() || null,
    filename: part.filename,
    content: over ? Buffer.alloc(0) : content,
    ...(over ? { tooLarge: true } : {}),
  }
}
