import { guessLanguage, LANGUAGES, type Language } from '../language.ts'
import type { LanguagePack } from './language-pack.ts'
import { FALLBACK, loadPack, packFor } from './languages.ts'
import type { NoteFacts } from './note.ts'

/** The language that a note is written in, and the one that it should have been, where we lack that. */
export interface Spoken {
  readonly pack: LanguagePack
  readonly unwritten: string | null
}

/** The pack of `loadPackFor`. */
export function languageOf(facts: NoteFacts): Spoken {
  const { language, unwritten } = wantedBy(facts)
  const pack = packFor(language)
  const familiar = pack.familiar?.when.test(`${facts.title ?? ''}\n${facts.words}`) ? pack.familiar.pack : {}
  return { pack: { ...pack, ...familiar }, unwritten }
}

/** Loads the language that notes from these facts are written in. Goes before all that reads or writes notes. */
export async function loadPackFor(facts: NoteFacts): Promise<void> {
  await loadPack(wantedBy(facts).language)
}

/** What the candidate chose; else the language of their words, then of the invite; else English. */
function wantedBy(facts: NoteFacts): { language: Language; unwritten: string | null } {
  const wanted = facts.language.chosen ?? guessLanguage(facts.words) ?? facts.language.invite
  if (wanted === null) return { language: FALLBACK, unwritten: null }
  return isLanguage(wanted)
    ? { language: wanted, unwritten: null }
    : { language: FALLBACK, unwritten: wanted }
}

function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag)
}
