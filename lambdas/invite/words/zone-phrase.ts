import { zoneByName } from '../zone/zone-name.ts'
import { zoneBehindDash } from './zone-behind-dash.ts'
import { zoneNamed, zoneOfTail } from './zone-named.ts'
import { SHARED } from './zone-shared.ts'
import { trailingZone } from './zone-trailing.ts'
import { SPOKEN_ZONES } from './zone-words.ts'

/** A zone as written. `unclear`: a name with several meanings between which nothing decides. */
export type WrittenZone =
  | {
      readonly kind: 'zone'
      readonly timeZone: string
      readonly at: number
      /** Of "GMT" in a mail from Britain: whose clocks show it, in winter. */
      readonly keptIn?: string
    }
  | { readonly kind: 'unclear'; readonly text: string; readonly at: number }

/** What helps to tell apart names that several zones share: domains, offsets and telephone codes of the mail. */
export type ZoneHints = ReadonlySet<
  'india' | 'israel' | 'ireland' | 'britain' | 'china' | 'arabia' | 'bangladesh' | 'philippines'
>

const IANA = /\b[A-Z][A-Za-z]{1,12}\/[A-Z][A-Za-z_]{2,20}(?:\/[A-Z][A-Za-z_]{2,20})?/

const OFFSET = /\b(?:UTC|GMT) ?[+\-−–] ?\d{1,2}(?:[:.]?\d{2})?(?!\d)/

const BARE_OFFSET =
  /(?<=T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)[+−-]\d\d:?\d\d(?!\d)|(?<=[\d\p{L}] )[+−-]\d{4}(?=[\s)]|$)|(?<=\()[+−-]\d\d:?\d\d(?=\))/u

const UNIVERSAL = /\b(?:UTC|GMT)\b|(?<=\d)Z\b/

const LETTERS = /(?<![\p{L}\d.@/-])(?:[A-Z]{2,5}|CEST|MESZ)(?![\p{L}\d@]|\.[a-z])/gu

const TIME_PHRASE =
  /((?:\p{Lu}[\p{L}.]*[ -]){1,4}|(?:eastern|central|mountain|pacific|london|berlin|paris|uk|new york) )(?:[Ss]tandard |[Dd]aylight |[Ss]ummer )?[Tt]imes?(?:zone)?\b/u

const ZEIT =
  /((?:deutsche[rn]?|mitteleuropäische[rn]?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)) (?:Orts|Sommer|Normal|Standard)?[Zz]eit\b/u

const ROMANCE =
  /(?<!\p{L})(?:heure|hora|ora|horário|fuseau|huso|horario)(?!\p{L})(?: (?:locale?|estándar|normale?|d['’]été|d['’]hiver|oficial|legale|solare|horaria|horaire))?(?: (?:de|di|del|do|da|en|à|em|a) | d['’])?(?:l['’])? ?(\p{L}+(?: (?:de |do |York|Aires|Paulo|Paolo|Angeles|centrale?|continental|Unido)[\p{L}]*)?)/u

const TIJD = /\b(Nederlandse|Amsterdamse|Belgische|Duitse|Franse|Britse|\p{Lu}\p{L}+) tijd\b/u

const AMERICAN = /(?<=\d ?(?:[ap]\.? ?m\.?)?,? )\(?(Eastern|Central|Mountain|Pacific)\b/iu

/** The first zone that a text names. Offsets before a place are those of its winter, so that the place goes first (pitfall 10). */
export function zoneIn(text: string, hints: ZoneHints): WrittenZone | null {
  const within = text.slice(0, 400)
  const places = trailingZone(within)
  const trailing: WrittenZone | null = places && { kind: 'zone', ...places }
  const found = [
    bracketed(within, hints),
    named(within, IANA),
    phrase(within),
    trailing,
    zoneBehindDash(within),
    letters(within, hints),
  ].filter((zone) => zone !== null)
  const earlier = earliest(found)
  // "3:30 PM AST (Halifax)": the place says which.
  const settling = found.find((zone) => zone.kind === 'zone' && zone.at - (earlier?.at ?? 0) <= 12)
  const first = earlier?.kind === 'unclear' && settling ? settling : earlier
  const offset = offsetIn(within, hints)
  if (first === null || offset === null) return first ?? offset
  // "(UTC-05:00) Eastern Time" is a place; "2pm UTC (… New York)" is what stands first.
  return first.at <= offset.at + 24 ? first : offset
}

function earliest(zones: readonly WrittenZone[]): WrittenZone | null {
  return zones.reduce<WrittenZone | null>(
    (best, zone) => (best === null || zone.at < best.at ? zone : best),
    null,
  )
}

/** A whole name in brackets or behind a label: "(Eastern Time - New York)", "(UTC+01:00) Amsterdam, Berlin, Bern". */
function bracketed(text: string, hints: ZoneHints): WrittenZone | null {
  for (const match of text.matchAll(/\(([^()\n]{2,60})\)/g)) {
    const inside = match[1] ?? ''
    const behind =
      text.slice(match.index + match[0].length, match.index + match[0].length + 80).split('\n')[0] ?? ''
    if (/^(?:UTC|GMT)(?:\s?[+−-]?\s?\d|$)/i.test(inside)) {
      const zone =
        zoneNamed(behind.replace(/[.;]?\s*$/u, '')) ?? zoneNamed(/^\s*[^.;(|]{2,60}/u.exec(behind)?.[0] ?? '')
      if (zone) return { kind: 'zone', timeZone: zone, at: match.index }
      continue
    }
    const zone = zoneNamed(inside.replace(/^(?:in|all times(?: are)? in|times? in)\s+/iu, ''))
    if (zone) return { kind: 'zone', timeZone: zone, at: match.index }
    const short = letters(inside, hints)
    if (short) return { ...short, at: match.index }
  }
  return null
}

function named(text: string, pattern: RegExp): WrittenZone | null {
  const match = pattern.exec(text)
  const zone = match ? zoneByName(match[0]) : null
  return match && zone ? { kind: 'zone', timeZone: zone.timeZone, at: match.index } : null
}

function phrase(text: string): WrittenZone | null {
  const found: WrittenZone[] = []
  for (const pattern of [TIME_PHRASE, ZEIT, ROMANCE, TIJD, AMERICAN]) {
    const match = pattern.exec(text)
    const zone = match ? zoneOfTail(match[1] ?? '') : null
    // Google: "heure normale d’Europe centrale - Paris"; the city tells more.
    const city = match
      ? /^ - (\p{Lu}[\p{L} ]{2,30})/u.exec(text.slice(match.index + match[0].length))?.[1]
      : undefined
    const precise = city ? zoneNamed(city) : null
    if (match && (precise ?? zone))
      found.push({ kind: 'zone', timeZone: (precise ?? zone) as string, at: match.index })
  }
  for (const [pattern, timeZone] of SPOKEN_ZONES) {
    const at = text.search(pattern)
    if (at >= 0) found.push({ kind: 'zone', timeZone, at })
  }
  return earliest(found)
}

/** Abbreviations that are no names of files' zones, or also words: read beside a time alone. */
const BESIDE_TIME: Readonly<Record<string, { readonly timeZone: string }>> = {
  ICT: { timeZone: 'Asia/Bangkok' },
  WITA: { timeZone: 'Asia/Makassar' },
  UYT: { timeZone: 'America/Montevideo' },
  VET: { timeZone: 'America/Caracas' },
  BOT: { timeZone: 'America/La_Paz' },
  MMT: { timeZone: 'Asia/Yangon' },
}

/** EST, CET, BST …: only in capitals, so that "est" and "met" stay words. */
function letters(text: string, hints: ZoneHints): WrittenZone | null {
  for (const match of text.matchAll(LETTERS)) {
    const name = match[0]
    const meanings = SHARED[name]
    if (meanings) {
      const hinted = meanings.filter(([hint]) => hint !== null && hints.has(hint as never))
      const meant = hinted.length > 1 ? undefined : (hinted[0] ?? meanings.find(([hint]) => hint === null))
      return meant
        ? { kind: 'zone', timeZone: meant[1], at: match.index }
        : { kind: 'unclear', text: name, at: match.index }
    }
    const zone = /^(?:UTC|GMT|AM|PM|IT|HR|OK|US|UK|EU|ID|PIN)$/.test(name)
      ? null
      : (zoneByName(name) ?? BESIDE_TIME[name] ?? null)
    if (zone && isAlone(text, match.index, name))
      return { kind: 'zone', timeZone: zone.timeZone, at: match.index }
  }
  return null
}

/** "ET" and "PT" are zones beside a time or bracket, not in "ET AL" or a name in capitals. */
function isAlone(text: string, at: number, name: string): boolean {
  if (name.length > 2 && !/^(?:MET|CAT|EAT|WAT|ART|PET)$/.test(name) && !(name in BESIDE_TIME)) return true
  return /(?:\d ?|[ap]\.?(?:m\.?)?|noon|midday|midnight|(?:\d|\s)(?:h|hs|hrs?|hours|uhr|uur|horas|heures)|[(/|])[\s,(]*$/i.test(
    text.slice(Math.max(0, at - 8), at),
  )
}

function offsetIn(text: string, hints: ZoneHints): WrittenZone | null {
  const match = OFFSET.exec(text) ?? BARE_OFFSET.exec(text) ?? UNIVERSAL.exec(text)
  if (!match) return null
  const name = match[0].replace(/[−–]/g, '-').replace(/^([+-]\d\d):?(\d\d)$/, 'UTC$1:$2')
  const zone = zoneByName(name === 'Z' ? 'UTC' : name)
  const keptIn =
    name !== 'GMT'
      ? null
      : hints.has('ireland')
        ? 'Europe/Dublin'
        : hints.has('britain')
          ? 'Europe/London'
          : null
  return zone
    ? { kind: 'zone', timeZone: zone.timeZone, at: match.index, ...(keptIn ? { keptIn } : {}) }
    : null
}
