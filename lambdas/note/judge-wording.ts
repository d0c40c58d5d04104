import type { Language } from '../language.ts'
import { type BodyParts, partsOf } from './body.ts'
import { MOST_CHARS, type Wordable, wordable } from './brief.ts'
import type { NoteFacts, WrittenNote } from './note.ts'
import { wordsOf } from './patterns.ts'
import { findingsIn, runsOf } from './rules.ts'
import { unknownWords } from './sayable-words.ts'

/** What became of a model's text: the body of the note, or the first rule that it breaks. */
export type Judged =
  | { readonly kind: 'used'; readonly body: string }
  | { readonly kind: 'rejected'; readonly rule: string }

/** Letters, figures and the punctuation of letters. Everything else, such as `<`, `*`, `[`, `@`, a note has from its facts. */
const PLAIN = /[\p{L}\p{N} \u00a0\u202f\n.,;:!?'’()-]/u

/** Sentences of our own words can still be turned into their opposite: there may be no more of these than in our note. */
const NEGATIONS: Readonly<Record<Language, string>> = {
  en: 'not no nor never none nobody nothing neither without cannot hardly less',
  de: 'nicht kein keine keinen keiner keines keinem nie niemals niemand nichts ohne kaum weniger',
  fr: 'ne pas jamais rien personne sans aucun aucune ni guere moins',
  es: 'no nunca jamas nadie nada sin ni ningun ninguna ninguno tampoco apenas menos',
  pt: 'nao nunca jamais ninguem nada sem nem nenhum nenhuma tampouco menos',
}

/** More common runs of three words than this share of all, and two notes of a panel read as one (rule B10). */
const MOST_ALIKE = 0.2

/**
 * Whether a model's paragraphs may stand in for those of `note`, which the rules wrote. Salutation, sign-off, subject and
 * recipient stay the note's own. `others` are the bodies of the panel's other notes. The text is foreign: it is measured
 * before anything reads it.
 */
export function judgeWording(
  text: string,
  note: WrittenNote,
  facts: NoteFacts,
  others: readonly string[],
): Judged {
  const of = wordable(note, facts)
  if (!of || note.body === null) return { kind: 'rejected', rule: 'unasked' }
  if (text.length > MOST_CHARS) return { kind: 'rejected', rule: 'length' }
  const blocks = note.body.split('\n\n')
  const body = [blocks[0], ...paragraphsOf(text), blocks.at(-1)].join('\n\n')
  const rule = brokenRule({ ...note, body }, note.body, of, others)
  return rule === null ? { kind: 'used', body } : { kind: 'rejected', rule }
}

function paragraphsOf(text: string): string[] {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n')
  return lines
    .split(/\n[ \t]*\n/)
    .map((each) => each.trim().replaceAll('\n', ' '))
    .filter(Boolean)
}

function brokenRule(
  note: WrittenNote & { readonly body: string },
  before: string,
  of: Wordable,
  others: readonly string[],
): string | null {
  const parts = partsOf(note.body)
  const ours = partsOf(before)
  const broken: readonly (readonly [rule: string, () => boolean])[] = [
    ['characters', () => [...parts.text].some((each) => !PLAIN.test(each) && !ours.text.includes(each))],
    ['shape', () => parts.paragraphs.length === 0 || parts.paragraphs.some((each) => !/[.!?]$/.test(each))],
    ['unchanged', () => parts.text === ours.text],
    ['words', () => unknownWords(parts.text, knownWords(ours, of)).length > 0],
    ['capitals', () => hasForeignCapitals(parts, ours, of)],
    [
      'details',
      () => of.brief.details.some((detail) => !parts.text.toLowerCase().includes(detail.toLowerCase())),
    ],
    ['negation', () => negations(parts, of) > negations(ours, of)],
    [
      'first-meeting',
      () => of.material.again && (of.checks.pack.rules.firstMeeting?.test(parts.text) ?? false),
    ],
    ['sameness', () => others.some((other) => isAlike(parts, partsOf(other)))],
  ]
  const first = broken.find(([, isBroken]) => isBroken())
  return first?.[0] ?? brokenNoteRule(note, before, of)
}

/** Of a note that we did not write also what our own should rather not do is too much. */
function brokenNoteRule(note: WrittenNote, before: string, { checks }: Wordable): string | null {
  const excused = findingsIn({ ...note, body: before }, checks).map(({ rule }) => rule)
  return findingsIn(note, checks).find(({ rule }) => !excused.includes(rule))?.rule ?? null
}

/** What the facts and our own note say; function words, but not another day of the week. */
function knownWords(ours: BodyParts, { brief, material, checks }: Wordable): string[] {
  const { rules, days } = checks.pack
  const week = new Set(days.name.flatMap(wordsOf))
  const kinds = checks.pack.kinds[checks.facts.round ?? 'unknown'].flatMap((kind) => Object.values(kind))
  const told = [ours.text, ...Object.values(material.fill), ...kinds].flatMap(wordsOf)
  return [...brief.words, ...rules.common.filter((word) => !week.has(word)), ...told]
}

const TOKEN = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** A capital within a sentence is a name's, which must be one of our note's, letter by letter; in German a noun's too. */
function hasForeignCapitals(parts: BodyParts, ours: BodyParts, { material, checks }: Wordable): boolean {
  const { common, capitals } = checks.pack.rules
  const known = new Set(
    [ours.text, ...Object.values(material.fill)].flatMap((text) => text.match(TOKEN) ?? []),
  )
  const free = (token: string, first: boolean) => {
    const rest = first || capitals === 'nouns' ? token.slice(1) : token
    return (
      !/\p{Lu}/u.test(rest) ||
      known.has(token) ||
      (token.length < 5 && common.includes(wordsOf(token)[0] ?? ''))
    )
  }
  return parts.sentences.some((sentence) =>
    (sentence.match(TOKEN) ?? []).some((token, at) => !free(token, at === 0)),
  )
}

function negations({ text }: BodyParts, { brief }: Wordable): number {
  const words = NEGATIONS[brief.language].split(' ')
  return wordsOf(text).filter((word) => words.includes(word) || word.endsWith("n't")).length
}

function isAlike(a: BodyParts, b: BodyParts): boolean {
  const sentences = (parts: BodyParts) => parts.sentences.map((sentence) => wordsOf(sentence).join(' '))
  if (sentences(a).some((sentence) => sentences(b).includes(sentence))) return true
  const [runs, others] = [new Set(runsOf(a.text)), new Set(runsOf(b.text))]
  const common = [...runs].filter((run) => others.has(run)).length
  return common > MOST_ALIKE * (runs.size + others.size - common)
}
