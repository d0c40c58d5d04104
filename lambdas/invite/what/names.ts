import type { Person } from '../../address.ts'
import { namedByDomain } from './domain-name.ts'
import { AFTER_NAME, BEFORE_NAME, EAST_ASIAN, INTERVIEWER_LABELS } from './leads.ts'
import { listAt } from './list-in-prose.ts'
import { namesInTitle } from './names-in-title.ts'
import { announcedInLine, announcesPanel, listBelow, peopleInSum } from './panel-list.ts'
import { columnOfInterviewers } from './panel-table.ts'
import { readPeople } from './people-list.ts'
import { fold, sameName } from './person-name.ts'
import { FOLLOWED } from './presence.ts'
import { cleanTitle } from './title.ts'
import { whoActs } from './who-acts.ts'
import { writerOf } from './writer.ts'

const LABEL = new RegExp(
  `^[ \\t*•■●・#-]*(?:interviewers?(?:\\(s\\))?|your interviewers?|(?:interview |interviewing |your )?panel(?:lists?|ists?| members?| interviewers?)?(?: (?:will (?:comprise|consist of|include|be)|comprises|consists of|includes|is|are))?|hiring panel|interview(?:ing)? with|interview team|interviewed by|who you(?:'|’)ll meet|who you(?:'|’)ll be meeting(?: with)?|your interview(?: will be)? (?:is )?with|you(?:'|’)ll (?:be )?(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?)(?: (?:with|to))?|you will (?:be )?(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?)(?: (?:with|to))?|meet the (?:team|panel)|with|you(?:'|’)ll (?:be )?meet(?:ing)?(?: with)?|you will (?:be )?meet(?:ing)?(?: with)?|meeting with|hosts?|gesprächspartner(?:in(?:nen)?)?|interviewpartner(?:in(?:nen)?)?|interviewer(?:in(?:nen)?)?|teilnehmer(?:innen)?|interlocuteurs?|recruteurs?|entrevistador(?:es|as?)?|intervistator[ei]|gesprekspartners?|interviewt door|rekruterzy(?: / interviewers)?|rekruter(?:ka|zy)?|intervju(?:are|ere|er)|${oneLine(INTERVIEWER_LABELS)})\\*?[ \\t]*(?:[:：][ \\t*]*(.*)|$)`,
  'iu',
)
const WITH = new RegExp(
  `(?<![\\p{L}\\d])(?:${FOLLOWED.replaceAll(' ', '\\s')}|mit dabei(?: sind)?:?|dabei sind:?|between|zwischen|entre|with|w\\/|mit|avec|con|com|met|meet|meeting|treffen|rencontrer(?:ez)?|conocerás a|conhecer|incontrerai|spreek je met|je spreekt met|followed by|alongside|grabbing|bringing(?: along)?|you(?:'|’)ll have|(?:speak|speaking|talk|talking|chat|chatting|introduced|introduce you) to|(?:on the |your |the )?panel (?:will be|are|is|comprises|consists of|includes|will (?:comprise|consist of|include)|of|with)|joined by|meet(?:ing)? with|interviewers? (?:will be|are|is)|incontrer(?:à|ai|ete)|(?:parteciperanno|partecipano)(?: al colloquio| all['’]incontro)?|participarán|participan|hablarás con|échangerez avec|échangeras avec|serez reçue? par|(?:interviewed|conducted|led|hosted|held|geführt|durchgeführt) (?:by|von)|(?:reçue?|menée?|conduite?) par|recibid[oa] por|recebid[oa] por|nehmen|nimmt|${BEFORE_NAME})(?:[^\\S\\n]+\\n?|\\n)[^\\S\\n]*(?:dem\\s|der\\s|den\\s|the\\s|il\\s|la\\s|lo\\s|el\\s|le\\s|a\\s|o\\s|l['’]|(?:our|unser(?:e[rnm]?)?|notre|nuestr[oa]|noss[oa]|onze)\\s)*(?=["“]?\\p{Lu})`,
  'giu',
)

/** Who and what is no interviewer: the candidate, and the company by its name or by the domains of those who invite. */
export interface KnownNames {
  readonly candidate?: string | null
  readonly company?: string | null
  readonly hosts?: readonly string[]
}

/**
 * People that only title or description name: "Interview with Priya Nair (CTO)", "Sam / Dana: system design",
 * "Interviewers: Dana Ruiz, Tom Li". They have an address only where it is written beside the name. `company` and
 * `candidate` are told apart where known.
 */
export function namesIn(title: string | null, description: string | null, known: KnownNames = {}): Person[] {
  const people = [
    ...labelled(description),
    ...inTitle(cleanTitle(title ?? ''), known),
    ...inProse(description),
  ]
  const found: Person[] = []
  for (const person of people) {
    if (isKnown(person, known) || found.some((other) => sameAs(other, person))) continue
    found.push(person)
  }
  return found.slice(0, 20)
}

function isKnown(person: Person, known: KnownNames): boolean {
  const name = person.name ?? ''
  return (
    (person.email === null && (known.hosts ?? []).some((host) => namedByDomain(name, host))) ||
    (known.candidate ? sameName(name, known.candidate) : false) ||
    (known.company ? fold(name) === fold(known.company) : false)
  )
}

/** The same address, or where one has none the same name, also by given name alone. */
function sameAs(a: Person, b: Person): boolean {
  if (a.email !== null && b.email !== null) return a.email === b.email
  return a.name !== null && b.name !== null && sameName(a.name, b.name)
}

/** "Interviewers: …" on one line, or a label with the list below it, a person a line, to the next empty line. */
function labelled(description: string | null): Person[] {
  const lines = (description ?? '').slice(0, 20_000).split('\n')
  const column = columnOfInterviewers(lines)
  if (column.length > 0) return column
  for (const [i, line] of lines.entries()) {
    const people = peopleAt(lines, i, line)
    if (people.length > 0) return people
  }
  return []
}

function peopleAt(lines: readonly string[], i: number, line: string): Person[] {
  if (line.length > 400) return []
  // "… at 2pm GMT. You will be speaking with:"; a row of a table has a tab where others have a colon.
  const last = line.replace('\t', ': ').split(SENTENCE).at(-1) ?? ''
  const match = LABEL.exec(last)
  const value = match?.[1]?.trim() ?? ''
  if (!match && !announcesPanel(last.trim()))
    return line.includes(':') ? announcedInLine(last) : peopleInSum(last)
  if (!value) return listBelow(lines, i + 1)
  const people = peopleOfValue(value, line)
  return people.length > 0 && line.includes('\t') ? [...people, ...cellGoesOn(lines, i + 1)] : people
}

/** Not after "Capt." */
const SENTENCE = /(?<=[.!?])(?<!(?:^|[^\p{L}])(?:\p{Lu}|\p{Lu}\p{Ll}{1,4})\.)\s+/u

/** The lines of a cell, after its first. */
function cellGoesOn(lines: readonly string[], from: number): Person[] {
  const end = lines.findIndex((line, i) => i >= from && (line.trim() === '' || line.includes('\t')))
  return listBelow(lines.slice(from, end < 0 ? undefined : end), 0)
}

/** "Interviewer: Foss, Dinah" is one person. */
function peopleOfValue(value: string, line: string): Person[] {
  const turned = /interviewer\*?\s*[:：]/iu.test(line)
    ? /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})$/u.exec(value)
    : null
  return turned
    ? [{ name: `${turned[2]} ${turned[1]}`, email: null }]
    : readPeople(value.slice(0, 400), 'likely')
}

function inTitle(title: string, known: KnownNames): Person[] {
  const withNames = inProse(title)
  return withNames.length > 0 ? withNames : namesInTitle(title, known)
}

/** "… at 9.30am. Interviewers: Ann Oz & Ben Carter.", in the middle of a line. */
const INLINE =
  /[.!?)] +(?:interviewers?|panel|gesprächspartner(?:in(?:nen)?)?|interlocuteurs?|entrevistador(?:es|as?)?|intervistator[ei]|gesprekspartners?): ?([^\n.]{3,200})/giu

/** "Tom Li will join us", "Dana Ruiz and Tom Li will interview you", and the sign of people before a list. */
const JOINS = new RegExp(
  `(?<!\\p{L})((?:\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.) ){0,3}\\p{Lu}[\\p{L}'’-]{1,20}(?: (?:and|und|et|y|e|og|och|ja|i|a|és|și|ve|и|та|і) (?:\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.) ){0,3}\\p{Lu}[\\p{L}'’-]{1,20})?)(?:,? (?:from|of|at|in) (?:our|the|your) [\\p{L} &-]{2,40}?|, [^,.\\n]{2,60},| \\([^()\\n]{2,60}\\))? (?:would (?:love|like|be happy|be delighted|be glad) to (?:chat|speak|talk)|will (?:also |then |now )?(?:join|interview|meet|(?:call|phone|ring)(?! you (?:to (?!interview|discuss|talk|chat|speak)|if|once|before|back))|video|zoom|speak|chat|talk|participate|attend|take part|sit in|do (?:the|your) interview|be (?:joining|interviewing|meeting|calling|speaking|chatting|conducting|leading|hosting|participating|present|there|on the (?:panel|call))|conduct|lead|host|run)|(?:wird|werden) |vous (?:recevra|recevront|appellera)|(?:te|le|la) (?:entrevistará|llamará)|joins us|joined by|interviewing|interviews|is (?:joining|interviewing|meeting)|${AFTER_NAME})|[👥👤] ?([^\\n]{3,120})`,
  'gu',
)

function oneLine(labels: string): string {
  return labels.replaceAll('\n', '')
}

/** Names behind "with": the run of capitals, "and" and commas. */
function inProse(text: string | null): Person[] {
  const words = (text ?? '').slice(0, 20_000)
  const people: Person[] = []
  const before: Person[] = []
  for (const match of words.matchAll(WITH)) {
    const named = listAt(words.slice(match.index + match[0].length, match.index + match[0].length + 300))
    const past = THANKS.test(words.slice(Math.max(0, match.index - 60), match.index))
    ;(past ? before : people).push(...named)
    if (people.length > 20) break
  }
  for (const match of words.slice(0, 6000).matchAll(INLINE))
    people.push(...readPeople(match[1] ?? '', 'likely'))
  for (const match of words.slice(0, 6000).matchAll(JOINS)) people.push(...whoJoins(match))
  people.push(...whoActs(words))
  people.push(...writerOf(words).beside.map((name) => ({ name, email: null })))
  for (const match of words.slice(0, 6000).matchAll(EAST_ASIAN))
    people.push(...readPeople(match[1] ?? '', 'stated'))
  return people.length > 0 ? people : before
}

/** "Dinah would love to chat with you": who does so is a person, whatever the name. */
function whoJoins(match: RegExpMatchArray): Person[] {
  const names = (match[1] ?? match[2] ?? '').replace(/^(?:And|Und|Also|Then|Our) /u, '')
  // "Menighedsrådet deltager": a council takes part as well as a person.
  const surely = !names.includes(' ') && !/ (?:deltager|deltar)$/u.test(match[0])
  return readPeople(names, surely ? 'stated' : 'likely')
}

/** "Thank you for speaking with Otto Brandt": the round before. */
const THANKS =
  /(?:thank(?:s| you)(?: \p{L}{1,9}){0,3} for|enjoyed|great|lovely|nice|good|pleasure|since|after|last) (?:to )?(?:you )?(?:speak|meet|talk|chat|interview|call)\p{L}{0,3} (?:up )?$/iu
