import type { Address } from '../address.ts'
import type { Language } from '../language.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { pt } from './languages/pt.ts'
import { type Spoken, spokenWords } from './languages/spoken.ts'
import type { ReplyTexts } from './languages/texts.ts'

export const TEXTS: Readonly<Record<Language, ReplyTexts>> = { en, de, fr, es, pt }

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

export function voiceFor(language: Language, candidate: Address, inbound: Address, seed: string): Voice {
  return {
    language,
    texts: TEXTS[language],
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
