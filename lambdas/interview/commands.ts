import { Temporal } from 'temporal-polyfill'
import type { Person } from '../address.ts'
import type { Language } from '../language.ts'
import { withoutAssent } from './commands/assent.ts'
import { type Core, coreOf } from './commands/core.ts'
import { isForgetting, readDoubt } from './commands/doubt.ts'
import { readFields } from './commands/fields.ts'
import { fold, tokensOf } from './commands/fold.ts'
import { PRAISE, YES } from './commands/lexicon.ts'
import { isOnly } from './commands/phrases.ts'
import { type NameAsk, readNamed, readZone } from './commands/read-answers.ts'
import { readSend } from './commands/read-send.ts'
import type { TimeContext } from './commands/read-time.ts'
import { question, type ReplyCommand } from './commands/reply-command.ts'
import { readSalutation } from './commands/salutation.ts'
import { readWhole } from './commands/whole.ts'
import type { Interview } from './interview.ts'
import { offsetZone } from './night.ts'
import { whenOf } from './when.ts'

export { describeCommand, type ReplyCommand } from './commands/reply-command.ts'

/** What is known when a reply is read. */
export interface ReplyContext {
  /** In the order of the notes. Null: unknown, as for a reply in a file. */
  readonly interviewers: readonly Person[] | null
  /** When SES took the reply (ms UTC). */
  readonly receivedAt: number
  /** The interview's zone, where it is known. */
  readonly zone: string | null
  /** Offset of the reply's Date header: the candidate may be elsewhere. */
  readonly offsetMinutes: number | null
  readonly language: Language
  readonly candidateName: string | null
  /** What the draft asked for. */
  readonly nameAsk: NameAsk | null
}

/** What a mail and the interview that it belongs to say about how to read it; no interview: the inbound address. */
export function replyContext(
  interview: Interview | null,
  mail: {
    readonly sender: { readonly name: string | null }
    readonly receivedAt: number
    readonly offsetMinutes: number | null
  },
): ReplyContext {
  const { receivedAt, offsetMinutes } = mail
  const candidateName = interview?.corrected.name ?? interview?.name ?? mail.sender.name
  const mailOnly = {
    interviewers: null,
    receivedAt,
    zone: null,
    offsetMinutes,
    language: 'en' as const,
    candidateName,
    nameAsk: null,
  }
  if (!interview) return mailOnly
  const ask = interview.asks.find((each) => each.about === 'name')
  return {
    interviewers: interview.notes.map(({ to }) => to),
    receivedAt,
    zone: whenOf(interview).timeZone,
    offsetMinutes,
    language: interview.language,
    candidateName,
    nameAsk: ask ? { number: ask.index + 1, guess: ask.guess } : null,
  }
}

/**
 * Reads the candidate's own words (product page §4, the first row that fits). Only what is wholly an order to send is
 * one; where it may be meant, and says more, a question comes back.
 */
export function readCommand(words: string, context: ReplyContext): ReplyCommand {
  const text = words.replace(/^(?:[ \t]*\n)+/, '').replace(/\s+$/, '')
  if (text === '') return question({ about: 'nothing-read' })
  const core = coreOf(text, context.candidateName)
  return readEdit(text, core, context) ?? readOrder(text, core, context)
}

function readOrder(text: string, core: Core, context: ReplyContext): ReplyCommand {
  if (core.tokens.length === 0) return { kind: 'thanks' }
  const order = withoutAssent(core)
  const send = core.quotes || core.asks ? null : readSend(order, context.interviewers, timeContext(context))
  const whole = readWhole(core.tokens) ?? readWhole(order)
  if (whole?.kind === 'undo') return whole
  if (send) return send
  if (whole) return whole
  const fields = readFields(text, context.language)
  const answer = readAnswer(text, core, context)
  if (fields) return withFields(fields, context)
  if (answer) return answer
  if (isOnly(core.tokens, PRAISE, YES)) return question({ about: 'send-doubt' })
  if (isForgetting(core)) return question({ about: 'forget-me' })
  return readDoubt(core) ?? { kind: 'words', words: text }
}

/** An answer to what the draft asked: only then is a name or a city more than private words. */
function readAnswer(text: string, core: Core, context: ReplyContext): ReplyCommand | null {
  const zone = context.zone === null && !core.asks ? readZone(core, text) : null
  return zone ? { kind: 'zone', zone } : readNamed(text, core, context.nameAsk)
}

/** Corrections, and what stands beside them: private words or, in doubt, a question. Never an order as well. */
function withFields(
  { fields, rest }: NonNullable<ReturnType<typeof readFields>>,
  context: ReplyContext,
): ReplyCommand {
  const core = coreOf(rest, context.candidateName)
  if (core.tokens.length === 0) return { kind: 'correct', fields, rest: '' }
  const doubt = readDoubt(core)
  return doubt ?? { kind: 'correct', fields, rest }
}

/** A note has at least this many words, its salutation among them. */
const FEWEST_WORDS = 6

/** A text that opens with a salutation to an interviewer is the note itself, unless what follows is an order. */
function readEdit(text: string, core: Core, context: ReplyContext): ReplyCommand | null {
  const salutation = readSalutation(text, context.interviewers)
  if (!salutation || salutation.kind === 'us') return null
  const body = text.slice(text.split('\n', 1)[0]?.length)
  const orders = [core, coreOf(body, context.candidateName)].some((each) => isOrder(each, context))
  if (salutation.kind === 'interviewer') {
    if (orders) return question({ about: 'send-doubt' }, true)
    const isNote = tokensOf(fold(text)).length >= FEWEST_WORDS
    return isNote ? { kind: 'edit', note: salutation.number, text } : question({ about: 'salutation' })
  }
  const isNote = tokensOf(fold(body)).length >= FEWEST_WORDS && !orders
  return isNote ? question({ about: 'salutation' }) : null
}

function isOrder(core: Core, context: ReplyContext): boolean {
  const order = withoutAssent(core)
  return (readSend(order, context.interviewers, timeContext(context)) ?? readWhole(core.tokens)) !== null
}

/** The interview's zone, unless the reply was written at another offset: then that (product page §4). */
function timeContext({ zone, offsetMinutes, receivedAt, language }: ReplyContext): TimeContext | null {
  const english = language === 'en'
  if (zone === null)
    return offsetMinutes === null ? null : { receivedAt, zone: offsetZone(offsetMinutes), english }
  const offsetThere =
    Temporal.Instant.fromEpochMilliseconds(receivedAt).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
  const elsewhere = offsetMinutes !== null && offsetMinutes !== offsetThere
  return { receivedAt, zone: elsewhere ? offsetZone(offsetMinutes) : zone, english }
}
