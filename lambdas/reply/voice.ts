import type { Address } from '../address.ts'
import type { Language } from '../language.ts'
import { type Spoken, spokenWords } from './languages/spoken.ts'
import type { ReplyTexts } from './languages/texts.ts'

/** Each loaded when it is first answered in. */
const LOADS: Readonly<Record<Language, () => Promise<ReplyTexts>>> = {
  en: async () => (await import('./languages/en.ts')).en,
  de: async () => (await import('./languages/de.ts')).de,
  fr: async () => (await import('./languages/fr.ts')).fr,
  es: async () => (await import('./languages/es.ts')).es,
  pt: async () => (await import('./languages/pt.ts')).pt,
}

const loaded = new Map<Language, ReplyTexts>()

export async function textsIn(language: Language): Promise<ReplyTexts> {
  const texts = loaded.get(language) ?? (await LOADS[language]())
  loaded.set(language, texts)
  return texts
}

/** What every answer is written with. */
export interface Voice {
  readonly language: Language
  readonly texts: ReplyTexts
  readonly say: Spoken
  /** The candidate's own address, and the inbound one. */
  readonly candidate: Address
  readonly inbound: Address
  /** Picks one of several wordings: the same answer to the same mail is worded the same. */
  readonly pick: <T>(choices: readonly T[]) => T
}

export async function voiceFor(
  language: Language,
  candidate: Address,
  inbound: Address,
  seed: string,
): Promise<Voice> {
  return {
    language,
    texts: await textsIn(language),
    say: spokenWords(language),
    candidate,
    inbound,
    pick: (choices) => choices[hash(seed) % choices.length] as (typeof choices)[number],
  }
}

/** FNV-1a: spreads short strings well enough to vary a sentence. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}
