import { WEEKDAY_NAMES } from './calendar-words.ts'
import type { Token } from './tokens.ts'

const DAYS_AHEAD: ReadonlyMap<string, number> = new Map(
  Object.entries({
    today: 0,
    tonight: 0,
    heute: 0,
    aujourd: 0,
    hoy: 0,
    hoje: 0,
    oggi: 0,
    stamattina: 0,
    stasera: 0,
    vandaag: 0,
    vanmorgen: 0,
    vanochtend: 0,
    vanmiddag: 0,
    vanavond: 0,
    tomorrow: 1,
    morgen: 1,
    morgenochtend: 1,
    morgenvroeg: 1,
    morgenmiddag: 1,
    morgenavond: 1,
    demain: 1,
    manana: 1,
    amanha: 1,
    domani: 1,
    overmorgen: 2,
    ubermorgen: 2,
    dopodomani: 2,
    yesterday: -1,
    gestern: -1,
    vorgestern: -2,
    ayer: -1,
    anteayer: -2,
    ontem: -1,
    anteontem: -2,
    ieri: -1,
    gisteren: -1,
    eergisteren: -2,
  }),
)

/** "this morning at 10", "esta tarde", "ce soir" */
const PART_OF_TODAY =
  /^(?:morning|afternoon|evening|tarde|noche|noite|matin|soir|manana|manha|apres|pomeriggio|mattina)$/
const THIS = /^(?:this|later|esta|ce|cet|questo|questa)$/

/** Behind these "mañana" and "morgen" are a part of the day: "por la mañana", "guten Morgen", "am Morgen". */
const OF_THE_DAY =
  /^(?:la|esta|una|guten|gute|gutem|schonen|schoner|einen|jeden|jeder|diesen|am|heute|goeden|goede|de|elke|iedere)$/

/** "tomorrow", "übermorgen", "pasado mañana", "après-demain": days from the one on which it was written, or null. */
export function relativeDay(
  tokens: readonly Token[],
  at: number,
): { readonly days: number; readonly to: number } | null {
  const key = tokens[at]?.key ?? ''
  const next = tokens[at + 1]?.key ?? ''
  if (THIS.test(key) && (PART_OF_TODAY.test(next) || next === 'today')) return { days: 0, to: at + 2 }
  // German "hier" is a place.
  if (key === 'hier' && /^(?:a|matin|soir|apres|vers)$/.test(next)) return { days: -1, to: at + 1 }
  const days = DAYS_AHEAD.get(key)
  if (days === undefined || isPartOfDay(tokens, at)) return null
  return { days: days === 1 && isDayAfter(tokens, at) ? 2 : days, to: at + 1 }
}

function isPartOfDay(tokens: readonly Token[], at: number): boolean {
  const [key, before] = [tokens[at]?.key ?? '', tokens[at - 1]?.key ?? '']
  if (key === 'manana') return OF_THE_DAY.test(before)
  return key === 'morgen' && (OF_THE_DAY.test(before) || WEEKDAY_NAMES.has(before))
}

function isDayAfter(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.key)
    .join(' ')
  return /(?:^| )(?:day after|apres(?: -)?|pasado|depois de|dopo)$/.test(before)
}
