import { calendarDate, type Reference } from './calendar-date.ts'
import type { Letter } from './draft.ts'
import { languageOf } from './language-of.ts'
import type { Moment } from './moments.ts'
import type { Surroundings } from './when.ts'
import { zoneHintsOf } from './zone-hints.ts'
import type { WrittenZone, ZoneHints } from './zone-phrase.ts'
import { zoneOfValue, zoneSaid } from './zone-said.ts'

const MINUTES =
  /(?<![\d.,:])(\d{1,3}(?:[.,]5)?)[ -]?(min(?:ute[ns]?|utos?|uti)?s?|h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur)(?![\p{L}\d])/giu
const HALF_HOUR =
  /(?<!\p{L})(?:half an hour|half-?hour|eine halbe stunde|halbe stunde|halbstündig|une demi-heure|demi-heure|media hora|meia hora|mezz['’]?ora|half uur)(?!\p{L})/iu
const ONE_HOUR =
  /(?<!\p{L})(?<!half )(?:an|one|eine|une|una|uma|un['’]) ?-?(?:hour|stunde|heure|hora|ora)(?!\p{L})/iu

export function hintsOf(letter: Letter): ZoneHints {
  const said = zoneHintsOf([letter.from?.email ?? '', letter.subject, letter.text].join('\n'))
  // Whose clock is five and a half hours ahead of UTC means India's time by IST.
  return letter.offsetMinutes === 330 ? new Set([...said, 'india' as const]) : said
}

/** From what a missing year and bare weekdays are counted, and how numbers of this language are read. */
function referenceOf(letter: Letter): Reference {
  const language = languageOf(letter.text)
  const written = letter.writtenAt === null ? null : calendarDate(letter.writtenAt, letter.offsetMinutes)
  return {
    written,
    ofOriginal: letter.original,
    order: language !== null && language !== 'en' ? 'day-first' : null,
  }
}

/** A zone that the words state for all their times, or the only one that stands beside any; and how long it takes. */
export function surroundingsOf(
  letter: Letter,
  moments: readonly Moment[],
  zoneLabel: string | null,
  duration: string | null,
): Surroundings {
  const hints = hintsOf(letter)
  const labelled = zoneLabel ? zoneOfValue(zoneLabel, hints) : null
  return {
    zone: labelled ?? zoneSaid(letter.text, hints) ?? onlyZone(moments),
    minutes: duration ? (minutesIn(duration)[0] ?? null) : onlyOne(minutesIn(letter.text)),
    reference: referenceOf(letter),
  }
}

/** The other slots of a day are in the zone of the one that names it. */
function onlyZone(moments: readonly Moment[]): WrittenZone | null {
  const zones = moments.flatMap(({ zone }) => (zone?.kind === 'zone' ? [zone] : []))
  return new Set(zones.map(({ timeZone }) => timeZone)).size === 1 ? (zones[0] ?? null) : null
}

/** "a 30 minute lesson", "10 minutes early", "a break of 15 minutes": lengths of something else. */
const OF_ANOTHER =
  /^\s?(?:-\s?)?(?:(?:long|written|practical|short|teaching|group|timed|online)\s){0,2}(?:lessons?|presentations?|tasks?|tests?|breaks?|tours?|exercises?|quiz|walk|drive|lunch|early|earlier|before|prior|in advance|ahead|late|notice|buffer|warm-?up|demo|trial|pitch|vor(?:her|ab)|früher|avant|antes|prima|präsentation|probestunde|unterricht)(?!\p{L})/iu
const ANOTHER_OF =
  /(?<!\p{L})(?:lesson|presentation|task|test|break|tour|exercise|buffer|walk|drive|präsentation|pause|présentation|presentación|presentazione)(?: \p{L}{1,8}){0,2} (?:of|for|von|de|di|lasting)\s(?:about\s|up to\s)?$/iu

function minutesIn(text: string): number[] {
  const found = [...text.slice(0, 20_000).matchAll(MINUTES)].map(
    ({ index, 0: whole, 1: count = '', 2: unit = '' }) => {
      const number = Number(count.replace(',', '.'))
      const behind = text.slice(index + whole.length, index + whole.length + 40)
      if (OF_ANOTHER.test(behind) || ANOTHER_OF.test(text.slice(Math.max(0, index - 50), index))) return 0
      return Math.round(/^min/i.test(unit) ? number : number > 4 ? 0 : number * 60)
    },
  )
  return [...found, ...(ONE_HOUR.test(text) ? [60] : []), ...(HALF_HOUR.test(text) ? [30] : [])].filter(
    (minutes) => minutes >= 10 && minutes <= 600,
  )
}

/** "30 minutes" and "24 hours" in one mail: neither is known to be the length. */
function onlyOne(minutes: readonly number[]): number | null {
  return new Set(minutes).size === 1 ? (minutes[0] ?? null) : null
}
