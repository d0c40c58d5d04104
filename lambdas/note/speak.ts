import { guessLanguage, LANGUAGES, type Language } from '../language.ts'
import type { LanguagePack } from './language-pack.ts'
import { FALLBACK, packFor } from './languages.ts'
import type { NoteFacts } from './note.ts'

/** The language that a note is written in, and the one that it should have been, where we lack that. */
export interface Spoken {
  readonly pack: LanguagePack
  readonly unwritten: string | null
}

/** What the candidate chose; else the language of their words, then of the invite; else English. */
export function languageOf(facts: NoteFacts): Spoken {
  const { pack, unwritten } = packOf(facts)
  const familiar = pack.familiar?.when.test(`${facts.title ?? ''}\n${facts.words}`) ? pack.familiar.pack : {}
  return { pack: { ...pack, ...familiar }, unwritten }
}

function packOf(facts: NoteFacts): Spoken {
  const wanted = facts.language.chosen ?? guessLanguage(facts.words) ?? facts.language.invite
  if (wanted === null) return { pack: FALLBACK, unwritten: null }
  const pack = isLanguage(wanted) ? packFor(wanted) : null
  return pack ? { pack, unwritten: null } : { pack: FALLBACK, unwritten: wanted }
}

function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag)
}
