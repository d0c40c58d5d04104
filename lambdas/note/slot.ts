import type { LanguagePack, SlotType } from './language-pack.ts'

/** A piece of the candidate's words that may stand in a frame, turned towards its reader. */
export interface Slot {
  readonly text: string
  readonly type: SlotType
}

const MAX_WORDS = 12
const MAX_CHARS = 90
/** A longer one fits into no slot, and looking for all that it must not hold would take long. */
const LONGEST_BARE = MAX_CHARS + 20
const SAFE = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ,.'&/+#%-]*$/u

/** `reader`: index of whom the note is to. `team`: a recruiter, to whom "their" is the team's. Of two things of which one
 * cannot be said, the first is kept. Null: held. */
export function slotOf(raw: string, reader: number, team: boolean, pack: LanguagePack): Slot | null {
  const whole = oneSlot(raw, reader, team, pack)
  if (whole || !pack.slots.conjunction.test(raw)) return whole
  return oneSlot(raw.split(pack.slots.conjunction)[0] ?? '', reader, team, pack)
}

function oneSlot(raw: string, reader: number, team: boolean, pack: LanguagePack): Slot | null {
  const turned = turnedTo(trimmed(raw, pack), reader, team, pack)
  if (turned === null || !fits(turned)) return null
  const type = typeOf(turned, pack)
  if (type === null) return null
  const text = pack.slots.tidy ? pack.slots.tidy(turned, type) : turned
  return fits(text) ? { text, type } : null
}

/** A bare note that names a topic and nothing else. */
export function isBareTopic(raw: string, pack: LanguagePack): boolean {
  const text = trimmed(raw, pack)
  return text.length <= LONGEST_BARE && pack.slots.bare.test(text) && !pack.slots.taste.test(text)
}

/** One that may stand as a sentence of its own, outside a list. */
export function standsAlone(raw: string, pack: LanguagePack): boolean {
  const text = trimmed(raw, pack)
  if (text.length > LONGEST_BARE) return false
  return (pack.slots.alone?.test(text) ?? false) && !pack.slots.taste.test(text)
}

function trimmed(raw: string, pack: LanguagePack): string {
  const cut = pack.slots.cut.exec(raw)
  const kept = cut && cut.index > 0 ? raw.slice(0, cut.index) : raw
  return tidy(kept.replace(pack.slots.drop, ' '))
}

function turnedTo(text: string, reader: number, team: boolean, pack: LanguagePack): string | null {
  const { deixis, leftover, mine, taste } = pack.slots
  if (taste.test(text)) return null
  let turned = text.replace(new RegExp(`@${reader}(?!\\d)`, 'g'), '@@')
  for (const [pattern, replacement] of team ? deixis.team : deixis.reader)
    turned = turned.replace(pattern, replacement)
  turned = tidy(turned)
  const foreign = turned.replace(mine, ' ')
  return leftover.test(foreign) || /[@§]/.test(turned) ? null : turned
}

function typeOf(text: string, pack: LanguagePack): SlotType | null {
  const { whStart, wh, gerund, finite, conjunction } = pack.slots
  if (whStart.test(text)) return wh.test(text) ? 'wh' : null
  const clauses = text.split(conjunction)
  const tail = clauses.slice(1).find((part) => whStart.test(part))
  if (tail !== undefined && !wh.test(tail)) return null
  const phrase = tail === undefined ? text : text.slice(0, text.indexOf(tail))
  if (finite.test(phrase)) return null
  return gerund.test(text) ? 'ger' : 'np'
}

function fits(text: string): boolean {
  return (
    text.length >= 2 && text.length <= MAX_CHARS && text.split(' ').length <= MAX_WORDS && SAFE.test(text)
  )
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,.;:-]+|[\s,.;:!?-]+$/g, '')
}
