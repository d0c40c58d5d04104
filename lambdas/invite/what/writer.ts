import { behindJob } from './job-title.ts'
import { isFullName, isGivenName, withoutHonorific } from './person-name.ts'

/** How a language says that whoever writes takes part: "Tom and me", "mit mir", "Tom et moi serons …". */
interface Speech {
  /** "with", and verbs that take people: "you will meet …". */
  readonly with: string
  readonly and: string
  readonly me: string
  readonly i: string
  /** What makes "me" somebody to write to, or the talk one of last week. */
  readonly other: RegExp
}

const ENGLISH: Speech = {
  with: "[Ii]t['’]s|[Ii]t will be|with|meet(?:ing)?|see(?:ing)?|by|have|panel (?:is|will be|are)|just|[Ii]t['’]ll be|[Ii]t will be|be (?:talking|speaking|chatting) to|(?:will|['’]ll) (?:talk|speak|chat) to",
  and: 'and|&|plus|as well as|along with',
  me: 'me|myself',
  i: 'I',
  other:
    /(?<!\p{L})(?:contact|reach|touch|e-?mail|questions?|copy|cc|send|share|tell|call me|ring me|write|ask|reply|thank(?:s| you)? for (?:speaking|meeting|talking|chatting|the|your|our)|enjoyed|(?:was|been) (?:great|lovely|nice|good|a pleasure)|last (?:week|time)|handle|arrange|organi[sz]e|coordinate|happy to (?:help|answer)|here to|let (?:\p{Lu}\p{L}+ (?:and|or) )?me)(?!\p{L})/iu,
}
const OTHERS: readonly Speech[] = [
  {
    with: 'mit|treffen|von|sind|führen',
    and: 'und|sowie',
    me: 'mir|mich',
    i: 'ich',
    other:
      /(?<!\p{L})(?:meld|wend|frag|rückfrag|schreib|schick|send|kontakt|rückmeld|bescheid|erreich|geb|dank\p{L}{0,6} für (?:das|unser|ihr|dein))/iu,
  },
  {
    with: 'avec|rencontrer(?:ez|as)?|par|verrez|sera|seront',
    and: 'et|ainsi que',
    me: 'moi(?:-même)?',
    i: 'moi(?:-même)?',
    other:
      /(?<!\p{L})(?:contact|écri|envoy|question|joindre|hésite|répon|merci (?:pour|de)|appelez|adress)/iu,
  },
  {
    with: 'con|conocerás a|por|seremos',
    and: 'y|e',
    me: 'conmigo|mí|un servidor|una servidora|yo',
    i: 'yo',
    other: /(?<!\p{L})(?:contact|escrib|envía|envia|duda|pregunt|llám|gracias por|respond)/iu,
  },
  {
    with: 'com|por|conhecer|seremos',
    and: 'e',
    me: 'comigo|mim|eu',
    i: 'eu',
    other: /(?<!\p{L})(?:contat|contact|escrev|envi|dúvida|pergunt|ligue|obrigad[oa] (?:pel|por)|respond)/iu,
  },
  {
    with: 'con|da|incontrer(?:ai|à|ete)|saremo',
    and: 'e|ed',
    me: 'me|io|il sottoscritto|la sottoscritta',
    i: 'io',
    other:
      /(?<!\p{L})(?:contatt|scriv|invi(?:a|i|are|ami)(?!\p{L})|domand|chiam|grazie (?:per|del)|rispond)/iu,
  },
  {
    with: 'met|door|ontmoet|zijn',
    and: 'en|plus|alsook',
    me: 'mij(?:zelf)?|mezelf|me',
    i: 'ik',
    other:
      /(?<!\p{L})(?:contact|schrijf|stuur|mail|vragen|bel|laat|bedankt voor|neem|reageer|bereik)(?!\p{L}{4})/iu,
  },
]

/** "I'll be joined by Ann", "just you and me", "bringing my co-founder along". */
const TOGETHER =
  /(?<!\p{L})(?:I(?:'|’)?(?:ll| will|m| am) be(?:ing)? (?:joined|accompanied) by|I(?:'|’)m joined by|(?:will |to )?join(?:s|ing)? me(?! (?:for|on|at|in) )|you and me(?!\p{L})|I(?:'|’)?(?:ll| will| am|m)(?: also)? (?:be )?(?:interview(?:ing)?|conduct(?:ing)?|chair(?:ing)?|on the panel|sit(?:ting)? in|host(?:ing)?)|my (?:\p{L}{2,20}[ -]){1,4}[^.!?]{0,60} join(?:s|ing)? us|the two of us|my [^.!?]{2,60} (?:will be|is) (?:there|joining|on) (?:too|as well|also)|mein(?:e|en|em)? [^.!?]{2,60} (?:ist|sind|kommt|wird) (?:auch|ebenfalls) (?:mit )?dabei|(?:grabbing|bringing|pulling in)(?: along)? (?:my|our)|ich werde (?:begleitet )?von|je serai accompagnée? (?:de|par)|me acompaña(?:rá)?|estarei acompanhad[oa]|sarò (?:accompagnat[oa]|affiancat[oa])|samen met mijn)(?!\p{L})/iu

/** "I'll ring you at seven", "ich rufe Sie an": it is they who speak with the candidate. */
const CALLS =
  /(?<!\p{L})(?:I(?:(?:'|’)ll| will| shall|(?:'|’)m going to|(?:'|’)d like to| am going to) (?:then |just |also |be )?(?:ring|ringing|call|calling|phone|phoning|meet|meeting|see|seeing|interview|interviewing|video[- ]call|zoom|skype|facetime|host|welcome) you|ich (?:rufe|treffe|empfange|interviewe|spreche mit) (?:sie|dich|ihnen|dir)|ich werde (?:sie|dich) [^.!?]{0,60}(?:anrufen|empfangen|treffen|interviewen|begrüßen)|je (?:vous|te|t['’]) ?(?:appeller|recevr|rencontrer|accueiller|verr)ai|je serai là pour vous (?:recevoir|accueillir)|(?:le|la|te) (?:llamar|recibir|entrevistar|ver)é|(?:vou|irei) (?:te |lhe )?(?:ligar|receb|entrevist|conversar com você)\p{L}{0,3}(?:-l[ao]|-lhe)?|(?:la|ti) (?:chiamer|ricever|incontrer|intervister|accoglier)ò|ik (?:bel|ontvang|spreek|interview|zie) (?:u|je|jou))(?!\p{L})/iu
/** Not about the talk itself: "I'll call you to confirm", "I'll meet you in the lobby and take you up". */
const CALLS_BESIDE =
  /(?<!\p{L})(?:if|confirm|outcome|let you know|arrange|feedback|afterwards?|beforehand|(?:take|show|walk|bring|introduce|hand|tell|remind) you|once|result|decision|reminder|the day before|falls|bestätigen|rückmeldung|bescheid|si (?:vous|besoin)|confirmer|réponse|confirmar|resultado|respuesta|resposta|confermare|esito|risposta|als (?:er|je|u)|bevestigen|uitslag)(?!\p{L})/iu

const NAME = "((?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,25} ){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,25})"
const TALK =
  /\d|(?<!\p{L})(?:interview|call|chat|conversation|meet|meeting|screen|session|discussion|speak|talk|sprech|sprich|gespräch|termin|telefonat|entretien|échange|appel|parler|entrevista|hablar|llamada|conversa|falar|chamada|colloquio|chiamata|incontro|gesprek|spreek|afspraak)|^\p{L}{2,12}$/iu

interface Patterns {
  /** Without its first person a sentence says nothing of its writer: the cheap test goes first. */
  readonly speaks: RegExp
  readonly listed: RegExp
  readonly alone: RegExp
  readonly beside: RegExp
  readonly other: RegExp
}

const PATTERNS = [ENGLISH, ...OTHERS].map(patternsOf)

function patternsOf({ with: before, and, me, i, other }: Speech): Patterns {
  return {
    speaks: new RegExp(`(?<!\\p{L})(?:${me}|${i}|conmigo|comigo)(?!\\p{L})`, 'u'),
    listed: new RegExp(
      `(?<!\\p{L})(?:(?:${before})\\s[^.!?;]{0,120}(?:,|(?<!\\p{L})(?:${and}))\\s(?:(?:${before})\\s)?(?:${me})(?!\\p{L}|['’])(?! (?:know|if|when))|(?:${before})\\s(?:both\\s)?(?:${me})(?:,|\\s(?:${and}))\\s|^(?:${me})(?:,|\\s(?:${and}))\\s(?=(?:(?:${and})\\s)?\\p{Lu})|${NAME}(?:,|,? (?:${and})) (?:${me})(?!\\p{L}|['’])(?! know))`,
      'u',
    ),
    alone: new RegExp(
      `(?<!\\p{L})(?:(?:${before})\\s(?:just\\s)?(?:${me})|conmigo|comigo)(?!\\p{L}|['’])|^(?:${me})$`,
      'u',
    ),
    beside: new RegExp(
      `(?<!\\p{L})${NAME}(?:,[^,.!?]{2,50},)? (?:${and}) (?:${i}|${me})(?!\\p{L}|['’]d)`,
      'gu',
    ),
    other,
  }
}

export interface Writer {
  /** Whoever wrote the text holds the talk too. */
  readonly takesPart: boolean
  /** Whom they name beside themselves: "Priti Shah and I". */
  readonly beside: readonly string[]
}

/** What a text says about its writer's part: "you will meet Tom and me", "Priti und ich freuen uns", "con Ana y conmigo". */
export function writerOf(text: string | null): Writer {
  let takesPart = false
  const beside: string[] = []
  for (const sentence of sentencesOf(text ?? '')) {
    const patterns = PATTERNS.filter(({ speaks, other }) => speaks.test(sentence) && !other.test(sentence))
    const said = patterns.flatMap((one) => namesBeside(sentence, one.beside))
    beside.push(...said)
    takesPart ||=
      said.length > 0 ||
      patterns.some(
        (one) => one.listed.test(sentence) || (one.alone.test(sentence) && TALK.test(sentence)),
      ) ||
      TOGETHER.test(sentence) ||
      (CALLS.test(sentence) && !CALLS_BESIDE.test(sentence))
  }
  return { takesPart, beside }
}

const FIRST_PERSON =
  /(?<!\p{L})(?:me|myself|I|[Mm]y|mir|mich|ich|[Mm]ein(?:e|en|em)?|moi|conmigo|yo|mí|comigo|eu|mim|io|sottoscritt[oa]|mij|mijzelf|mezelf|ik|je serai|estarei|sarò|mijn|us|my|our|je|Je|Ich|Ik|Vou|vou|Irei|irei|(?:[LlTt][aei]|[Ll]e) \p{L}{3,12}[éò])(?!\p{L})/u

function sentencesOf(text: string): string[] {
  return text
    .slice(0, 6000)
    .split(/(?<=[.!?:])\s+|\n\s*(?:\n|[*•-] )/u)
    .map((sentence) => sentence.replaceAll('\n', ' '))
    .filter((sentence) => sentence.length < 600 && FIRST_PERSON.test(sentence))
}

function namesBeside(sentence: string, pattern: RegExp): string[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const name = withoutHonorific(
      (match[1] ?? '').replace(
        /^(?:And|Und|Et|We|Our|Unsere?|Notre|Nuestr[oa]|Onze|The|My|Meine?|Dabei|Both|Führen) /u,
        '',
      ),
    )
    return isFullName(name) || isGivenName(name) ? [behindJob(name) ?? name] : []
  })
}
