import { ParkError } from '../errors.ts'
import { LANGUAGES, type Language } from '../language.ts'
import type { LanguagePack } from './language-pack.ts'

/** The languages that are written, each loaded when a note first needs it: its hundred kilobytes are a tenth of a cold start. */
const LOADS: Readonly<Record<Language, () => Promise<LanguagePack>>> = {
  en: async () => (await import('./languages/en.ts')).english,
  de: async () => (await import('./languages/de.ts')).german,
  fr: async () => (await import('./languages/fr.ts')).french,
  es: async () => (await import('./languages/es.ts')).spanish,
  pt: async () => (await import('./languages/pt.ts')).portuguese,
}

const loaded = new Map<Language, LanguagePack>()

/** What is not written is answered in English, and said to be unwritten. */
export const FALLBACK: Language = 'en'

export async function loadPack(language: Language): Promise<LanguagePack> {
  const pack = loaded.get(language) ?? (await LOADS[language]())
  loaded.set(language, pack)
  return pack
}

export function loadPacks(): Promise<LanguagePack[]> {
  return Promise.all(LANGUAGES.map(loadPack))
}

/** A pack that was loaded; throws ParkError for any other. */
export function packFor(language: Language): LanguagePack {
  const pack = loaded.get(language)
  if (!pack) throw new ParkError(`the words of ${language} were asked for before they were loaded`)
  return pack
}
