import { shuffled } from './choose.ts'
import { type FrameTraits, SLOT, traitsOf } from './frame-traits.ts'
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
export function compose(plan: Plan, choice: Choice): Composed | null {
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

function pick(part: Part, place: string, before: readonly FrameTraits[], choice: Choice): FrameTraits | null {
  const { pack, cooled } = choice
  const known = { ...choice.fill, ...part.fill }
  const last = before.at(-1)
  const fits = (traits: FrameTraits) =>
    traits.slots.every((names) => names.some((name) => name in known)) &&
    !(cooled && traits.enjoyment) &&
    !(choice.again && traits.firstMeeting) &&
    !(last === undefined ? traits.notFirst : traits.onlyFirst) &&
    (part.thanks === undefined || traits.opensWithThanks === part.thanks) &&
    !choice.used.has(traits.frame) &&
    !before.includes(traits)
  const voiced = isForVoice(before.length, choice.key)
  const candidates = ranked(part.stock, choice.voice, `${choice.key}|${place}`, voiced)
    .map((frame) => traitsOf(frame, pack))
    .filter(fits)
  const said = new Set(before.flatMap((traits) => telling(traits, choice)))
  const thanked = before.some(({ thanks }) => thanks)
  const heads = new Set(before.map(({ head }) => head))
  const bestOf = (wanted: readonly FrameTraits[]) => {
    const fresh = wanted.filter(({ thanks, head }) => !(thanked && thanks) && !heads.has(head))
    return fresh.find((traits) => !telling(traits, choice).some((word) => said.has(word))) ?? fresh[0]
  }
  const { once, twice } = preferred(candidates, part.prefer ?? ['onDay', 'day', 'thing'], before)
  return bestOf(once) ?? once[0] ?? bestOf(twice) ?? twice[0] ?? null
}

/** The asked-for voice first, what all voices share after it; or the other way round. */
export function ranked(stock: Stock, voice: Voice, key: string, voiceFirst = true): string[] {
  if (voice === 'own') return shuffled([...stock.any, ...(stock.plain ?? [])], key)
  const special = shuffled(stock[voice] ?? [], `${key}|${voice}`)
  const shared = shuffled(stock.any, key)
  return voiceFirst ? [...special, ...shared] : [...shared, ...special]
}

/** Every other sentence: a voice has few frames of its own, and notes made of them alone would be alike. */
function isForVoice(place: number, key: string): boolean {
  return shuffled([0, 1], `${key}|voice`)[0] === place % 2
}

/** Sentences that name what is asked for before those that could be said of any meeting; and those that name something
 * a second time last. */
function preferred(
  candidates: readonly FrameTraits[],
  asked: readonly string[],
  before: readonly FrameTraits[],
) {
  const said = new Set(before.flatMap(({ names }) => names))
  const [naming, other, twice]: [FrameTraits[], FrameTraits[], FrameTraits[]] = [[], [], []]
  for (const traits of candidates) {
    if (traits.names.some((name) => said.has(name))) twice.push(traits)
    else if (asked.some((name) => traits.placeholders.has(name))) naming.push(traits)
    else other.push(traits)
  }
  return { once: [...naming, ...other], twice }
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
