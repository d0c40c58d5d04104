import { LANGUAGES, type Language } from '../language.ts'
import type { CalendarEvent } from './calendar/calendar.ts'
import { parameterOf, properties } from './calendar/jcal.ts'

/** Words that nearly every text of some length has, and no other of these languages. */
const FREQUENT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|and|with|your|you|for|will|please|join|this)\b/gi,
  de: /\b(?:und|der|die|das|mit|ihr|ihre|ihnen|wir|für|ist|bitte|nicht|sie)\b/gi,
  fr: /\b(?:le|les|des|et|avec|vous|votre|pour|nous|est|une|dans)\b/gi,
  es: /\b(?:el|los|con|para|usted|una|por|su|nuestro|gracias|y|entrevista)\b/gi,
  pt: /\b(?:você|com|para|uma|seu|sua|não|nosso|obrigado|o|os|entrevista)\b/gi,
}

/** The language of an invite: LANGUAGE of its summary, else what its description is mostly made of; null where neither tells. */
export function languageOf({ event }: CalendarEvent, description: string | null): Language | null {
  const tags = ['summary', 'description'].flatMap((name) =>
    properties(event, name).map((property) => parameterOf(property, 'language')),
  )
  const tagged = tags
    .map((tag) => LANGUAGES.find((language) => tag?.toLowerCase().split('-')[0] === language))
    .find(Boolean)
  return tagged ?? byWords((description ?? '').slice(0, 4000))
}

function byWords(text: string): Language | null {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: text.match(FREQUENT[language])?.length ?? 0,
  })).sort((a, b) => b.count - a.count)
  const [first, second] = counts
  return first && second && first.count >= 5 && first.count >= second.count * 1.5 ? first.language : null
}
