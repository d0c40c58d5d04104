import type { Language } from '../language.ts'
import type { LanguagePack } from './language-pack.ts'
import { german } from './languages/de.ts'
import { english } from './languages/en.ts'
import { spanish } from './languages/es.ts'
import { french } from './languages/fr.ts'
import { portuguese } from './languages/pt.ts'

/** The languages that are written. One that is not here is answered in English, and said to be unwritten. */
export const PACKS: Readonly<Partial<Record<Language, LanguagePack>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
}

export function packFor(language: Language | null): LanguagePack | null {
  return language === null ? null : (PACKS[language] ?? null)
}

export const FALLBACK = english
