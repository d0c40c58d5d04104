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
  const frames: string[] = []
  const paragraphs: string[] = []
  for (const [row, parts] of plan.entries()) {
    const sentences: string[] = []
    for (const [column, part] of parts.entries()) {
      const frame = pick(part, `${row}.${column}`, frames, choice)
      if (frame === null) return null
      frames.push(frame)
      sentences.push(finished(spoken(frame, choice), { ...choice.fill, ...part.fill }, choice.pack))
    }
    paragraphs.push(sentences.join(' '))
  }
  return { paragraphs, frames }
}

function pick(part: Part, place: string, before: readonly string[], choice: Choice): string | null {
  const { pack, cooled } = choice
  const known = { ...choice.fill, ...part.fill }
  const traits = (frame: string) => traitsOf(frame, pack)
  const last = before.at(-1)
  const fits = (frame: string) => {
    if (choice.used.has(frame) || before.includes(frame)) return false
    const { slots, enjoyment, firstMeeting, notFirst, onlyFirst, opensWithThanks } = traits(frame)
    return (
      slots.every((names) => names.some((name) => name in known)) &&
      !(cooled && enjoyment) &&
      !(choice.again && firstMeeting) &&
      !(last === undefined ? notFirst : onlyFirst) &&
      (part.thanks === undefined || opensWithThanks === part.thanks)
    )
  }
  const voiced = isForVoice(before, choice.key)
  const candidates = ranked(part.stock, choice.voice, `${choice.key}|${place}`, voiced).filter(fits)
  const said = new Set(before.flatMap((frame) => telling(frame, choice)))
  const thanked = before.some((frame) => traits(frame).thanks)
  const heads = new Set(before.map((frame) => traits(frame).head))
  const bestOf = (wanted: readonly string[]) => {
    const fresh = wanted.filter((frame) => {
      const { thanks, head } = traits(frame)
      return !(thanked && thanks) && !heads.has(head)
    })
    return fresh.find((frame) => !telling(frame, choice).some((word) => said.has(word))) ?? fresh[0]
  }
  const { once, twice } = preferred(candidates, part.prefer ?? ['onDay', 'day', 'thing'], before, traits)
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
function isForVoice(before: readonly string[], key: string): boolean {
  return shuffled([0, 1], `${key}|voice`)[0] === before.length % 2
}

/** Sentences that name what is asked for before those that could be said of any meeting; and those that name something
 * a second time last. */
function preferred(
  frames: readonly string[],
  asked: readonly string[],
  before: readonly string[],
  traits: (frame: string) => FrameTraits,
) {
  const said = new Set(before.flatMap((frame) => traits(frame).names))
  const [naming, other, twice]: [string[], string[], string[]] = [[], [], []]
  for (const frame of frames) {
    const { names, placeholders } = traits(frame)
    if (names.some((name) => said.has(name))) twice.push(frame)
    else if (asked.some((name) => placeholders.has(name))) naming.push(frame)
    else other.push(frame)
  }
  return { once: [...naming, ...other], twice }
}

/** Words that would be heard twice. */
function telling(frame: string, { pack, fill }: Choice): readonly string[] {
  return traitsOf(frame.replaceAll('{kind}', fill.kind ?? ''), pack).telling
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
