import { Temporal } from 'temporal-polyfill'
import { CITY_NAMES } from './data/city-names.ts'

const IN_ENGLISH = Intl.supportedValuesOf('timeZone').map(
  (zone) => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), zone] as const,
)

/** Folded when first needed: few mails do, and a cold start waits for what stands at the top. */
let cities: ReadonlyMap<string, string> | null = null

/** The zone of a city by what a language calls it ("Helsingfors", "東京", "İstanbul"), or null. */
export function cityZone(name: string): string | null {
  cities ??= new Map([
    ...IN_ENGLISH,
    ...Object.entries(CITY_NAMES).flatMap(([zone, names]) =>
      names.split('|').map((one) => [folded(one), zone] as const),
    ),
  ])
  return cities.get(folded(name.trim())) ?? null
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
}

/** The first of several zones where most are known and all that are keep the same time: "Bělehrad, Bratislava, Praha". */
export function commonClock(zones: readonly (string | undefined)[]): string | null {
  const known = zones.filter((zone) => zone !== undefined)
  const clocks = new Set(known.map(clockOf))
  return known.length * 2 > zones.length && clocks.size === 1 ? (known[0] ?? null) : null
}

/** Offsets of winter and summer. */
function clockOf(zone: string): string {
  return ['2026-01-01', '2026-07-01']
    .map((day) => Temporal.PlainDate.from(day).toZonedDateTime(zone).offset)
    .join()
}
