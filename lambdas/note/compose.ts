import { shuffled } from './choose.ts'
import { type FrameTraits, nameOf, SLOT, traitsOf } from './frame-traits.ts'
import type { LanguagePack, Stock, Voice } from './language-pack.ts'
import type { Part, Plan } from './plans.ts'

/** What choosing a frame depends on besides the plan. `used` are frames of the other notes of this panel. */
export interface Choice {
  readonly pack: LanguagePack
  readonly voice: Voice
  readonly key: string
  readonly fill: Readonly<Record<string, string>>
  readonly used: ReadonlySet<string>
  /** Nothing is to be enjoyed. */
  readonly cooled: boolean
  /** They have met before. */
  readonly again?: boolean
}

export interface Composed {
  readonly paragraphs: readonly string[]
  readonly frames: readonly string[]
}

/** Fills a plan with frames. Null where a part has none that fits. */
export function compose(plan: Plan, given: Choice): Composed | null {
  // Every other sentence: a voice has few frames of its own, and notes made of them alone would be alike.
  const choice = { ...given, voiceFirst: shuffled([true, false], `${given.key}|voice`)[0] === true }
  const chosen: FrameTraits[] = []
  const paragraphs: string[] = []
  for (const [row, parts] of plan.entries()) {
    const sentences: string[] = []
    for (const [column, part] of parts.entries()) {
      const traits = pick(part, `${row}.${column}`, chosen, choice)
      if (traits === null) return null
      chosen.push(traits)
      sentences.push(finished(spoken(traits.frame, choice), { ...choice.fill, ...part.fill }, choice.pack))
    }
    paragraphs.push(sentences.join(' '))
  }
  return { paragraphs, frames: chosen.map(({ frame }) => frame) }
}

/** `voiceFirst`: the first sentence is one of the voice, where it has any, and every other one after it. */
interface Voiced extends Choice {
  readonly voiceFirst: boolean
}

function pick(part: Part, place: string, before: readonly FrameTraits[], choice: Voiced): FrameTraits | null {
  const asked = part.prefer ?? DAY_OR_THING
  const heard = heardIn(before, choice)
  const known = { ...choice.fill, ...part.fill }
  const least = asked.some((name) => name in known && !heard.names.has(nameOf(name))) ? 0 : Rank.other
  let best: FrameTraits | null = null
  let lowest = Number.POSITIVE_INFINITY
  const voiceFirst = choice.voiceFirst === (before.length % 2 === 0)
  for (const frame of ranked(part.stock, choice.voice, `${choice.key}|${place}`, voiceFirst)) {
    const traits = traitsOf(frame, choice.pack)
    if (!fits(traits, part, known, before, choice)) continue
    const rank = rankOf(traits, asked, heard, choice)
    if (rank < lowest) [best, lowest] = [traits, rank]
    // No other could be better, and a stock has a hundred of them.
    if (lowest <= least) break
  }
  return best
}

const DAY_OR_THING = ['onDay', 'day', 'thing']

function fits(
  traits: FrameTraits,
  { thanks }: Part,
  known: Readonly<Record<string, string>>,
  before: readonly FrameTraits[],
  { cooled, again, used }: Choice,
): boolean {
  return (
    !(cooled && traits.enjoyment) &&
    !(again && traits.firstMeeting) &&
    !(before.length === 0 ? traits.notFirst : traits.onlyFirst) &&
    (thanks === undefined || traits.opensWithThanks === thanks) &&
    traits.slots.every((names) => names.some((name) => name in known)) &&
    !used.has(traits.frame) &&
    !before.includes(traits)
  )
}

/** What the sentences before have said. */
interface Heard {
  readonly words: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly thanks: boolean
}

function heardIn(before: readonly FrameTraits[], choice: Choice): Heard {
  return {
    words: new Set(before.flatMap((traits) => telling(traits, choice))),
    heads: new Set(before.map(({ head }) => head)),
    names: new Set(before.flatMap(({ names }) => names)),
    thanks: before.some(({ thanks }) => thanks),
  }
}

/**
 * What makes a sentence worse, the worst first: it names something a second time, it begins or thanks as one before, a word
 * is heard twice, it could be said of any meeting. The sum of those that hold orders them.
 */
const Rank = { twice: 8, stale: 4, echo: 2, other: 1 } as const

function rankOf(traits: FrameTraits, asked: readonly string[], heard: Heard, choice: Choice): number {
  const stale = (heard.thanks && traits.thanks) || heard.heads.has(traits.head)
  const echo = !stale && telling(traits, choice).some((word) => heard.words.has(word))
  const names = traits.names.some((name) => heard.names.has(name))
    ? Rank.twice
    : asked.some((name) => traits.placeholders.has(name))
      ? 0
      : Rank.other
  return names + (stale ? Rank.stale : echo ? Rank.echo : 0)
}

/** The asked-for voice first, what all voices share after it; or the other way round. */
export function ranked(stock: Stock, voice: Voice, key: string, voiceFirst = true): string[] {
  if (voice === 'own') return shuffled([...stock.any, ...(stock.plain ?? [])], key)
  const special = shuffled(stock[voice] ?? [], `${key}|${voice}`)
  const shared = shuffled(stock.any, key)
  return voiceFirst ? [...special, ...shared] : [...shared, ...special]
}

/** Words that would be heard twice. */
function telling(traits: FrameTraits, { pack, fill }: Choice): readonly string[] {
  if (!traits.frame.includes('{kind}')) return traits.telling
  return traitsOf(traits.frame.replaceAll('{kind}', fill.kind ?? ''), pack).telling
}

/** In the formal voice contractions are written out. */
function spoken(frame: string, { voice, pack }: Choice): string {
  if (voice !== 'formal') return frame
  return (pack.written ?? []).reduce((text, [pattern, full]) => text.replace(pattern, full), frame)
}

export function finished(frame: string, fill: Readonly<Record<string, string>>, pack: LanguagePack): string {
  const filled = frame.replace(SLOT, (_all, names: string) => {
    const name = names.split('|').find((each) => each in fill)
    return name === undefined ? '' : (fill[name] ?? '')
  })
  const sentence = filled.charAt(0).toUpperCase() + filled.slice(1)
  return pack.polish ? pack.polish(sentence) : sentence
}
