import type { Stance } from '../interview/interview.ts'
import type { Event, LanguagePack, Sort } from './language-pack.ts'
import type { NoteFacts } from './note.ts'
import type { Detail } from './reading.ts'

/** What is read so far. */
export interface ReadingDraft {
  stances: Stance[]
  details: Detail[]
  events: Map<Event, Set<number>>
  sorts: Set<Sort>
  rapport: Set<number>
  kind: Set<number>
  joyful: Set<number>
  cooled: Set<number>
  company: boolean
  additions: { owner: number; text: string }[]
  links: { owner: number; url: string; thing: string | null }[]
  heldClauses: string[]
  unattributed: boolean
}

/** Everything that one sentence is read with. */
export interface Context {
  readonly facts: NoteFacts
  readonly pack: LanguagePack
  readonly urls: readonly string[]
  readonly team: boolean
  readonly draft: ReadingDraft
  /** Whose label the line carries; who was named last. */
  label: number | null
  named: number | null
  /** Whoever this sentence has named so far: its later clauses are about them. */
  subject: number | null
}

/** Whom a clause is about: a name in it or in its sentence, a label, a pronoun after a name; null where nobody is sure. */
export function ownerOf(text: string, context: Context): number | null {
  const named = [...new Set([...text.matchAll(/@(\d+)(?!\d|'s)/g)].map((match) => Number(match[1])))]
  if (named.length > 0) context.named = named.at(-1) ?? null
  if (named.length === 1) context.subject = context.named
  if (context.facts.interviewers.length === 1) return 0
  if (named.length === 1) return named[0] ?? null
  if (named.length > 1) return named[0] ?? null
  if (context.subject !== null) return context.subject
  if (context.label !== null) return context.label
  return context.pack.reading.continues.test(text) ? context.named : null
}

/** A flag without a name holds for a single interviewer, or for all where the words say all. */
export function peopleOf(text: string, owner: number | null, { facts, pack }: Context): number[] {
  if (owner !== null) return [owner]
  return pack.reading.everyone.test(text) ? [...facts.interviewers.keys()] : []
}
