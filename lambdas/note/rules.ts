import type { Stance } from '../interview/interview.ts'
import type { LanguagePack } from './language-pack.ts'
import { calledOf, handlesOf } from './names.ts'
import type { NoteFacts, WrittenNote } from './note.ts'
import { wordsOf } from './patterns.ts'
import { type Reading, readWords } from './reading.ts'
import { languageOf } from './speak.ts'
import { stanceFor } from './stance.ts'

/** A rule that a note breaks. A gate blocks it; else another choice of frames is preferred. */
export interface Finding {
  readonly rule: string
  readonly gate: boolean
}

/** What a note is checked against; made once for all notes of a sheet. */
export interface Checks {
  readonly facts: NoteFacts
  readonly pack: LanguagePack
  readonly reading: Reading
  readonly stance: Stance
}

export type Draft = Pick<WrittenNote, 'to' | 'subject' | 'body'>

export function checksFor(facts: NoteFacts): Checks {
  const { pack } = languageOf(facts)
  const reading = readWords(facts, pack)
  return { facts, pack, reading, stance: stanceFor(facts, reading).stance }
}

/** Every rule of docs/notes.md that the note breaks. An unwritten note (null body) breaks none. */
export function findingsIn(note: Draft, checks: Checks): Finding[] {
  if (note.subject === null || note.body === null) return []
  const parts = partsOf(note.body)
  return [
    ...lengthFindings(parts, checks),
    ...salutationFindings(note, parts, checks),
    ...groundFindings(parts, checks),
    ...voiceFindings(parts, checks),
    ...subjectFindings(note.subject, checks),
    ...patternFindings(`${note.subject}\n\n${parts.text}`, checks),
    ...claimFindings(`${note.subject}\n\n${parts.text}`, checks),
    ...leakFindings(`${note.subject} . ${parts.text}`, checks),
  ]
}

export interface BodyParts {
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly sentences: readonly string[]
  readonly signOff: string
  /** The paragraphs, without salutation and sign-off. */
  readonly text: string
}

export function partsOf(body: string): BodyParts {
  const blocks = body.split('\n\n')
  const paragraphs = blocks.slice(1, -1)
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/))
  return {
    salutation: blocks[0] ?? '',
    paragraphs,
    sentences,
    signOff: blocks.at(-1) ?? '',
    text: paragraphs.join('\n\n'),
  }
}

function rule(broken: boolean, id: string, gate = true): Finding[] {
  return broken ? [{ rule: id, gate }] : []
}

function lengthFindings({ text, paragraphs, sentences }: BodyParts, { facts }: Checks): Finding[] {
  const count = countWords(text)
  const least =
    facts.style.length === 'short'
      ? 24
      : facts.round === 'screen' || facts.interviewers.length === 0
        ? 30
        : 40
  return [
    ...rule(count < least || count > (facts.style.length === 'short' ? 75 : 125), 'B1'),
    ...rule(
      count < (facts.style.length === 'short' || facts.round === 'screen' ? 30 : 45) || count > 110,
      'B1',
      false,
    ),
    ...rule(
      paragraphs.length < 2 || paragraphs.length > 5 || paragraphs.some((p) => countWords(p) > 60),
      'B2',
      false,
    ),
    ...rule(
      sentences.some((sentence) => countWords(sentence) > 34),
      'B2',
      false,
    ),
  ]
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}

function salutationFindings(note: Draft, parts: BodyParts, { facts, pack }: Checks): Finding[] {
  const called = calledOf(note.to)
  const name = [called.first, called.full].filter((each) => each !== null)
  const nameless = parts.salutation === pack.salutations.nameless
  const right = name.length === 0 ? nameless : name.some((each) => parts.salutation.endsWith(` ${each},`))
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

function sameName(a: WrittenNote['to'], b: WrittenNote['to']): boolean {
  return handlesOf(a).some((handle) => handlesOf(b).includes(handle))
}

function handleIsName(name: string, pack: LanguagePack): boolean {
  const word = name.toLowerCase()
  return word.length > 2 && !pack.reading.nameWords.includes(word) && !pack.rules.common.includes(word)
}

/** B5: numbers, addresses and capitals that neither invite nor words hold. */
function groundFindings({ sentences }: BodyParts, { facts, pack }: Checks): Finding[] {
  const source = [
    facts.words,
    facts.title,
    facts.company,
    facts.role,
    ...pack.days.on,
    ...pack.days.name,
    dateWords(facts, pack),
  ].join(' ')
  const known = new Set(wordsOf(source))
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

function dateWords(facts: NoteFacts, pack: LanguagePack): string {
  const months = Array.from({ length: 12 }, (_none, month) =>
    pack.days.date(1, month, facts.timeZone ?? 'UTC'),
  )
  const days = Array.from({ length: 31 }, (_none, day) => day + 1)
  return [...months, ...(facts.start === null ? [] : days)].join(' ')
}

function voiceFindings({ text, sentences, signOff }: BodyParts, { facts, pack }: Checks): Finding[] {
  const { thanks, you, selfStart } = pack.rules
  const thanked = text.match(thanks)?.length ?? 0
  const selfish = sentences.filter((sentence) => selfStart.test(sentence)).length
  const name = calledOf({ name: facts.candidate.name, email: null }).full
  return [
    ...rule(thanked < 1 || thanked > 3, 'B7'),
    ...rule(sentences.filter((sentence) => you.test(sentence)).length < 2, 'B7'),
    ...rule(selfish > Math.max(1, Math.floor(sentences.length / 2)), 'B7', false),
    ...rule(facts.candidate.signature === null && name !== null && !signOff.endsWith(`\n${name}`), 'B9'),
    ...rule((text.match(/!/g)?.length ?? 0) > 1, 'B29'),
    ...rule((text.match(/\?/g)?.length ?? 0) > 1, 'B31', false),
    ...rule(/ {2}| ,|\s\.|(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/iu.test(text), 'B33'),
    ...rule(
      sentences.some((sentence) => /^\p{Ll}/u.test(sentence)),
      'B33',
    ),
    ...rule(/[—–]/.test(text), 'B27'),
    ...rule(/[\p{Extended_Pictographic}]/u.test(text), 'B28'),
  ]
}

function subjectFindings(subject: string, { pack }: Checks): Finding[] {
  const count = countWords(subject)
  return [
    ...rule(count < 2 || count > 9 || subject.length > 60, 'B8'),
    ...rule(count > 7 || subject.length > 50, 'B8', false),
    ...rule(/!|\p{Extended_Pictographic}|^(?:re|fwd?|aw|wg|tr|rv|enc)\s*:/iu.test(subject), 'B8'),
    ...rule(pack.salutations.nameless === subject || /^\s*$/.test(subject), 'B8'),
  ]
}

function patternFindings(text: string, { pack, reading }: Checks): Finding[] {
  const own = [...reading.details.map((detail) => detail.text), ...reading.additions.map((each) => each.text)]
  const framed = own.reduce((rest, slot) => rest.replaceAll(slot, ' · '), text)
  return pack.rules.patterns.flatMap(({ id, gate, pattern, framesOnly }) =>
    rule(pattern.test(framesOnly ? framed : text), id, gate),
  )
}

/** B21: nothing that needs more interest than was expressed. */
export function claimFindings(text: string, { pack, stance, reading }: Checks): Finding[] {
  const own = reading.details.reduce((rest, detail) => rest.replaceAll(detail.text, ' · '), text)
  return rule(
    pack.rules.claims.some(({ above, pattern }) => stance < above && pattern.test(own)),
    'B21',
  )
}

/** B34: no three words in a row of anything that was held. */
export function leakFindings(text: string, { reading }: Checks): Finding[] {
  const said = ` ${wordsOf(text).join(' ')} `
  return rule(
    reading.heldClauses.some((clause) => runsOf(clause).some((run) => said.includes(` ${run} `))),
    'B34',
  )
}

export function runsOf(clause: string): string[] {
  const words = wordsOf(clause)
  return words.slice(0, -2).map((word, at) => `${word} ${words[at + 1]} ${words[at + 2]}`)
}
