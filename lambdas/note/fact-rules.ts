import type { BodyParts } from './body.ts'
import { type Finding, rule } from './finding.ts'
import type { LanguagePack } from './language-pack.ts'
import { calledOf, handlesOf } from './names.ts'
import type { NoteFacts, WrittenNote } from './note.ts'
import { wordsOf } from './patterns.ts'
import type { Checks, Draft } from './rules.ts'

/** B3 and B4: the right name, and no colleague's. */
export function salutationFindings(note: Draft, parts: BodyParts, { facts, pack }: Checks): Finding[] {
  const called = calledOf(note.to)
  const name = [called.first, called.full].filter((each) => each !== null)
  const nameless = parts.salutation === pack.salutations.nameless
  const right =
    name.length === 0 ? nameless : name.some((each) => /^[,:]$/.test(afterName(parts.salutation, each)))
  const others = facts.interviewers.filter((person) => person !== note.to && !sameName(person, note.to))
  const words = new Set(wordsOf(`${note.subject} ${parts.text}`.replace(/https?:\S+/g, ' ')))
  const allowed = new Set(wordsOf(`${facts.company ?? ''} ${facts.role ?? ''}`))
  const names = others.flatMap((person) =>
    (calledOf(person).full ?? '').split(' ').filter((part) => /^\p{Lu}/u.test(part)),
  )
  const spoken = names.filter((each) => handleIsName(each, pack)).flatMap((each) => wordsOf(each))
  return [
    ...rule(!right, 'B3'),
    ...rule(
      spoken.some((word) => words.has(word) && !allowed.has(word)),
      'B4',
    ),
  ]
}

/** What follows a name at the end of a salutation: a comma, in Spanish a colon. */
function afterName(salutation: string, name: string): string {
  const at = salutation.lastIndexOf(` ${name}`)
  return at < 0 ? '' : salutation.slice(at + name.length + 1)
}

function sameName(a: WrittenNote['to'], b: WrittenNote['to']): boolean {
  return handlesOf(a).some((handle) => handlesOf(b).includes(handle))
}

function handleIsName(name: string, pack: LanguagePack): boolean {
  const word = name.toLowerCase()
  return word.length > 2 && !pack.reading.nameWords.includes(word) && !pack.rules.common.includes(word)
}

/** B5: numbers, addresses and capitals that neither invite nor words hold. */
export function groundFindings({ sentences }: BodyParts, checks: Checks): Finding[] {
  const { facts, pack } = checks
  const { source, known } = groundOf(checks)
  const text = sentences.join(' ')
  const urls = text.match(/https?:\/\/\S+/g) ?? []
  const numbers = text.replace(/https?:\/\/\S+/g, ' ').match(/\p{N}+/gu) ?? []
  const capitals = sentences
    .flatMap((sentence) => sentence.split(/\s+/).slice(1))
    .filter((token) => /^\p{Lu}/u.test(token))
  const foreign = capitals
    .flatMap(wordsOf)
    .filter((word) => !known.has(word) && !pack.rules.common.includes(word))
  const colonStarts = sentences.flatMap((sentence) => sentence.match(/:\s+\p{L}+/gu) ?? []).flatMap(wordsOf)
  return [
    ...rule(
      urls.some((url) => !facts.words.includes(url.replace(/[.,]$/, ''))),
      'B5',
    ),
    ...rule(
      numbers.some((number) => !source.includes(number)),
      'B5',
    ),
    ...rule(pack.rules.capitals === 'names' && foreign.some((word) => !colonStarts.includes(word)), 'B5'),
  ]
}

/** All that a note may name, and its words. */
interface Ground {
  readonly source: string
  readonly known: ReadonlySet<string>
}

/** By what a sheet is checked against, as every attempt at a note asks for it. */
const grounds = new WeakMap<Checks, Ground>()

function groundOf(checks: Checks): Ground {
  const made = grounds.get(checks) ?? groundFrom(checks)
  grounds.set(checks, made)
  return made
}

function groundFrom({ facts, pack }: Checks): Ground {
  const { on, name } = pack.days
  const { words, title, company, role } = facts
  const source = [words, title, company, role, ...on, ...name, dateWords(facts, pack)].join(' ')
  return { source, known: new Set(wordsOf(source)) }
}

function dateWords(facts: NoteFacts, pack: LanguagePack): string {
  const months = Array.from({ length: 12 }, (_none, month) =>
    pack.days.date(1, month, facts.timeZone ?? 'UTC'),
  )
  const days = Array.from({ length: 31 }, (_none, day) => day + 1)
  return [...months, ...(facts.start === null ? [] : days)].join(' ')
}
