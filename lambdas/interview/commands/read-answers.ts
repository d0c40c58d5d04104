import type { Core } from './core.ts'
import { fold, phraseOf } from './fold.ts'
import { PLEASE, YES } from './lexicon.ts'
import { isOnly, without } from './phrases.ts'
import type { ReplyCommand } from './reply-command.ts'

/** What a draft asked: the name of the interviewer with this number, guessed or not. */
export interface NameAsk {
  readonly number: number
  readonly guess: string | null
}

const CALLED =
  /^(?:it'?s|it is|she'?s|he'?s|(?:her|his|their|the) name is|(?:she|he) is(?: called)?|called|sie heißt|er heißt|elle s'appelle|il s'appelle|se llama|ela se chama|ele se chama|se chama)\s+/i
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|da|der|dos|la|le|del)){0,4}$/u

/** "Yes" or a name, where a draft asked for the name of an interviewer. */
export function readNamed(text: string, core: Core, ask: NameAsk | null): ReplyCommand | null {
  if (!ask || core.asks) return null
  if (ask.guess && isOnly(core.tokens, YES, PLEASE))
    return { kind: 'named', number: ask.number, name: ask.guess }
  const said =
    text
      .split('\n', 1)[0]
      ?.replace(/^(?:yes|ja|oui|sí|si|sim|no|nein|non|não)[,.!]?\s+/i, '')
      .replace(CALLED, '')
      .replace(/[.!]$/, '')
      .trim() ?? ''
  const whole = without(core.tokens, YES, PLEASE).join(' ').endsWith(phraseOf(said))
  return NAME.test(said) && said.length <= 60 && whole && core.clauses.length <= 2
    ? { kind: 'named', number: ask.number, name: said }
    : null
}

/** A city or a zone, where we asked for it: "Berlin", "New York", "Europe/Berlin", "CET", "UTC+2". */
export function readZone(core: Core, text: string): string | null {
  const named =
    zones().get(phraseOf(text.replaceAll('/', ' '))) ??
    zones().get(without(core.tokens, YES, PLEASE).join(' '))
  if (named) return named
  const offset = /^(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?$/.exec(fold(text.trim()))
  if (!offset) return null
  const [, sign, hours = '', minutes = '00'] = offset
  return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : null
}

/** What people call zones that no zone's own name says. */
const SPOKEN: Readonly<Record<string, string>> = {
  'eastern, eastern time, est, edt, et, boston, washington, philadelphia, atlanta, miami': 'America/New_York',
  'central, central time, cst, cdt, ct, dallas, houston, austin': 'America/Chicago',
  'mountain, mountain time, mst, mdt': 'America/Denver',
  'pacific, pacific time, pst, pdt, pt, san francisco, seattle, portland, la': 'America/Los_Angeles',
  'cet, cest, munich, munchen, hamburg, frankfurt, cologne, koln, stuttgart, germany, deutschland':
    'Europe/Berlin',
  'uk, england, bst, manchester, edinburgh, london time': 'Europe/London',
  wien: 'Europe/Vienna',
  'lyon, france, marseille, toulouse': 'Europe/Paris',
  'barcelona, spain, espana, valencia, sevilla': 'Europe/Madrid',
  'lisboa, porto, portugal': 'Europe/Lisbon',
  'geneva, geneve, genf, bern, basel': 'Europe/Zurich',
  'rio, rio de janeiro, brasilia, brt': 'America/Sao_Paulo',
  'ciudad de mexico, cdmx': 'America/Mexico_City',
  'ist, india, bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad': 'Asia/Kolkata',
  'utc, gmt': 'UTC',
}

let known: ReadonlyMap<string, string> | null = null

/** By city and by whole name. Made when it is first asked for: few replies need it. */
function zones(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...Intl.supportedValuesOf('timeZone').flatMap((zone): [string, string][] => {
      const spoken = (text: string) => phraseOf(text.replaceAll(/[/_]/g, ' '))
      return [
        [spoken(zone), zone],
        [spoken(zone.slice(zone.lastIndexOf('/') + 1)), zone],
      ]
    }),
    ...Object.entries(SPOKEN).flatMap(([names, zone]) =>
      names.split(', ').map((name): [string, string] => [name, zone]),
    ),
  ])
  return known
}
