import type { Stance } from '../interview/interview.ts'
import type { Language } from '../language.ts'
import { partsOf } from './body.ts'
import type { Voice } from './language-pack.ts'
import { type Material, materialFor } from './material.ts'
import type { NoteFacts, WrittenNote } from './note.ts'
import { type Checks, checksFor } from './rules.ts'
import { sayableWords } from './sayable-words.ts'

/**
 * All that a model learns of one note: what our own note says, and the facts that another of ours could name. No person's
 * name or address, nothing that was held, nothing of the invite's description: what a model was not told, it cannot tell.
 */
export interface NoteBrief {
  readonly language: Language
  readonly voice: Voice
  /** In words, without salutation and sign-off. */
  readonly length: { readonly least: number; readonly most: number }
  /** The most interest that may be shown. */
  readonly stance: Stance
  readonly company: string | null
  readonly role: string | null
  /** As a note says it: "on Thursday". */
  readonly day: string | null
  /** The noun for the meeting. */
  readonly kind: string | null
  /** What must stand in the note as it is: details of the conversation, an addition, a promised link. */
  readonly details: readonly string[]
  /** The note's paragraphs. */
  readonly note: string
  /** The words that may be used besides, in any of their forms. */
  readonly words: readonly string[]
}

/** A note that may be worded anew, with what that is checked against. */
export interface Wordable {
  readonly brief: NoteBrief
  readonly material: Material
  readonly checks: Checks
}

/** No note of ours comes near; facts of a hostile invite shall not fill a model's window. */
export const MOST_CHARS = 1500

/**
 * Null for what stays as the rules worded it: notes to whoever arranged it, and those where a word too many hurts (they
 * withdraw, were turned down, or a held remark cools what may be said).
 */
export function wordable(note: Pick<WrittenNote, 'to' | 'body'>, facts: NoteFacts): Wordable | null {
  const index = facts.interviewers.findIndex(
    ({ name, email }) => name === note.to.name && email === note.to.email,
  )
  if (index < 0 || note.body === null) return null
  const checks = checksFor(facts)
  const material = materialFor(index, facts, checks.reading, checks.stance, checks.pack)
  const { text } = partsOf(note.body)
  const delicate = material.scenario === 'rejected' || material.scenario === 'withdrawn' || isCooled(material)
  if (delicate || text.length > MOST_CHARS) return null
  return { brief: briefOf(text, material, checks), material, checks }
}

/** What a model is to word anew; null: nothing, the note stays as it is. */
export function briefFor(note: Pick<WrittenNote, 'to' | 'body'>, facts: NoteFacts): NoteBrief | null {
  return wordable(note, facts)?.brief ?? null
}

function isCooled({ cooled, details }: Material): boolean {
  return cooled || details.some((detail) => detail.cooled)
}

function briefOf(text: string, material: Material, { facts, pack, stance }: Checks): NoteBrief {
  const { fill, details, addition, link, short } = material
  const said = (fact: string | null | undefined) => (fact && text.includes(fact) ? fact : null)
  return {
    language: pack.language,
    voice: facts.style.voice,
    length: short ? { least: 30, most: 65 } : { least: 45, most: 105 },
    stance,
    company: fill.company ?? null,
    // Below zero there is none: such a note has nothing about the role.
    role: fill.role ?? null,
    day: fill.onDay ?? fill.day ?? null,
    kind: fill.kind ?? null,
    details: [...details.map((detail) => detail.text), addition, link?.url]
      .map(said)
      .filter((each) => each !== null),
    note: text,
    words: [...sayableWords(pack.frames, material)],
  }
}
