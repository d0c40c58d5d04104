import type { Person } from '../../address.ts'
import { capitalRun } from './capital-run.ts'
import { honorificsIn } from './honorifics.ts'
import { behindJob } from './job-title.ts'
import { sensibleCaseInText } from './name-case.ts'
import { withWholeNames } from './nickname.ts'
import { isOccupation, looksLikeOccupation } from './occupations.ts'
import { readPeople } from './people-list.ts'
import { isFullName, isGivenName, isParticle, withoutHonorific } from './person-name.ts'
import { COMPANY_WORD, ROLE_HEAD } from './title-words.ts'

const SEPARATOR =
  /^\s*(?:\([^()]{0,80}\)|<[^<>]{0,120}>)?\s*(?:,\s*(?:and finally|and then|and|und|et|y|e|en|then|dann|puis|sowie|ainsi que|followed by|og|och|ja|oraz|és|și|ve|и|та)\s|,|;|\s(?:and|und|et|y|e|ed|en|plus|as well as|along with|together with|sowie|ainsi que|así como|assim como|bem como|nonché|evenals|og|och|samt|ja|sekä|i|oraz|a|és|și|şi|ve|и|та|і|й)\s|&|\/|\+)\s*/iu
const TITLE = /^[\p{L} &'’-]{2,60}?(?=\s(?:and|und|et|y|e|ed|en)\s|,|\.|\n|$)/u
/** "Priti Shah from our data team", between a name and the next. */
const FROM =
  /^\s(?:from|of|at|aus|von|vom|de|du|dal|dalla|van|bei|chez)\s(?:(?:the|our|der|dem|unserem|unserer|la|le|het|onze|de)\s)?[\p{L}\d &'’-]{2,40}?(?=\s(?:and|und|et|y|e|ed|en)\s|[,;]|$)/iu

/** "Ferrier, Jonas" at the end of a sentence. */
const TURNED = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})(?=\s*(?:$|[.;)\n]))/u

/** "Dana Ruiz (CTO), Tom Li, Head of Data, and Ann Oz are looking forward" → three people. */
export function listAt(text: string): Person[] {
  return listIn(text).people
}

/** The same, with what follows the list. */
export function listIn(text: string): { readonly people: Person[]; readonly rest: string } {
  const people: Person[] = []
  let rest = withWholeNames(text)
  for (let i = 0; i < 12; i++) {
    rest = afterJob(rest.replace(PREPOSITION, '').replace(DETERMINERS, '').replace(BEFORE_NAME, ''))
    const turned = TURNED.exec(rest)
    if (turned && isGivenName(turned[2] ?? '') && !isGivenName(turned[1] ?? '')) {
      people.push({ name: `${turned[2]} ${turned[1]}`, email: null })
      break
    }
    const name = nameAt(rest)
    const entry = name === null ? '' : rest.slice(0, rest.indexOf(name) + name.length)
    if (name !== null) {
      const address =
        /^\s*[<(]\s?(?:mailto:)?[^\s<>()]{1,64}@[^\s<>()]{3,200}[>)]/u.exec(rest.slice(entry.length))?.[0] ??
        ''
      people.push(...readPeople(`${name}${address}`, 'stated'))
      rest = rest.slice(entry.length + address.length)
    } else if (people.length > 0) {
      const title = TITLE.exec(rest)?.[0] ?? ''
      if (title === '' || title.split(' ').some(endsJob)) break
      rest = rest.slice(title.length)
    } else break
    const after = SEPARATOR.test(rest) || name === null ? rest : rest.replace(FROM, '')
    const separator = SEPARATOR.exec(after)?.[0]
    if (separator === undefined) break
    rest = after.slice(separator.length)
  }
  return { people, rest: rest.replace(/^\s*\([^()]{0,80}\)/u, '').replace(FROM, '') }
}

const PREPOSITION =
  /^(?:(?:by|with|von|mit|par|avec|por|con|com|met|door)\s|(?:da|dal|dalla|dallo|dai|dagli|pel[oa]s?|de|du|des|a|ao|à)\s|A\s(?=\p{Lu}\p{Ll})|(?:d|dall)['’])/u
/** An article in capitals may be a name ("Le Roy", "El Amrani"): only before small letters. */
const DETERMINERS =
  /^(?:(?:(?:[Aa]|[Oo]|[Ll]a|[Ii]l)\s)?(?:[Oo]ur|[Uu]nser(?:e[rnms]?)?|[Nn]otre|[Nn]os|[Nn]uestr[oa]s?|[Nn]oss[oa]s?|[Nn]ostr[oaei]|[Oo]nze?|[Mm]y|[Tt]he|[Dd]er|[Dd]ie|[Dd]em|[Dd]en|[Dd]as)\s|(?:il|la|lo|o|a|el|le|de|het|i|gli|os|as|los|las|les)\s|(?:Il|La|Lo|O|A|El|Le|De|Het)\s(?=\p{Ll})|[Ll]['’])/u

/** "site manager Bruno Parodi", "direttrice, Elena Morosin", "Werkstattleiter Uwe Brandt": a job in small letters, or one noun. */
function afterJob(text: string): string {
  const words = text.slice(0, 120).split(' ')
  const small = words.findIndex((word) => !/^\p{Ll}[\p{L}'’-]*,?$/u.test(word))
  const job = words.slice(0, Math.max(0, small))
  const restAt = (at: number) => words.slice(at).join(' ') + text.slice(120)
  if (job.length > 0 && honorificsIn(words) === 0) {
    // "author of Paper Lives"
    const whole = !/^(?:of|for|and|de|di|do|van|von)$/u.test(job.at(-1) ?? '') && !job.some(endsJob)
    return whole && job.length <= 5 && isWhole(nameAt(restAt(small))) ? restAt(small) : withoutJob(text)
  }
  const [first = '', second = ''] = words
  const isJob = JOB_NOUN.test(first) && !isGivenName(first.replace(/,$/u, ''))
  if (isJob && isWhole(nameAt(restAt(1))) && (first.endsWith(',') || words.length > 2) && second !== '')
    return restAt(1)
  return withoutJob(text)
}

function isWhole(name: string | null): boolean {
  return name?.includes(' ') === true
}

/** German and Dutch jobs are one word: "Schulleiterin", "Konrektor". */
const JOB_NOUN =
  /^\p{Lu}\p{Ll}{0,24}(?:leiter|chef|meister|führer|ingenieur|direktor|rektor|manager|inhaber|sprecher|referent|pfleger|berater|entwickler|planer|prüfer|lehrer|trainer|koordinator|architekt)(?:in)?,?$|^(?:Vorsitzende[rn]?|Vorstand|Prokurist(?:in)?),?$/u

/** Words that no job has: a sentence goes on. */
function endsJob(word: string): boolean {
  return NO_JOB.test(word.replace(/[,.]$/u, ''))
}

const NO_JOB =
  /^(?:at|by|from|near|next|outside|inside|into|via|an|chez|à|presso|bij|i|we|you|he|she|they|it|who|that|which|is|are|was|were|will|would|can|be|been|have|has|had|or|but|if|as|in|on|to|about|before|after|during|then|there|here|your|their|this|these|those|please|no|not|when|where|look|looking|thank|thanks|hope|unfortunately|team|teams|company|office|room|line|call|phone|interview|meeting|chat|talk|link|guests?|candidates?|oder|wir|ich|sie|ihnen|dass|ist|sind|wird|werden|am|um|im|auf|bei|zu|bitte|nicht|ou|nous|vous|je|que|qui|est|sont|au|dans|pour|sur|pas|no|es|son|para|usted|não|você|em|che|è|sono|per|non|lei|wij|dat|zijn|op|te|om|voor|niet|u|je|jij)$/iu

/** "CTO, Grace Obi", "Head of Data Grace Obi", "the Headteacher, Mr Bell": the job before the name, never past "at Acme". */
function withoutJob(text: string): string {
  const words = text.slice(0, 120).split(' ')
  if (nameAt(text) !== null && !isRoleHead(words[0])) return text
  const starts: number[] = []
  for (let i = 1; i < Math.min(words.length, 8); i++) {
    const before = words[i - 1] ?? ''
    if (/[.!?;)]$/u.test(before) || /^(?:at|@|from|with|bei|von|chez|presso|bij|na|en)$/iu.test(before)) break
    const rest = words.slice(i).join(' ')
    const titled = /^(?:mrs?|ms|miss|dr|prof|herrn?|frau|mme|sra?|sig\.?ra|dott)\.? \p{Lu}/iu.test(rest)
    if (!titled && !words.slice(0, i).some(isRoleHead)) continue
    if (/^\p{Lu}/u.test(rest) && !/^(?:of|for|&)$/iu.test(before) && nameAt(rest) !== null) starts.push(i)
  }
  // A given name further on is the next one's: "our lead developer Rok Hribar and architect Petra Novak".
  const near = starts.filter((i) => i <= (starts[0] ?? 0) + 2 && !looksLikeOccupation(words[i] ?? ''))
  const given = near.find((i) => isGivenName(withoutHonorific(words.slice(i).join(' ')).split(' ')[0] ?? ''))
  const at = given ?? near[0] ?? starts[0]
  return at === undefined ? text : words.slice(at).join(' ') + text.slice(120)
}

function isRoleHead(word: string | undefined): boolean {
  const bare = (word ?? '').replace(/,$/u, '')
  return ROLE_HEAD.test(bare) || (isOccupation(bare) && !isGivenName(bare))
}

function nameAt(text: string): string | null {
  const first = bareStart(text)
  const line =
    first.split(
      /[,;()<>\n/&+|:]|\s(?:and|und|et|y|e|ed|en|og|och|samt|ja|i|oraz|a|és|și|şi|ve|и|та|і|й|from|von|de la|at|bei|on|am|at|is|for|-|–)\s/u,
    )[0] ?? ''
  const words = nameRun(line)
  for (let n = Math.min(words.length, 4); n >= 2; n--) {
    const name = words.slice(0, n).join(' ')
    // "Development Control Manager" is a job, "Hill Country Electric" a company, and its beginning nobody's name.
    const next = line
      .slice(line.indexOf(name) + name.length)
      .trim()
      .split(' ')[0]
      ?.replace(/[.,]$/u, '')
    if (isFullName(sensibleCaseInText(name)))
      return isRoleHead(next) || COMPANY_WORD.test(next ?? '') ? null : (behindJob(name) ?? name)
  }
  return isGivenName(words[0] ?? '') && words.length === 1 ? (words[0] ?? null) : null
}

/** "me and my colleague Priti Shah": who writes, and how they speak of others. */
const BEFORE_NAME =
  /^(?:(?:both|just|me|myself|mir|mich|moi(?:-même)?|mij(?:zelf)?|mezelf|sottoscritt[oa]|my|our|the|mein(?:e[rnm]?)?|mon|ma|mi|meu|minha|mio|mia|mijn|and|und|et|y|e|en|colleagues?|co-?founders?|team ?mates?|boss|kolleg(?:e|en|in)|collègues?|compañer[oa]|colegas?|collega|l['’]?ing\.),?\s)+/iu

/** Without "our" and "Capt." before the name. */
function bareStart(text: string): string {
  const start = text.replace(BEFORE_NAME, '')
  const words = start.slice(0, 120).split(' ')
  const forms = honorificsIn(words)
  return forms === 0 ? start : words.slice(forms).join(' ') + start.slice(120)
}

/** "Roos van Dalen, teamlead" → Roos van Dalen: capitals, with small particles between them. */
function nameRun(text: string): string[] {
  const all = text.trim().split(/\s+/u).slice(0, 8)
  const run = capitalRun(text).split(' ')
  if (run.length > 1 || !isParticle(all[1] ?? '')) return run
  const end = all.findIndex((word) => !isParticle(word) && !/^\p{Lu}/u.test(word))
  return all.slice(0, end < 0 ? all.length : end)
}
