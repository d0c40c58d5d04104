import { zoneNamed } from './zone-named.ts'
import { type WrittenZone, type ZoneHints, zoneIn } from './zone-phrase.ts'

const FILLER =
  '(?: (?:are|is|shown|listed|below|above|given|quoted|stated|in|on|local|to|the|sind|gelten|nach|als|angegeben|sont|en|indiquée?s|données?|exprimée?s|au|à|son|están|de|em|estão|são|no|sono|di|del|secondo|zijn|van)){0,5}:?'

const ALL =
  'all (?:the )?times|times(?= (?:are|shown|listed|given|quoted) )|(?<=[(\\n.;:] ?)times(?= in )|time ?zone|alle (?:uhr)?zeiten|alle zeitangaben|alle termine(?= in )|zeitzone|toutes les heures|tous les horaires|heures?(?= (?:indiquée?s|données?|exprimée?s) )|(?:heures|horaires)(?= d[eu] )|fuseau horaire|todas las horas|todos los horarios|zona horaria|todos os horários|todas as horas|fuso hor[áa]rio|tutti gli orari|tutte le ore|fuso orario|alle tijden|tijdzone'

/** What says the zone of every time of a text, also where a mail program broke the line within it. */
const ALL_TIMES = new RegExp(
  `(?<!\\p{L})(?:${ALL}) ?:?${FILLER} (?<value>\\S.{1,79})`.replaceAll(' ', '\\s'),
  'iu',
)

/** "(all UK time)", "Schedule (PST)". */
const WITHIN =
  /(?<!\p{L})all (?:in )?(?<all>\p{L}{2,12}(?: \p{L}{2,12})?) times?(?!\p{L})|(?<!\p{L})(?:schedule|times?|agenda|itinerary|zeitplan|ablauf|horaires|horarios|orari)\s*\((?<behind>[^()\n]{2,40})\)/iu

/** The zone that words state for all their times: "All times Eastern", "alle Zeiten MEZ", "heures de Paris". */
export function zoneSaid(text: string, hints: ZoneHints): WrittenZone | null {
  const within = text.slice(0, 40_000)
  const said = ALL_TIMES.exec(within)?.groups?.value
  const other = WITHIN.exec(within)?.groups
  return (
    (said ? zoneOfValue(said, hints) : null) ??
    (other ? zoneOfValue(other.all ?? other.behind ?? '', hints) : null)
  )
}

/** The zone that a value begins with: what follows it in the sentence may name other places. */
export function zoneOfValue(value: string, hints: ZoneHints): WrittenZone | null {
  const text = (value.split(/[.;](?:\s|$)/u)[0] ?? '').trim()
  const first = (text.split(/, |\(|\s[-–—*•]\s/u)[0] ?? '').trim()
  const places = text.split(', ')
  const isList = places.length >= 3 && places.every((part) => /^\p{Lu}[\p{L} .'-]{1,20}$/u.test(part))
  const zone = (isList ? zoneNamed(text) : null) ?? zoneNamed(first) ?? zoneNamed(text)
  if (zone) return { kind: 'zone', timeZone: zone, at: 0 }
  return zoneIn(`(${first})`, hints) ?? zoneIn(`(${text})`, hints)
}
