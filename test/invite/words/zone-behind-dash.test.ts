import { describe, expect, it } from '@jest/globals'
import { zoneBehindDash } from '../../../lambdas/invite/words/zone-behind-dash.ts'

describe('the city behind the name of a zone', () => {
  it.each([
    ['14:00 – 15:00 Ora dell’Europa centrale - Roma', 'Europe/Rome'],
    ['14:00 – 15:00 heure : Europe centrale - Paris', 'Europe/Paris'],
    ['11:30am – 12:30pm Östeuropeisk tid - Helsingfors', 'Europe/Helsinki'],
    ['14:00 – 15:00 Centraleuropæisk tid - København', 'Europe/Copenhagen'],
    ['14:00 – 15:00 czas środkowoeuropejski - Warszawa', 'Europe/Warsaw'],
    ['14:00 – 15:00 közép-európai téli idő - Budapest', 'Europe/Budapest'],
    ['14:00 – 15:00 Москва, стандартное время - Москва', 'Europe/Moscow'],
    ['14:00 – 15:00 за східноєвропейським часом - Київ', 'Europe/Kyiv'],
    ['14:00 – 15:00 Ώρα Ανατολικής Ευρώπης - Αθήνα', 'Europe/Athens'],
    ['14:00 – 15:00 GMT+03:00 - İstanbul', 'Europe/Istanbul'],
    ['2pm - 3pm (Eastern Time - New York)', 'America/New_York'],
  ])('%s is %s', (text, timeZone) => {
    expect(zoneBehindDash(text)).toMatchObject({ kind: 'zone', timeZone })
  })

  it.each([
    '2pm - 3pm',
    'Call with Pat - Roma',
    '14:00 - 15:00 Flora Conti - Roma',
    '3pm Zeitung - Prag',
    '',
  ])('%s names none', (text) => {
    expect(zoneBehindDash(text)).toBeNull()
  })
})
