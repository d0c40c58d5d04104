import { LANGUAGES, type Language } from '../../language.ts'
import { VOCABULARY } from '../vocabulary.ts'
import { phraseOf } from './fold.ts'
import type { Correction } from './reply-command.ts'

/** Labels of corrections, folded: all languages' work in each, and its own come first (`firma` is German and Spanish). */
const LABELS: ReadonlyMap<Language, ReadonlyMap<string, Correction['field']>> = new Map(
  LANGUAGES.map((language) => [language, new Map([...LANGUAGES, language].flatMap(labelsOf))]),
)

function labelsOf(language: Language): (readonly [string, Correction['field']])[] {
  const fields = Object.entries(VOCABULARY[language].fields) as [Correction['field'], readonly string[]][]
  return fields.flatMap(([field, labels]) => labels.map((label) => [phraseOf(label), field] as const))
}

/** The longest label is two words; what is longer before a colon is a sentence. */
const LABEL = /^[ \t>*-]{0,4}([\p{L}][\p{L} '’]{0,19}?)[ \t\u00a0]?[:：][ \t\u00a0]*(.*)$/u

/** Corrections line by line, and the lines that are none; null where there is no correction. */
export function readFields(
  text: string,
  language: Language,
): { fields: readonly Correction[]; rest: string } | null {
  const fields: Correction[] = []
  const rest: string[] = []
  for (const line of text.split('\n')) {
    const [, label, value = ''] = LABEL.exec(line) ?? []
    const field = label === undefined ? undefined : LABELS.get(language)?.get(phraseOf(label))
    const last = fields.at(-1)
    if (field) fields.push({ field, value: value.trim() })
    // A signature has lines of its own: all that follows, up to the next correction.
    else if (last?.field === 'signature')
      fields[fields.length - 1] = { ...last, value: `${last.value}\n${line.trim()}`.trim() }
    else rest.push(line)
  }
  const stated = fields.filter(({ value }) => value !== '')
  return stated.length > 0 ? { fields: stated, rest: rest.join('\n').trim() } : null
}
