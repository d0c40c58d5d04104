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
  if (/^[A-Z]{2,5}$/.test(text)) return null
  const known = zoneByName(text)
  if (known?.sure) return known.timeZone
  for (const part of text.split(/\s[-–|]\s|,\s|\s?\/\s?|:\s/u).reverse()) {
    const zone =
      part === text
        ? null
        : (placeNamed(part) ?? (zoneByName(part)?.sure ? zoneByName(part)?.timeZone : null))
    if (zone) return zone
  }
  return null
}

function placeNamed(name: string): string | null {
  const key = foldWord(name)
    .replace(/[.’'-]/g, ' ')
    .replace(/ (?:local )?(?:time(?: ?zone)?|zeit|ortszeit|tijd)(?: \(.*\))?$/, '')
    .replace(/^(?:the|heure d[eu]|hora d[eoa]|ora d[ei]|horario de) /, '')
    .replace(/ +/g, ' ')
    .trim()
  return PLACES.get(key) ?? null
}
