import type { Person } from '../../address.ts'
import { fold, phraseOf, tokensOf } from './fold.ts'
import { AGAIN, AND, HONORIFICS, NOW, NUMBER, OBJECTS, PLEASE, SEND, TO, YES } from './lexicon.ts'
import { phraseAt, without } from './phrases.ts'
import { readTime, type TimeContext } from './read-time.ts'
import { question, type ReplyCommand, type SendCommand } from './reply-command.ts'
import { MONTHS, OCLOCK, UNITS } from './time-lexicon.ts'

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
  const verb = tokens.findIndex(
    (token) => SEND.has(token) || token === 'resend' || /^(reenviar|renvoyer|renvoie)$/.test(token),
  )
  if (verb < 0) return null
  const repeats = !SEND.has(tokens[verb] as string)
  const before = without(tokens.slice(0, verb), YES, PLEASE)
  const parts = takeParts(before, tokens.slice(verb + 1), interviewers)
  if (!parts) return null
  const rest = without(parts.tokens, OBJECTS, PLEASE, YES)
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

interface Named {
  readonly to: readonly (number | string)[]
  readonly taken: readonly string[]
  readonly unclear: boolean
}

/** `to Pat`, `an Pat und Dana`: the names after a preposition, as far as they are names of interviewers. */
function takeNames(tokens: readonly string[], interviewers: readonly Person[] | null): Named | null {
  for (let start = 0; start < tokens.length; start++) {
    if (!TO.has(tokens[start] as string)) continue
    const named = interviewers
      ? (namesAt(tokens, start + 1, interviewers) ?? strangerAt(tokens, start))
      : unknownNamesAt(tokens, start + 1)
    if (named) return { ...named, taken: tokens.slice(start, start + 1 + named.taken.length) }
  }
  return null
}

function namesAt(tokens: readonly string[], from: number, interviewers: readonly Person[]): Named | null {
  const groups: string[][] = [[]]
  let end = from
  for (; end < tokens.length; end++) {
    const token = tokens[end] as string
    if (AND.has(token) && end > from) groups.push([])
    else if (interviewers.some((person) => partsOf(person).has(token))) groups.at(-1)?.push(token)
    else if (!HONORIFICS.has(token)) break
  }
  const found = groups.filter((group) => group.length > 0).map((group) => matching(group, interviewers))
  if (found.length === 0) return null
  const to = [...new Set(found.flatMap(([first]) => (first === undefined ? [] : [first])))]
  return { to, taken: tokens.slice(from, end), unclear: found.some(({ length }) => length !== 1) }
}

/** `send to Bob`, who is no interviewer: a name is all that follows "to". Other prepositions also begin times. */
function strangerAt(tokens: readonly string[], start: number): Named | null {
  const taken = tokens.slice(start + 1)
  const strange =
    tokens[start] === 'to' &&
    taken.length > 0 &&
    taken.length <= 2 &&
    !taken.some((token) => phraseAt([token], 0, OBJECTS) > 0)
  return strange ? { to: [], taken, unclear: true } : null
}

/** Without a list of interviewers, a name is every word up to a time. */
function unknownNamesAt(tokens: readonly string[], from: number): Named | null {
  const end = tokens.findIndex(
    (token, index) => index >= from && (/^\d/.test(token) || phraseAt(tokens, index, NOW) > 0),
  )
  const taken = tokens.slice(from, end < 0 ? tokens.length : end)
  if (taken.length === 0 || taken.length > 6) return null
  const to = taken.join(' ').split(/ (?:and|und|et|y|e) /)
  return { to, taken, unclear: false }
}

/** Numbers of the interviewers that every one of these words fits. */
export function matching(words: readonly string[], interviewers: readonly Person[]): number[] {
  return interviewers.flatMap((person, index) =>
    words.every((word) => partsOf(person).has(word)) ? [index + 1] : [],
  )
}

/** The words of a name and, where there is none, of the address. Also halves of a double name. */
function partsOf({ name, email }: Person): ReadonlySet<string> {
  const words = name
    ? phraseOf(name).split(' ')
    : tokensOf(fold((email ?? '').split('@')[0] ?? '').replaceAll(/[._]/g, ' '))
  return new Set([...words, ...words.flatMap((word) => word.split('-'))])
}
