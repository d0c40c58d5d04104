import { inForm } from '../forms.ts'
import type { Frames, LanguagePack, Rewrite, Subjects } from '../language-pack.ts'
import { listing } from '../listing.ts'
import { clause, everyWord, words } from '../patterns.ts'

/* ---- reading ---------------------------------------------------------------------------------------------------- */

/** Words before a verb that carry nothing: "wir haben auch lange", "sie hat mir". Never "nicht", never "ihr" (to her). */
const FILL =
  '(?:(?:@\\d+(?: und (?:@\\d+|ich))?|wir|ich|sie|er|man|das team|alle|beide|hat|haben|hab|habe|hatten|hatte|wurde|durfte|konnten|mir|uns|mich|auch|noch|dann|danach|zuerst|erst|sehr|viel|lange|lang|kurz|ausführlich|hauptsächlich|vor allem|überwiegend|meistens|meist|außerdem|ganz|gut|nett|schön|toll|offen|ehrlich|geduldig|nochmal|freundlicherweise|eigentlich|mal|etwas|ein bisschen|ein wenig|ein paar|intensiv|lebhaft|spannend|interessant|super|echt|richtig|wirklich|total|im detail|gemeinsam|zusammen|miteinander|dabei|es|ein|eine|gute|gutes|tolles|schönes|nettes|spannendes|interessantes|langes|kurzes|tolle|schöne|nette|spannende|interessante|angeregt|in ruhe|heute|gestern|(?:mit|bei) (?:@\\d+|ihr|ihm|ihnen|dem team)|von (?:ihr|ihm)|im (?:interview|gespräch)|mega|voll|länger|wie|dass|danke|dafür|war|fand) )*'
/** What the candidate told or showed is no gift of the reader's. */
const NOT_ME =
  '^(?!.*(?<!\\p{L})(?:(?:ich|wir|habe|hab|ihm|ihnen)(?!\\p{L})|ihr (?=(?:die|das|den|dem|von|vom|wie|auch|alles|etwas|dann|ein|eine|einen|über|nach|gesagt|mein\\p{L}*|unser\\p{L}*|dies\\p{L}*)(?!\\p{L}))))'
const END =
  '(?: (?:mit (?:@\\d+|ihr|ihm|ihnen|dem team)|hat|haben|hatten|wurde|worden|und so|zusammen|miteinander|ausführlich|lange|im detail|konnten))*'
const ASKING =
  '(?:wie|warum|weshalb|wieso|was|wo|wohin|woher|woran|worauf|womit|wonach|welche[mnrs]?|wer|wen|wem|wann|damit ich)'

const MINE =
  'mein(?:e[mnrs]?)? (?:\\p{L}+e[mnrs]? )?(?:[\\p{L}-]*(?:arbeit|projekte?n?|studium|portfolio|fallstudie|aufgabe|lösung|code|vortrag|forschung|werdegang|hintergrund|abschluss|doktorarbeit|promotion|dissertation|app|prototyp|präsentation|side[- ]?projects?|open[- ]source[- ]\\p{L}+|bachelorarbeit|ehrenamt|hobbys?|garten|entwurf|entwürfen?|beispiele?n?|blog|buch|take-?home|hausaufgabe|veröffentlichung(?:en)?|ausbildung|thesis))'

/** Verbs whose stem changes with er and sie: what stands there is not made into "Sie". */
const REGULAR =
  '(?!\\p{L}*(?:gibt|nimmt|spricht|hilft|trifft|liest|sieht|wirft|vergisst|hält|lässt|isst|bricht|gilt|empfiehlt|tritt|wirbt|läuft|trägt|fährt|schläft|wächst|fällt|lädt|rät|schlägt|bläst|brät|hat|ist|kommt an)$)'

const TO_SIE: readonly Rewrite[] = [
  [/@@(?!')/g, 'sie'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) hat$/iu, 'Sie$1 haben'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) ist$/iu, 'Sie$1 sind'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) kann$/iu, 'Sie$1 können'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) (kam|fand|begann|war)$/iu, 'Sie$1 $2en'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) (\p{L}{3,}te)$/iu, 'Sie$1 $2n'],
  [new RegExp(`(?<!\\p{L})(?:sie|er)(?!\\p{L})(.*) ${REGULAR}(\\p{L}{2,}(?:el|er))t$`, 'iu'), 'Sie$1 $2n'],
  [new RegExp(`(?<!\\p{L})(?:sie|er)(?!\\p{L})(.*) ${REGULAR}(\\p{L}{2,}[td])et$`, 'iu'), 'Sie$1 $2en'],
  [new RegExp(`(?<!\\p{L})(?:sie|er)(?!\\p{L})(.*) ${REGULAR}(\\p{L}{2,}[^eiou\\W])t$`, 'iu'), 'Sie$1 $2en'],
  [/(?<!\p{L})sie(?!\p{L})(?=.* (?:\p{L}{2,}(?:en|ern|eln)|sind|tun)$)/giu, 'Sie'],
  [/(?<!\p{L})(?:ihr|sein)(e[mnrs]?)? (?=\p{L})/giu, 'Ihr$1 '],
  [/ (?:dort|da|hier)(?= |$)/giu, ' bei Ihnen'],
]

/** Among people who say du: what is the team's is "euer", what is the person's is "dein". */
const PERSONAL =
  '(?=(?:\\p{L}+e[mnrs]? )?(?:[\\p{L}-]*(?:weg|werdegang|laufbahn|karriere|erfahrung(?:en)?|arbeit|rolle|forschung|hobby|hund|wechsel|einstieg|zeit|buch|vortrag|studium|alltag))(?!\\p{L}))'
const TO_DU: readonly Rewrite[] = [
  [/@@(?!')/g, 'sie'],
  [/(?<!\p{L})sie(?!\p{L})(.*) sind$/iu, 'ihr_$1 seid'],
  [/(?<!\p{L})sie(?!\p{L})(.*) haben$/iu, 'ihr_$1 habt'],
  [/(?<!\p{L})sie(?!\p{L})(.*) (\p{L}{2,}[td])en$/iu, 'ihr_$1 $2et'],
  [/(?<!\p{L})sie(?!\p{L})(.*) (\p{L}{2,}(?:el|er))n$/iu, 'ihr_$1 $2t'],
  [/(?<!\p{L})sie(?!\p{L})(.*) (\p{L}{2,})en$/iu, 'ihr_$1 $2t'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) hat$/iu, 'du$1 hast'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) ist$/iu, 'du$1 bist'],
  [/(?<!\p{L})(?:sie|er)(?!\p{L})(.*) (\p{L}{3,}te)$/iu, 'du$1 $2st'],
  [new RegExp(`(?<!\\p{L})(?:sie|er)(?!\\p{L})(.*) ${REGULAR}(\\p{L}{2,}[^\\Wszßx])t$`, 'iu'), 'du$1 $2st'],
  [new RegExp(`(?<!\\p{L})ihr(e[mnrs]?)? ${PERSONAL}`, 'giu'), 'dein$1 '],
  [/(?<!\p{L})sein(e[mnrs]?)? (?=\p{L})/giu, 'dein$1 '],
  [/(?<!\p{L})ihr(e[mnrs]?) (?=\p{L})/giu, 'eur$1 '],
  [/(?<!\p{L})ihr (?=\p{Lu})/gu, 'euer '],
  [/(?<!p{L})ihr_/g, 'ihr'],
  [/ (?:dort|da|hier)(?= |$)/giu, ' bei euch'],
]

/** Topics of interviews; German compounds are known by their last part. */
const TOPIC_NOUN =
  '[\\p{L}\\d/-]*(?:(?:ung|tion|sion|ität|schaft|heit|keit|logie|grafie|graphie|analyse|strategie|struktur|kultur|architektur|plattform|pipeline|methode|methodik|statistik|didaktik|pädagogik|datenbank|schnittstelle|roadmap|software|hardware|retrospektive|sprache|bibliothek|schule|klinik|pflege|werkstatt|maschine|anlage|lieferkette|quelle|vision|mission|geschichte|woche|schicht|stelle|idee|aufgabe|frage|messe|kampagne|marke|karte|sammlung|ausstellung|küche|technik|arbeit|theorie|praxis|cloud|app|suche|recherche|logistik|robotik|energie|akustik|politikberatung|finanzen|community|migration|qualität|onboarding|monitoring|testing|engineering|design|marketing|controlling|coaching|mentoring|hosting|scaling|pricing|billing|tracking|refactoring|pairing|programming|learning|sourcing|reporting|planning|recruiting|training|caching|logging|streaming|branding|kafka|kubernetes|rust|python|typescript|java|postgres|terraform|rota|on-call|rufbereitschaft|bereitschaft|team|teams|prozess|produkt|projekt|programm|system|modell|konzept|archiv|museum|labor|lager|netz|netzwerk|werkzeug|tool|budget|studium|seminar|curriculum|lehrplan|unterricht|feedback|feedbacks|dashboard|backlog|backend|frontend|release|sprint|workshop|praktikum|ehrenamt|fundraising|handbuch|inventar|sortiment|festival|orchester|konzert|theater|krankenhaus|labor|feld|datenmodell|rechenzentrum|daten|texte|tests|reviews|review|code|test|incident|incidents|postmortem|postmortems|bau|ausbau|umbau|umstieg|umzug|wechsel|aufbau|ablauf|alltag|einstieg|einkauf|vertrieb|verkauf|versand|betrieb|bericht|plan|vertrag|verlag|katalog|schutz|markt|kunde|kunden|nutzer|nutzung|patienten|schüler|studierende|klettern|wandern|kochen|lesen|schreiben|schach|chor|garten|brot|preise|ziele|okrs|kpis|metriken|experimente|releases|features|schnittstellen|methoden|prozesse|projekte|produkte|systeme|modelle|werkzeuge|tools|pläne|karten|anlagen|maschinen|aufgaben|themen|abläufe|netze)(?:en|n|e|s|es)?)'
const VERBAL =
  '(?<![\\p{L}\\p{N}])(?:ich|er|sie|wir|es|man|mir|mich|uns|hat|haben|hatte|hatten|habe|ist|sind|war|waren|wird|werden|wurde|wurden|kann|konnte|will|wollte|soll|sollte|muss|musste|würde|hätte|wäre|fand|finde|findet|ging|geht|kam|kommt|sagte|sagt|meinte|meint|wirkt|wirkte|schien|klang|klingt|kein|keine|keinen|nicht|nie|nichts|nix|nur|leider|sehr|echt|total|ziemlich|etwas|bisschen|eher|gut|gute|guter|gutes|schlecht|schlechte|toll|tolle|tolles|nett|nette|netter|spannend|interessant|langweilig|schwach|schwache|komisch|seltsam|viel|viele|wenig|wenige|zu|mein|meine|meinen|meiner|meinem|mal|okay|ok|super|schön)(?![\\p{L}\\p{N}])'

const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Kafka Kubernetes Postgres PostgreSQL MySQL SQL AWS GCP Azure API APIs CI CI/CD UX UI QA KI ML AI LLM LLMs SLO SLOs SLA SLAs KPI KPIs OKR OKRs CRM ERP SEO HR IT DSGVO ' +
    'Python Java JavaScript TypeScript Kotlin Scala On-Call Side-Project Django Rails PHP HTML CSS GraphQL gRPC Redis MongoDB DynamoDB Snowflake Airflow Terraform Docker Linux GitHub GitLab Git Figma Jira Excel SAP Angular iOS Android Spark'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
)

const SMALL = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur für mit ohne in im ins an am auf aus bei beim nach über unter um zwischen gegen durch hinter vor seit trotz als wie ' +
    'warum weshalb was wo wohin woher woran worauf womit welche welcher welches welchen wer wen wem wann man sie sich ihr ihre ihren ihrem ihrer ihres euer eure euren eurem eurer dein deine deinen deinem deiner mein meine meinen meinem meiner ' +
    'auch noch so sehr mehr neu gut schnell gemeinsam zusammen selbst heute täglich intern remote agil damit dabei ihnen euch du nun jetzt immer oft bis pro je alle allen aller beide beiden viele vielen einzelne'
  ).split(' '),
)
const ADJECTIVE = /(?:e|en|er|es|em|lich|ig|isch|sam|bar)$/u
const NOUN = new RegExp(`^${TOPIC_NOUN}$`, 'iu')
/** English nouns that end as German adjectives do. */
const PERSON_WORD =
  /^(?:\p{L}*holder|user|customer|server|docker|cluster|container|computer|designer|developer|manager|order|router|tracker|provider|newsletter|leader|broker|render|data|feature|code|release|service|message|software|change|performance|score|value|office|store|mobile|line|use|type|people|employee|knowledge|resource|compliance|finance|governance|license|page|image|queue|cache|machine)$/iu

/** "SQL abfrage": one word, with a hyphen. */
const ACRONYM =
  /(?<!\S)\p{Lu}{2,5} (?!(?:und|oder|in|im|von|für|mit|bei|auf|zu|an|am|als|zur|zum|des|der|die|das|statt)(?!\p{L}))\p{Ll}(?=\p{L}{2})/gu

/** Hurried notes leave capitals out; German needs them. What may be a noun or not is held ('' fits nowhere). */
function tidyGerman(text: string, type: string): string {
  const named = text
    .replace(
      /^(?:Die|Das|Der|Den|Dem|Eine?[mnr]?|Wie|Warum|Was|Wo|Woran|Worauf|Welche[mnrs]?|Von|Vom|Zu[mr]?|Nach|An|Am|Für)\b/u,
      (word) => word.toLowerCase(),
    )
    .split(' ')
    .map((word) => CAPITALS[word.toLowerCase()] ?? word)
    .join(' ')
    .replace(ACRONYM, (whole) =>
      type === 'wh' ? whole : whole.replace(/ (.)$/u, (_all, letter: string) => `-${letter.toUpperCase()}`),
    )
    .split(' ')
  const capitals = named.some(
    (word) =>
      /^\p{Lu}/u.test(word) &&
      !/^(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)$/.test(word) &&
      !(word.toLowerCase() in CAPITALS),
  )
  const turned = capitals ? named : type === 'wh' ? clauseCapitals(named) : phraseCapitals(named)
  const noun = turned.some((word) => /^\p{Lu}/u.test(word) && !/^(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)$/.test(word))
  if (turned.length === 0 || (!noun && type !== 'wh')) return ''
  return type === 'wh' ? turned.join(' ') : withArticle(turned.join(' '))
}

/** "Kubernetes Migration" is one word in German, with hyphens. */
const COMPOUND =
  /(?<!\S)\p{Lu}[\p{L}\d/]*(?: \p{Lu}[\p{L}\d/]*)? (?:Migration|Plattform|Pipelines?|Architektur|Projekte?n?|Teams?|Umstieg|Einführung|Cluster|Gateways?|Tests?|Management|Strategie|Prozesse?|Modelle?|Daten|Recherche|Konzept|Systeme?|Kultur|Reviews?|Interviews?|Struktur|Datenbank|Abteilung)(?![\p{L}\d])/gu

/** Notes leave articles out; "über Umstieg auf Kafka" needs one. */
function withArticle(text: string): string {
  const [first = ''] = text.split(/[ ,]/, 1)
  const compound = text.replace(COMPOUND, (whole) => whole.replaceAll(' ', '-'))
  if (compound !== text) return withArticle(compound)
  if (!/^\p{Lu}/u.test(first) || /^\S+ \p{Lu}/u.test(text)) return text
  if (/(?:umstieg|umzug|wechsel|aufbau|umbau|ausbau|ablauf|prozess|plan|einstieg)$/iu.test(first))
    return `den ${text}`
  if (/(?:modell|archiv|programm|system|projekt|team|labor|museum|handbuch|budget|dashboard)$/iu.test(first))
    return `das ${text}`
  return /(?:migration|roadmap|pipeline|plattform|datenbank|architektur|struktur|strategie|bibliothek)$/iu.test(
    first,
  )
    ? `die ${text}`
    : text
}

function phraseCapitals(list: readonly string[]): string[] {
  return list.map((word, at) => {
    const next = list[at + 1]
    const last = next === undefined || SMALL.has(next) || /,$/.test(word)
    if (!/^\p{Ll}/u.test(word) || SMALL.has(word)) return word
    return last || !ADJECTIVE.test(word) || NOUN.test(word) || PERSON_WORD.test(word) ? capital(word) : word
  })
}

/** What stands between an article and the next small word or the verb is a noun, where it is one word. */
const DETERMINER =
  /^(?:[Dd](?:ie|er|as|en|em|es)|[Ee]ine?[mnrs]?|[IDid]hre?[mnrs]?|[Dd]eine?[mnrs]?|[Ee]ure?[mnrs]?|beim|zum|zur|vom|ins|im)$/u
const QUALIFIER =
  /^(?:neue|erste|zweite|ganze|eigene|große|kleine|interne|technische|tägliche|digitale)[mnrs]?$/u

const AUXILIARY =
  /^(?:haben|hat|habt|hast|sind|ist|seid|bist|wird|werden|wurde|wurden|können|kann|könnt|müssen|wollen|sollen)$/u

function isNounIn(list: readonly string[], at: number): boolean {
  const next = list[at + 1] ?? ''
  const last = AUXILIARY.test(list.at(-1) ?? '') ? list.length - 3 : list.length - 2
  const ends = at === last || SMALL.has(next) || /^\p{Lu}/u.test(next)
  const before = list[at - 1] ?? ''
  const opened = DETERMINER.test(before) || (QUALIFIER.test(before) && DETERMINER.test(list[at - 2] ?? ''))
  return ends && opened && !SMALL.has(list[at] ?? '') && !QUALIFIER.test(list[at] ?? '')
}

function clauseCapitals(list: readonly string[]): string[] {
  const turned = list.map((word, at) =>
    at < list.length - 1 && /^\p{Ll}/u.test(word) && (NOUN.test(word) || isNounIn(list, at))
      ? capital(word)
      : word,
  )
  const unsure = turned
    .slice(0, -1)
    .some((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word) && !/(?:lich|ig|isch|en|t)$/u.test(word))
  return unsure ? [] : turned
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const WEEKDAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ')

/**
 * Umlauts typed as two letters ("erzaehlt", "Qualitaet"). Only in stems where nothing else can be meant: "neue", "Michael" and
 * "aktuell" stay. A short word with a capital may be a name ("Koehler", "Buehler"): it stays too.
 */
const UMLAUTS: readonly Rewrite[] = [
  [
    '(?:ge|be|ver|vor|er|aus|ein|un|ab|an)?(?:erz|gespr|erkl|pr|n|sp|t|tr|w|h|l|m|st|f|z|pl|schl|gef)',
    'ae(?=hl|ch|r|s|t|g|uf|h|n)',
    'ä',
  ],
  ['\\p{L}+t', 'ae(?=t(?:en|s|(?!\\p{L})))', 'ä'],
  ['(?:ge|un|er|auf|ver|be)?(?:sch|k|h|m|l|gr|st|w)', 'oe(?=n|r|ch|g|s|hn|f)', 'ö'],
  ['', 'oe(?=ffentlich|ffnung|kolog|konom|sterreich)', 'ö'],
  [
    '(?:ge|ver|vor|aus|ein|durch|unter|be|zu|nach|an|über|um)*(?:f|pr|w|m|k|fr|b|gr|sch|st|n|r|gef)',
    'ue(?=h|f|rd|rf|nsch|ss|nft|nst|ch|nd|rz|ro|n|tz|ler|ck|ll)',
    'ü',
  ],
  ['', 'ue(?=ber|bung|blich)', 'ü'],
].flatMap(([before, letters, umlaut]): Rewrite[] => [
  [new RegExp(`(?<=(?<!\\p{L})${before})${letters}`, 'gu'), umlaut ?? ''],
  [new RegExp(`(?<=(?<!\\p{L})(?=\\p{L}{8})${before})${letters}`, 'giu'), umlaut ?? ''],
])

const READING: LanguagePack['reading'] = {
  shorthand: [
    [/(?<![\p{L}\p{N}])ü\. ?/giu, 'über '],
    [/(?<![\p{L}\p{N}])(?:ueber|uber)(?![\p{L}\p{N}])/giu, 'über'],
    [/(?<!\p{L})Ue(?=ber|bung|blich)/gu, 'Ü'],
    [/(?<!\p{L})Oe(?=ffentlich|ffnung|kolog|konom)/gu, 'Ö'],
    ...UMLAUTS,
    /** Without its article the boss is not taken for the interviewer (`hiringManager`), who was there. */
    [
      /(?<!\p{L})(?:der|die) (?=(?:chef\p{L}*|teamleit\p{L}*|abteilungsleit\p{L}*|manager\p{L}*|geschäftsführ\p{L}*) (?:\S+ )?(?:war|waren|ist|konnte) (?:\S+ )?nicht(?!\p{L}))/giu,
      '',
    ],
    [/(?<![\p{L}\p{N}])fuer(?!\p{L})/giu, 'für'],
    [/(?<!\p{L})u\. ?a\.?(?=\s)|(?<!\p{L})ua(?=\s(?:über|die|das|den|von))/giu, 'auch'],
    [/(?<!\p{L})bzw\.?(?=\s)/giu, 'und'],
    [/(?<!\p{L})eig(?:tl|entl)?\.?(?=\s)/giu, 'eigentlich'],
    [/(?<!\p{L})evtl\.?(?=\s)/giu, 'eventuell'],
    [/(?<!\p{L})inkl\.?(?=\s)/giu, 'inklusive'],
    [/(?<!\p{L})(?:ca|insb|sog|allg|betr|bsp)\.(?=\s)/giu, ' '],
    [/(?<!\p{L})(?:d\. ?h|s\. ?o|o\. ?ä|m\. ?e|i\. ?d\. ?r|z\. ?t)\.(?=\s)/giu, ' '],
    [/(?<!\p{L})(?:mgmt|mngmt)(?!\p{L})/giu, 'management'],
    [/(?<!\p{L})side[- ]?project/giu, 'side-project'],
    [/(?<!\p{L})(?:bissl|bisschen|bissel|bisl|bisserl)(?!\p{L})/giu, 'bisschen'],
    [/(?<!\p{L})(?:isses)(?!\p{L})/giu, 'ist es'],
    [/(?<!\p{L})hat's(?!\p{L})/giu, 'hat es'],
    [/(?<!\p{L})würd(?= ich)/giu, 'würde'],
    [/\bgesprochn\b|\bgesporchen\b|\bgsprochen\b/gi, 'gesprochen'],
    [/\bintressiert\b|\binteresiert\b|\bintressiert\b/gi, 'interessiert'],
    [/\bintressant\b/gi, 'interessant'],
    [/(?<![\p{L}\p{N}])m\. ?(?=@|\p{Lu})/gu, 'mit '],
    [/\bz\. ?B\./gi, 'zum Beispiel'],
    [/(?<![\p{L}])u\.(?=\s)/giu, 'und'],
    [/\bv\. ?a\./gi, 'vor allem'],
    [/\bggf\./gi, 'gegebenenfalls'],
    [/\bihr n\b|\bihrn\b/gi, 'ihren'],
    [/\bnich\b|\bnet\b/gi, 'nicht'],
    [/\bn (?=gut|nett|toll|schön|lang)/gi, 'ein '],
    [/\bvllt\b|\bvl\b/gi, 'vielleicht'],
    /** Said of a dream, laughter and "ja klar" mean the contrary. */
    [
      /(?<!\p{L})(?:(?:ja|na) klar|von wegen|als ob|klar doch|haha+|lol)[,.!:]* +(?=(?:der |mein |ein |absoluter )*traum)/giu,
      'nicht ',
    ],
    [
      /(?<=(?<!\p{L})traum\p{L}*(?: \p{L}+){0,3}),? *(?:lol|haha+|hehe+|ja klar|von wegen|\(nicht\)|not)(?!\p{L})/giu,
      ' nicht erste wahl',
    ],
    [/(?<!\p{L})(?:lol|haha+|hehe+|halt|eben)(?!\p{L})/giu, ' '],
    [/\bgings\b/gi, 'ging es'],
    [/(?<!\p{L})ums(?!\p{L})/giu, 'um das'],
    [/\bwars\b/gi, 'war es'],
    [/\s+[&+]\s+/g, ' und '],
  ],
  breaks: new RegExp(
    `\\s*,(?!\\s*${ASKING}(?!\\p{L}))\\s*|\\s+[-–—]+\\s+|\\s*—\\s*|\\s*\\.{2,}\\s*|\\s*…\\s*|\\s*[()[\\]]\\s*|\\s+(?=(?:aber|jedoch|allerdings|obwohl|trotzdem|dennoch|nur dass|außer dass|wobei|sondern|während|leider)(?!\\p{L}))|\\s+und\\s+(?=(?:ich|wir|sie|er|es|dann|danach|hat|haben|habe|war|fand|auch|mir|bin|wurde|zeigte|erklärte|erzählte|sprach|sprachen|@\\d+ (?:hat|war|zeigte|erklärte|erzählte|sprach)) )|\\s+und\\s+(?=(?:über|nach|von|vom|darüber|dass) |darüber, )`,
    'giu',
  ),
  contrast:
    /^(?:aber|jedoch|allerdings|obwohl|trotzdem|dennoch|nur dass|außer dass|wobei|sondern|während|leider|doch)(?!\p{L})[ ,:]*(?:dass )?/iu,
  lead: /^(?:und|auch|dann|danach|also|tja|ja|naja|na ja|ok|okay|ach|plus|außerdem|insgesamt|übrigens|ehrlich gesagt|im ernst|grundsätzlich|sonst|ansonsten|anschließend|danach noch|erstens|zweitens|später|am ende|zum schluss|zuerst|anfangs|notizen?:|hallo|hi|hey|ich (?:denke|glaube|finde)(?=,? )|am besten war|highlight:?|highlight war|bitte(?: schreib(?:en sie)?| erwähnen?)?|heute|gestern|diesmal)(?!\p{L})[ ,:]*/iu,
  negation: words(
    'nicht',
    'kein(?:e[mnrs]?)?',
    'nie',
    'niemals',
    'kaum',
    'weder',
    'ohne',
    'nichts',
    'nix',
    'weniger',
    'zu wenig',
  ),
  nameWords: (
    'ernst klein groß lang kurz stark wolf fuchs vogel koch becker müller schmidt schneider fischer weber wagner richter ' +
    'schwarz weiß braun grün gut herz stern sommer winter herbst frost bach berg wald stein feld busch rose lieb mai ' +
    'august jung alt neu frei reich lust will mark kraft sauer süß roth krause hahn kaiser könig graf engel teufel ' +
    'zimmermann bauer jäger schäfer an so do es in im am um da'
  ).split(' '),
  hiringManager: words(
    '(?:der|die|dem|den) (?:hiring ?manager(?:in)?|teamleiter(?:in)?|teamleitung|abteilungsleiter(?:in)?|abteilungsleitung|personalerin|personaler|chefin|chef|recruiter(?:in)?|leiter(?:in)?|interviewer(?:in)?|geschäftsführer(?:in)?|gründer(?:in)?|direktor(?:in)?|führungskraft)',
  ),
  /** What "das" is, where the clause before it was not understood: perhaps another employer. */
  refersBack: /^(?:(?:und|ja|aber|eher|wohl) )*(?:das|dies|die|der|dort|da)(?!\p{L})/iu,
  continues:
    /^(?:(?:auch|dann|und|sehr) )*(?:sie|er|ihre?|seine?|hat|erklärte|zeigte|erzählte|sehr|super)(?!\p{L})/iu,
  everyone: words(
    'alle',
    'allen',
    'alle zusammen',
    'beide[nr]?',
    'jede[rn]?',
    'das ganze (?:team|panel)',
    'das (?:team|panel)',
    'niemand',
    'keiner',
    'keine[rn] von (?:ihnen|beiden)',
  ),
  events: {
    /** Who was "nicht dabei" is somebody else: the talk took place. */
    noShow: words(
      '(?<!(?<!\\p{L})(?:chef\\p{L}*|teamleit\\p{L}*|kolleg\\p{L}*|hr|cto|ceo|lead|personal\\p{L}*|vorgesetzte\\p{L}*)(?!\\p{L}).*)(?:nicht|nie) (?:\\S+ )?(?:erschienen|aufgetaucht|gekommen|eingewählt|zum (?:termin|gespräch) (?:gekommen|erschienen))',
      '^(?:(?:@\\d+|sie|er|leider|dann|einfach) )*(?:kam|erschien|tauchte)(?: \\S+)? nicht(?: auf)?$',
      '^(?:@\\d+|sie|er) (?:war|waren) (?:(?:gar|einfach|leider) )*nicht (?:da|dabei)$',
      'no[- ]?show',
      '(?:niemand|keiner)(?: \\S+)? (?:kam|da|gekommen|erschienen|aufgetaucht|dabei)',
      '(?:niemand|keiner) (?:war da|ist gekommen|ist erschienen)',
      'mich versetzt',
      'hat (?:gefehlt|den termin vergessen|mich sitzen ?lassen)',
    ),
    stoodIn: words(
      'eingesprungen',
      'sprang (?:\\S+ )?ein',
      'einspringen',
      '(?:hat|haben) (?:sie|ihn|@\\d+|die kollegin|den kollegen) vertreten',
      'ist für (?:sie|ihn|@\\d+) gekommen',
    ),
    calledWithDecision: words(
      '(?:hat|haben)(?: mich)? (?:\\S+ )?(?:selbst|persönlich) (?:\\S+ )?(?:angerufen|geschrieben|mitgeteilt|gesagt|abgesagt)',
      'rief (?:mich )?(?:\\S+ )?(?:selbst|persönlich) an',
      '(?:hat|haben) (?:mich )?angerufen um (?:mir )?(?:\\S+ )*abzusagen',
      '(?:selbst|persönlich) (?:angerufen|abgesagt)',
    ),
    rejected: words(
      'absage(?! (?:schreiben|schicken|von mir))',
      '(?:sie|die|er|@\\d+) (?:haben|hat) (?:mir |leider )*abgesagt',
      'mir (?:\\S+ )?abgesagt',
      '(?:haben|hat|wurde|bin) (?:mich |leider )*(?:abgelehnt|nicht genommen|aussortiert)(?: worden)?',
      '(?:haben|hat) (?:sich )?(?:\\S+ )?(?:für )?(?:jemand(?:en)? ander\\w+|eine andere person|einen anderen|eine andere)(?: \\S+)? ?(?:genommen|entschieden|eingestellt)?',
      '(?:stelle|job) (?:leider )?nicht bekommen',
      'hat nicht geklappt',
      'anderweitig (?:besetzt|entschieden)',
    ),
    wouldReturn: words(
      '(?:würde|werde) (?:mich )?(?:\\S+ ){0,3}(?:wieder|nochmal|erneut|nochmals)(?: \\S+){0,3} bewerben',
      'offen für (?:andere|weitere|künftige) (?:stellen|rollen|positionen)',
      'im hinterkopf behalten',
      'gern(?:e)? ein andermal',
    ),
    movedByThem: words(
      '(?:für mich|meinetwegen|wegen mir)(?: \\S+){0,3} (?:verschoben|verlegt|umgeplant)',
      '(?:termin|gespräch|interview)(?: \\S+){0,3} (?:für mich|meinetwegen|wegen mir)(?: \\S+){0,2} (?:verschoben|verlegt)',
      '(?:verschoben|verlegt),? damit ich .*',
    ),
    movedByMe: words(
      'ich (?:musste|habe|hatte|hab)(?: den termin| das gespräch| das interview| es| ihn| kurzfristig| leider| zweimal| nochmal)* (?:verschieben|verschoben|verlegen|verlegt|umplanen)(?: müssen)?',
      'musste(?: ich)?(?: den termin| das gespräch| kurzfristig| leider| es)* (?:verschieben|verlegen)',
      '(?:termin|gespräch) (?:kurzfristig )?verschieben müssen',
      '(?:war|waren) (?:\\S+ )?flexibel(?: .*)?',
    ),
  },
  sorts: {
    informational: words(
      'informationsgespräch',
      'infogespräch',
      'kaffeegespräch',
      'kein (?:richtiges |echtes )?(?:bewerbungsgespräch|vorstellungsgespräch|interview)',
      'auf einen kaffee',
      'erfahrungsaustausch',
    ),
    takeHome: words('take-?home', 'probeaufgabe', 'hausaufgabe', 'fallstudie besprochen', 'testaufgabe'),
    metBefore: words(
      'zweite[nrs]? (?:runde|gespräch|interview|termin)',
      '2\\. (?:runde|gespräch|interview)',
      'dritte[nrs]? (?:runde|gespräch)',
      'letzte runde',
      'finalrunde',
      '(?:schon|bereits) (?:\\S+ ){0,2}(?:kennengelernt|getroffen|gesprochen)',
      'kannte (?:sie|ihn|@\\d+) schon',
      'wieder mit @\\d+',
      'wiedergesehen',
    ),
  },
  stance: {
    withdrawn: new RegExp(
      '^(?!.*(?:vielleicht|überleg|eventuell|möglicherweise|könnte|würde|(?<!\\p{L})ob(?!\\p{L})|wenn|falls|nicht zurück|soll|denke (?:darüber|drüber) nach)).*' +
        words(
          'ziehe (?:ich )?(?:meine bewerbung |mich )?(?:\\S+ )?zurück',
          'bewerbung (?:\\S+ )?(?:zurück(?:gezogen|ziehen|zuziehen)|zurück)',
          '(?:ich |habe |hab |mich |jetzt |schon |aus dem prozess |aus dem verfahren )*zurückgezogen',
          '(?:ich habe|ich hab|habe|hab) (?:ihnen |dort |das angebot |die stelle |den job |die einladung |schon |heute |gestern |bereits |leider )*(?:abgesagt|abgelehnt)',
          'ich (?:sage|steige) (?:\\S+ )?(?:ab|aus)',
          'bin (?:raus|ausgestiegen)',
        ).source,
      'iu',
    ),
    against: words(
      '(?:nicht|keine?|nie|kaum)(?: \\S+){0,4} (?:erste wahl|erster wahl|traumjob|traumstelle|wunschstelle|ding|das richtige|interessiert|begeistert|überzeugt|sicher|für mich|passend|gereizt|motiviert|scharf|lust|interesse|haben)',
      'nicht (?:so |ganz |wirklich |unbedingt |gerade )*(?:erste wahl|meins|meine|mein traumjob|mein ding|das richtige|das wahre|sicher|interessiert|überzeugt|begeistert|für mich|was ich (?:will|suche))',
      '(?:nicht|kein) (?:(?:so|gerade|unbedingt|wirklich) )*(?:(?:der|ein) )?(?:\\S+ )?fan',
      'kein(?:e|en)? (?:plan|ahnung|schimmer|idee),? ob',
      'besser gefallen(?! als (?:gedacht|erwartet|ich))',
      '(?:besser|attraktiver|spannender|interessanter|reizvoller|cooler|näher) als (?:hier|das hier|dort|die hier|die stelle|der job|bei)',
      'wäre (?:mir|für mich) (?:\\S+ )?(?:lieber|besser|attraktiver)',
      '(?:nicht|kaum) (?:\\S+ )?vom hocker',
      '(?:reißt|reisst|kickt|catcht|haut|flasht|packt|holt|zieht) mich (?:\\S+ ){0,3}(?:nicht|kaum|wenig)',
      'zieht (?:es )?mich (?:eher|mehr|zu|woanders)',
      '(?:für|an) (?:jemand(?:en)? anders?\\p{L}*|jemand(?:en)? mit)',
      '(?:mäßig|mässig|bedingt|mittel|so lala|begrenzt|nur halb|nur bedingt) (?:interessiert|begeistert|spannend|motiviert|überzeugt|interessant)',
      '(?:begeisterung|interesse|motivation|vorfreude|lust) (?:hält sich|ist|war|eher|bei mir) (?:\\S+ ){0,2}(?:in grenzen|begrenzt|gering|überschaubar|mäßig|null|gleich null|weg)',
      'zur not',
      'notfalls',
      'im notfall',
      'besser als (?:nichts|nix|gar nichts|arbeitslos)',
      'hauptsache (?:\\S+ )?(?:job|was)',
      'nur (?:als )?backup',
      'als backup',
      '^(?:nicht|not)$',
      'woanders',
      '(?:weiß|weiss) (?:noch |gar |echt )*nicht(?: so)?(?: recht)?,? (?:was ich|wie ich)',
      'überdenken',
      '(?:wird|werd(?:e)? ich) (?:wohl |eher )?(?:nichts|nix|nicht (?:nehmen|machen))',
      'zweite wahl',
      'plan [bc]',
      'notlösung',
      'notnagel',
      'ersatzlösung',
      'nichts für mich',
      'nix für mich',
      'unsicher',
      'unentschlossen',
      'unschlüssig',
      'zwiegespalten',
      'hin ?-? ?und ?-? ?her ?-?gerissen',
      'gemischte gefühle',
      'eher nicht',
      'eher (?:nein|unwahrscheinlich)',
      'kein(?:e|en)? (?:\\S+ )?(?:traumjob|interesse|lust|bock)',
      '(?:wäre|würde|möchte|will|arbeite) (?:\\S+ ){0,2}lieber',
      'lieber (?:zu|bei|woanders|die andere|das andere|den anderen|etwas anderes)',
      'passt (?:\\S+ )?nicht(?! nur)',
      'zweifel\\p{L}*',
      'skeptisch',
      '(?:weiß|weiss) (?:noch |gar )?nicht,? ob',
      'überlege(?: mir)?(?: \\S+){0,3}(?:,? ob|,? ab|zurück)?',
      'denke (?:darüber|drüber) nach',
      'vielleicht (?:\\S+ )?(?:zurück|absagen|ab)',
      'nur (?:zur |als )?übung',
      'lauwarm',
      'halbherzig',
      'würde (?:\\S+ ){0,3}nicht (?:\\S+ )?(?:nehmen|annehmen|wollen|wechseln|anfangen)',
      'haut mich nicht um',
      'reizt mich (?:\\S+ )?(?:nicht|wenig|kaum)',
      'weniger interessiert',
    ),
    open: clause(
      '(?:bin |ich bin |noch |ganz |eher |wirklich )*(?:offen|neutral|gespannt|unvoreingenommen)(?: für alles| dafür)?',
      'mal (?:sehen|schauen|gucken)',
      'abwarten',
      'schauen wir mal',
    ),
    keen: new RegExp(
      '^(?:(?:ich|bin|wäre|war|sehr|echt|wirklich|total|super|richtig|ziemlich|durchaus|immer|noch|jetzt|auch|definitiv|auf jeden fall|absolut|ganz|umso|mehr|große|großes|hab|habe|hätte|grosse|klar|weiterhin) )*(?:' +
        '(?:interessiert|begeistert|motiviert|dabei|angetan)(?: mich)?(?: schon| sehr| wirklich| total| voll| echt)?(?: (?:an|von|für|in) (?:der|dem|die|den)? ?(?:stelle|rolle|job|position|aufgabe|team|firma)(?: \\S+){0,3})?' +
        '|(?:interesse|lust|bock)(?: (?:auf|an) (?:die|der|den|dem|das)? ?(?:stelle|rolle|job|position|aufgabe))?(?: darauf| drauf| dran)?(?: ist)?(?: groß| vorhanden| da| geweckt| definitiv)?' +
        '|würde (?:\\S+ ){0,2}(?:gerne?|sofort) (?:\\S+ ){0,3}(?:zusagen|arbeiten|anfangen|mitmachen|weitermachen|machen|nehmen|haben|einsteigen|dabei sein)' +
        '|gerne? (?:dort|da|bei \\S+) (?:arbeiten|anfangen|einsteigen)' +
        '|(?:will|möchte) (?:den|die|diesen|diese) (?:job|stelle)(?: haben)?' +
        '|hoffe,? (?:dass )?(?:es|das) (?:\\S+ )?klappt|daumen drücken' +
        '|(?:(?:die |der |diese |dieser |das )?(?:stelle|job|rolle|position|aufgabe|projekt) (?:interessiert|reizt|gefällt|passt|klingt|ist|wäre)|(?:das |es )?(?:interessiert|reizt) mich)(?: (?:mir|mich|schon|sehr|echt|wirklich|total|mega|voll|auch|immer|noch|weiterhin|nach wie vor|richtig|super|ziemlich|durchaus|wie|für|genau|zu|umso mehr|einfach|definitiv))*(?: (?:mich|mir|sehr|schon|super|toll|spannend|interessant|reizvoll|attraktiv|klasse|cool|perfekt|meins|das richtige|richtig gut|gut|großartig|genial|mega|total))?' +
        '|(?:spannende|tolle|interessante|super|coole|schöne) (?:stelle|rolle|aufgabe|position)|(?:spannender|toller|interessanter|super|cooler) job' +
        ')[ .!?]*$',
      'iu',
    ),
    wish: new RegExp(
      '^(?:\\S+ ){0,6}(?:traumjob|traumstelle|traumfirma|traumarbeitgeber|traumrolle|wunschstelle|wunscharbeitgeber|erste wahl|nummer 1|nummer eins|job meiner träume|stelle meiner träume)(?: \\S+){0,6}[ .!?]*$' +
        '|^(?:(?:ich|wirklich|so|sehr|ehrlich) )*(?:will|möchte) (?:den job|die stelle|das|diese stelle|diesen job|da|dort) (?:\\S+ )?(?:unbedingt|so sehr|mehr als alles)(?: \\S+){0,4}[ .!?]*$' +
        '|^(?:ich )?(?:will|möchte) (?:unbedingt|so sehr) (?:\\S+ ?){1,5}[ .!?]*$' +
        '|^(?!.*(?<!\\p{L})bei (?!euch|ihnen|denen))(?:(?:das|es|hier|dort|da|zu|arbeiten) )*(?:wäre|ist|wär) (?:\\S+ )?(?:ein|mein) (?:\\S+ )?traum(?: (?:da|dort|hier) zu arbeiten)?[ .!?]*$',
      'iu',
    ),
    elsewhere:
      /(?<!\p{L})bei (?!(?:euch|ihnen|denen|dieser|dem|der)(?!\p{L}))(?<where>\S+)(?: zu arbeiten)? (?:ist|wäre|wär|bleibt|war|liegt|wartet)|(?:traumjob|traumstelle|erste wahl|wunschstelle|nummer eins)(?: (?:ist|wäre|bleibt|liegt|war|wartet|weiterhin|immer|noch|eigentlich))* (?:bei|wäre|ist|wartet) (?!(?:das|es|dies\p{L}*|hier|die|der|ein)(?!\p{L}))(?<where>.+)$|^(?!(?:das|es|dies\p{L}*|hier|stelle|job|die|der|ist|war|echt|mein|meine|absoluter)(?!\p{L}))(?<where>\S+) (?:ist|bleibt|wäre|war) (?:\S+ ){0,2}(?:meine? )?(?:erste wahl|traumjob|traumfirma|wunscharbeitgeber)/iu,
  },
  secret: words(
    'gehalt(?!en)\\p{L}*',
    'gehälter\\p{L}*',
    'bezahl\\p{L}*',
    'lohn',
    'löhne',
    'verdien\\p{L}*',
    'bonus',
    'boni',
    'vergütung\\p{L}*',
    'entlohn\\p{L}*',
    'tarif\\p{L}*',
    'geld',
    'urlaub\\p{L}*',
    'zuschuss',
    'firmenwagen',
    'dienstwagen',
    'homeoffice',
    'home-office',
    'pendel\\p{L}*',
    'arbeitsweg',
    'anfahrt',
    'überstunden',
    'teilzeit',
    'befristet\\p{L}*',
    'kündig\\p{L}*',
    'gekündigt\\p{L}*',
    'probezeit',
    'vertrag(?!srecht)',
    'visum',
    'aufenthalts\\p{L}*',
    'arbeitserlaubnis',
    'ander\\p{L}* (?:angebot\\p{L}*|firma|firmen|stelle\\p{L}*|job|prozess\\p{L}*|gespräch\\p{L}*|arbeitgeber\\p{L}*|bewerbung\\p{L}*|interview\\p{L}*)',
    'angebot(?! (?:für|an) (?:kund|nutz))',
    'angebote (?:von|bei)',
    'zusage',
    'konkurrenz\\p{L}*',
    'mein\\p{L}* (?:\\p{L}+ )?(?:chef\\p{L}*|arbeitgeber\\p{L}*|firma|job|team|stelle|mann|frau|freund\\p{L}*|partner\\p{L}*|kind\\p{L}*|familie|eltern|therap\\p{L}*|arzt)',
    'schwanger\\p{L}*',
    'elternzeit',
    'mutterschutz',
    'kinder',
    'kita',
    'krank\\p{L}*(?!haus|enhaus)',
    'krankheit',
    'diagnose',
    'therapie',
    'behinder\\p{L}*',
    'depress\\p{L}*',
    'burn-?out',
    'scheidung',
    'getrennt',
    'schulden',
    'miete',
    'alter',
    'kirche',
    'religi\\p{L}*',
    'partei',
    'gewerkschaft\\p{L}*',
    'betriebsrat',
    'entlass\\p{L}*',
    'stellenabbau',
    'übernahme',
    'fusion',
    'insolven\\p{L}*',
    'pleite',
    'verklag\\p{L}*',
    'gefeuert',
    '[€$£]\\s?\\d.*',
    '\\d+ ?(?:€|euro|k|eur|tsd)',
    'umziehen',
    'umzug nach (?:berlin|münchen|hamburg|köln|wien|zürich)',
  ),
  confidential: words(
    'unter uns',
    'vertraulich',
    'im vertrauen',
    'inoffiziell',
    'off the record',
    'nicht (?:erwähnen|schreiben|sagen|weitersagen|verraten)',
    'bitte nicht',
    'geheim\\p{L}*',
    'nur für mich',
    'privat',
    'darf (?:das )?(?:keiner|niemand) wissen',
  ),
  sour: words(
    'langweil\\p{L}*',
    'arrogant\\p{L}*',
    'unfreundlich\\p{L}*',
    'unhöflich\\p{L}*',
    'überheblich\\p{L}*',
    'herablassend\\p{L}*',
    'komisch\\p{L}*',
    'seltsam\\p{L}*',
    'merkwürdig\\p{L}*',
    'trocken\\p{L}*',
    'öde\\p{L}*',
    'fad\\p{L}*',
    'lahm\\p{L}*',
    'steif\\p{L}*',
    'kühl\\p{L}*',
    'kalt\\p{L}*',
    'distanziert\\p{L}*',
    'desinteressiert\\p{L}*',
    'genervt\\p{L}*',
    'nerv(?:ig|t|te|en|end)\\p{L}*',
    'gestresst\\p{L}*',
    'müde',
    'unvorbereitet\\p{L}*',
    'unpünktlich\\p{L}*',
    'zu spät',
    'verspät\\p{L}*',
    'chaot\\p{L}*',
    'chaos',
    'schlecht\\p{L}*',
    'schlimm\\p{L}*',
    'furchtbar\\p{L}*',
    'schrecklich\\p{L}*',
    'grauenhaft\\p{L}*',
    'mies\\p{L}*',
    'blöd\\p{L}*',
    'doof\\p{L}*',
    'dumm\\p{L}*',
    'idiot\\p{L}*',
    'unangenehm\\p{L}*',
    'unsympathisch\\p{L}*',
    'unmöglich',
    'anstrengend\\p{L}*',
    'zäh\\p{L}*',
    'enttäusch\\p{L}*',
    'schade',
    'veraltet\\p{L}*',
    'altmodisch\\p{L}*',
    'altbacken\\p{L}*',
    'toxisch\\p{L}*',
    'aggressiv\\p{L}*',
    'sexist\\p{L}*',
    'rassist\\p{L}*',
    'unterbroch\\p{L}*',
    'unterbricht',
    'ins wort',
    'handy',
    'gegähnt',
    'gähn\\p{L}*',
    'abgelenkt\\p{L}*',
    'konfus\\p{L}*',
    'wirr\\p{L}*',
    'vage\\p{L}*',
    'ausgewichen',
    'ausweichend\\p{L}*',
    'gelogen',
    'unseriös\\p{L}*',
    'zweifelhaft\\p{L}*',
    'bedenken',
    'red flags?',
    'hölle',
    'stress\\p{L}*',
    'überfordert\\p{L}*',
    'überlastet\\p{L}*',
    'unterbesetzt\\p{L}*',
    'monolog\\p{L}*',
    'gelabert',
    'geschwafelt',
    'angeber\\p{L}*',
    'verhör',
    'scheiß\\p{L}*',
    'mist',
    'kacke',
    'zickig',
    'zu (?:lang|lange|viel|viele|formell|laut|leise|konservativ|corporate|wenig|groß|klein)',
    'schwach\\p{L}*',
    'kein(?:e|en)? (?:plan|ahnung|interesse|humor)',
    'gruselig',
    'peinlich\\p{L}*',
    'mehr (?:erhofft|erwartet|versprochen)',
    'anders vorgestellt',
    'wenig (?:begeistert|interessiert)',
  ),
  self: words(
    'nervös',
    'aufgeregt',
    'blackout',
    'verhaspelt',
    'gestottert',
    'versagt',
    'vermasselt',
    'verkackt',
    'versemmelt',
    'verbockt',
    'gepatzt',
    'peinlich',
    'blamiert',
    'unvorbereitet',
    'ich (?:\\S+ ){0,4}(?:vergessen|verwechselt|verpasst|übertrieben|gelogen|geschwitzt|gestammelt|geschwafelt)',
    '(?:habe|hab|bin) (?:\\S+ ){0,4}(?:vergessen|verwechselt|hängen ?geblieben|ins schwimmen)',
    'ich war (?:\\S+ )?(?:schlecht|müde|krank|langsam|unkonzentriert|nicht)',
    'lief (?:\\S+ )?(?:schlecht|nicht|mies|mäßig|so lala)',
    'nicht (?:so )?gut gelaufen',
    'schlecht gelaufen',
    '(?:konnte|wusste|kannte) (?:\\S+ ){0,4}nicht(?: .*)?',
    'wusste (?:ich )?(?:nicht|keine)',
    'keine antwort',
    'hätte (?:\\S+ ){0,4}sollen',
    'mein(?:e)? (?:antwort\\p{L}*|fehler|nerven|deutsch|englisch)',
    'unterqualifiziert',
    'überqualifiziert',
    'zu wenig erfahrung',
    'keine erfahrung',
    'hochstapler\\p{L}*',
    'auf dem schlauch',
    'durchgefallen',
  ),
  company:
    /^(?:(?:ich|finde|fand|mag|mochte|die|das|mir|gefällt|gefiel|hat|war|ist|wirkt|sehr|echt|wirklich|total|richtig|auch|super|insgesamt|einfach|eine|ein|halte|viel|von|bei) )*(?:#|firma|unternehmen|laden|verlag|haus|kultur|firmenkultur|unternehmenskultur|museum|schule|klinik|startup|produkt|mission|verein|stiftung|institut)(?: (?:ist|war|wirkt|finde|fand|ich|mir|hat|gefällt|gefiel|gefallen|sehr|echt|wirklich|total|richtig|super|auch|mag|klasse|einen|eindruck|macht|machte|guten))* ?(?:toll|gut|super|klasse|großartig|schön|spannend|interessant|sympathisch|beeindruckend|cool|prima|sehr|gefallen|gefällt|mag ich|eindruck)?[ .!?]*$/iu,
  rapport: new RegExp(
    '^(?:(?:ich|wir|mit|@\\d+|ihr|ihm|ihnen|haben|hat|uns|sofort|gleich|sehr|echt|wirklich|super|richtig|total|auch|es|war|habe|mich|von|anfang|an|die|das|der|beiden|allen|sie|er|fand|schnell|irgendwie|mir|bei|menschlich|hab|hatten|mega|voll|sau|krass|unglaublich|gefühlt) )*(?:' +
      '(?:gut |super |bestens |prima |toll |blendend |sehr gut |auf anhieb (?:gut )?|gleich (?:gut )?|sofort (?:gut )?)*verstanden(?: mit @\\d+)?|draht(?: zueinander| gefunden| zu @\\d+)*|chemie(?: (?:hat|stimmte|hat gestimmt|passte|passt|war|gut|super|da|stimmt|gepasst))*|wellenlänge|(?:auf )?einer wellenlänge|(?:auf )?(?:der|die) gleichen? wellenlänge|harmoniert|(?:gut |viel |zusammen )*gelacht|(?:wohl|wohlgefühlt|wohl gefühlt)(?: bei @\\d+)?|geklickt|gefunkt|sympathisch(?: gewesen)?|nette atmosphäre|gute atmosphäre|angenehme atmosphäre|gute stimmung|gute vibes|vibes? (?:war|waren|passt|passte|passten|stimmt|stimmte|stimmten)(?: \\S+)?|menschlich (?:top|super|gepasst|passt|passte|klasse|stark)|(?:wohl|wohlgefühlt) (?:bei @\\d+ )?gefühlt|guter draht|guten draht(?: (?:zueinander|zu @\\d+|gehabt|gefunden))*|leicht zu reden|locker und nett' +
      ')[ .!?]*$',
    'iu',
  ),
  kindness:
    /^(?!(?:(?:war|es|sehr|echt|total|super|ganz|wirklich|mega) )*(?:nett|angenehm)[ .!?]*$)(?:(?:er|sie|@\d+|alle|beide|es|war|waren|ist|sind|wirkte|wirkten|wirklich|sehr|echt|super|total|richtig|so|ganz|äußerst|unglaublich|auch|und|einfach|eine|ein|extrem|das|team|herzlich und|nett und|freundlich und|offen und|geduldig und|leute|mensch|mega|voll|sau|drei|vier|fünf|zwei|dort|da|hier|die) )*(?:nett|freundlich|herzlich|lieb|liebenswürdig|zuvorkommend|warmherzig|geduldig|aufmerksam|hilfsbereit|großzügig|offen|nette leute|nette recruiterin|netter recruiter|netter mensch|nettes team|lieb von (?:ihr|ihm|ihnen)|nett von (?:ihr|ihm|ihnen|@\d+)|freundliche leute|entgegenkommend|wertschätzend|zugewandt|angenehm|sympathische leute)(?: (?:zu mir|gewesen|mit mir|alle|und (?:offen|geduldig|herzlich|nett|freundlich|hilfsbereit|kompetent|lustig)))*[ .!?]*$/iu,
  /** A word of praise alone is as often meant the other way ("toll, wieder ein Obstkorb"): that is filler. */
  joy: /^(?!(?:(?:na|ganz|echt|sehr|war|ist|es|das|so) )*(?:toll|super|klasse|prima|schön|gut|nett|angenehm|interessant)[ .!?]*$)(?:(?:es|das|sie|er|@\d+|war|hat|gespräch|interview|telefonat|call|gutes|tolles|schönes|nettes|sehr|echt|wirklich|super|richtig|total|ein|eine|insgesamt|und|mir|uns|viel|auch|einfach|lief|ist|alles|ganz|angenehmes|spannendes|interessantes|großen|gute|tolle|lustiges|unterhaltung|austausch|toller|guter|so|ich|glaube|wir|hatten|haben|fand|fand's|mega|voll|sau|richtig) )*(?:spaß(?: gemacht| gehabt)?|mega|genial|der hammer|hammer|spitze|top|stark|cool|gut|super|toll|klasse|schön|spannend|interessant|lustig|angenehm|nett|prima|gefallen|gelaufen|genossen|gefreut|gespräch|interview|austausch|unterhaltung|erfrischend|inspirierend|kurzweilig)[ .!?]*$/iu,
  filler:
    /^(?:(?:na|toll|super|klasse|prima|gut|nett|angenehm|interessant|okay|soweit|alles|in|ordnung|so|ganz|echt|sehr|es|erstgespräch|zweitgespräch|hr|als|nächstes|gleich|zum|kennenlernen|hilfreich|informativ|aufschlussreich|per|du|geduzt|duzen|waren|sind|hatte|gerade|eben|mein|das|ein|eine|kurzes|erstes|zweites|erste|zweite|letzte|runde|telefonat|telefoninterview|video|videocall|zoom|teams|interview|vorstellungsgespräch|gespräch|call|termin|mit|@\d+|vor|ort|fertig|ist|war|hier|paar|notizen|vom|von|für|danke|bitte|hallo|hi|ok|heute|gestern|morgens|früh|technisches|recruiterin|kaffee|persönlich|etwa|ca|ungefähr|\d+ ?(?:min|minuten|stunden?|h)|halbe|stunde|zwei|dauerte|lief|lang|wieder|kennengelernt|ich|wir|uns|grüße|lg|anbei|einladung|weiterleiten|im|am|büro|online|kurz|schnell|die|der|den|übliche|fragen|allgemein|smalltalk|kennenlernen|montag|dienstag|mittwoch|donnerstag|freitag)(?: |$))+[ .!?]*$/iu,
  topics: [
    {
      family: 'reviewed',
      pattern: new RegExp(
        `^${FILL}(?<slot>${MINE})(?!\\p{L})(?: \\S+){0,3} (?:besprochen|durchgegangen|angeschaut|angesehen|durchgesehen|gelesen|diskutiert|kommentiert)${END}$`,
        'iu',
      ),
    },
    {
      family: 'reviewed',
      pattern: new RegExp(`^${FILL}über (?<slot>${MINE}) (?:gesprochen|geredet|diskutiert)${END}$`, 'iu'),
    },
    {
      family: 'asked',
      pattern: new RegExp(`${NOT_ME}${FILL}(?<slot>nach .+?) (?:gefragt|erkundigt)${END}$`, 'iu'),
    },
    {
      family: 'asked',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:gefragt|fragte|fragten|erkundigte sich|erkundigt|(?:gute |tolle |kluge |schöne )*fragen) ${FILL}(?<slot>nach .+)$`,
        'iu',
      ),
    },
    {
      family: 'advised',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:gab mir |gaben mir )?(?:gute |hilfreiche |nützliche |wertvolle |tolle |guten |viele |ein paar )*(?:tipps?|ratschläge|rat|hinweise) (?<slot>(?:zu|zum|zur|für) .+?)(?: (?:gegeben|bekommen|mitgegeben|erhalten))?${END}$`,
        'iu',
      ),
    },
    {
      family: 'recommended',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?<slot>(?:ein|eine|einen|das|die|den|zwei|drei|ihr|ihre) .+?) empfohlen${END}$`,
        'iu',
      ),
    },
    {
      family: 'showed',
      pattern: new RegExp(`${NOT_ME}${FILL}(?<slot>.+?) (?:gezeigt|vorgeführt|demonstriert)${END}$`, 'iu'),
    },
    {
      family: 'showed',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:gezeigt|zeigte|zeigten)(?: mir| uns)?(?: auch| noch| kurz| dann)*,? (?<slot>.+)$`,
        'iu',
      ),
    },
    { family: 'walked', pattern: new RegExp(`${NOT_ME}${FILL}durch (?<slot>.+?) geführt${END}$`, 'iu') },
    { family: 'walked', pattern: new RegExp(`${NOT_ME}${FILL}führte mich durch (?<slot>.+)$`, 'iu') },
    {
      family: 'explained',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?<slot>.+?) (?:erklärt|erläutert|beschrieben|geschildert|skizziert|dargelegt)${END}$`,
        'iu',
      ),
    },
    {
      family: 'explained',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:erklärt|erklärte|erklärten|erläutert|erläuterte|beschrieb|beschrieben|schilderte|geschildert|skizzierte)(?: hat| haben| mir| uns| auch| noch| kurz| dann| gut| genau| geduldig| sehr| ausführlich)*,? (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'told',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?<slot>(?:von|vom) .+?) (?:erzählt|berichtet|gesprochen|geschwärmt)${END}$`,
        'iu',
      ),
    },
    {
      family: 'told',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:erzählt|erzählte|erzählten|berichtet|berichtete|sprach|schwärmte)(?: hat| haben| mir| uns| auch| noch| viel| kurz| dann| ausführlich| offen| ehrlich)*,? (?<slot>(?:von|vom|wie|warum|was|woran|wo) .+)$`,
        'iu',
      ),
    },
    {
      family: 'learned',
      pattern: new RegExp(`^${FILL}(?:gelernt|erfahren) (?:viel )?über (?<slot>.+)$`, 'iu'),
    },
    { family: 'learned', pattern: new RegExp(`^${FILL}über (?<slot>.+?) (?:gelernt|erfahren)${END}$`, 'iu') },
    {
      family: 'worked',
      pattern: new RegExp(
        `^${FILL}(?<slot>(?:an|am) .+?) (?:gearbeitet|getüftelt|programmiert|gebaut|geknobelt)${END}$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: new RegExp(
        `^${FILL}über (?<slot>.+?) (?:gesprochen|geredet|unterhalten|diskutiert|ausgetauscht|geplaudert|gequatscht|philosophiert|gefachsimpelt|erzählt|berichtet|sprechen|reden)${END}$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: new RegExp(
        `^${FILL}(?:gesprochen|geredet|sprachen|sprach|redeten|diskutiert|diskutierten|unterhalten|unterhielten uns|ausgetauscht|gequatscht|geplaudert|gefachsimpelt|austausch|gespräch|unterhaltung|diskussion|debatte|telefonat|erzählte|berichtete) ${FILL}über (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'learned',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:einen |gute |spannende |interessante |kleinen |tolle |ersten |guten )*(?:einblicke?|überblick) (?:in|über) (?<slot>.+?)(?: (?:gegeben|gegebn|bekommen|erhalten|gewonnen|gewährt))?${END}$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: new RegExp(
        `^(?:wir |haben )*(?:auch )?darüber,? (?<slot>${ASKING} .+?)(?: (?:gesprochen|geredet|unterhalten|diskutiert))?$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: /^(?:mit|bei) @\d+(?: dann| auch| noch| eher| viel| kurz)* (?:über|um) (?<slot>.+)$/iu,
    },
    /** Much of a German working day is in English. */
    {
      family: 'talked',
      pattern: /^(?:we )?(?:talked|chatted|spoke|discussed)(?: about)? (?<slot>.+)$/iu,
    },
    {
      family: 'liked',
      pattern:
        /^(?:(?:ich|war|es|fand|sehr|echt|mega|voll|total|besonders|auch|richtig|super) )*(?:beeindruckend|spannend|interessant|faszinierend|cool|klasse|toll),? (?<slot>wie .+)$/iu,
    },
    {
      family: 'talked',
      pattern: new RegExp(
        `^${FILL}(?:ging|geht|drehte sich)(?: es| alles| viel| vor allem| hauptsächlich| auch| dann| lange| meist| sehr)* um (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: new RegExp(
        `^${FILL}(?<slot>(?:die|das|den|ihre|ihren|ihr|seine|seinen|einen?|eine|\\p{Lu}) ?.+?) (?:besprochen|diskutiert|behandelt|durchgesprochen|durchgegangen|vorgestellt|angesprochen)${END}$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern:
        /^(?:themen?|thema|gesprächsthemen)(?: waren| war)?(?: vor allem| hauptsächlich| meistens| auch| unter anderem| überwiegend)?:? (?<slot>(?!(?:ein|ihr|sein|gehalt) ).+)$/iu,
    },
    {
      family: 'liked',
      pattern:
        /^(?:(?:ich|besonders|sehr|echt|auch) )*fand(?: ich)? (?<slot>(?:ihren?|seinen?|die|das|den) .+?) (?:sehr |echt |richtig |super |total |besonders )*(?:spannend|interessant|toll|beeindruckend|gut|klasse|schön|faszinierend|inspirierend)$/iu,
    },
    {
      family: 'liked',
      pattern:
        /^(?<slot>(?:ihre|seine|die|das) .+?) (?:fand ich|war|waren|klang|klingt) (?:sehr |echt |richtig |super |total |besonders )*(?:spannend|interessant|toll|beeindruckend|klasse|faszinierend|inspirierend)$/iu,
    },
    {
      family: 'talked',
      pattern: /^(?:hauptsächlich |vor allem |viel |meist |auch |kurz )*über (?<slot>.+)$/iu,
    },
  ],
  addition:
    /(?:^|[,.;(]\s*|\b(?:aber|und) )(?:ich )?(?:hätte (?:ich )?(?:\p{L}+ ){0,3}(?:sagen|erwähnen|antworten|ergänzen) sollen|(?:habe |hab )?vergessen zu (?:sagen|erwähnen)|was ich (?:noch )?(?:sagen wollte|hätte sagen sollen)|bessere antwort(?: wäre)?)\s*(?:dass )?[:,]?\s+(?<slot>.+)$/iu,
  promise:
    /(?:versprochen|wollte|schicke|schicken|zugesagt|hier (?:ist|der)|link)[^§:]*?(?:(?<thing>(?:den|die|das|meinen|meine|mein) (?:link (?:zu|zum|zur) )?[\p{L}\p{N}' -]{2,40}?)(?: zu (?:schicken|senden))?\s*(?:versprochen)?\s*[:,-]?\s*§\d+|[^§]*§\d+)/iu,
}

const SLOTS: LanguagePack['slots'] = {
  cut: /\s+(?:und so weiter|und so|usw|etc|weil|obwohl|nachdem|während des|im (?:letzten |zweiten |ersten )?(?:gespräch|interview)|in der (?:ersten|zweiten|letzten|finalen) runde|am ende|mit (?:dem team|@\d+|ihr|ihm|ihnen|mir)|für mich|zusammen|gemeinsam|heute|gestern|kurz|ausführlich|lange|und (?:vieles )?mehr)(?!\p{L})|\s*[([{]|\s*[;!?]|\s*"|\s*:\s|\.\s/iu,
  drop: everyWord(
    'wirklich',
    'echt',
    'total',
    'irgendwie',
    'eigentlich',
    'auch',
    'halt',
    'eben',
    'super',
    'quasi',
    'sozusagen',
    'mal',
    'so ein bisschen',
    'ein bisschen',
  ),
  taste: words(
    'nicht',
    'kein(?:e[mnrs]?)?',
    'nie',
    'kaum',
    'ohne',
    'zu (?:viel|wenig|langsam|groß|klein|hoch|niedrig|teuer|alt|lang|spät|früh)\\p{L}*',
    'alles',
    'etwas',
    'nichts',
    'nix',
    'sachen',
    'dinge',
    'zeug',
    'kram',
    'jemand\\p{L}*',
    'niemand\\p{L}*',
    'leute',
    'typ',
    'frau',
    'mann',
    'ob',
    'dass',
    'wetter',
    'entlass\\p{L}*',
    'stellenabbau',
    'abbau',
    'fluktuation',
    'kündig\\p{L}*',
    'übernahme',
    'fusion',
    'insolven\\p{L}*',
    'pleite',
    'klage',
    'prozess gegen .*',
    'skandal\\p{L}*',
    'betrug',
    'streik\\p{L}*',
    'verlust\\p{L}*',
    'verlieren',
    'verloren',
    'verlor',
    'krise\\p{L}*',
    'sparmaßnahm\\p{L}*',
    'sparen',
    'gekürzt\\p{L}*',
    'kürzung\\p{L}*',
    'umstrukturier\\p{L}*',
    'verzug',
    'verspät\\p{L}*',
    'verzöger\\p{L}*',
    'scheiter\\p{L}*',
    'gescheitert\\p{L}*',
    'problematisch\\p{L}*',
    'chao\\p{L}*',
    'kaputt\\p{L}*',
    'veraltet\\p{L}*',
    'altmodisch\\p{L}*',
    'schlecht\\p{L}*',
    'schlimm\\p{L}*',
    'mies\\p{L}*',
    'langweil\\p{L}*',
    'dumm\\p{L}*',
    'blöd\\p{L}*',
    'komisch\\p{L}*',
    'seltsam\\p{L}*',
    'furchtbar\\p{L}*',
    'mist',
    'scheiß\\p{L}*',
    'stress\\p{L}*',
    'überlast\\p{L}*',
    'unterbesetz\\p{L}*',
    'mangel\\p{L}*',
    'fehlen\\p{L}*',
    'fehlt\\p{L}*',
    'konkurren\\p{L}*',
    'wettbewerber\\p{L}*',
    'politik',
    'partei\\p{L}*',
    'religion',
    'tod',
    'gestorben',
    'krebs',
    'scheidung',
    'schwanger\\p{L}*',
    'kandidat\\p{L}*',
    'bewerber\\p{L}*',
    'vorgänger\\p{L}*',
    'nachfolge\\p{L}*',
    'geheim\\p{L}*',
    'gerücht\\p{L}*',
    'lästern',
    'klatsch',
    'angst',
    'sorge\\p{L}*',
    'zweifel\\p{L}*',
    'schwierig\\p{L}*',
    'konflikt\\p{L}*',
    'ärger',
    'problem(?:e|en|s)?',
    'streit\\p{L}*',
    'drama',
    'wahrscheinlich',
    'angeblich',
    'vielleicht',
    'leider',
    'gehalt(?!en)\\p{L}*',
    'geld',
    'haare',
    'bart',
    'akzent',
    'kleid\\p{L}*',
    'morgen',
    'stimmung',
    'meinung',
    'absage\\p{L}*',
    'bezahlung',
    'verschwend\\p{L}*',
    'unsinn',
    'quatsch',
    'quatscht',
    'gott(?: und die welt)?',
    'mich einstellen',
    'einstellen würden',
  ),
  deixis: { reader: TO_SIE, team: TO_SIE },
  leftover:
    /(?<![\p{L}\p{N}])(?:[iI]ch|[mM](?:ich|ir)|[mM]ein(?:e[mnrs]?)?|[wW]ir|[uU]ns|[uU]nser\p{L}*|er|sie|ihm|ihn|ihnen|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|es|deren|dessen|diese[mnrs]?|jene[mnrs]?|dies|davon|darüber|dazu|damit|daran)(?![\p{L}\p{N}])/u,
  mine: new RegExp(MINE, 'giu'),
  whStart: new RegExp(`^(?:${ASKING}|ob|dass)(?!\\p{L})`, 'iu'),
  wh: /^(?:wie|warum|weshalb|was|wo|woran|worauf|womit|welche[mnrs]?) (?:Sie|ihr|du|man|das Team|[Dd]ie|der|das|ein|eine|neue|Ihre?|eure?|euer|\p{Lu}\p{L}+|bei Ihnen|bei euch|[\p{L}-]+)(?: .+)? \p{L}*(?:en|ern|eln|[^aeiou\W]t|et|te|ten|sind|ist|tun|war|habt|hast|seid|bist|st)$/u,
  gerund: /(?!)/,
  finite:
    /(?<![\p{L}])(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|konnte|will|wollen|wollte|soll|sollen|sollte|muss|müssen|musste|würde|würden|hätte|wäre|ging|geht|kam|sagte|meinte|fand|gesprochen|geredet|unterhalten|diskutiert|gelernt|gearbeitet|erklärt|erzählt|gezeigt|gefragt|besprochen|gefallen|gut|toll|super)(?![\p{L}])|, (?:der|die|das|den|dem) /iu,
  bare: new RegExp(
    `^(?:(?:wie|warum|woran|was) (?:sie|das team|die|man|neue) .+|(?!.*${VERBAL})(?!(?:ein|ihr|sein) )(?:(?:der|die|das|den|ihren?|seinen?|eine) )?(?:[\\p{L}-]+e[nrs]? ){0,2}(?:[\\p{L}\\d/-]+[ -]){0,2}${TOPIC_NOUN}(?: (?:von|für|in|mit|auf|zu|bei|nach|im|zur|zum|aus|des|zwischen|und) (?!der ).{2,50})?)$`,
    'iu',
  ),
  tidy: tidyGerman,
  conjunction: /\s+und\s+/i,
  list: (items) => listing(items, 'und'),
}

/* ---- writing: "[Sie|du]" holds both forms of address ------------------------------------------------------------- */

const FRAMES: Frames = {
  opening: {
    any: [
      'Danke, dass [Sie sich|du dir] {onDay} Zeit für mich genommen [haben|hast].',
      'Vielen Dank für unser {kind} {onDay}.',
      'Vielen Dank für die Zeit, die [Sie|du] mir {onDay} geschenkt [haben|hast].',
      'Herzlichen Dank für das {kind} {onDay} und für [Ihre|deine] Aufmerksamkeit.',
      'Danke für das {kind} {onDay} und dafür, dass [Sie sich|du dir] die Zeit genommen [haben|hast].',
      'Danke, dass [Sie|du] {onDay} mit mir gesprochen [haben|hast].',
      'Über unser {kind} {onDay} habe ich mich gefreut, vielen Dank dafür.',
      '[Sie haben|Du hast] {onDay} Zeit für mich freigemacht, und dafür danke ich [Ihnen|dir].',
      'Für [Ihre|deine] Zeit {onDay} möchte ich [Ihnen|dir] herzlich danken.',
      'Es war freundlich von [Ihnen, sich|dir, dir] {onDay} Zeit für mich zu nehmen, und ich danke [Ihnen|dir] dafür.',
      'Danke für die Zeit und die Aufmerksamkeit, die [Sie|du] mir {onDay} gewidmet [haben|hast].',
      'Nach unserem {kind} {onDay} möchte ich [Ihnen|dir] gern noch einmal danken.',
      'Vielen Dank, dass ich {onDay} mit [Ihnen|dir] sprechen durfte.',
      'Dass [Sie sich|du dir] {onDay} Zeit für mich genommen [haben|hast], weiß ich sehr zu schätzen, vielen Dank.',
      'Ich danke [Ihnen|dir] für das {kind}, das wir {onDay} geführt haben.',
      'Mit ein paar Zeilen möchte ich [Ihnen|dir] für unser {kind} {onDay} danken.',
      'Danke, dass [Sie|du] {onDay} einen Teil [Ihres|deines] Arbeitstags für mich freigehalten [haben|hast].',
      'Es hat mich gefreut, [Sie|dich] {onDay} kennenzulernen, und ich danke [Ihnen|dir] für das {kind}.',
      'Herzlichen Dank, dass [Sie|du] mir {onDay} so viel Aufmerksamkeit geschenkt [haben|hast].',
      'Unser {kind} {onDay} war mir viel wert, und ich bin [Ihnen|dir] dankbar dafür.',
      'Für das {kind} {onDay} bin ich [Ihnen|dir] sehr dankbar.',
      'Schön, dass wir uns {onDay} unterhalten konnten, und danke für [Ihre|deine] Zeit.',
      '{onDay} [haben Sie|hast du] mir Zeit geschenkt, und dafür möchte ich [Ihnen|dir] danken.',
      'Vielen Dank, dass [Sie|du] {onDay} in [Ihrem|deinem] Kalender Platz für mich gefunden [haben|hast].',
      'Besten Dank für unser {kind} {onDay} und für die Mühe, die [Sie sich|du dir] gemacht [haben|hast].',
      'Danke für das {kind} {onDay}, für das bei [Ihnen|dir] sicher anderes liegen geblieben ist.',
      'Dass wir {onDay} miteinander sprechen konnten, hat mich gefreut, und ich danke [Ihnen|dir] dafür.',
      'Danke, dass [Sie|du] {onDay} Zeit für mich [hatten|hattest].',
      'Danke, dass [Sie|du] {onDay} das {kind} mit mir geführt [haben|hast].',
      'Danke, dass [Sie sich|du dir] Zeit für mich genommen [haben|hast].',
      'Vielen Dank für unser {kind} und für [Ihre|deine] Zeit.',
      'Herzlichen Dank für das {kind}, das wir führen konnten.',
      'Für die Zeit, die [Sie|du] mir geschenkt [haben|hast], möchte ich [Ihnen|dir] danken.',
      'Ich danke [Ihnen|dir] herzlich für das {kind} mit mir.',
      'Vielen Dank, dass ich mit [Ihnen|dir] sprechen durfte.',
      'Danke für die Aufmerksamkeit, die [Sie|du] mir geschenkt [haben|hast].',
      '[Sie haben|Du hast] Zeit für mich freigemacht, und dafür danke ich [Ihnen|dir].',
      'Über unser {kind} habe ich mich gefreut, und ich danke [Ihnen|dir] dafür.',
      'Besten Dank, dass [Sie|du] mich kennenlernen [wollten|wolltest].',
      'Unser {kind} war mir viel wert, und ich bin [Ihnen|dir] dankbar dafür.',
      'Danke, dass [Sie|du] das {kind} mit mir geführt [haben|hast].',
      'Danke, dass [Sie|du] mit mir gesprochen [haben|hast].',
      'Dass wir miteinander sprechen konnten, hat mich gefreut, und ich danke [Ihnen|dir] dafür.',
      'Mit ein paar Zeilen möchte ich [Ihnen|dir] für unser {kind} danken.',
      'Danke, dass es mit unserem {kind} geklappt hat.',
      'Für unser {kind} möchte ich mich herzlich bedanken.',
      'Ich möchte mich bei [Ihnen|dir] für das {kind} bedanken.',
      'Vielen Dank für das {kind} und für [Ihr|dein] Interesse.',
      'Danke für die Zeit, die [Sie|du] in unser {kind} gesteckt [haben|hast].',
      'Herzlichen Dank für [Ihre|deine] Zeit und für das {kind}.',
      'Vielen Dank, dass [Sie|du] Zeit für mich [hatten|hattest].',
      'Es war freundlich von [Ihnen, sich|dir, dir] Zeit für mich zu nehmen, und ich danke [Ihnen|dir] dafür.',
    ],
    warm: [
      'Von Herzen danke für die Zeit, die [Sie|du] mir {onDay} geschenkt [haben|hast].',
      'Von Herzen danke für [Ihre|deine] Zeit und [Ihr|dein] Interesse {onDay}.',
      'Von Herzen danke für unser {kind}.',
    ],
    formal: [
      'Haben Sie vielen Dank für das {kind} {onDay}.',
      'Für das {kind}, das ich {onDay} mit [Ihnen|dir] führen durfte, danke ich [Ihnen|dir].',
      'Haben Sie vielen Dank für das {kind}.',
    ],
    plain: ['Danke für [Ihre|deine] Zeit {onDay}.', 'Danke für das {kind}.'],
  },
  gift: {
    any: [
      'Ein solches {kind} kostet nicht nur Zeit, sondern auch Aufmerksamkeit, und [Sie haben|du hast] mir beides gegeben.',
      'Fragen zu stellen und zuzuhören kostet Kraft, und mir ist beides nicht entgangen.',
      'Wer Bewerbungsgespräche führt, tut das meist neben der eigentlichen Arbeit, und ich weiß [Ihre|deine] Mühe zu schätzen.',
      'Dass [Sie|du] mir Zeit und Aufmerksamkeit geschenkt [haben|hast], ist nicht selbstverständlich.',
      'Gute Fragen machen Arbeit, und ich weiß zu schätzen, dass [Sie sich|du dir] diese Mühe gemacht [haben|hast].',
      'Einem fremden Menschen mitten am Arbeitstag so viel Zeit zu schenken, ist großzügig.',
      'Über [Ihr|dein] Interesse an meinem Werdegang habe ich mich gefreut.',
      'Zu tun gibt es immer genug, und umso mehr weiß ich [Ihre|deine] Zeit zu schätzen.',
      'Die Sorgfalt, die in so einem {kind} steckt, weiß ich zu schätzen.',
      'Dass [Sie sich|du dich] mit mir und meinem Werdegang befasst [haben|hast], freut mich.',
      'Sich auf jemanden einzustellen, den man nur vom Papier kennt, ist nicht leicht, und ich danke [Ihnen|dir] für die Mühe.',
      'Ich weiß, dass so ein {kind} ein gutes Stück vom Arbeitstag kostet.',
      'Zeit ist das eine, Aufmerksamkeit das andere, und von [Ihnen|dir] habe ich beides bekommen.',
      'Ich habe gern mit [Ihnen|dir] gesprochen.',
      '[Ihre|Deine] Aufmerksamkeit habe ich nicht als selbstverständlich genommen.',
      'Ich weiß, dass [Sie|du] in der Zeit vieles andere hätten tun können.',
      'Für den Austausch mit [Ihnen|dir] bin ich dankbar.',
      'Ein {kind} vorzubereiten und zu führen ist mehr Arbeit, als man von außen sieht.',
      'Hinter so einem Termin steckt mehr Vorbereitung, als man sieht, und das rechne ich [Ihnen|dir] hoch an.',
      'Die Zeit, die [Sie|du] dafür freigeschaufelt [haben|hast], fehlt sicher an anderer Stelle.',
      'Über [Ihre|deine] Fragen habe ich mich gefreut.',
      'Für mich war es ein wichtiger Termin, und ich bin froh, dass ich ihn mit [Ihnen|dir] hatte.',
      '[Sie haben|Du hast] dafür die eigene Arbeit unterbrochen, und das weiß ich zu würdigen.',
      'Es ist nicht selbstverständlich, dass sich jemand so viel Zeit für eine Bewerbung nimmt.',
      'Neue Menschen kennenzulernen kostet Kraft, und ich weiß zu schätzen, dass [Sie|du] sie für mich [hatten|hattest].',
      'Es tut gut, mit jemandem über die eigene Arbeit zu sprechen.',
      '[Sie haben sich|Du hast dich] mit meiner Bewerbung beschäftigt, und das ist mir etwas wert.',
      '[Ihr|Dein] Interesse an meiner Arbeit hat mich gefreut.',
      'Für die Energie, die in so einem {kind} steckt, bin ich [Ihnen|dir] dankbar.',
      'Ich bin froh um den Austausch mit [Ihnen|dir].',
      'Ein voller Kalender lässt für so etwas wenig Platz, und [Sie haben|du hast] ihn trotzdem gefunden.',
      'Solche Gespräche kommen zur eigentlichen Arbeit noch dazu, und ich weiß [Ihren|deinen] Einsatz zu schätzen.',
      'Zwischen all den anderen Terminen Platz für mich zu finden, war bestimmt nicht einfach.',
      'Auch auf [Ihrer|deiner] Seite steckt Arbeit in so einem {kind}, und ich sehe sie.',
      'Ein {kind} mit jemand Unbekanntem verlangt Konzentration, und die [haben Sie|hast du] mir geschenkt.',
      'Für [Ihr|dein] Interesse an meinem Werdegang bin ich dankbar.',
      'So viel Zeit für einen Menschen, den man noch nicht kennt, ist viel.',
      'Ich weiß, wie schnell ein Arbeitstag voll ist.',
      'Es bedeutet mir etwas, dass [Sie|du] diese Zeit mit mir verbracht [haben|hast].',
      'Dass [Sie|du] mich kennenlernen [wollten|wolltest], freut mich.',
      'Bewerbungen sind für beide Seiten Arbeit, und für [Ihren|deinen] Teil daran bin ich dankbar.',
    ],
    warm: ['[Ihr|Dein] Interesse hat mir gutgetan.', 'Ich denke gern an unser {kind} zurück.'],
    formal: [
      'Die Aufmerksamkeit, die [Sie|du] mir entgegengebracht [haben|hast], weiß ich sehr zu schätzen.',
      '[Ihr|Dein] Interesse an meinen Erfahrungen habe ich als Wertschätzung empfunden.',
    ],
    plain: [
      'Ich weiß [Ihre|deine] Zeit zu schätzen.',
      'Das war zusätzliche Arbeit für [Sie|dich], und ich weiß es zu schätzen.',
    ],
  },
  fact: {
    any: [
      'Es war gut, mit [Ihnen|dir] über die Stelle als {role} zu sprechen.',
      'Über die Stelle als {role} aus erster Hand zu hören, war mir viel wert.',
      'Eine Ausschreibung sagt nur wenig, und so war ich froh, mit [Ihnen|dir] über die Stelle als {role} zu reden.',
      'Nach unserem {kind} kann ich mir die Stelle als {role} besser vorstellen.',
      'Was [Sie|du] zur Stelle als {role} gesagt [haben|hast], war hilfreich für mich.',
      '[Ihr|Dein] Blick auf die Stelle als {role} hat mir weitergeholfen.',
      'Die Stelle als {role} ist mir durch [Sie|dich] klarer geworden.',
      'Über die Stelle als {role} zu lesen ist das eine, mit [Ihnen|dir] darüber zu sprechen das andere.',
      'Es half mir, die Stelle als {role} mit [Ihnen|dir] durchzugehen.',
      'Über die Stelle als {role} weiß ich jetzt mehr, als in jeder Anzeige steht.',
      'Dass wir in Ruhe über die Stelle als {role} reden konnten, fand ich wertvoll.',
      'So wurde aus der Stelle als {role} mehr als ein paar Zeilen in einer Anzeige.',
      'Wer selbst damit zu tun hat, weiß mehr als jede Anzeige, auch über die Stelle als {role}.',
      'Mit [Ihnen|dir] über die Stelle als {role} zu sprechen, hat sich für mich gelohnt.',
      'Im Gespräch mit [Ihnen|dir] ist mir die Stelle als {role} näher gekommen.',
      'Gern habe ich mit [Ihnen|dir] darüber gesprochen, was die Stelle als {role} ausmacht.',
      'Was zur Stelle als {role} gehört, verstehe ich jetzt besser.',
      'Es war gut, [Ihre|deine] Sicht auf die Stelle als {role} zu hören.',
      'Unser Gespräch hat mir ein genaueres Bild der Stelle als {role} gegeben.',
      'Für mich war es wichtig, mit jemandem über die Stelle als {role} zu sprechen, der sie kennt.',
      'Dass ich mit [Ihnen|dir] über die Stelle als {role} sprechen konnte, hat mir geholfen.',
      'Über die Stelle als {role} habe ich von [Ihnen|dir] mehr erfahren, als ich nachlesen konnte.',
      'Von [Ihnen|dir] selbst über die Arbeit zu hören, war mir wichtig.',
      'Es war gut, von [Ihnen|dir] mehr über die Arbeit zu erfahren.',
      'Vieles verstehe ich erst im Austausch richtig, und so war ich um unser {kind} froh.',
      'Was [Sie|du] über die Arbeit gesagt [haben|hast], hilft mir weiter.',
      'Das {kind} mit [Ihnen|dir] hat mir mehr gesagt als jede Stellenanzeige.',
      'Im direkten Austausch mit [Ihnen|dir] ist mir manches klarer geworden.',
      'Manches erfährt man eben nur im Gespräch.',
      'Es war gut, direkt nachfragen zu können.',
      'Nach unserem {kind} sehe ich klarer, worum es bei der Arbeit geht.',
      'Vom Arbeitsalltag zu hören war mir wichtiger als jede Broschüre.',
      'Was ich von [Ihnen|dir] erfahren habe, nehme ich gern mit.',
      'Für mich war es hilfreich, [Ihre|deine] Sicht kennenzulernen.',
      'Mit jemandem zu sprechen, der die Arbeit kennt, ist durch nichts zu ersetzen.',
      'Mein Bild von der Arbeit ist jetzt vollständiger.',
      'Worum es bei der Arbeit geht, verstehe ich jetzt besser.',
      'Was zwischen den Zeilen einer Anzeige steht, erfährt man nur so.',
      'Gern habe ich gehört, was [Sie|du] aus der Praxis zu berichten [hatten|hattest].',
      'Das Gespräch hat mir gezeigt, worauf es bei [Ihnen|euch] ankommt.',
      'Ich habe einiges erfahren, was ich vorher nicht wusste.',
      'Mit diesem Eindruck kann ich viel mehr anfangen als mit Unterlagen.',
      'Ich konnte mir so ein eigenes Bild machen.',
      'Mir ist nun klarer, wie bei [Ihnen|euch] gearbeitet wird.',
      'Mit [Ihnen|dir] selbst zu sprechen, hat mir mehr gezeigt als jede Unterlage.',
      'Mir war es wichtig, auch die Menschen hinter der Anzeige kennenzulernen.',
      'Ein Gespräch wie unseres sagt mir mehr als jede Website.',
      'Nun habe ich ein Bild davon, wie bei [Ihnen|euch] gearbeitet wird.',
      'Vorher kannte ich nur den Text der Anzeige, jetzt auch [Ihre|deine] Sicht.',
      'Es tat gut, nicht nur Unterlagen auszutauschen, sondern miteinander zu sprechen.',
      'Aus unserem {kind} habe ich mehr mitgenommen als aus allem, was ich vorher gelesen hatte.',
      '[Ihre|Deine] Worte haben mir geholfen, die Arbeit besser einzuschätzen.',
      'Mir hat das {kind} geholfen, manches besser zu verstehen.',
      'Vieles versteht man erst im Gespräch und nicht auf dem Papier.',
      'Manches, was in der Anzeige nur angedeutet war, verstehe ich durch [Sie|dich] besser.',
      'Jetzt kann ich mir den Arbeitsalltag bei [Ihnen|euch] besser vorstellen.',
      'Das Bild, das ich von der Arbeit hatte, ist durch unser {kind} schärfer geworden.',
      'Auf dem Papier bleibt vieles offen, was sich im {kind} schnell klärt.',
      'Wie die Arbeit wirklich aussieht, erfährt man nur von Menschen, die sie tun.',
      'Es war hilfreich, von [Ihnen|dir] mehr über {company} zu hören.',
      'Durch unser {kind} habe ich {company} ein Stück besser kennengelernt.',
      'Was [Sie|du] von {company} erzählt [haben|hast], steht in keiner Anzeige.',
      'Von der Arbeit bei {company} habe ich nun ein klareres Bild.',
      'Es war gut, jemanden von {company} persönlich kennenzulernen.',
    ],
    formal: [
      'Die Einblicke, die [Sie|du] mir in die Arbeit gegeben [haben|hast], waren aufschlussreich.',
      'Der Austausch über die Stelle als {role} war für mich aufschlussreich.',
    ],
  },
  details: {
    talked: {
      any: [
        'Danke für unser Gespräch über {np}.',
        'Besonders gern denke ich an unser Gespräch über {np} zurück.',
        'Vielen Dank, dass [Sie|du] mit mir über {np} gesprochen [haben|hast].',
        'Über {np} habe ich mich gern mit [Ihnen|dir] unterhalten.',
        'Es war schön, mit [Ihnen|dir] über {np} zu sprechen.',
        'Dass wir über {np} sprechen konnten, hat mich gefreut.',
        'In Erinnerung geblieben ist mir vor allem, was [Sie|du] über {np} gesagt [haben|hast].',
        'Danke für das, was [Sie|du] über {np} erzählt [haben|hast].',
        'Mit [Ihnen|dir] über {np} zu reden, hat mir Freude gemacht.',
        'Mir hat gefallen, wie wir uns über {np} ausgetauscht haben.',
        'Vielen Dank für den Austausch über {np}.',
        'Danke, dass [Sie sich|du dir] Zeit genommen [haben|hast], um mit mir über {np} zu sprechen.',
        'Aufschlussreich fand ich unser Gespräch über {np}.',
        'Unser Gespräch über {np} war für mich aufschlussreich.',
        'Mit [Ihnen|dir] über {np} zu sprechen, war mir wichtig.',
        'Gern denke ich an unser Gespräch darüber zurück, {wh}.',
        'Aufschlussreich war für mich unser Gespräch darüber, {wh}.',
        'Danke, dass wir darüber reden konnten, {wh}.',
        'Vielen Dank für unser Gespräch darüber, {wh}.',
        'Es war schön, mit [Ihnen|dir] darüber zu sprechen, {wh}.',
        'Gern habe ich mit [Ihnen|dir] darüber gesprochen, {wh}.',
        'Gefallen hat mir unser Austausch darüber, {wh}.',
        'In guter Erinnerung ist mir unser Gespräch darüber, {wh}.',
        'Danke, dass [Sie|du] mit mir darüber gesprochen [haben|hast], {wh}.',
        'Mich hat gefreut, dass wir darauf zu sprechen kamen, {wh}.',
      ],
      formal: [
        'Der Austausch über {np} war mir besonders wertvoll.',
        'Unser Gespräch darüber, {wh}, war mir besonders wertvoll.',
      ],
    },
    told: {
      any: [
        'Danke, dass [Sie|du] mir {np} erzählt [haben|hast].',
        'Vielen Dank, dass [Sie|du] mir {np} erzählt [haben|hast].',
        'Gern habe ich zugehört, als [Sie|du] {np} erzählt [haben|hast].',
        'Dass [Sie|du] mir {np} erzählt [haben|hast], hat mich gefreut.',
        'Was [Sie|du] {np} erzählt [haben|hast], ist mir in Erinnerung geblieben.',
        'Es war schön, dass [Sie|du] {np} erzählt [haben|hast].',
        'Besonders gern habe ich gehört, was [Sie|du] {np} erzählt [haben|hast].',
        'Danke, dass [Sie|du] mir erzählt [haben|hast], {wh}.',
        'Gern habe ich von [Ihnen|dir] gehört, {wh}.',
        'Vielen Dank, dass ich von [Ihnen|dir] erfahren durfte, {wh}.',
        'Es hat mich gefreut zu hören, {wh}.',
        'Besonders in Erinnerung ist mir geblieben, {wh}.',
        'Schön war es, von [Ihnen|dir] zu erfahren, {wh}.',
        'Von [Ihnen|dir] selbst zu hören, {wh}, war mir viel wert.',
      ],
    },
    explained: {
      any: [
        'Danke, dass [Sie|du] mir {np} erklärt [haben|hast].',
        'Vielen Dank, dass [Sie sich|du dir] die Mühe gemacht [haben|hast], mir {np} zu erklären.',
        'Es war freundlich von [Ihnen|dir], mir {np} zu erklären.',
        'Mir hat gefallen, wie [Sie|du] mir {np} erklärt [haben|hast].',
        'Mir hat geholfen, dass [Sie|du] mir {np} erklärt [haben|hast].',
        'Danke für die Mühe, die [Sie sich|du dir] gemacht [haben|hast], mir {np} zu erklären.',
        'Durch [Ihre|deine] Erklärung verstehe ich {np} nun besser.',
        'Danke, dass [Sie|du] mir erklärt [haben|hast], {wh}.',
        'Vielen Dank, dass [Sie sich|du dir] die Zeit genommen [haben|hast], mir zu erklären, {wh}.',
        'Es war freundlich von [Ihnen|dir], mir zu erklären, {wh}.',
        'Mir hat geholfen, dass [Sie|du] mir erklärt [haben|hast], {wh}.',
        'Durch [Sie|dich] verstehe ich nun besser, {wh}.',
        'Dass [Sie|du] mir erklärt [haben|hast], {wh}, war mir eine Hilfe.',
        'Danke für [Ihre|deine] Erklärung, {wh}.',
      ],
    },
    showed: {
      any: [
        'Danke, dass [Sie|du] mir {np} gezeigt [haben|hast].',
        'Vielen Dank, dass [Sie|du] mir {np} gezeigt [haben|hast]; das sagt mehr als viele Worte.',
        'Es hat mich gefreut, dass [Sie|du] mir {np} gezeigt [haben|hast].',
        'Dass [Sie|du] mir {np} gezeigt [haben|hast], fand ich großzügig.',
        'Gern denke ich daran, wie [Sie|du] mir {np} gezeigt [haben|hast].',
        'Mir hat gefallen, dass [Sie|du] mir {np} gezeigt [haben|hast].',
        'Es war freundlich von [Ihnen|dir], mir {np} zu zeigen.',
        'Danke, dass [Sie|du] mir gezeigt [haben|hast], {wh}.',
        'Es hat mich gefreut zu sehen, {wh}.',
        'Vielen Dank, dass ich sehen durfte, {wh}.',
        'Mir hat gefallen, dass [Sie|du] mir gezeigt [haben|hast], {wh}.',
        'Gern denke ich daran, dass [Sie|du] mir gezeigt [haben|hast], {wh}.',
        'Es war freundlich von [Ihnen|dir], mir zu zeigen, {wh}.',
        'Dass [Sie|du] mir gezeigt [haben|hast], {wh}, war mir viel wert.',
      ],
    },
    walked: {
      any: [
        'Danke, dass [Sie|du] mich durch {np} geführt [haben|hast].',
        'Vielen Dank, dass [Sie sich|du dir] die Zeit genommen [haben|hast], mich durch {np} zu führen.',
        'Es hat mir gefallen, wie [Sie|du] mich durch {np} geführt [haben|hast].',
        'Gern bin ich [Ihnen|dir] durch {np} gefolgt.',
        'Dass [Sie|du] mich durch {np} geführt [haben|hast], war mir viel wert.',
        'Es war freundlich von [Ihnen|dir], mich durch {np} zu führen.',
        'Schön war, dass [Sie|du] mich durch {np} geführt [haben|hast].',
      ],
    },
    asked: {
      any: [
        'Danke, dass [Sie|du] {np} gefragt [haben|hast].',
        'Es hat mich gefreut, dass [Sie|du] {np} gefragt [haben|hast].',
        'Dass [Sie|du] {np} gefragt [haben|hast], hat mir gefallen.',
        'Gern habe ich geantwortet, als [Sie|du] {np} gefragt [haben|hast].',
        '[Ihre|Deine] Fragen {np} haben mich gefreut.',
        'Vielen Dank für [Ihre|deine] Fragen {np}.',
        'Schön, dass [Sie|du] {np} gefragt [haben|hast].',
      ],
    },
    advised: {
      any: [
        'Vielen Dank für [Ihren|deinen] Rat {np}.',
        'Danke für die Hinweise {np}, die [Sie|du] mir gegeben [haben|hast].',
        '[Ihr|Dein] Rat {np} ist mir viel wert.',
        'Besonders dankbar bin ich für [Ihre|deine] Tipps {np}.',
        'Was [Sie|du] mir {np} geraten [haben|hast], nehme ich gern mit.',
        'Es war großzügig von [Ihnen|dir], mir Tipps {np} zu geben.',
        'Mit [Ihren|deinen] Hinweisen {np} kann ich viel anfangen.',
      ],
    },
    recommended: {
      any: [
        'Danke, dass [Sie|du] mir {np} empfohlen [haben|hast].',
        'Vielen Dank für [Ihre|deine] Empfehlung: dass [Sie|du] mir {np} genannt [haben|hast], hat mich gefreut.',
        'Es war freundlich von [Ihnen|dir], mir {np} zu empfehlen.',
        'Dass [Sie|du] mir {np} empfohlen [haben|hast], hat mich gefreut.',
        'Schön, dass [Sie|du] mir {np} empfohlen [haben|hast].',
        'Gern nehme ich mit, dass [Sie|du] mir {np} empfohlen [haben|hast].',
        'Es hat mir gefallen, dass [Sie|du] mir {np} empfohlen [haben|hast].',
      ],
    },
    reviewed: {
      any: [
        'Danke, dass [Sie|du] mit mir {np} durchgegangen [sind|bist].',
        'Vielen Dank, dass [Sie|du] mit mir über {np} gesprochen [haben|hast].',
        'Es hat mich gefreut, mit [Ihnen|dir] über {np} zu sprechen.',
        'Dass [Sie sich|du dir] Zeit für das Gespräch über {np} genommen [haben|hast], war großzügig.',
        'Mir hat gefallen, dass wir über {np} gesprochen haben.',
        'Aufschlussreich war für mich unser Gespräch über {np}.',
        'Gern habe ich mit [Ihnen|dir] über {np} gesprochen.',
      ],
    },
    worked: {
      any: [
        'Danke, dass [Sie|du] mit mir {np} gearbeitet [haben|hast].',
        'Gern habe ich mit [Ihnen|dir] {np} gearbeitet.',
        'Es hat mir gefallen, gemeinsam mit [Ihnen|dir] {np} zu arbeiten.',
        'Dass wir zusammen {np} gearbeitet haben, fand ich schön.',
        'Vielen Dank, dass wir gemeinsam {np} arbeiten konnten.',
        'In guter Erinnerung ist mir, wie wir zusammen {np} gearbeitet haben.',
        'Mit [Ihnen|dir] {np} zu arbeiten, hat mir Freude gemacht.',
      ],
    },
    learned: {
      any: [
        'Danke für alles, was ich von [Ihnen|dir] über {np} erfahren habe.',
        'Über {np} weiß ich durch [Sie|dich] nun mehr.',
        'Es war schön, von [Ihnen|dir] mehr über {np} zu erfahren.',
        'Vielen Dank, dass ich von [Ihnen|dir] mehr über {np} lernen konnte.',
        'Gern habe ich von [Ihnen|dir] über {np} gelernt.',
        'Was ich von [Ihnen|dir] über {np} gelernt habe, nehme ich mit.',
        'Mir hat gefallen, von [Ihnen|dir] über {np} zu lernen.',
      ],
    },
    liked: {
      any: [
        'Besonders interessant fand ich {np}.',
        'Beeindruckt hat mich, was ich über {np} gehört habe.',
        'Danke für den Einblick, den [Sie|du] mir gegeben [haben|hast]; besonders gern denke ich an {np}.',
        'Was ich von [Ihnen|dir] über {np} gehört habe, hat mir gefallen.',
        'Gefallen hat mir, was ich durch [Sie|dich] über {np} erfahren habe.',
        'Gern habe ich von [Ihnen|dir] über {np} gehört.',
        'Danke für das, was ich von [Ihnen|dir] über {np} hören konnte.',
        'Beeindruckt hat mich, {wh}.',
        'Besonders interessant fand ich, {wh}.',
        'Es war spannend zu hören, {wh}.',
        'Gern habe ich von [Ihnen|dir] gehört, {wh}.',
        'Danke für den Einblick, den [Sie|du] mir gegeben [haben|hast]; besonders gefiel mir, {wh}.',
        'Interessant war für mich vor allem, {wh}.',
        'Mir hat gefallen, von [Ihnen|dir] zu hören, {wh}.',
      ],
    },
  },
  second: {
    talked: {
      any: [
        'Auch über {np} habe ich gern mit [Ihnen|dir] gesprochen.',
        'Schön war auch, dass wir über {np} gesprochen haben.',
        'Gefreut hat mich außerdem unser Austausch über {np}.',
        'Auch das Gespräch über {np} war mir viel wert.',
        'Ebenso gern habe ich mich mit [Ihnen|dir] über {np} unterhalten.',
        'Auch darüber, {wh}, habe ich gern mit [Ihnen|dir] gesprochen.',
        'Schön war auch, dass wir darüber gesprochen haben, {wh}.',
        'Gefreut hat mich außerdem unser Gespräch darüber, {wh}.',
        'Auch unser Gespräch darüber, {wh}, war mir viel wert.',
      ],
    },
    told: {
      any: [
        'Auch was [Sie|du] {np} erzählt [haben|hast], hat mich gefreut.',
        'Schön war außerdem, dass [Sie|du] {np} erzählt [haben|hast].',
        'Gern habe ich auch gehört, was [Sie|du] {np} erzählt [haben|hast].',
        'Gern habe ich auch gehört, {wh}.',
        'Schön war es außerdem zu erfahren, {wh}.',
        'Auch zu hören, {wh}, hat mich gefreut.',
      ],
    },
    explained: {
      any: [
        'Schön war auch, dass [Sie|du] mir {np} erklärt [haben|hast].',
        'Geholfen hat mir außerdem, dass [Sie|du] {np} erklärt [haben|hast].',
        'Auch {np} verstehe ich durch [Sie|dich] nun besser.',
        'Geholfen hat mir außerdem zu hören, {wh}.',
        'Auch verstehe ich durch [Sie|dich] nun besser, {wh}.',
        'Schön war auch, dass [Sie|du] mir erklärt [haben|hast], {wh}.',
      ],
    },
    showed: {
      any: [
        'Schön war auch, dass [Sie|du] mir {np} gezeigt [haben|hast].',
        'Gefreut hat mich außerdem, dass ich {np} sehen durfte.',
        'Auch dass [Sie|du] mir {np} gezeigt [haben|hast], fand ich freundlich.',
        'Gefreut hat mich außerdem zu sehen, {wh}.',
        'Schön war auch, dass ich sehen durfte, {wh}.',
        'Auch zu sehen, {wh}, war mir viel wert.',
      ],
    },
    walked: {
      any: [
        'Schön war auch, dass [Sie|du] mich durch {np} geführt [haben|hast].',
        'Gern bin ich [Ihnen|dir] auch durch {np} gefolgt.',
        'Auch der Gang durch {np} hat mir gefallen.',
      ],
    },
    asked: {
      any: [
        'Gefreut haben mich auch [Ihre|deine] Fragen {np}.',
        'Schön war außerdem, dass [Sie|du] {np} gefragt [haben|hast].',
        'Auch dass [Sie|du] {np} gefragt [haben|hast], hat mich gefreut.',
      ],
    },
    advised: {
      any: [
        'Auch [Ihr|dein] Rat {np} ist mir viel wert.',
        'Willkommen waren mir außerdem [Ihre|deine] Hinweise {np}.',
        'Gern nehme ich auch mit, was [Sie|du] mir {np} geraten [haben|hast].',
      ],
    },
    recommended: {
      any: [
        'Schön war auch, dass [Sie|du] mir {np} empfohlen [haben|hast].',
        'Gefreut hat mich außerdem, dass [Sie|du] mir {np} empfohlen [haben|hast].',
        'Auch dass [Sie|du] mir {np} empfohlen [haben|hast], war freundlich.',
      ],
    },
    reviewed: {
      any: [
        'Gern habe ich auch mit [Ihnen|dir] über {np} gesprochen.',
        'Schön war außerdem, dass wir über {np} sprechen konnten.',
        'Auch das Gespräch über {np} hat mich gefreut.',
      ],
    },
    worked: {
      any: [
        'Gern habe ich mit [Ihnen|dir] auch {np} gearbeitet.',
        'Schön war außerdem, dass wir {np} gearbeitet haben.',
        'Auch gemeinsam {np} zu arbeiten, hat mir gefallen.',
      ],
    },
    liked: {
      any: [
        'Gefallen hat mir auch, was ich über {np} gehört habe.',
        'Interessant fand ich außerdem {np}.',
        'Auch {np} fand ich interessant.',
        'Interessant fand ich außerdem, {wh}.',
        'Gern habe ich auch gehört, {wh}.',
        'Schön war es außerdem zu erfahren, {wh}.',
      ],
    },
    learned: {
      any: [
        'Auch über {np} weiß ich durch [Sie|dich] nun mehr.',
        'Schön war außerdem, von [Ihnen|dir] über {np} zu lernen.',
        'Gern habe ich auch über {np} von [Ihnen|dir] gelernt.',
      ],
    },
  },
  tail: {
    talked: {
      any: [
        'Davon hätte ich gern noch mehr gehört.',
        'Das allein hätte den Termin für mich schon gelohnt.',
        'Schön, dass dafür Zeit war.',
        'Diesen Teil hätte ich nicht missen wollen.',
        'Darüber ließe sich noch lange reden.',
        'Es freut mich, dass wir darauf zu sprechen kamen.',
        'Das nehme ich aus unserem {kind} gern mit.',
        'Da hätte ich gern noch länger mit [Ihnen|dir] gesprochen.',
        'Mir hat gefallen, dass [Sie sich|du dir] dafür die Zeit genommen [haben|hast].',
        'Das hat unser {kind} für mich besonders gemacht.',
        'Dazu hätte ich gern noch mehr erfahren.',
      ],
      formal: [
        'Die Sorgfalt, mit der [Sie|du] darauf eingegangen [sind|bist], weiß ich zu schätzen.',
        'Dass dafür Raum war, weiß ich zu schätzen.',
      ],
    },
    asked: {
      any: [
        'Nicht jeder fragt danach.',
        'So konnte ich von etwas sprechen, das mir wichtig ist.',
        'Danach wird man nicht oft gefragt.',
        'Davon erzähle ich gern, und selten fragt jemand danach.',
        'Schön, dass dafür Zeit war.',
        'Es freut mich, dass wir darauf zu sprechen kamen.',
        'Diesen Teil hätte ich nicht missen wollen.',
      ],
    },
    explained: {
      any: [
        'Das war eine gute Erklärung.',
        'Das macht vieles anschaulicher.',
        'Nun kann ich mir mehr darunter vorstellen.',
        'Das hätte ich mir nirgends anlesen können.',
        'So wurde mir vieles klarer.',
        'Es hilft, so etwas von [Ihnen|dir] selbst zu hören.',
        'Das hat mir geholfen.',
      ],
    },
    advised: {
      any: [
        'So etwas erfährt man sonst nirgends.',
        'Das hilft mir weiter, ganz gleich, wie es ausgeht.',
        'Dass [Sie|du] das so großzügig geteilt [haben|hast], ist nicht selbstverständlich.',
        'Davon werde ich noch lange etwas haben.',
        'Solchen Rat bekommt man nicht oft.',
        'Das ist mir mehr wert als alles, was ich hätte nachlesen können.',
        'So offen bekommt man das selten gesagt.',
      ],
    },
    reviewed: {
      any: [
        'Genaue Leser sind das Beste, was einer Arbeit passieren kann.',
        'Eine zweite Sicht darauf ist viel wert.',
        'Für die Rückmeldung bin ich dankbar.',
        'Schön, dass dafür Zeit war.',
        'Aus solchen Gesprächen lerne ich am meisten.',
        'Das hat mir selbst noch einmal einen anderen Blick darauf gegeben.',
        'Diesen Teil hätte ich nicht missen wollen.',
      ],
    },
  },
  joy: {
    any: [
      'Das hat mir richtig Freude gemacht.',
      'Ich hätte gern noch länger mit [Ihnen|dir] geredet.',
      'Unser {kind} hat mir Freude gemacht.',
      'Die Zeit verging für mich wie im Flug.',
      'Das war für mich der schönste Teil des Termins.',
      'Es hat mir einfach Spaß gemacht.',
      'Mit guter Laune bin ich aus dem {kind} gegangen.',
      'So macht ein {kind} Freude.',
      'Es hat mir großen Spaß gemacht.',
      'Über den Austausch habe ich mich sehr gefreut.',
    ],
  },
  rapport: {
    any: [
      'Mit [Ihnen|dir] zu sprechen fiel mir leicht, und ich hatte das Gefühl, dass wir uns schnell verstanden.',
      'Aus meiner Sicht haben wir schnell einen guten Draht gefunden.',
      'Ich hatte von Anfang an das Gefühl, dass wir uns gut verstehen.',
      'Bei [Ihnen|dir] habe ich mich von der ersten Minute an wohlgefühlt.',
      '[Sie haben|Du hast] mir die Anspannung genommen, und das tat dem Gespräch gut.',
      'Es fühlte sich weniger nach Bewerbung an als nach einem guten Gespräch mit [Ihnen|dir].',
      'So leicht kommt man selten ins Gespräch, und das lag an [Ihnen|dir].',
      'Mit [Ihnen|dir] redet es sich gut, so einfach ist das.',
      'Für mich hat es auch menschlich gepasst, und das hat mich gefreut.',
      'Ich habe mich mit [Ihnen|dir] so gern unterhalten, dass ich die Uhr vergessen habe.',
    ],
    formal: [
      'Den guten Draht, den ich zwischen uns empfunden habe, schätze ich sehr.',
      'Die angenehme Atmosphäre habe ich sehr geschätzt.',
    ],
  },
  kindness: {
    any: [
      '[Sie waren|Du warst] sehr freundlich zu mir, und das ist mir aufgefallen.',
      '[Ihre|Deine] Freundlichkeit hat es mir leichter gemacht, ich selbst zu sein.',
      'Bei [Ihnen|dir] habe ich mich willkommen gefühlt.',
      'Wie herzlich [Sie|du] mich aufgenommen [haben|hast], hat mir gutgetan.',
      '[Ihre|Deine] freundliche Art hat für mich viel ausgemacht.',
      'Mit einem freundlichen Gegenüber spricht es sich leichter, und das [waren Sie|warst du].',
      'So freundlich, wie [Sie|du] mir begegnet [sind|bist], bleibt es mir in guter Erinnerung.',
      'Dass ich mich wohlgefühlt habe, lag an [Ihrer|deiner] Freundlichkeit.',
    ],
  },
  regard: {
    any: [
      'Von {company} habe ich einen sehr guten Eindruck gewonnen.',
      'Was ich von {company} gesehen habe, gefällt mir.',
      '{company} hat mir gefallen, und [Sie haben|du hast] viel dazu getan.',
      'Ich halte viel von {company}, und nach unserem {kind} noch mehr.',
      'Mein Eindruck von {company} ist ein sehr guter.',
      '{company} ist mir sympathisch, und das liegt auch an [Ihnen|dir].',
      '[Sie haben|Du hast] mir gute Gründe gegeben, viel von {company} zu halten.',
      'Von [Ihrem|eurem] Haus habe ich einen sehr guten Eindruck gewonnen.',
      'Was ich bei [Ihnen|euch] gesehen habe, gefällt mir.',
      'Mein Eindruck von [Ihrem|eurem] Haus ist ein sehr guter.',
      'Ich halte viel von dem, was bei [Ihnen|euch] entsteht.',
      'Bei [Ihnen|euch] hat mir vieles gefallen.',
      'Sympathisch ist mir [Ihr|euer] Haus, und das liegt auch an [Ihnen|dir].',
      'Mir gefällt, was ich von [Ihrer|eurer] Arbeit kennengelernt habe.',
    ],
  },
  keen: {
    any: [
      'Die Stelle als {role} interessiert mich, und das [sollen Sie|sollst du] wissen.',
      'An der Stelle als {role} bin ich interessiert, nach unserem {kind} umso mehr.',
      'Offen gesagt: Die Stelle als {role} reizt mich.',
      'Mein Interesse an der Stelle als {role} ist ernst gemeint.',
      'Für die Stelle als {role} interessiere ich mich, und ich sage es gern deutlich.',
      'Je mehr ich von der Stelle als {role} höre, desto mehr interessiert sie mich.',
      'Ich kann mir die Arbeit als {role} gut vorstellen, und sie interessiert mich.',
      'Als {role} bei {company} zu arbeiten, reizt mich.',
      'Nach unserem {kind} interessiert mich die Stelle als {role} noch mehr als zuvor.',
      'Ich habe Interesse an der Stelle als {role} und möchte das gern festhalten.',
      'Die Arbeit als {role} bei [Ihnen|euch] interessiert mich.',
      'Unser {kind} hat mein Interesse an der Stelle als {role} bestärkt.',
      'Kurz gesagt: Die Stelle als {role} interessiert mich.',
      'Auch nach unserem {kind} gilt: Die Stelle als {role} interessiert mich.',
      'Mein Interesse an der Stelle als {role} ist durch unser {kind} gewachsen.',
      'Ich kann mir gut vorstellen, als {role} bei [Ihnen|euch] zu arbeiten; die Stelle interessiert mich.',
      'Die Stelle interessiert mich, und das [sollen Sie|sollst du] wissen.',
      'An der Stelle bin ich interessiert, nach unserem {kind} umso mehr.',
      'Offen gesagt: Die Stelle reizt mich.',
      'Mein Interesse an der Stelle ist ernst gemeint.',
      'Ich interessiere mich für die Stelle und sage es gern deutlich.',
      'Je mehr ich von der Stelle höre, desto mehr interessiert sie mich.',
      'Nach unserem {kind} interessiert mich die Stelle noch mehr als zuvor.',
      'Die Aufgabe reizt mich, und nach unserem {kind} noch mehr.',
      'Mein Interesse an der Stelle ist durch unser {kind} gewachsen.',
      'Kurz gesagt: Die Stelle interessiert mich.',
      'Auch nach unserem {kind} gilt: Die Stelle interessiert mich.',
      'Unser {kind} hat mein Interesse an der Stelle bestärkt.',
      'Die Arbeit bei [Ihnen|euch] interessiert mich.',
      'Ich habe Interesse an der Stelle und möchte das gern festhalten.',
      'Was ich gehört habe, passt zu dem, was mich interessiert.',
      'Die Stelle reizt mich sehr.',
    ],
  },
  wish: {
    any: [
      'Ich sage es ganz einfach: Das ist die Stelle, die ich am liebsten hätte.',
      'Diese Stelle wünsche ich mir mehr als jede andere.',
      'Offen gesagt: Keine Stelle hätte ich lieber als diese.',
      'Wenn ich mir eine Stelle aussuchen dürfte, wäre es diese.',
      'Das ist die Arbeit, die ich am liebsten machen würde.',
      '[Sie sollen|Du sollst] wissen, dass diese Stelle meine erste Wahl ist.',
      'Bei [Ihnen|euch] würde ich am liebsten arbeiten.',
      'Von allen Stellen, die ich kenne, würde ich diese wählen.',
      'Ich sage es nicht leichthin: Diese Stelle möchte ich haben, lieber als jede andere.',
      'Als {role} würde ich am liebsten bei [Ihnen|euch] arbeiten.',
      'Die Stelle als {role} ist meine erste Wahl, und ich möchte es offen sagen.',
    ],
  },
  withdrawn: {
    any: [
      'Nach einiger Überlegung habe ich mich entschieden, meine Bewerbung zurückzuziehen.',
      'Ich ziehe meine Bewerbung zurück und möchte [Ihnen|dir] das selbst und offen sagen.',
      'Meine Bewerbung ziehe ich zurück; am Gespräch mit [Ihnen|dir] liegt das nicht.',
      'Ich habe beschlossen, meine Bewerbung zurückzuziehen, und [Sie sollen|du sollst] es von mir erfahren.',
      'Inzwischen habe ich mich entschieden, meine Bewerbung zurückzuziehen.',
      'Damit [Sie|du] Klarheit [haben|hast]: Ich ziehe meine Bewerbung zurück.',
      'Meine Bewerbung ziehe ich zurück, und an meiner Wertschätzung für unser {kind} ändert das nichts.',
      'Ich habe mich entschieden, nicht im Verfahren zu bleiben, und ziehe meine Bewerbung zurück.',
    ],
  },
  close: {
    open: {
      any: [
        'Ich würde mich freuen, wieder mit [Ihnen|dir] zu sprechen.',
        'Vielleicht ergibt sich ja bald wieder ein Gespräch, mich würde es freuen.',
        'Falls [Sie|du] noch Fragen [haben|hast], beantworte ich sie gern.',
        'Wenn ich noch etwas nachreichen kann, genügt ein kurzes Wort.',
        'Es war schön, [Sie|dich] kennenzulernen.',
        'Gern setze ich unser Gespräch bei Gelegenheit fort.',
        'Ich hoffe, dass wir uns wieder einmal sprechen.',
        'Für weitere Fragen bin ich gern erreichbar.',
        'Wenn [Ihnen|dir] später noch eine Frage einfällt, [schreiben Sie|schreib] mir gern.',
        'Über ein weiteres Gespräch mit [Ihnen|dir] würde ich mich freuen.',
        'Ich wünsche [Ihnen|dir] eine gute Woche und hoffe, dass wir uns wieder sprechen.',
        'Wie auch immer es weitergeht: Es war gut, [Sie|dich] kennenzulernen.',
        'Sollte von meiner Seite noch etwas fehlen, schicke ich es [Ihnen|dir] gern.',
        'Ich hoffe, es war nicht unser letztes Gespräch.',
        'Wenn [Sie|du] mehr wissen [möchten|möchtest], erzähle ich gern weiter.',
        '[Melden Sie sich|Melde dich] gern, wenn ich noch etwas beantworten kann.',
        'Es hat mich gefreut, [Ihnen|dir] zu begegnen, und ich hoffe auf ein Wiedersehen.',
        'Ich wünsche [Ihnen|dir] gutes Gelingen bei allem, was gerade auf [Ihrem|deinem] Tisch liegt.',
        'Schön wäre es, den Faden irgendwann wieder aufzunehmen.',
        'Ein Wiedersehen würde mich freuen.',
        'Ich würde mich freuen, wenn wir uns bei Gelegenheit wieder sprechen.',
        'Fragen, die noch kommen, beantworte ich jederzeit gern.',
        'Was [Sie|du] noch wissen [möchten|möchtest], beantworte ich gern.',
        'Es würde mich freuen, das Gespräch mit [Ihnen|dir] fortzusetzen.',
        'Wenn sich eine Fortsetzung ergibt, freue ich mich.',
        'Hoffentlich begegnen wir uns wieder.',
        'Ganz gleich, was daraus wird: Ich bin froh um unser {kind}.',
        'Wenn es hilft, spreche ich gern noch einmal mit [Ihnen|dir].',
        'Ich komme gern wieder mit [Ihnen|dir] ins Gespräch.',
        'Bis zu einer nächsten Gelegenheit wünsche ich [Ihnen|dir] alles Gute.',
        'Ich hoffe, wir bleiben in Verbindung.',
        'Mit den besten Wünschen für [Ihre|deine] Arbeit und auf bald, so hoffe ich.',
        'Es war mir eine Freude, mit [Ihnen|dir] zu sprechen.',
        'Eine gute Woche wünsche ich [Ihnen|dir].',
        'Sollten noch Fragen auftauchen, bin ich gern für [Sie|dich] da.',
        '[Rufen Sie|Ruf] gern an, falls noch etwas offen ist.',
        'Ich bin froh, dass wir uns kennengelernt haben.',
        'Für die nächsten Tage wünsche ich [Ihnen|dir] gutes Gelingen.',
        'Es wäre schön, wieder voneinander zu hören.',
        'Was noch offen ist, kläre ich gern.',
      ],
      warm: [
        'Ich würde mich von Herzen freuen, [Sie|dich] wiederzusehen.',
        'Es hat mich sehr gefreut, [Sie|dich] kennenzulernen.',
        'Alles Gute für [Sie|dich], und hoffentlich bis bald.',
      ],
      formal: [
        'Für Rückfragen stehe ich [Ihnen|dir] gern zur Verfügung.',
        'Über die Gelegenheit zu einem weiteren Gespräch würde ich mich freuen.',
        'Sollten sich Fragen ergeben, beantworte ich sie selbstverständlich gern.',
      ],
      plain: [
        'Gern reden wir weiter.',
        'Bei Fragen bin ich leicht zu erreichen.',
        'Schön, dass wir gesprochen haben.',
      ],
    },
    keen: {
      any: [
        'Ich würde das Gespräch gern mit [Ihnen|dir] fortsetzen.',
        'Wenn [Sie|du] noch etwas von mir [brauchen|brauchst], schicke ich es gleich.',
        'Gern spreche ich weiter mit [Ihnen|dir], wann immer es passt.',
        'Wann immer es [Ihnen|dir] passt, bin ich zu einem weiteren Gespräch bereit.',
        'Es würde mich freuen, wenn wir weiter im Gespräch bleiben.',
        'Auf eine Fortsetzung unseres Gesprächs hoffe ich sehr.',
        'Zu allem, was [Sie|du] noch wissen [möchten|möchtest], gebe ich gern Auskunft.',
        'Ich hoffe, dass wir bald weiterreden.',
        'Über ein weiteres Gespräch würde ich mich freuen.',
        'Gern lerne ich auch das Team kennen, wenn sich das anbietet.',
        'Falls [Sie|du] noch Fragen oder Unterlagen [brauchen|brauchst], genügt eine kurze Nachricht.',
        'Gern knüpfe ich an unser Gespräch an.',
        'Ich freue mich, wenn es weitergeht.',
        'Für ein weiteres Gespräch nehme ich mir gern Zeit.',
        'Was [Sie|du] noch wissen [möchten|möchtest], beantworte ich gern, auch kurzfristig.',
        'Es würde mich freuen, wieder von [Ihnen|dir] zu hören.',
        'Gern erzähle ich [Ihnen|dir] noch mehr von meiner Arbeit.',
        'Ich würde mich freuen, den Faden bald wieder aufzunehmen.',
      ],
    },
    wish: {
      any: [
        'Ich hoffe sehr, dass wir bald weiterreden.',
        'Wenn [Sie|du] noch etwas von mir [brauchen|brauchst], [bekommen Sie|bekommst du] es sofort.',
        'Über jedes weitere Gespräch mit [Ihnen|dir] freue ich mich.',
        'Wann immer [Sie|du] weitersprechen [möchten|möchtest], bin ich da.',
        'Auf alles Weitere bin ich gespannt.',
        'Ich hoffe, wir sehen uns wieder.',
        'Mit Freude setze ich unser Gespräch fort, sobald es [Ihnen|dir] passt.',
      ],
    },
    parting: {
      any: [
        '[Ihnen|Dir] wünsche ich alles Gute, und vielleicht begegnen wir uns ja wieder.',
        'Man sieht sich ja oft zweimal im Leben, und mich würde es freuen.',
        'Alles Gute für [Sie|dich] und [Ihr|dein] Team.',
        'Vielleicht kreuzen sich unsere Wege wieder; ich würde mich freuen.',
        'Es war gut, [Sie|dich] kennengelernt zu haben, und ich wünsche [Ihnen|dir] alles Gute.',
        'Für alles, was [Sie vorhaben|du vorhast], wünsche ich [Ihnen|dir] gutes Gelingen.',
        'Ich hoffe, dass wir uns eines Tages wieder begegnen.',
        'Meine guten Wünsche begleiten [Sie|dich].',
      ],
    },
  },
  movedByThem: {
    any: [
      'Dass [Sie|du] den Termin für mich verlegt [haben|hast], war sehr aufmerksam.',
      'Es war rücksichtsvoll von [Ihnen|dir], den Termin für mich zu verschieben.',
      'Ich weiß, dass [Sie|du] dafür umplanen [mussten|musstest], und rechne es [Ihnen|dir] hoch an.',
      'Dass sich für mich eine andere Zeit fand, war freundlich von [Ihnen|dir].',
      'Auch dass [Sie|du] meinetwegen umgeplant [haben|hast], habe ich geschätzt.',
      '[Sie haben|Du hast] den Termin verlegt, damit es klappt, und das war rücksichtsvoll.',
      'Aufmerksam war auch, dass [Sie|du] für mich eine andere Zeit gefunden [haben|hast].',
    ],
  },
  movedByMe: {
    any: [
      'Geschätzt habe ich auch, wie flexibel [Sie|du] beim Termin [waren|warst].',
      '[Ihre|Deine] Flexibilität beim Termin hat mir sehr geholfen.',
      'Dass sich ohne Umstände eine andere Zeit fand, war freundlich von [Ihnen|dir].',
      'Danke auch, dass wir den Termin so unkompliziert verschieben konnten.',
      'Dass der Termin so flexibel war, hat mir geholfen.',
      'Ohne viel Aufhebens [haben Sie|hast du] eine andere Zeit gefunden, und das weiß ich zu schätzen.',
      'Auch der neue Termin kam ganz unkompliziert zustande, und das verdanke ich [Ihnen|dir].',
    ],
  },
  again: {
    any: [
      'Danke, dass [Sie sich|du dir] {onDay} noch einmal Zeit für mich genommen [haben|hast].',
      'Vielen Dank für unser erneutes Gespräch {onDay}.',
      'Es war schön, [Sie|dich] {onDay} wiederzusehen, und ich danke [Ihnen|dir] für die Zeit.',
      'Herzlichen Dank, dass wir {onDay} wieder miteinander sprechen konnten.',
      '[Sie haben|Du hast] mir {onDay} erneut Zeit geschenkt, und dafür danke ich [Ihnen|dir].',
      'Über das Wiedersehen {onDay} habe ich mich gefreut, danke dafür.',
      'Danke, dass [Sie|du] {onDay} ein weiteres Mal mit mir gesprochen [haben|hast].',
      'Vielen Dank, dass [Sie sich|du dir] noch einmal Zeit genommen [haben|hast].',
      'Unser Wiedersehen {onDay} hat mich gefreut, und ich danke [Ihnen|dir] dafür.',
      'Für das erneute Gespräch {onDay} möchte ich [Ihnen|dir] herzlich danken.',
      'Danke für ein weiteres gutes Gespräch.',
      'Es war schön, wieder mit [Ihnen|dir] zu sprechen, und ich danke [Ihnen|dir] dafür.',
      'Dass wir unser Gespräch {onDay} fortsetzen konnten, hat mich gefreut: vielen Dank.',
      'Für das Wiedersehen {onDay} und für [Ihre|deine] Zeit danke ich [Ihnen|dir].',
    ],
  },
  stoodIn: {
    any: [
      'Danke, dass [Sie|du] {onDay} eingesprungen [sind|bist] und mir [Ihre|deine] Zeit gegeben [haben|hast].',
      'Vielen Dank, dass [Sie|du] {onDay} eingesprungen [sind|bist].',
      'Es war freundlich von [Ihnen|dir], {onDay} einzuspringen, und ich danke [Ihnen|dir] dafür.',
      'Danke, dass [Sie|du] eingesprungen [sind|bist] und mir Zeit geschenkt [haben|hast].',
      'Es war freundlich von [Ihnen|dir] einzuspringen, und ich danke [Ihnen|dir] dafür.',
    ],
  },
  addition: {
    any: [
      'Eines möchte ich noch ergänzen: {addition}.',
      'Ein Gedanke kam mir noch im Nachhinein: {addition}.',
      'Zu meiner Antwort möchte ich noch ergänzen: {addition}.',
      'Gern ergänze ich noch: {addition}.',
    ],
  },
  link: {
    any: [
      'Hier ist wie versprochen der Link: {url}',
      'Wie versprochen schicke ich [Ihnen|dir] den Link: {url}',
      'Den versprochenen Link [finden Sie|findest du] hier: {url}',
      'Und hier der Link, den ich [Ihnen|dir] versprochen habe: {url}',
    ],
  },
  informational: {
    opening: {
      any: [
        'Danke, dass [Sie sich|du dir] {onDay} Zeit für meine Fragen genommen [haben|hast].',
        'Vielen Dank für das offene Gespräch {onDay}.',
        'Es war großzügig von [Ihnen|dir], mir {onDay} [Ihre|deine] Zeit zu schenken, und ich danke [Ihnen|dir] dafür.',
        'Herzlichen Dank, dass [Sie|du] {onDay} [Ihre|deine] Erfahrung mit mir geteilt [haben|hast].',
        'Danke, dass ich [Sie|dich] {onDay} so vieles fragen durfte.',
        'Für das Gespräch {onDay} bin ich [Ihnen|dir] sehr dankbar.',
        'Ich danke [Ihnen|dir] für die Zeit, die [Sie|du] mir {onDay} gegeben [haben|hast].',
        'Danke, dass [Sie sich|du dir] Zeit für meine Fragen genommen [haben|hast].',
        'Vielen Dank, dass [Sie|du] [Ihre|deine] Erfahrung mit mir geteilt [haben|hast].',
        'Herzlichen Dank für das offene Gespräch.',
      ],
    },
    gift: {
      any: [
        '[Sie hatten|Du hattest] selbst nichts davon, und gerade das macht die Zeit, die [Sie|du] mir geschenkt [haben|hast], so großzügig.',
        '[Ihre|Deine] Erfahrung ist für jemanden in meiner Lage viel wert, und [Sie haben|du hast] sie freigiebig geteilt.',
        'Was [Sie|du] mir gesagt [haben|hast], hätte ich nirgends nachlesen können, und ich nehme es gern mit.',
        '[Sie haben|Du hast] Fragen beantwortet, die ich sonst niemandem hätte stellen können, und mir damit sehr geholfen.',
        'Nicht viele schenken einem fremden Menschen so viel Aufmerksamkeit, wie [Sie|du] es getan [haben|hast].',
        'Erfahrung wie [Ihre|deine] ist von außen schwer zu bekommen, und ich schätze, was [Sie|du] weitergegeben [haben|hast].',
        'Von [Ihnen|dir] habe ich Dinge gehört, die nirgends geschrieben stehen, und das ist mir viel wert.',
      ],
    },
    close: {
      any: [
        'Ich hoffe, dass ich mich eines Tages bei [Ihnen|dir] revanchieren kann.',
        'Wenn ich [Ihnen|dir] einmal selbst nützlich sein kann, bin ich es von Herzen gern.',
        'Gern erzähle ich [Ihnen|dir] später, wie es weitergegangen ist.',
        'Ich hoffe, dass sich unsere Wege wieder kreuzen und wir das Gespräch fortsetzen können.',
        'Es war schön, [Ihnen|dir] zu begegnen, und ich hoffe, wir sprechen uns wieder.',
        'Vielleicht ergibt sich wieder einmal ein Gespräch, ich würde mich freuen.',
        'Ich wünsche [Ihnen|dir] alles Gute und hoffe, dass wir uns wiedersehen.',
      ],
    },
  },
  takeHome: {
    any: [
      'Danke, dass [Sie|du] {onDay} mit mir über meine Arbeit gesprochen [haben|hast].',
      'Vielen Dank, dass [Sie sich|du dir] {onDay} so viel Zeit für meine Lösung genommen [haben|hast].',
      'Für die Aufmerksamkeit, die [Sie|du] {onDay} meiner Arbeit geschenkt [haben|hast], danke ich [Ihnen|dir].',
      'Es hat mich gefreut, {onDay} mit [Ihnen|dir] über meine Lösung zu sprechen, danke dafür.',
      'Danke für die Sorgfalt, mit der [Sie|du] {onDay} auf meine Arbeit eingegangen [sind|bist].',
      'Herzlichen Dank für das Gespräch {onDay} über meine Lösung.',
      '[Sie haben|Du hast] {onDay} meine Arbeit ernst genommen, und dafür danke ich [Ihnen|dir].',
      'Danke, dass [Sie|du] mit mir über meine Arbeit gesprochen [haben|hast].',
      'Vielen Dank, dass [Sie sich|du dir] so viel Zeit für meine Lösung genommen [haben|hast].',
    ],
  },
  rejected: {
    opening: {
      any: [
        'Danke, dass [Sie|du] mir Bescheid gegeben [haben|hast].',
        'Vielen Dank für die Nachricht und für die Zeit, die [Sie|du] mir gegeben [haben|hast].',
        'Auch wenn die Wahl anders ausgefallen ist, danke ich [Ihnen|dir] für [Ihre|deine] Zeit.',
        'Danke für die Rückmeldung und für das Gespräch davor.',
        'Ich weiß nun, wie es ausgegangen ist, und möchte [Ihnen|dir] dennoch herzlich danken.',
        'Vielen Dank, dass ich [Sie|dich] kennenlernen durfte, auch wenn es diesmal anders kam.',
        'Für [Ihre|deine] Zeit und die klare Rückmeldung danke ich [Ihnen|dir].',
      ],
    },
    called: {
      any: [
        'Danke, dass [Sie|du] es mir selbst gesagt [haben|hast].',
        'Vielen Dank, dass [Sie|du] mir die Entscheidung persönlich mitgeteilt [haben|hast].',
        'Es war freundlich von [Ihnen|dir], es mir selbst zu sagen, und ich danke [Ihnen|dir] dafür.',
        '[Sie haben|Du hast] es mir selbst gesagt, und dafür danke ich [Ihnen|dir].',
        'Dass [Sie|du] mir persönlich Bescheid gegeben [haben|hast], weiß ich zu schätzen: danke.',
      ],
    },
    return: {
      any: [
        'Bei {company} würde ich mich jederzeit wieder bewerben; [denken Sie|denk] gern an mich, wenn etwas frei wird.',
        'Wenn bei {company} wieder etwas frei wird, [denken Sie|denk] gern an mich.',
        'Ich würde mich wieder bewerben; [denken Sie|denk] gern an mich, wenn sich etwas ergibt.',
        'Sollte sich etwas anderes ergeben, höre ich gern davon.',
        '[Denken Sie|Denk] gern an mich, wenn eine andere Stelle frei wird.',
      ],
    },
  },
  coordinator: {
    opening: {
      any: [
        'Vielen Dank, dass [Sie|du] mein Gespräch {onDay} organisiert [haben|hast].',
        'Danke für alles, was [Sie|du] für mein Gespräch {onDay} vorbereitet [haben|hast].',
        'Vielen Dank, dass [Sie|du] mein Gespräch organisiert [haben|hast].',
        'Danke für die gute Organisation meines Gesprächs.',
      ],
    },
    ask: {
      any: [
        'So viele Kalender zusammenzubringen ist mehr Arbeit, als man sieht, und [Sie haben|du hast] es mir leicht gemacht. [Würden Sie|Würdest du] meinen Dank an alle weitergeben, mit denen ich gesprochen habe?',
        'Ich weiß, wie viel Geduld so ein Termin kostet. Bitte [richten Sie|richte] auch allen meinen Dank aus, die sich Zeit für mich genommen haben.',
        '[Sie haben|Du hast] mir alles Praktische abgenommen. Bitte [sagen Sie|sag] den Menschen, mit denen ich gesprochen habe, dass ich ihnen für ihre Zeit dankbar bin.',
      ],
    },
    close: {
      any: [
        'Wenn [Sie|du] noch etwas von mir [brauchen|brauchst], schicke ich es [Ihnen|dir] gern.',
        'Falls noch etwas fehlt, genügt eine kurze Nachricht.',
        'Es war gut zu wissen, dass bei [Ihnen|dir] alles in guten Händen lag.',
      ],
    },
  },
  nobodyCame: {
    opening: {
      any: [
        'Vielen Dank, dass [Sie|du] das Gespräch {onDay} organisiert [haben|hast].',
        'Vielen Dank, dass [Sie|du] das Gespräch organisiert [haben|hast].',
      ],
    },
    ask: {
      any: [
        'Ich war zur vereinbarten Zeit da, aber wir haben uns wohl verpasst, wie es leicht geschieht. [Würden Sie|Würdest du] mir helfen, einen neuen Termin zu finden? Ich richte mich gern nach [Ihren|euren] Kalendern.',
        'Zur vereinbarten Zeit war ich da, doch offenbar haben wir einander nicht gefunden. Ich weiß, wie schnell sich Pläne ändern, und würde gern einen neuen Termin finden, der [Ihnen|euch] passt.',
      ],
    },
    close: {
      any: [
        'Ich würde mich weiterhin über das Gespräch freuen, wann immer es [Ihnen|euch] passt.',
        'Fast jeder Tag, der [Ihnen|euch] passt, passt auch mir.',
      ],
    },
  },
}

const SUBJECTS: Subjects = {
  any: {
    any: [
      'Danke für das Gespräch über {topic}',
      'Unser Gespräch über {topic}',
      'Danke für unser {kind} {onDay}',
      'Vielen Dank für {day}',
      'Danke für [Ihre|deine] Zeit {onDay}',
      'Unser {kind} {onDay}: vielen Dank',
      'Herzlichen Dank für das {kind} {onDay}',
      'Herzlichen Dank für {day}',
      'Ein Dankeschön für {day}',
      'Danke für das {kind} {onDay}',
      'Danke für das Gespräch: {role}',
      'Danke für unser {kind}',
      'Vielen Dank für [Ihre|deine] Zeit',
      'Danke, dass wir sprechen konnten',
      'Ein paar Zeilen zum Dank',
      'Herzlichen Dank für das {kind}',
      'Mein Dank für unser {kind}',
      'Ein Dankeschön für [Ihre|deine] Zeit',
    ],
  },
  withdrawn: {
    any: [
      'Meine Bewerbung, und mein Dank',
      'Rückzug meiner Bewerbung, mit Dank',
      'Danke, und eine Entscheidung',
      'Vielen Dank, und mein Rückzug',
      'Ich ziehe meine Bewerbung zurück',
      'Mein Dank und meine Entscheidung',
      'Zu meiner Bewerbung, mit Dank',
    ],
  },
  rejected: {
    any: [
      'Danke für die Rückmeldung',
      'Trotz allem: vielen Dank',
      'Danke für [Ihre|deine] Zeit und Rückmeldung',
      'Vielen Dank für das Gespräch',
      'Danke, auch nach der Entscheidung',
      'Ein Dank zum Schluss',
    ],
  },
  informational: {
    any: [
      'Danke für das offene Gespräch',
      'Danke für [Ihre|deine] Erfahrung',
      'Danke für unser Gespräch {onDay}',
      'Vielen Dank für die Einblicke',
      'Herzlichen Dank für {day}',
      'Dank für unseren Austausch',
      'Danke für [Ihre|deine] Zeit und die Antworten',
    ],
  },
  advised: {
    any: [
      'Danke für [Ihren|deinen] Rat',
      'Vielen Dank für die Hinweise',
      '[Ihr|Dein] Rat {onDay}: vielen Dank',
      'Danke für die guten Tipps',
      'Mein Dank für [Ihren|deinen] Rat',
    ],
  },
  takeHome: {
    any: [
      'Danke für die genaue Durchsicht',
      'Danke für das Gespräch zur Aufgabe',
      'Vielen Dank für die Besprechung',
      'Besprechung {onDay}: vielen Dank',
      'Meine Aufgabe, und mein Dank',
      'Danke für [Ihren|deinen] genauen Blick',
      'Herzlichen Dank für die Besprechung',
    ],
  },
  link: {
    any: ['Danke, und der versprochene Link', 'Der versprochene Link, mit Dank', 'Vielen Dank, samt Link'],
  },
  addition: {
    any: ['Danke, und noch ein Gedanke', 'Vielen Dank, mit einer Ergänzung', 'Ein Gedanke noch, mit Dank'],
  },
  coordinator: {
    any: [
      'Danke für die gute Organisation',
      'Vielen Dank für die Organisation {onDay}',
      'Danke fürs Organisieren {onDay}',
    ],
  },
  nobodyCame: {
    any: [
      'Neuer Termin für unser Gespräch',
      'Ein neuer Termin für unser Gespräch?',
      'Unser Gespräch {onDay}: neuer Termin',
    ],
  },
}

/** "ihr" is the team there. */
const LEFTOVER_DU =
  /(?<![\p{L}\p{N}])(?:[iI]ch|[mM](?:ich|ir)|[mM]ein(?:e[mnrs]?)?|[wW]ir|[uU]ns|[uU]nser\p{L}*|er|sie|ihm|ihn|ihnen|sein(?:e[mnrs]?)?|es|deren|dessen|diese[mnrs]?|jene[mnrs]?|dies|davon|darüber|dazu|damit|daran)(?![\p{L}\p{N}])/u

const RULES: LanguagePack['rules'] = {
  thanks: everyWord(
    '(?:(?:von herzen|haben sie vielen|vielen|herzlichen|besten|ein|mein|ich) )?(?:dank(?:e|en|te|bar|bare|eschön)?|gedankt|bedanke[nt]?)',
  ),
  you: words('Sie', 'Ihr(?:e[mnrs]?)?', 'Ihnen'),
  selfStart: /^(?:Ich|Mein\p{L}*|Mir|Mich)(?!\p{L})/u,
  enjoyment: words(
    'gefreut',
    'freue',
    'freude',
    'freut',
    'froh',
    'gern',
    'schön',
    'spaß',
    'genossen',
    'gefallen',
    'gefällt',
    'freundlich\\p{L}*',
    'herzlich(?! (?:dank|zu danken)|en dank)\\p{L}*',
    'gutgetan',
    'aufmerksam\\p{L}*',
    'zugehört',
    'zuhört',
    'großzügig',
    'geduld\\p{L}*',
    'offen\\p{L}*',
    'ehrlich\\p{L}*',
    'interesse',
    'sorgfalt',
    'energie',
    'ruhig\\p{L}*',
    'ruhe',
    'zugewandt\\p{L}*',
    'wohl\\p{L}*',
    'willkommen',
    'berührt',
    'geschenk',
    'besonders',
    'wertvoll',
    'viel wert',
    'gelohnt',
    'erinnerung',
    'faires',
    'nichts zu spüren',
    'ernst',
    'ernsthaft',
    'bei der sache',
    'nicht als pflichttermin',
    'eingegangen',
    'raum gelassen',
    'leicht gemacht',
    'gut',
    'gutes',
    'gute',
    'genau',
    'nach mir',
    'missen',
    'wiedersehen',
  ),
  firstMeeting: words(
    'kennenzulernen',
    'kennenlernen',
    'kennengelernt',
    'fremden',
    'vom papier',
    'zu begegnen',
    'begegnung',
  ),
  onlyFirst: words('mit ein paar zeilen', 'nach unserem'),
  notFirst: words(
    'auch',
    'außerdem',
    'ebenso',
    'besonders',
    'vor allem',
    'zudem',
    'beides',
    'so wurde',
    'noch einmal',
  ),
  claims: [
    {
      above: 1,
      pattern: words(
        'interessier\\p{L}*',
        'interesse an (?:der|dieser|einer) (?:stelle|aufgabe|position)',
        'reizt',
        'begeister\\p{L}*',
        'nächste\\p{L}* (?:schritt\\p{L}*|runde|gespräch)',
        'fortsetzung unseres gesprächs',
        'weiter im gespräch',
        'zum team',
        'ihr team verstärken',
        'beitragen',
        'motiviert',
        'ideale besetzung',
        'weiterreden',
      ),
    },
    {
      above: 2,
      pattern: words(
        'traum\\p{L}*',
        'erste wahl',
        'am liebsten',
        'lieber als',
        'mehr als jede andere',
        'unbedingt',
        'aussuchen dürfte',
        'würde ich diese wählen',
        'gespannt',
      ),
    },
  ],
  patterns: [
    {
      id: 'B11',
      gate: true,
      pattern: words(
        'heute',
        'gestern',
        'heutige[nrs]?',
        'gestrige[nrs]?',
        'vorgestern',
        'heute (?:morgen|früh|abend)',
        'diese woche',
        'letzte woche',
        'vorhin',
        'soeben',
      ),
    },
    {
      id: 'B20',
      gate: true,
      pattern: /\[[^\]]*\]|[{}|]|<[a-z _]+>|_{3,}|\b(?:TODO|TBD|XXX+|undefined|null|NaN)\b|[@§]/,
    },
    {
      id: 'B22',
      gate: true,
      pattern: words(
        'gehalt(?!en)\\p{L}*',
        'gehälter',
        'bezahlung',
        'vergütung',
        'lohn',
        'bonus',
        'boni',
        'urlaubstage',
        'firmenwagen',
        'dienstwagen',
        'geld',
        '[$€£]\\s?\\d.*',
        '\\d+ ?(?:€|euro|eur)',
      ),
    },
    {
      id: 'B23',
      gate: true,
      pattern: words(
        'entschuldig\\p{L}*',
        'verzeih\\p{L}*',
        'leider',
        'bedaure\\p{L}*',
        'bedauer\\p{L}*',
        'tut mir leid',
        'sorry',
        'verspätete?',
      ),
    },
    {
      id: 'B24',
      gate: true,
      pattern: words(
        'geben sie mir (?:eine|die) chance',
        'eine chance geben',
        'bitte berücksichtigen',
        'ich verspreche',
        'brauche (?:den|diesen) job',
        'wann (?:kann|darf) ich',
        'baldige (?:antwort|rückmeldung)',
        'rückmeldung bis',
        'andere angebote',
      ),
    },
    {
      id: 'B25',
      gate: true,
      pattern: words(
        '(?:perfekt\\p{L}*|ideal\\p{L}*) (?:kandidat\\p{L}*|besetzung|passung|ergänzung)',
        'bereicherung',
        'wertvolle ergänzung',
        'überzeugt,? dass ich',
        'mehrwert',
      ),
    },
    {
      id: 'B26',
      gate: false,
      framesOnly: true,
      pattern: words(
        'hiermit',
        'wie besprochen',
        'anbei',
        'auf diesem wege',
        'sehr geehrte[rn]?(?: damen)?',
        'zögern sie nicht',
        'ich freue mich,? (?:bald )?von ihnen zu hören',
        'ich hoffe,? (?:diese|es geht)',
        'die möglichkeit nutzen',
        'die gelegenheit nutzen',
        'spannende herausforderung',
        'teamplayer',
        'leidenschaft\\p{L}*',
        'synergie\\p{L}*',
        'zeitnah',
        'vollumfänglich',
        'angenehme gespräch',
        'wertvolle einblicke',
      ),
    },
    {
      id: 'B27',
      gate: true,
      framesOnly: true,
      pattern: words(
        'maßgeblich',
        'ganzheitlich\\p{L}*',
        'nahtlos\\p{L}*',
        'innovativ\\p{L}*',
        'zukunftsweisend\\p{L}*',
        'inspirierend\\p{L}*',
        'tiefgreifend\\p{L}*',
        'bahnbrechend\\p{L}*',
        'facettenreich\\p{L}*',
        'resonan\\p{L}*',
        'transformativ\\p{L}*',
        'unschätzbar\\p{L}*',
        'in der heutigen',
        'darüber hinaus',
        'des weiteren',
        'zusammenfassend',
        'eintauchen',
        'landschaft',
        'reise',
        'beleuchte\\p{L}*',
        'unterstreich\\p{L}*',
      ),
    },
    {
      id: 'B30',
      gate: false,
      framesOnly: true,
      pattern:
        /(?<!\p{L})(?:sehr|wirklich|zutiefst|unglaublich|überaus|ausgesprochen)(?!\p{L}).*(?<!\p{L})(?:sehr|wirklich|zutiefst|unglaublich|überaus|ausgesprochen)(?!\p{L})/isu,
    },
    {
      id: 'B33',
      gate: true,
      pattern: words(
        'über (?:über|gesprochen|dass|wie|warum)',
        'der der',
        'die die',
        'das das',
        'den den',
        'von von',
        'Ihr Ihr',
        'mit mit mir',
        'zu zu',
      ),
    },
    {
      id: 'B35',
      gate: true,
      framesOnly: true,
      pattern: words('ki', 'afterword', 'entwurf', 'weitergeleitet', 'eine stunde', 'name des kandidaten'),
    },
  ],
  capitals: 'nouns',
  common: (
    'der die das den dem des ein eine einen einem einer eines und oder aber auch nicht kein mit von vom zu zum zur für bei beim nach aus auf an am im in ins über um ohne ich mir mich mein meine meinem meinen meiner meines sie ihr ihre ihren ihrem ihrer ihres ihnen du dir dich dein deine deinen deinem deiner deines euch euer eure euren eurem eurer ' +
    'wir uns unser unsere unserem unseren es er man sich dass das was wie wenn weil ob als da so nun noch schon mehr sehr haben hast hat habe hatte hatten war waren warst ist sind bist bin sein wird wurde werden würde konnten konnte durfte möchte dank danke danken dankbar vielen herzlichen besten dafür damit davon daran darauf darüber dabei ' +
    'sonntag montag dienstag mittwoch donnerstag freitag samstag stelle gespräch sprechen gesprochen viel gern'
  ).split(' '),
}

/** Words without a capital of their own: German goes on in lower case after the comma of the salutation. */
const OPENERS = new Set(
  (
    'Danke Vielen Herzlichen Besten Über Für Es Dass Ich Mit Unser Unsere Schön Am Nach Von Auch Besonders Gern In Mir Das Gefallen Beeindruckt Durch Wie Haben ' +
    'Du Deine Dein Trotz Was Meine Mein Erst Diese Dieses Dieser Der Die Den Mich Hat Bei Im Zum Wenn Jede Zu Selten Vielleicht Gefreut Inzwischen Damit'
  ).split(' '),
)

const packIn = (form: 'formal' | 'familiar') => ({
  frames: inForm(FRAMES, form),
  subjects: inForm(SUBJECTS, form),
})

export const german: LanguagePack = {
  language: 'de',
  reading: READING,
  slots: SLOTS,
  ...packIn('formal'),
  subjectFamilies: ['talked', 'explained', 'showed', 'walked', 'learned', 'liked'],
  salutations: {
    first: {
      own: ['Guten Tag {full},'],
      warm: ['Guten Tag {full},'],
      formal: ['Guten Tag {full},'],
      plain: ['Guten Tag {full},', 'Hallo {full},'],
    },
    full: {
      own: ['Guten Tag {full},'],
      warm: ['Guten Tag {full},'],
      formal: ['Guten Tag {full},'],
      plain: ['Guten Tag {full},', 'Hallo {full},'],
    },
    nameless: 'Guten Tag,',
  },
  signOffs: {
    any: [
      'Herzliche Grüße',
      'Freundliche Grüße',
      'Viele Grüße',
      'Mit herzlichen Grüßen',
      'Mit freundlichen Grüßen',
      'Beste Grüße',
      'Mit besten Grüßen',
      'Mit Dank und freundlichem Gruß',
    ],
    warm: ['Herzliche Grüße', 'Mit herzlichen Grüßen', 'Mit herzlichem Dank und Gruß'],
    formal: ['Mit freundlichen Grüßen', 'Mit besten Grüßen', 'Freundliche Grüße'],
    plain: ['Viele Grüße', 'Beste Grüße'],
  },
  days: {
    on: WEEKDAYS.map((day) => `am ${day}`),
    name: WEEKDAYS,
    date: (day, month) => `am ${day}. ${MONTHS[month]}`,
  },
  /** Neuter nouns alone, so that one frame serves them all. */
  kinds: {
    unknown: [{ kind: 'Gespräch' }],
    interview: [{ kind: 'Gespräch' }, { kind: 'Vorstellungsgespräch' }],
    screen: [{ kind: 'Telefonat' }, { kind: 'Gespräch' }],
    technical: [{ kind: 'Gespräch' }, { kind: 'Fachgespräch' }],
    panel: [{ kind: 'Gespräch' }, { kind: 'Vorstellungsgespräch' }],
    onsite: [{ kind: 'Gespräch' }, { kind: 'Vorstellungsgespräch' }],
    final: [{ kind: 'Gespräch' }],
    informational: [{ kind: 'Gespräch' }],
    'take-home': [{ kind: 'Gespräch' }],
  },
  rules: RULES,
  polish: (sentence) => sentence.replace(/ über der (?=\p{Lu})/gu, ' über den ').replace(/,\.$/, '.'),
  opens: (paragraph) => {
    const [first = ''] = paragraph.split(' ', 1)
    const small = OPENERS.has(first.replace(/[,:]$/, ''))
    return small ? paragraph.charAt(0).toLowerCase() + paragraph.slice(1) : paragraph
  },
  familiar: {
    when: /(?<!\p{L})(?:per du|beim du|sind per du|duzen|geduzt|wir du|kennenlernen mit dir|dein(?:e[mnrs]?)? (?:interview|gespräch|bewerbung|vorstellungsgespräch|termin)|mit dir)(?!\p{L})/iu,
    pack: {
      ...packIn('familiar'),
      slots: { ...SLOTS, deixis: { reader: TO_DU, team: TO_DU }, leftover: LEFTOVER_DU },
      salutations: {
        first: {
          own: ['Hallo {first},', 'Hi {first},'],
          warm: ['Hallo {first},'],
          formal: ['Hallo {first},'],
          plain: ['Hi {first},', 'Hallo {first},'],
        },
        full: {
          own: ['Hallo {full},'],
          warm: ['Hallo {full},'],
          formal: ['Hallo {full},'],
          plain: ['Hallo {full},'],
        },
        nameless: 'Hallo,',
      },
      rules: {
        ...RULES,
        you: words('du', 'dir', 'dich', 'dein(?:e[mnrs]?)?', 'euch', 'euer', 'eure[mnrs]?'),
      },
    },
  },
}
