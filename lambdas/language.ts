/** The languages that Afterword writes in (BCP 47 primary subtags). English is the fallback. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt'

export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt']

/** Frequent short words of each language that we write, and of neighbours that they could be mistaken for. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is was we i it about with for that she he they her his their my me not but how what on at really would like did talked from a as do has have had be been or by were this good great nice our you your them him who why more some asked told showed explained said into over then just also loved liked chat very',
  de: 'der die das und ist war wir ich es über mit für dass sie er ihr nicht aber wie was auf bei sehr gern auch ein eine hat habe von zu dem den mir mich noch nur wurde beim zum zur im',
  fr: "le la les et est était nous je il elle sur avec pour que ne pas mais comment très bien de des du un une au aux j'ai on a été dans leur leurs ce cette plus son sa ses parlé",
  es: 'el la los las y es era fue nos yo me ella sobre con para que no pero cómo muy bien de del un una al en su sus lo se ha hemos hablamos mi también esta más por',
  pt: 'o a os as e é era foi nos eu me ela ele sobre com para que não mas como muito bem de do da um uma ao em seu sua se falamos meu minha também esta mais por dos das no na',
  it: 'il lo gli e è era noi io lei lui di del della con per che non ma come molto bene un una al nel sono ho abbiamo parlato anche questo più suo loro dei delle',
  nl: 'de het een en is was wij we ik zij hij over met voor dat niet maar hoe wat op bij heel ook heeft hebben van te mijn me nog hun haar werd naar aan',
  pl: 'i w na z do nie jest był było się że jak ale o po dla mi ja on ona to tak już też bardzo przez od za',
  sv: 'och är var vi jag det om med för att inte men hur vad på hos mycket också en ett har av till min mig hon han de som den',
  da: 'og er var vi jeg det om med for at ikke men hvordan hvad på hos meget også en et har af til min mig hun han de som den blev',
  tr: 'bir ve bu çok için ile ama değil ben biz o ne nasıl da de hakkında konuştuk gibi daha',
}

/** Words that no other of these languages has: one is as good as two of the others ("ok danke", "discuté de kafka"). */
const TELLING_WORDS: Readonly<Partial<Record<string, string>>> = {
  en: 'thanks lovely hiring told hear heard enjoyed interested',
  de: 'danke über ueber geredet gesprochen gespräch gespraech nicht nett nette unterhalten erklärt gezeigt erzählt hab würde wäre traumjob absage gerne interessiert fand bisschen ganz wurde fürs',
  fr: "merci c'était très echange échange échanges discuté équipe sympa entretien beaucoup qu'elle qu'il ils elles m'a chez évoqué montré expliqué rêve",
  es: 'gracias estuvo contó explicó charlamos platicamos puesto ustedes gustó encantó interesado interesada gustaría hablando mucho jefe',
  pt: 'obrigado obrigada ótimo ótima adorei gostei falámos conversámos vaga tenho equipa correu você explicou mostrou contou muito fixe',
}

/** What a word weighs in each language that knows it, by the place of that language in FUNCTION_WORDS. */
const WEIGHTS = new Map<string, [language: number, weight: number][]>()
for (const [index, [language, list]] of Object.entries(FUNCTION_WORDS).entries()) {
  const telling = new Set(TELLING_WORDS[language]?.split(' '))
  for (const word of new Set([...list.split(' '), ...telling])) {
    WEIGHTS.set(word, [...(WEIGHTS.get(word) ?? []), [index, telling.has(word) ? 2 : 1]])
  }
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/**
 * The language of a text (BCP 47 primary subtag; also languages that we do not write), by counting function words or by
 * its script. Null where it is not sure, as for a few words: then something else must decide.
 */
export function guessLanguage(text: string): string | null {
  const sample = text
    .slice(0, 4000)
    .replace(/https?:\S+|\S+@\S+/g, ' ')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
  return byScript(sample) ?? byFunctionWords(sample.match(/[\p{L}']+/gu) ?? [])
}

/** Greek and what stands behind it in Unicode, without punctuation. */
const NOT_LATIN = /[\u0370-\u1FFF\u2126\u2DE0-\uFFFF]/

function byScript(sample: string): string | null {
  if (!NOT_LATIN.test(sample)) return null
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = SCRIPTS.find(
    ([, pattern]) => (sample.match(pattern)?.length ?? 0) * 3 > letters && letters > 1,
  )
  return script?.[0] ?? null
}

/** At least two hits, and clearly more than the runner-up; one telling word only where nothing speaks against it. */
function byFunctionWords(words: readonly string[]): string | null {
  const scores = Object.keys(FUNCTION_WORDS).map((language) => ({ language, hits: 0, words: 0 }))
  for (const word of words) {
    for (const [index, weight] of WEIGHTS.get(word) ?? []) {
      const score = scores[index]
      if (!score) continue
      score.hits += weight
      score.words += 1
    }
  }
  const [best, next] = scores.sort((a, b) => b.hits - a.hits)
  if (!best || !next || best.hits < 2 || (best.words < 2 && next.hits > 0)) return null
  return best.hits >= next.hits + Math.max(1, next.hits * 0.25) ? best.language : null
}

/** The language to answer in: that of the text where we write it, else English. */
export function answerLanguage(text: string): Language {
  const guessed = guessLanguage(text)
  return LANGUAGES.find((language) => language === guessed) ?? 'en'
}
