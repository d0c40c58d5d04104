import { INTERVIEW, MEETING } from './evidence.ts'
import { sentenceAt } from './sentences.ts'

const HOURS = 'h|hrs?|hours?|stunden?|std|heures?|horas?|or[ae]|uur'
/** "45 minutes", "1.5 hours", "1 hour and 15 minutes", "1h30", "45-minütiges". */
const COUNTED = new RegExp(
  `(?<![\\d.,:])(?<count>\\d{1,3}(?:[.,]5)?)[ -]?(?:(?<hours>${HOURS})(?: ?(?:and |und |et |y |e |en )?(?<more>\\d\\d)(?: ?min\\p{L}{0,5})?)?|min(?:ute[ns]?|utos?|uti|ut|[uü]tig\\p{L}{0,2})?s?|(?<hourly>stündig\\p{L}{0,2}))(?![\\p{L}\\d])`,
  'giu',
)
const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:half an hour|half-?hour|eine halbe stunde|halbe stunde|halbstündig\p{L}{0,2}|une demi-heure|demi-heure|media hora|meia hora|mezz['’]?ora|half uur)(?!\p{L})/giu,
    30,
  ],
  [
    /(?<!\p{L})(?<!half )(?:an|one|eine|une|una|uma|un['’]|een) ?-?(?:hour|stunde|heure|hora|ora|uur)(?!\p{L})(?! (?:and a half|et demie|y media|e meia|e mezza))/giu,
    60,
  ],
  [
    /(?<!\p{L})(?:an hour and a half|one and a half hours|anderthalb stunden|eineinhalb stunden|une heure et demie|una hora y media|uma hora e meia|un['’]ora e mezza|anderhalf uur)(?!\p{L})/giu,
    90,
  ],
]

/** "a 30 minute lesson", "15 minutes beforehand", "10 minutes from the station", "4 hours a day": lengths of something else. */
const OF_ANOTHER =
  /^\s?['’]?\s?(?:-\s?)?(?:(?:long|written|practical|short|teaching|group|timed|online|sample|typing|de|di|of)\s){0,2}(?:lessons?|presentations?|tasks?|tests?|assessments?|breaks?|tours?|exercises?|quiz|walk|drive|lunch|early|earlier|before|beforehand|prior|in advance|ahead|late|later|notice|notes?|buffer|warm-?up|demo|trial|pitch|away|from|reading|preparation|prep|to (?:read|prepare|complete)|a (?:day|week|month)|per|each|vor(?:her|ab)?|früher|zu spät|verspätung|entfernt|fußweg|avant|antes|prima|van tevoren|eerder|ahead|présentation|presentación|apresentação|presentazione|presentatie|préparation|preparación|preparação|preparazione|präsentation|vorbereitung|probestunde|probearbeit|unterricht|pause|pausa|pauze)(?!\p{L})/iu
const ANOTHER_OF =
  /(?<!\p{L})(?:lessons?|presentation|task|test|assessment|break|tour|exercise|buffer|walk|drive|\p{L}{0,20}präsentation|unterrichtsstunde|probestunde|lehrprobe|aufgabe|pause|présentation|épreuve|exercice|presentación|prueba|ejercicio|apresentação|prova|teste|presentazione|esercizio|presentatie|opdracht|toets|expires?|valid|within|gültig)(?: \p{L}{1,8}){0,2} (?:of|for|von|de|di|van|in|after|lasting)\s(?:about\s|up to\s)?$|(?<!\p{L})each\s$/iu
const LASTS =
  /(?<!\p{L})(?:lasts?|lasting|takes?|last|duration|length|scheduled for|allow|set aside|plan (?:for|on)|block|dauer\p{L}{0,2}|brauchen|planen|einplanen|dure\p{L}{0,2}|durée|prévoir|prévoyez|durar\p{L}{0,3}|dura|duração|duración|reserve|durerà|durata|duren|duurt|duur)(?!\p{L})/iu

interface Length {
  readonly minutes: number
  /** Said of the talk: in its sentence, or in a line of its own. */
  readonly ofTalk: boolean
}

/** The length of the talk that a text states, minutes; null where it states none or several. */
export function lengthIn(text: string): number | null {
  const found = lengthsIn(text.slice(0, 20_000)).filter(({ ofTalk }) => ofTalk)
  return new Set(found.map(({ minutes }) => minutes)).size === 1 ? (found[0]?.minutes ?? null) : null
}

/** The value of a label that asks for nothing else: "Duration: 45 minutes". */
export function lengthOfValue(value: string): number | null {
  return lengthsIn(value.slice(0, 400))[0]?.minutes ?? null
}

function lengthsIn(text: string): Length[] {
  const counted = [...text.matchAll(COUNTED)].map(({ index, 0: whole, groups = {} }) => ({
    at: index,
    whole,
    minutes: minutesOf(groups),
  }))
  const spoken = SPOKEN.flatMap(([pattern, minutes]) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({ at: index, whole, minutes })),
  )
  return [...counted, ...spoken]
    .filter(({ at, whole, minutes }) => minutes >= 10 && minutes <= 600 && !isOfAnother(text, at, whole))
    .map(({ at, minutes }) => ({ minutes, ofTalk: isOfTalk(text, at) }))
}

function minutesOf({
  count = '',
  hours,
  hourly,
  more,
}: {
  readonly [name: string]: string | undefined
}): number {
  const number = Number(count.replace(',', '.'))
  if (hours === undefined && hourly === undefined) return Math.round(number)
  return number > 4 ? 0 : number * 60 + Number(more ?? 0)
}

function isOfAnother(text: string, at: number, whole: string): boolean {
  return (
    OF_ANOTHER.test(text.slice(at + whole.length, at + whole.length + 40)) ||
    ANOTHER_OF.test(text.slice(Math.max(0, at - 50), at))
  )
}

function isOfTalk(text: string, at: number): boolean {
  const { from, to } = sentenceAt(text, at)
  const sentence = text.slice(from, to)
  return (
    LASTS.test(sentence) ||
    INTERVIEW.test(sentence) ||
    MEETING.test(sentence) ||
    /\d[:.h]\d\d|\d ?[ap]\.?m/iu.test(sentence) ||
    sentence.trim().length <= 60
  )
}
