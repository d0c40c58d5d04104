import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { ABBREVIATIONS } from './abbreviations.ts'
import { cityZone, commonClock } from './city.ts'
import { DISPLAY_NAMES } from './display-names.ts'
import { ianaZone } from './iana.ts'
import { zoneByOffset, zoneByOffsetPair } from './offset-name.ts'

/** A zone by its name. `sure: false`: the name is used in several senses, so a VTIMEZONE of the file goes first. */
export interface NamedZone {
  readonly timeZone: string
  readonly sure: boolean
}

const PLACES = new Map(
  Object.entries(DISPLAY_NAMES).flatMap(([zone, names]) =>
    names.split('|').map((name) => [plain(name), zone] as const),
  ),
)
const CITIES = new Map(
  Intl.supportedValuesOf('timeZone').map((zone) => [plain(zone.split('/').at(-1) ?? ''), zone]),
)
/** What CLDR has changed since the release that windows-iana ships: Chihuahua left that zone in 2022, Almaty in 2024. */
const CHANGED: Readonly<Record<string, string>> = {
  'mountain standard time (mexico)': 'America/Mazatlan',
  'central asia standard time': 'Asia/Bishkek',
}
const WINDOWS = new Map(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(({ windowsName, iana }) => [
    windowsName.toLowerCase(),
    iana[0] ?? '',
  ]),
)

/** The IANA zone that a TZID means, by name alone, or null. A name tells more than the VTIMEZONE beside it (ical.js issue 509). */
export function zoneByName(tzid: string): NamedZone | null {
  const name = tidy(tzid)
  const sure =
    ianaZone(name) ??
    ianaZone(name.replaceAll(' ', '_')) ??
    ianaZone(name.replace('-', '/')) ??
    bySegments(name) ??
    windowsZone(name) ??
    ianaWithin(name) ??
    byPlaces(name)
  if (sure !== null) return { timeZone: sure, sure: true }
  const meant = ABBREVIATIONS[name.toUpperCase()] ?? zoneByOffsetPair(name) ?? zoneByOffset(name)
  return meant ? { timeZone: meant, sure: false } : null
}

/** Without quotes, backslashes of escaping and the spaces around. */
function tidy(tzid: string): string {
  return tzid
    .slice(0, 200)
    .replace(/\\(?=[,;:"])/g, '')
    .replace(/^["'\s]+|["'\s]+$/g, '')
}

/** "/freeassociation.sourceforge.net/Europe/Berlin", "/mozilla.org/20070129_1/America/Indiana/Knox", "tzone://Microsoft/Utc". */
function bySegments(name: string): string | null {
  const segments = name.split('/').filter((segment) => segment !== '')
  if (segments.length < 2) return null
  const utc = /^tzone:/i.test(name) && /^utc$/i.test(segments.at(-1) ?? '') ? 'UTC' : null
  return utc ?? ianaZone(segments.slice(-3).join('/')) ?? ianaZone(segments.slice(-2).join('/'))
}

/** "Eastern Standard Time", also as "Eastern Daylight Time" and with the number that Outlook's export appends. */
function windowsZone(name: string): string | null {
  const standard = name.toLowerCase().replace(/ daylight time(?=$| \d$)/, ' standard time')
  const unnumbered = standard.replace(/ \d$/, '')
  const zone = CHANGED[unnumbered] ?? WINDOWS.get(standard) ?? WINDOWS.get(unnumbered)
  return zone ? ianaZone(zone) : null
}

/** "(GMT-08:00) America/Los_Angeles", "Europe/Berlin (CET)", "GMT+01:00 - Europe/Paris". */
function ianaWithin(name: string): string | null {
  for (const word of name.split(/[\s(),;]+/)) {
    const zone = word.includes('/') ? ianaZone(word) : null
    if (zone) return zone
  }
  return null
}

/**
 * A display name: the whole of it, or what most of the places in it are. Its offset is that of winter, so
 * "(UTC-08:00) Pacific Time" in October is -07:00: the offset is never read.
 */
function byPlaces(name: string): string | null {
  const text = name.replace(/^\(?(?:UTC|GMT)?\s?(?:[+-]?\s?\d{1,2}(?:[:.]?\d{2})?)?\)?[\s:,-]*/i, '')
  const whole = PLACES.get(plain(text))
  if (whole) return whole
  const city = CITIES.get(plain(text.split(' - ').at(-1) ?? ''))
  const places = text.split(/[,;/()、，]| and | - /u).filter((place) => place.trim() !== '')
  return (
    (city ? ianaZone(city) : null) ??
    mostOf(places.map((place) => PLACES.get(plain(place)))) ??
    commonClock(places.map((place) => PLACES.get(plain(place)) ?? cityZone(place) ?? undefined))
  )
}

function mostOf(zones: readonly (string | undefined)[]): string | null {
  const known = zones.filter((zone) => zone !== undefined)
  const first = known.find((zone) => known.filter((other) => other === zone).length * 2 > known.length)
  return first ?? null
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[()._,;/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
