import { compoundIn, isOccupation, looksLikeOccupation } from './occupations.ts'
import { isGivenName } from './person-name.ts'
import { ENDS_ROLE } from './role-phrases.ts'
import { roundOf } from './round.ts'
import { isSpeciality } from './speciality.ts'
import { FILLER, ROLE_HEAD } from './title-words.ts'

export const GENDERS =
  /\s*[([](?:all genders?|gn|gn\*|(?:[mwfdxahvki*]|gn|div)(?:\s?[/|,*.:]\s?(?:[mwfdxahvki*]|div|gn)){1,4})[)\]]|\s+[mwfhvk]\/[mwfhvkd](?:\/[dx])?(?!\p{L})/giu

/** The run of words in a part of a title that is a role: "Interview Senior Backend Engineer (Remote)" → "Senior Backend Engineer". */
export function roleIn(part: string): string | null {
  const compound = compoundIn(part)
  if (compound !== null) return tidyRole(compound)
  return runWithHead(part, (words, at) => isHead(words[at]))
}

/** The same, where occupations that may be surnames and companies count as well: "Harbour Pilot", "Pastry Cook". */
export function occupationIn(part: string): string | null {
  const role = runWithHead(
    part,
    (words, at) => isHead(words[at]) || (isOccupation(bare(words[at])) && !isGivenName(bare(words[at - 1]))),
  )
  return role?.includes(' ') || (role !== null && isHead(role)) ? role : null
}

function runWithHead(part: string, heads: (words: readonly string[], at: number) => boolean): string | null {
  const words = withoutNumber(part).replace(GENDERS, '').replace(/["“”]/gu, '').trim().split(/\s+/u)
  const head = words.findLastIndex((_, at) => heads(words, at))
  if (head < 0 || words.length > 14) return null
  let from = words.findIndex((_, at) => heads(words, at))
  while (from > 0 && (belongs(words[from - 1] ?? '') || joins(words, from - 1))) from--
  let to = head
  while (to + 1 < words.length && continues(words, head, to + 1)) to++
  const role = tidyRole(words.slice(from, to + 1).join(' '))
  return role === '' || isBareAside(role, words) ? null : role
}

function isHead(word: string | undefined): boolean {
  return ROLE_HEAD.test(bare(word))
}

/** Without what stands around a word: "Interview," and "(Platform". */
function bare(word: string | undefined): string {
  return (word ?? '').replace(/^[(["“]+|[,;.)\]"”]+$/gu, '').replace(/(?<=\p{L}{3})[*:_/]-?in(?:nen)?$/u, '')
}

const MODIFIER =
  /^(?:technical|design|talent|recruiting|hr|product|case|system|hiring|portfolio|executive|team|support|customer|human|resources|people|event|events|engineering|office|shift|stage|trial|casting)$/iu
const LOOSE =
  /^(?:interview|with|for|the|a|an|our|your|and|phone|screen|call|chat|final|onsite|panel|round|at|to|of|between|zwischen|entre|tra|tussen|de|en|für|als|mit|mid|is|im|am|zum|zur|για|με|عمل|وظيفة|لوظيفة|w\/|vs\.?|\d.*|.*:)$/iu

/** "Zweitgespräch", "Telefoninterview", "Jobbintervju": words of any length that end in a kind of talk. */
const TALK =
  /(?:gespräch|gesprek|interview|intervju|samtale?|samtal|haastattelu|entretien|entrevue|entrevista|colloquio|pohovor|rozmowa|interjú|interviu|mülakat|mülakatı|görüşmesi|termin|telefonat|runde|собеседование|співбесіда|интервью|συνέντευξη|συνέντευξης|próbanap|probearbeiten|probetag|schnuppertag|مقابلة|ראיון|面接|面試|面试|면접|면담|인터뷰)s?$/iu

const OF_APPLICANTS =
  /(?<!\p{L})(?:trial|audition|casting|application|bewerbung|candidature|candidatura|sollicitatie|ansökan|ansøgning|søknad)(?!\p{L})/iu
const ROUND_NUMBER =
  /(?<!\p{L})(?:(?:round|runde|ronda|etapa|stage|rund|kolo|kierros)\s?#?\d|(?:\d(?:st|nd|rd|th|\.|º|ª|er|e)|first|second|third|final) (?:round|stage|runde|ronda))(?!\p{L})/iu

/** Whether a title names a talk about a job, and not any meeting. */
export function namesInterview(title: string): boolean {
  if (roundOf(title, null) !== null || ROUND_NUMBER.test(title) || OF_APPLICANTS.test(title)) return true
  return title.split(/[\s,:;|()–—-]+/u).some((word) => TALK.test(word))
}

/** Whether a word is one of meetings and rounds rather than of the role that stands beside it. */
export function isTalk(word: string): boolean {
  return TALK.test(word) || LOOSE.test(word) || FILLER.test(word) || roundOf(word, null) !== null
}

/** What is left of a part of a title without such words around it. */
export function withoutTalk(part: string): string {
  const words = part.trim().split(/\s+/u)
  while (words.length > 0 && isTalk(words[0] ?? '')) words.shift()
  while (words.length > 0 && isTalk(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** Whether a word before the head is part of the role. A comma ends what stands before it: "Northwind, Grants Officer". */
function belongs(word: string): boolean {
  if (/[,;:!?)\]]$/u.test(word) || LOOSE.test(word)) return false
  const plain = bare(word)
  return MODIFIER.test(plain) || !isTalk(plain)
}

/** "Learning and Development Manager", "HGV Class 1 Driver": small words between two of the role. */
function joins(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(Math.max(0, at - 1), at + 2)
  if (at === 0) return false
  if (/^\d$/u.test(word)) return /^(?:class|level|grade|year|stage|cat|category)$/iu.test(before)
  return /^(?:&|and|und|et|y|e|of)$/iu.test(word) && isSpeciality(before) && isSpeciality(after)
}

/** "Engineer, Platform" and "ingénieure logiciel", "Head of Design", "Engineer II": the role goes on behind its noun. */
function continues(words: readonly string[], head: number, at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (/^(?:of|de|des|du|d['’].+|für|di|da|do|del|-|–)$/iu.test(word)) {
    const next = words[at + 1] ?? ''
    return /^[\p{L}]/u.test(next) && (!FILLER.test(next) || MODIFIER.test(bare(next)))
  }
  // "Head of Customer Support Interview" goes on to the talk.
  const afterOf = /^(?:of|für)$/iu.test(words[head + 1] ?? '') && !/[,)]$/u.test(before)
  if (afterOf && /^\p{Lu}/u.test(word)) return MODIFIER.test(bare(word)) || !isTalk(bare(word))
  // "Profesor de Física y Química"
  if (/^(?:y|e|et|und)$/u.test(word) && /^(?:de|di|d['’].+)$/iu.test(words[head + 1] ?? '')) {
    const next = words[at + 1] ?? ''
    return /^\p{Lu}\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(next) && !isGivenName(next)
  }
  if (/^(?:y|e|et|und)$/u.test(before) && /^\p{Lu}/u.test(word)) return true
  if (word === 'in') return ACADEMIC.test(bare(before)) && /^\p{Lu}/u.test(words[at + 1] ?? '')
  if (/^(?:of|de|des|du|für|di|da|do|del)$/iu.test(before) || (before === 'in' && at > 1)) return true
  if (/^(?:i{1,3}|iv|v|\d)$/iu.test(word) && !before.endsWith(',')) return true
  if (before.endsWith(',')) return /^\p{Lu}/u.test(word) && isSpeciality(bare(word))
  // "Trainee Solicitor", "Consultant Anaesthetist"
  if (at === head + 1 && OF_RANK.test(before) && names(bare(word))) return true
  // "Clinical Nurse Educator"
  if (at === head + 1 && !/[,)]$/u.test(before) && isOccupation(bare(word)) && !isGivenName(before))
    return true
  // "Team Lead Claims", "Werkstudentin Marketing"
  if (isSpeciality(bare(word)) && at === head + 1) return true
  if (ADJECTIVE.test(bare(word)) && !isTalk(bare(word)) && (/^\p{Ll}/u.test(word) || at > head + 1))
    return at <= head + 3
  return (
    /^[\p{Ll}\p{Lu}][\p{L}-]+$/u.test(word) &&
    !FILLER.test(word) &&
    !ENDS_ROLE.test(word) &&
    ROMANCE_HEAD.test(before)
  )
}

/** Heads that stand before another as well. */
const OF_RANK =
  /^(?:trainee|apprentice|apprenti|consultant|associate|assistant|intern|lead|principal|head|executive|auszubildender?)$/iu

function names(word: string): boolean {
  return isOccupation(word) || (looksLikeOccupation(word) && !FILLER.test(word))
}

/** "Lecturer in Medieval History", where others are in Berlin. */
const ACADEMIC =
  /^(?:lecturer|fellow|professor|reader|researcher|postdoc|teacher|tutor|instructor|associate|chair)$/iu

/** Adjectives of Romance languages behind a noun: "linguistique", "Eólico", "meccanico". */
const ADJECTIVE = /(?:ic[oa]|ique|ale?|eur|trice|iv[oae]|ive|aire|ière|ienne?|ante|ente|os[oa]|eux|euse)$/u

const ROMANCE_HEAD =
  /^(?:ingénieure?|ingenier[oa]|engenheir[oa]|ingegnere|développeu(?:r|se)|desarrollador[a]?|desenvolvedor[a]?|sviluppat(?:ore|rice)|programador[a]?|analista|analyste|architecte|arquitect[oa]|arquitet[oa]|directeu?r(?:ice)?|consultor[a]?|consulente|chargée?|responsable|gerente|medewerker|mitarbeiter(?:in)?|docent|spécialiste|especialista)$/iu

/** "Interview with the Hiring Manager", "Recruiter call": somebody's job, not the one applied for. */
function isBareAside(role: string, words: readonly string[]): boolean {
  if (
    /^(?:the\s)?(?:hiring|talent|engineering hiring)\s(?:manager|lead)$|^recruit(?:er|ing|ment)?(?:\s(?:manager|lead|coordinator))?$|^talent .*$|^(?:engineering|internship|ceo|cpo|cio|ciso|vp|svp|evp|founder|co-founder|president|cto|cfo|coo|lead|head|director|manager|associate|officer|executive|assistant|representative|chef|leiter|qa)$/iu.test(
      role,
    )
  )
    return true
  return /^(?:with|meet|ask|mit|avec|con|com|met)$/iu.test(words[0] ?? '')
}

const NUMBER =
  '(?:r|req|jr|job|id|ref|vacancy)\\.?[-_ #:.]{0,3}(?:no\\.? ?|id ?)?#?[\\p{L}/-]{0,6}\\d{2,}[\\d/-]{0,12}[A-Z]?'
const NUMBERED = new RegExp(
  `^#?${NUMBER}\\s*[-–—:,]?\\s*|\\s*[-–—,(]{0,2}\\s?#?(?<![\\p{L}])${NUMBER}\\)?$|\\s*\\(${NUMBER}\\)`,
  'giu',
)

/** Without the number of a requisition: "R-104482 Data Manager", "Court Reporter, Req #4471", "Planner (Ref BC/2211)". */
function withoutNumber(text: string): string {
  return text.replace(NUMBERED, '')
}

/** "– Remote", ", part-time", "(Vollzeit)": how one is employed. */
const EMPLOYED =
  /(?:\s?[-–—,|/([]\s?|\s(?=in ))(?:(?:fully )?remote|hybrid|on-?site|(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|contract|in (?:teil|voll)zeit|vollzeit|teilzeit|befristet|unbefristet|home ?office|temps (?:plein|partiel)|cd[id]|alternance|jornada completa|tiempo completo|tempo (?:pieno|integral)|meio período|voltijds|deeltijds|fulltime|parttime)[)\]]?$/iu

/** Without the "(m/w/d)" of German advertisements, quotes and signs around. */
export function tidyRole(text: string): string {
  return withoutNumber(text)
    .replace(GENDERS, '')
    .replace(EMPLOYED, '')
    .replace(/^[\s"'“”*,:;&|–-]+|[\s"'“”*,:;.&|–-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
