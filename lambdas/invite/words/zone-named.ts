import { cityZone } from '../zone/city.ts'
import { ianaZone } from '../zone/iana.ts'
import { zoneByName } from '../zone/zone-name.ts'
import { PLACES } from './places.ts'
import { foldWord } from './tokens.ts'

/** "Uhr Berliner" → Berlin: the words before a name may be no part of it. */
export function zoneOfTail(words: string): string | null {
  const parts = words.trim().split(/[ ]+/u)
  for (let i = 0; i < parts.length; i++) {
    const zone = zoneNamed(parts.slice(i).join(' '))
    if (zone) return zone
  }
  return null
}

/** The zone of a name: IANA, Windows, a display name, a city or country, "Eastern Time - New York". */
export function zoneNamed(name: string): string | null {
  const text = name.replace(/^[\s:,;(–-]+|[\s:,;).–-]+$/gu, '')
  if (text.length < 2 || text.length > 120 || /^\d/.test(text)) return null
  const place = placeNamed(text)
  if (place) return place
  if (/^[A-Z]{2,5}$/.test(text) || MANY_THINGS.test(foldWord(text))) return null
  const known = zoneByName(text)
  if (known?.sure) return known.timeZone
  for (const part of text.split(/\s[-–|]\s|,\s|\s?\/\s?|:\s/u).reverse()) {
    const zone =
      part === text
        ? null
        : (placeNamed(part) ??
          (!MANY_THINGS.test(foldWord(part)) && zoneByName(part)?.sure ? zoneByName(part)?.timeZone : null))
    if (zone) return zone
  }
  return null
}

function placeNamed(name: string): string | null {
  // "hora de la reunión": in small letters these are words.
  if (/^(?:la|sf)$/iu.test(name) && name !== name.toUpperCase()) return null
  const key = foldWord(name)
    .replace(/[.’'-]/g, ' ')
    .replace(/ (?:local )?(?:time(?: ?zone)?|zeit|ortszeit|tijd)(?: \(.*\))?$/, '')
    .replace(/^(?:the|heure d[eu]|hora d[eoa]|ora d[ei]|horario de) /, '')
    .replace(/ +/g, ' ')
    .trim()
  // Manaus keeps no other's clock, though Windows lists it with La Paz: the zone that is named for the city itself.
  const city = MANY_THINGS.test(key) ? null : cityZone(key)
  return PLACES.get(key) ?? (city ? ianaZone(city) : null)
}

/** Names in the time zone database that are as often other places, people or words: "hora de la reunión", Norfolk, Casey. */
const MANY_THINGS =
  /^(?:reunion|center|knox|casey|davis|palmer|vincennes|marengo|norfolk|wake|easter|troll|nome|petersburg|midway|la rioja|cordoba|mendoza|san juan|san luis|merida|santarem|syowa|vostok|jamaica|dominica|rothera|central|samara|oral|ust-nera)$/
