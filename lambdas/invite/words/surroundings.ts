import { calendarDate, type Reference } from './calendar-date.ts'
import type { Letter } from './draft.ts'
import { languageOf } from './language-of.ts'
import { lengthIn, lengthOfValue } from './length.ts'
import { type Moment, momentsIn } from './moments.ts'
import type { Surroundings } from './when.ts'
import { zoneHintsOf } from './zone-hints.ts'
import type { WrittenZone, ZoneHints } from './zone-phrase.ts'
import { zoneOfValue, zoneSaid } from './zone-said.ts'

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
    order: language !== null && language !== 'en' ? 'day-first' : orderShown(letter.text),
  }
}

/** "Created: 24/11/2026" shows how the other numbers of the letter are meant. */
function orderShown(text: string): Reference['order'] {
  const dates = [...text.slice(0, 20_000).matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:20)?\d\d(?![\d/])/g)]
  const dayFirst = dates.some(([, first, second]) => Number(first) > 12 && Number(second) <= 12)
  const monthFirst = dates.some(([, first, second]) => Number(first) <= 12 && Number(second) > 12)
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'day-first' : 'month-first'
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
    zone: labelled ?? zoneSaid(letter.text, hints) ?? onlyZone(moments) ?? zoneBelow(letter, moments, hints),
    minutes: duration ? lengthOfValue(duration) : lengthIn(letter.text),
    reference: referenceOf(letter),
  }
}

/** The other slots of a day are in the zone of the one that names it. */
function onlyZone(moments: readonly Moment[]): WrittenZone | null {
  const zones = moments.flatMap(({ zone }) => (zone?.kind === 'zone' ? [zone] : []))
  return new Set(zones.map(({ timeZone }) => timeZone)).size === 1 ? (zones[0] ?? null) : null
}

/** "11am it is", where "all UK time" stands in the mail that is quoted below it: what was offered there is what was taken. */
function zoneBelow(letter: Letter, moments: readonly Moment[], hints: ZoneHints): WrittenZone | null {
  const below = letter.below ?? ''
  if (below === '' || moments.some(({ zone }) => zone !== null)) return null
  return zoneSaid(below, hints) ?? onlyZone(momentsIn(below, hints))
}
