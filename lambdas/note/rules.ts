import type { Stance } from '../interview/interview.ts'
import { partsOf } from './body.ts'
import { groundFindings, salutationFindings } from './fact-rules.ts'
import { type Finding, rule } from './finding.ts'
import type { LanguagePack } from './language-pack.ts'
import type { NoteFacts, WrittenNote } from './note.ts'
import { wordsOf } from './patterns.ts'
import { type Reading, readWords } from './reading.ts'
import { lengthFindings, subjectFindings, voiceFindings } from './shape-rules.ts'
import { languageOf } from './speak.ts'
import { stanceFor } from './stance.ts'

/** What a note is checked against; made once for all notes of a sheet. */
export interface Checks {
  readonly facts: NoteFacts
  readonly pack: LanguagePack
  readonly reading: Reading
  readonly stance: Stance
  /** The language that the note should have been in, where we lack it. */
  readonly unwritten: string | null
}

export type Draft = Pick<WrittenNote, 'to' | 'subject' | 'body'>

export function checksFor(facts: NoteFacts): Checks {
  const { pack, unwritten } = languageOf(facts)
  const reading = readWords(facts, pack)
  return { facts, pack, reading, stance: stanceFor(facts, reading).stance, unwritten }
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
