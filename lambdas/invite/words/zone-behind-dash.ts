import { cityZone } from '../zone/city.ts'
import { zoneNamed } from './zone-named.ts'
import type { WrittenZone } from './zone-phrase.ts'

/** "time" in the languages of calendars: what stands before the dash is the name of a zone then, and no title. */
const TIME =
  /(?<!\p{L})(?:\p{L}{0,20}(?:zeit|tid|tijd|idő|aika|time)|heure|hora|horário|horario|ora|czas|čas|время|час(?:ом)?|ώρα|saati|vrijeme|време|laikas|laiks|aeg|GMT(?=[+−-]))(?!\p{L})/iu

/** Google's "… 14:00 – 15:00 Ora dell’Europa centrale - Roma": the city behind the zone's name tells which it is, in any language. */
export function zoneBehindDash(text: string): WrittenZone | null {
  let from = 0
  for (const line of text.split('\n')) {
    const dash = line.lastIndexOf(' - ')
    const city = line.slice(dash + 3).replace(/[).\s]+$/u, '')
    const name = dash < 0 || city.length > 40 ? null : TIME.exec(line.slice(0, dash))
    const zone = name ? (cityZone(city) ?? zoneNamed(city)) : null
    if (name && zone) return { kind: 'zone', timeZone: zone, at: from + name.index }
    from += line.length + 1
  }
  return null
}
