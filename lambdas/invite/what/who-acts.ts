import type { Person } from '../../address.ts'
import { listIn } from './list-in-prose.ts'
import { ACTS } from './presence.ts'

const VERB = new RegExp(`(?<=[\\p{L}).,])\\s(?:${ACTS.replaceAll(' ', '\\s')})(?!\\p{L})`, 'giu')
const LONGEST_SUBJECT = 260
const MOST_VERBS = 40

/** The sentence before; a form of address, an initial and "2 p.m." do not end one. */
const SENTENCE_END =
  /(?<=[^\s.]{3}[.!?])(?<!(?:^|[^\p{L}])(?:dott|herr|prof|dipl|mlle|capt|cllr|revd)\.)\s+|\n\s*\n/giu
/** Where a list of names may begin within a sentence: "Good news: …", "On the day, …", "I am pleased that …", a line. */
const START =
  /(?:[:,;(–—]|(?<!\p{L})c['’]est(?=\s)|\s-|(?<!\p{L})(?:that|dass|que|che|dat|and|und|et|y|e|en|as|where|when|then|both|for|with|by|from|für|mit|von|pour|avec|par|por|con|para|com|per|da|voor|met|door|bei|in|será|serán|sarà|saranno|pregunte por|chieda di|vraag naar))\s+|\n\s*/giu
const ALSO =
  /^(?:c['’]est|ce sera|será|serán|sarà|saranno|chieda di|pregunte por|procure por|vraag naar|also|and|then|both|auch|und|dann|aussi|et|también|y|também|anche|ook|en)\s/iu

/** What may stand between the last name and the verb: "and the finance team". */
const AND_OTHERS =
  /^[,–—-]?$|^[-–—] [^-–—]{2,40} [-–—]$|^(?:\p{L}{1,9}['’ ])?(?:[\p{L}&-]{1,20} ){0,3}(?:team|panel|committee|board|colleagues?|others?|members?|kolleg\p{L}{1,5}|équipe|collègues?|equipo|equipe|compañer[oa]s?|colegas?|squadra|collegh?[iea]|collega(?:['’]s)?)(?: [\p{L}-]{1,20}){0,4}$/iu

/** "The Graduate Programme", "Il Museo Correr": people have no article but before their job or form of address. */
function isThing(subject: string, name: string): boolean {
  const article =
    /^(?:the|der|die|das|les?|la|el|los|las|il|lo|de|het|our|unsere?|notre|nos|l['’])\s?/iu.exec(subject)?.[0]
  return (
    article !== undefined &&
    !name.startsWith(article.trim()) &&
    subject.slice(article.length).startsWith(name)
  )
}

/** Whom a text says to take part: "Our head, Dr Priti Shah, and Torben Quist would like to meet you" → the subjects of the verb. */
export function whoActs(text: string): Person[] {
  const people: Person[] = []
  let verbs = 0
  for (const match of text.slice(0, 8000).matchAll(VERB)) {
    if (++verbs > MOST_VERBS) break
    people.push(...subjectBefore(text, match.index))
  }
  return people
}

/** The longest list of people that reaches up to the verb. */
function subjectBefore(text: string, at: number): Person[] {
  const before = text.slice(Math.max(0, at - LONGEST_SUBJECT), at).trimEnd()
  const sentence = before.split(SENTENCE_END).at(-1) ?? ''
  const starts = [0, ...[...sentence.matchAll(START)].map((match) => match.index + match[0].length)]
  for (const start of starts.slice(0, 14)) {
    const subject = sentence.slice(start).replaceAll('\n', ' ').replace(ALSO, '')
    const { people, rest } = listIn(subject)
    const whole = people.some(({ name }) => name?.includes(' ')) && !isThing(subject, people[0]?.name ?? '')
    if (whole && AND_OTHERS.test(rest.trim())) return people
  }
  return []
}
