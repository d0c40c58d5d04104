import { halfAt, isOfAfternoon } from './half-day.ts'
import { spokenClockAt } from './spoken-clock.ts'
import type { Token } from './tokens.ts'

export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | null
  /** Certainly of the 24-hour clock: "14:00", "09:00", "14h", "14 Uhr". */
  readonly sure: boolean
  /** Only a number: a time only beside a range or behind "at". */
  readonly bare: boolean
  readonly to: number
}

export const UNTIL =
  /^(?:-|–|—|‐|‑|−|~|〜|～|から|부터|至|到|to|till|until|bis|a|à|au|al|as|às|ate|alle|ad|tot|do|до|по|kuni|til|až|→|and|und|et)$/

const HOUR_WORD = /^(?:h|uhr|u|uur|horas?|heures?|ore|hod|時|时|시|点|點)$/u

/** Before these, a small number is a length of time: "2 horas", "1 h". */
const HOUR_OR_LENGTH = /^(?:h|u|uur|horas?|heures?|ore)$/

const BEFORE_BARE =
  /^(?:at|um|ab|alle|ore|kl|klo|klokken|las|as|om|from|von|de|a|between|zwischen|entre|tra|fra|tussen)$/

export function clockAt(tokens: readonly Token[], at: number): Clock | null {
  const spoken = spokenClockAt(tokens, at)
  if (spoken) return spoken
  const ahead = /^(?:午後|下午|晚上|오후)$/u.test(tokens[at]?.text ?? '')
    ? 'pm'
    : /^(?:午前|上午|早上|오전)$/u.test(tokens[at]?.text ?? '')
      ? 'am'
      : null
  const clock = digitsAt(tokens, ahead ? at + 1 : at)
  if (clock && ahead) return { ...clock, half: ahead, bare: false }
  return clock && clock.half === null && clock.hour > 0 && clock.hour < 8 && isOfAfternoon(tokens, at)
    ? { ...clock, half: 'pm' }
    : clock
}

function digitsAt(tokens: readonly Token[], at: number): Clock | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || isGlued(tokens, at)) return null
  const military = militaryAt(tokens, at)
  if (military) return military
  if (token.text.length > 2) return null
  const minutes = minutesAt(tokens, at + 1)
  const half = halfAt(tokens, minutes?.to ?? at + 1)
  const to = half?.to ?? minutes?.to ?? at + 1
  const word = half ? null : hourWord(tokens, to)
  const hour = Number(token.text)
  if (word && !minutes && word.minute === 0 && hour < 7 && HOUR_OR_LENGTH.test(tokens[to]?.key ?? ''))
    return null
  // "14.30" is a time only with a word beside it: it may be a version, a price or a date.
  if (
    minutes?.dotted &&
    !half &&
    !word &&
    !BEFORE_BARE.test(wordBefore(tokens, at)) &&
    !UNTIL.test(tokens[at - 1]?.key ?? '') &&
    !dottedRange(tokens, minutes.to)
  )
    return null
  // "3点" is of either clock, "3 Uhr" of the 24 hours.
  const ofDay = word !== null && !/^[時时点點시]$/u.test(tokens[to]?.text ?? '')
  const sure =
    ofDay ||
    minutes?.letter === true ||
    hour > 12 ||
    hour === 0 ||
    (token.text.length === 2 && token.text.startsWith('0') && !half)
  return checked(
    hour,
    minutes?.value ?? word?.minute ?? 0,
    half?.value ?? null,
    sure,
    !minutes && !half && !word,
    word?.to ?? to,
  )
}

const HOURS = /^(?:h|hr|hrs|hours)$/

/** "1430 hrs", and the first of "1430 - 1530 hrs". */
function militaryAt(tokens: readonly Token[], at: number): Clock | null {
  const text = tokens[at]?.text ?? ''
  if (!/^\d{4}$/.test(text)) return null
  const ends = HOURS.test(tokens[at + 1]?.key ?? '')
  const ranges =
    UNTIL.test(tokens[at + 1]?.key ?? '') &&
    /^\d{4}$/.test(tokens[at + 2]?.text ?? '') &&
    HOURS.test(tokens[at + 3]?.key ?? '')
  if (!ends && !ranges) return null
  return checked(Number(text.slice(0, 2)), Number(text.slice(2)), null, true, false, ends ? at + 2 : at + 1)
}

function checked(
  hour: number,
  minute: number,
  half: Clock['half'],
  sure: boolean,
  bare: boolean,
  to: number,
): Clock | null {
  if (hour > 23 || minute > 59 || (half !== null && hour > 12 && half === 'am')) return null
  return { hour, minute, half, sure, bare, to }
}

/** The word before, also across the full stop of "kl. 14.00". */
export function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.key ?? ''
  return before === '.' ? (tokens[at - 2]?.key ?? '') : before
}

/** A number behind a sign that makes it part of something else: "+1", "$2", "#3", "1:2:3" from the middle, "v2". */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token || before.end !== token.start) return false
  return (
    /^[+#$€£:./\\=_%&]$/u.test(before.text) ||
    (before.kind === 'word' &&
      !/^(?:um|at|kl|h)$/.test(before.key) &&
      !(before.text === 'T' && tokens[at - 2]?.end === before.start) &&
      !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before.text))
  )
}

function minutesAt(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number; dotted: boolean; letter: boolean } | null {
  const sign = tokens[at]
  const minute = tokens[at + 1]
  if (
    !sign ||
    !/^(?:[:.：h]|u)$/.test(sign.key) ||
    minute?.kind !== 'number' ||
    minute.text.length !== 2 ||
    minute.start > sign.end + 1
  )
    return null
  if (sign.key === '.' && (minute.start !== sign.end || sign.start !== tokens[at - 1]?.end)) return null
  let to = at + 2
  if (tokens[to]?.text === ':' && /^\d\d$/.test(tokens[to + 1]?.text ?? '')) to += 2
  if (sign.key === '.' && tokens[to]?.text === '.' && tokens[to + 1]?.kind === 'number') return null
  return { value: Number(minute.text), to, dotted: sign.key === '.', letter: /[hu]/.test(sign.key) }
}

function dottedRange(tokens: readonly Token[], at: number): boolean {
  return (
    UNTIL.test(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 2]?.text === '.' &&
    /^\d\d$/.test(tokens[at + 3]?.text ?? '')
  )
}

/** "5:00 hora de Madrid", "10:00 heure locale": no sign of the 24-hour clock. */
function isZone(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:hora|heure|ora)$/.test(tokens[at]?.key ?? '') &&
    tokens[at - 1]?.end !== tokens[at]?.start &&
    /^(?:de|del|do|da|di|d|local|locale|peninsular|oficial|italiana|espanola|francaise)$/.test(
      tokens[at + 1]?.key ?? '',
    )
  )
}

function hourWord(tokens: readonly Token[], at: number): { minute: number; to: number } | null {
  if (tokens[at]?.key === 'o' && /^['’]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.key === 'clock')
    return null
  if (!HOUR_WORD.test(tokens[at]?.key ?? '') || isZone(tokens, at)) return null
  const minute = tokens[at + 1]
  // "2時半", "2点半"
  if (minute?.text === '半') return { minute: 30, to: at + 2 }
  // "14 Uhr 30", "14時30分"
  const follows =
    minute?.kind === 'number' &&
    minute.text.length === 2 &&
    Number(minute.text) < 60 &&
    /^(?:uhr|uur|時|时|点|點|시)$/u.test(tokens[at]?.key ?? '')
  return follows
    ? { minute: Number(minute.text), to: at + (/^[分분]$/u.test(tokens[at + 2]?.text ?? '') ? 3 : 2) }
    : { minute: 0, to: at + 1 }
}
