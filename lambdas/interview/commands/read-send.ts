import type { Person } from '../../address.ts'
import { AGAIN, AND, MERELY, NOW, NUMBER, OBJECTS, ONLY, PLEASE, SEND, TO, YES } from './lexicon.ts'
import { takeNames } from './names.ts'
import { without } from './phrases.ts'
import { readTime, type TimeContext } from './read-time.ts'
import { question, type ReplyCommand, type SendCommand } from './reply-command.ts'
import { MONTHS, OCLOCK, UNITS } from './time-lexicon.ts'
import { wholeSend } from './whole.ts'

const DRAFTS = new Set(['draft', 'drafts', 'entwurf', 'brouillon', 'borrador', 'rascunho'])

/** What is taken apart: each part removes its tokens, and only when none is left it is a send. */
interface Parts {
  readonly tokens: readonly string[]
  readonly now: boolean
  readonly again: boolean
  readonly to: readonly (number | string)[] | null
  readonly unclearTo: boolean
}

/**
 * Reads tokens as an order to send; null where they are not wholly one. The verb may stand anywhere ("morgen 9 Uhr
 * senden"). `interviewers` null: unknown, so names are kept as written.
 */
export function readSend(
  tokens: readonly string[],
  interviewers: readonly Person[] | null,
  time: TimeContext | null,
): ReplyCommand | null {
  const offered = wholeSend(tokens)
  if (offered) {
    return {
      kind: 'send',
      when: { mode: offered === 'sendNow' ? 'now' : 'usual' },
      to: null,
      again: offered === 'sendAgain',
    }
  }
  const verb = tokens.findIndex(
    (token) => SEND.has(token) || token === 'resend' || /^(reenviar|renvoyer|renvoie)$/.test(token),
  )
  if (verb < 0) return null
  const repeats = !SEND.has(tokens[verb] as string)
  const before = without(tokens.slice(0, verb), YES, PLEASE, MERELY)
  const after = tokens.slice(verb + 1)
  // "Please resend the draft" asks us for it.
  if (repeats && after.some((token) => DRAFTS.has(token))) return null
  const parts = takeParts(before, after, interviewers)
  if (!parts) return null
  const rest = without(parts.tokens, OBJECTS, PLEASE, YES, ...(parts.to ? [ONLY] : []))
  const order = { to: parts.to, again: parts.again || repeats }
  if (rest.length === 0)
    return finish({ kind: 'send', when: { mode: parts.now ? 'now' : 'usual' }, ...order }, parts)
  return timed(parts, order, time)
}

function timed(
  parts: Parts,
  order: Pick<SendCommand, 'to' | 'again'>,
  time: TimeContext | null,
): ReplyCommand | null {
  const tokens = without(parts.tokens, PLEASE, YES)
  // Read with some zone even where none is known: whether it is a time at all does not hang on it.
  const read = readTimed(tokens, time ?? { receivedAt: 0, zone: 'UTC', english: true })
  if (read === null) return null
  if (!time) return question({ about: 'zone' })
  if (read === 'unclear' || parts.now) return question({ about: 'when' })
  return finish({ kind: 'send', when: { mode: 'at', at: read.at, zone: time.zone }, ...order }, parts)
}

/** The things that are sent ("it", "them") stand before, after or amid a time; articles may be part of it. */
function readTimed(tokens: readonly string[], time: TimeContext) {
  return readTime(tokens, time) ?? readTime(without(tokens, OBJECTS), time)
}

function finish(command: SendCommand, { unclearTo }: Parts): ReplyCommand {
  return unclearTo ? question({ about: 'which-note' }) : command
}

function takeParts(
  before: readonly string[],
  after: readonly string[],
  interviewers: readonly Person[] | null,
): Parts | null {
  const joined = [...before, ...after]
  const numbered = takeNumbers(after)
  const named = numbered ? null : (takeNames(after, interviewers) ?? takeNames(before, interviewers))
  const left = numbered
    ? [...before, ...numbered.tokens]
    : named
      ? [...without(joined, new Set([named.taken.join(' ')]))]
      : joined
  const to = numbered?.numbers ?? named?.to ?? null
  const count = interviewers?.length ?? Number.POSITIVE_INFINITY
  const missing = to?.some((target) => typeof target === 'number' && (target < 1 || target > count)) ?? false
  const withoutNow = without(left, NOW)
  const withoutAgain = without(withoutNow, AGAIN)
  return {
    tokens: withoutAgain,
    now: withoutNow.length < left.length,
    again: withoutAgain.length < withoutNow.length,
    to,
    unclearTo: missing || (named?.unclear ?? false),
  }
}

/** `send 2`, `send 1 and 3`, `send note 2`: bare numbers right after the verb that are no part of a time. */
function takeNumbers(after: readonly string[]): { numbers: number[]; tokens: string[] } | null {
  const numbers: number[] = []
  let i = 0
  while (i < after.length && (NUMBER.has(after[i] as string) || TO.has(after[i] as string))) i++
  while (i < after.length) {
    const token = after[i] as string
    if (/^\d{1,2}$/.test(token) && !isTimeWord(after[i + 1])) numbers.push(Number(token))
    else if (
      numbers.length === 0 ||
      !(AND.has(token) || NUMBER.has(token)) ||
      !/^\d{1,2}$/.test(after[i + 1] ?? '')
    )
      break
    i++
  }
  return numbers.length > 0 ? { numbers: [...new Set(numbers)], tokens: after.slice(i) } : null
}

function isTimeWord(token: string | undefined): boolean {
  return (
    token !== undefined &&
    (/^[ap]m$/.test(token) || OCLOCK.has(token) || MONTHS.has(token) || UNITS.has(token))
  )
}
