import type { LanguagePack } from './language-pack.ts'
import type { LanguageRules } from './language-rules.ts'
import { wordsOf } from './patterns.ts'

export const SLOT = /\{([\w|]+)\}/g

/** What choosing asks of a frame: it never changes, and a note asks for it hundreds of times. */
export interface FrameTraits {
  readonly frame: string
  /** Names of each of its slots, one of which must be known. */
  readonly slots: readonly (readonly string[])[]
  readonly thanks: boolean
  readonly opensWithThanks: boolean
  readonly enjoyment: boolean
  readonly firstMeeting: boolean
  readonly notFirst: boolean
  readonly onlyFirst: boolean
  /** Words that would be heard twice. */
  readonly telling: readonly string[]
  /** Placeholders that stand in it without an alternative: {day}, not {np|wh}. */
  readonly placeholders: ReadonlySet<string>
  /** What it names of which a note should speak once. */
  readonly names: readonly string[]
  /** How it begins: two sentences that begin alike are heard as a list. */
  readonly head: string
}

const ONCE = ['onDay', 'day', 'role', 'company', 'thing']

/** By the rules of a language pack. Frames are data of the pack, so there are only so many. */
const byRules = new WeakMap<LanguageRules, Map<string, FrameTraits>>()

export function traitsOf(frame: string, { rules }: Pick<LanguagePack, 'rules'>): FrameTraits {
  let frames = byRules.get(rules)
  if (!frames) {
    frames = new Map()
    byRules.set(rules, frames)
  }
  const known = frames.get(frame)
  if (known) return known
  const traits = readTraits(frame, rules)
  frames.set(frame, traits)
  return traits
}

/** What a placeholder names: "on Thursday" and "Thursday" are the same day. */
export function nameOf(placeholder: string): string {
  return placeholder === 'onDay' ? 'day' : placeholder
}

export function slotsOf(frame: string): string[][] {
  return [...frame.matchAll(SLOT)].map((match) => (match[1] ?? '').split('|'))
}

function readTraits(frame: string, rules: LanguageRules): FrameTraits {
  // `search`, as the test of a global pattern remembers where it stopped.
  const thanks = frame.search(rules.thanks)
  const slots = slotsOf(frame)
  const placeholders = new Set(slots.flatMap((names) => (names.length === 1 ? names : [])))
  return {
    frame,
    slots,
    thanks: thanks >= 0,
    opensWithThanks: thanks === 0,
    enjoyment: rules.enjoyment.test(frame),
    firstMeeting: rules.firstMeeting?.test(frame) ?? false,
    notFirst: rules.notFirst.test(frame),
    onlyFirst: rules.onlyFirst?.test(frame) ?? false,
    telling: tellingOf(frame, rules),
    placeholders,
    names: ONCE.filter((name) => placeholders.has(name)).map(nameOf),
    head: frame.split(' ', 2).join(' '),
  }
}

function tellingOf(frame: string, rules: LanguageRules): string[] {
  const common = new Set(rules.common)
  return wordsOf(frame.replace(SLOT, ' '))
    .filter((word) => word.length >= 3 && !common.has(word))
    .map((word) => word.slice(0, 7))
}
