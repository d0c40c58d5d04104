import type { Person } from '../address.ts'
import type { Language } from '../language.ts'
import { cleanHeader } from './clean.ts'
import type { ReplyTexts } from './languages/texts.ts'
import type { Value } from './page.ts'

const NAME_CHARS = 80
/** Titles that stand before a first name. */
const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|m|mme|sr|sra|srta|dra|dipl|ing|mag)\.?$/iu

/** A person's name as a reader would say it; the address where there is none. */
export function nameOf(person: Person, texts: ReplyTexts): string {
  return displayName(person.name) ?? person.email ?? texts.unknownPerson
}

/** A name that is safe in a header and in a sentence; null where nothing is left of it. */
export function displayName(name: string | null): string | null {
  return (name && cleanHeader(name, NAME_CHARS)) || null
}

/** Name and address as they are shown; without a name the address alone, without an address that it is missing. */
export function mailboxOf(person: Person, texts: ReplyTexts): Value {
  const name = displayName(person.name)
  if (!person.email) return texts.noAddress(name ?? texts.unknownPerson)
  return name && name !== person.email ? { name, email: person.email } : person.email
}

/** How a candidate would name somebody in `send to Pat`: the first name, also of `Doe, Pat`; null for a bare address. */
export function firstName(person: Person): string | null {
  const name = displayName(person.name)
  if (!name || name.includes('@')) return null
  const [family, given] = name.split(',', 2)
  const words = (given?.trim() || family || '').split(' ')
  return words.find((word) => word !== '' && !TITLES.test(word)) ?? null
}

export function listNames(
  names: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const key = `${language} ${type}`
  const format = LISTS.get(key) ?? new Intl.ListFormat(language, { type })
  LISTS.set(key, format)
  return format.format(names)
}

/** Two for each language. */
const LISTS = new Map<string, Intl.ListFormat>()
