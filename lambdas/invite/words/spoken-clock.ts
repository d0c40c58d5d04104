import type { Clock } from './clock.ts'
import { halfAt } from './half-day.ts'
import type { Token } from './tokens.ts'

/** Hours as words, by their folded keys: English, German, French, Spanish, Portuguese, Italian, Dutch. */
const HOURS: ReadonlyMap<string, number> = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
    'une deux trois quatre cinq six sept huit neuf dix onze douze',
    'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'uma duas tres quatro cinco seis sete oito nove dez onze doze',
    'una due tre quattro cinque sei sette otto nove dieci undici dodici',
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  ].flatMap((language) => language.split(' ').map((word, at): [string, number] => [word, at + 1])),
)
const DUTCH = /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/

/** Minutes added to the hour that follows, by the words before it: "half past two", "Viertel vor neun", "kwart over drie". */
const BEFORE: readonly (readonly [words: readonly string[], minutes: number])[] = [
  [['half', 'past'], 30],
  [['quarter', 'past'], 15],
  [['quarter', 'after'], 15],
  [['quarter', 'to'], -15],
  [['viertel', 'nach'], 15],
  [['viertel', 'vor'], -15],
  [['dreiviertel'], -15],
  [['halb'], -30],
  [['kwart', 'over'], 15],
  [['kwart', 'voor'], -15],
]

/** And by those behind: "deux heures et demie", "las dos y media", "duas e meia", "le tre meno un quarto". */
const BEHIND: readonly (readonly [words: readonly string[], minutes: number])[] = [
  [['et', 'demie'], 30],
  [['et', 'quart'], 15],
  [['moins', 'le', 'quart'], -15],
  [['moins', 'quart'], -15],
  [['y', 'media'], 30],
  [['y', 'cuarto'], 15],
  [['menos', 'cuarto'], -15],
  [['e', 'meia'], 30],
  [['e', 'mezza'], 30],
  [['e', 'mezzo'], 30],
  [['e', 'un', 'quarto'], 15],
  [['meno', 'un', 'quarto'], -15],
]
const HOUR_NOUN = /^(?:h|uhr|uur|heures?|horas?|ore)$/

const NOON = /^(?:noon|midday|mittags|midi|mediodia|mezzogiorno)$/

/** A time of which at least the minutes are words. Like "2:30" it does not say which half of the day, where no word does. */
export function spokenClockAt(tokens: readonly Token[], at: number): Clock | null {
  const isAfternoon = /^(?:apres|-)$/.test(tokens[at - 1]?.key ?? '') && tokens[at]?.key === 'midi'
  if (NOON.test(tokens[at]?.key ?? '') && !isAfternoon)
    return { hour: 12, minute: 0, half: null, sure: true, bare: false, to: at + 1 }
  for (const [words, minutes] of BEFORE) {
    if (follow(tokens, at, words)) return clockOf(tokens, at + words.length, minutes, null)
  }
  // "half tien" is half past nine; "half two" of an Englishman is not.
  if (tokens[at]?.key === 'half' && DUTCH.test(tokens[at + 1]?.key ?? ''))
    return clockOf(tokens, at + 1, -30, null)
  const noun = HOUR_NOUN.test(tokens[at + 1]?.key ?? '') ? 1 : 0
  for (const [words, minutes] of BEHIND) {
    if (follow(tokens, at + 1 + noun, words))
      return clockOf(tokens, at, minutes, at + 1 + noun + words.length)
  }
  return null
}

function follow(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.key === word)
}

/** `to`: the token behind the whole, where that is not the one behind the hour. */
function clockOf(tokens: readonly Token[], at: number, minutes: number, to: number | null): Clock | null {
  const token = tokens[at]
  const hour = token?.kind === 'number' ? Number(token.text) : HOURS.get(token?.key ?? '')
  if (hour === undefined || hour < 1 || hour > 23) return null
  const noun = to === null && HOUR_NOUN.test(tokens[at + 1]?.key ?? '') ? 1 : 0
  const end = to ?? at + 1 + noun
  const half = halfAt(tokens, end)
  const total = (minutes < 0 && hour === 1 ? 13 : hour) * 60 + minutes
  return {
    hour: Math.floor(total / 60),
    minute: total % 60,
    half: half?.value ?? null,
    sure: hour > 12,
    bare: false,
    to: half?.to ?? end,
  }
}
