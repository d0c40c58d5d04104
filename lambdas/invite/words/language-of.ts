import { foldWord } from './tokens.ts'

/** The languages whose labels and phrases we read. */
export type WordsLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl'

/** Frequent words that the other six do not have, without accents. */
const MARKS: Readonly<Record<WordsLanguage, string>> = {
  en: 'the you your we with this that will have been from would please looking forward is are our and for interview meeting when where time',
  de: 'der das und ist mit wir sie ihr ihre ihnen fur nicht auf werden freuen uns bitte uhr wann vorstellungsgesprach gesprach einladung ich eine',
  fr: 'le les des vous votre nous avec pour dans une du entretien bonjour cordialement votre heure quand rendez serons ravis',
  es: 'el los las usted tu su con para una por del entrevista hola gracias saludos cuando hora nos esta estamos fecha',
  pt: 'voce seu sua com para uma nao do da dos das entrevista ola obrigado obrigada atenciosamente quando nos esta estamos sera horario vaga',
  it: 'il lei suo sua con per una del della colloquio buongiorno cordiali saluti quando ora sono siamo gentile che grazie',
  nl: 'het een van je jij uw wij met voor niet gesprek sollicitatiegesprek groet wanneer uur zijn hebben graag tijd dag beste',
}

const OF_WORD = new Map<string, WordsLanguage[]>()
for (const [language, words] of Object.entries(MARKS) as [WordsLanguage, string][]) {
  for (const word of words.split(' ')) OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), language])
}

/** The language of a text by its frequent words; null where none leads. */
export function languageOf(text: string): WordsLanguage | null {
  const counts = new Map<WordsLanguage, number>()
  for (const word of text.slice(0, 4000).match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const language of OF_WORD.get(foldWord(word)) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
