/** Words of time, of all five languages together, folded. */
const map = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([words, value]) => words.split(', ').map((word) => [word, value] as const)))

/** Days from today. `morgen` and `mañana` are also "morning": the reader decides by what stands before. */
export const DAYS = map<number>([
  ["today, heute, aujourd'hui, hoy, hoje, tonight", 0],
  ['tomorrow, tmrw, tomorow, morgen, demain, manana, amanha', 1],
  [
    'day after tomorrow, the day after tomorrow, ubermorgen, apres-demain, pasado manana, depois de amanha',
    2,
  ],
])

/** ISO weekdays. */
export const WEEKDAYS = map<number>([
  ['monday, mon, montag, montags, lundi, lunes, segunda, segunda-feira', 1],
  ['tuesday, tue, tues, dienstag, mardi, martes, terca, terca-feira', 2],
  ['wednesday, wed, mittwoch, mercredi, miercoles, quarta, quarta-feira', 3],
  ['thursday, thu, thur, thurs, donnerstag, jeudi, jueves, quinta, quinta-feira', 4],
  ['friday, fri, freitag, vendredi, viernes, sexta, sexta-feira', 5],
  ['saturday, samstag, sonnabend, samedi, sabado', 6],
  ['sunday, sonntag, dimanche, domingo', 7],
])

/** Before or after a weekday: the one of next week, or so they may mean. */
export const NEXT = new Set([
  'next',
  'nachsten',
  'nachster',
  'nachste',
  'prochain',
  'prochaine',
  'proximo',
  'proxima',
  'que vem',
  'que viene',
])
/** The coming one. */
export const THIS = new Set([
  'this',
  'coming',
  'diesen',
  'dieser',
  'kommenden',
  'kommender',
  'ce',
  'cette',
  'este',
  'esta',
  'nesta',
  'neste',
])

export const MONTHS = map<number>([
  ['january, jan, januar, janner, janvier, enero, janeiro', 1],
  ['february, feb, februar, fevrier, febrero, fevereiro', 2],
  ['march, mar, marz, mars, marzo, marco', 3],
  ['april, apr, avril, abril', 4],
  ['may, mai, mayo, maio', 5],
  ['june, jun, juni, juin, junio, junho', 6],
  ['july, jul, juli, juillet, julio, julho', 7],
  ['august, aug, aout, agosto', 8],
  ['september, sep, sept, septembre, septiembre, setembro', 9],
  ['october, oct, oktober, okt, octobre, octubre, outubro', 10],
  ['november, nov, novembre, noviembre, novembro', 11],
  ['december, dec, dezember, dez, decembre, diciembre, dezembro', 12],
])

/** Parts of the day, as the hour that they stand for alone. */
export const DAYPARTS = map<number>([
  [
    'morning, fruh, vormittag, vormittags, matin, manha, in the morning, de manha, por la manana, de la manana, da manha',
    9,
  ],
  ['noon, midday, mittag, mittags, midi, mediodia, meio-dia, al mediodia', 12],
  [
    'afternoon, nachmittag, nachmittags, apres-midi, tarde, in the afternoon, por la tarde, de la tarde, a tarde, da tarde',
    14,
  ],
  ['evening, abend, abends, soir, noche, noite, in the evening, por la noche, a noite', 18],
])

/** Minutes in a unit. */
export const UNITS = map<number>([
  ['minute, minutes, min, mins, minuten, minuto, minutos', 1],
  ['hour, hours, h, hr, hrs, stunde, stunden, std, heure, heures, hora, horas', 60],
  ['day, days, tag, tage, tagen, jour, jours, dia, dias', 24 * 60],
  ['week, weeks, woche, wochen, semaine, semaines, semana, semanas', 7 * 24 * 60],
])

/** Before a span. */
export const IN = new Set(['in', 'dans', 'en', 'em', 'dentro de', 'daqui a', 'within'])

export const NUMBERS = map<number>([
  ['a, an, one, ein, eine, einer, einem, einen, un, une, una, um, uma', 1],
  ['two, zwei, deux, dos, dois, duas, a couple of', 2],
  ['three, drei, trois, tres', 3],
  ['four, vier, quatre, cuatro, quatro', 4],
  ['five, funf, cinq, cinco', 5],
  ['half a, half an, einer halben, halben, une demi, une demi-, media, meia', 0.5],
])

export const OCLOCK = new Set([
  "o'clock",
  'oclock',
  'uhr',
  'h',
  'heures',
  'heure',
  'horas',
  'hora',
  'hrs',
  'hr',
])
export const AM = new Set(['am', 'a.m'])
export const PM = new Set(['pm', 'p.m'])

/** Say nothing between the parts of a time. */
export const TIME_FILLERS = new Set(
  'at on by around the um gegen am im den der dem le la a as las los el al na no o of de do da du vers pour por para st nd rd th i in @'.split(
    ' ',
  ),
)
