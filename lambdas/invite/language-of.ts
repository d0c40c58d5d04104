import { LANGUAGES, type Language } from '../language.ts'
import type { CalendarEvent } from './calendar/calendar.ts'
import { parameterOf, properties } from './calendar/jcal.ts'
import { languageOf as languageOfWords } from './words/language-of.ts'

/** The language of an invite: LANGUAGE of its summary, else that of its description; null where neither tells one that we write. */
export function languageOf({ event }: CalendarEvent, description: string | null): Language | null {
  const tags = ['summary', 'description'].flatMap((name) =>
    properties(event, name).map((property) => parameterOf(property, 'language')),
  )
  const tagged = tags.map((tag) => writtenLanguage(tag?.toLowerCase().split('-')[0])).find(Boolean)
  return tagged ?? writtenLanguage(languageOfWords(description ?? ''))
}

function writtenLanguage(tag: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language === tag) ?? null
}
