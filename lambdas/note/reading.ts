import type { Stance } from '../interview/interview.ts'
import type { Event, Family, LanguagePack, Sort } from './language-pack.ts'
import { maskWords } from './mask.ts'
import type { NoteFacts } from './note.ts'
import { type Outcome, readClause } from './read-clause.ts'
import { readAddition, readPromise } from './read-extras.ts'
import type { Context, ReadingDraft } from './reading-context.ts'
import type { Slot } from './slot.ts'
import { type Sentence, splitWords } from './split.ts'

/** One thing from the conversation. `owner` null: nobody was named, and there are several. */
export interface Detail extends Slot {
  readonly owner: number | null
  readonly family: Family
  /** Said to have been fun. */
  readonly joyful: boolean
  /** Beside a held remark: nothing is enjoyed. */
  readonly cooled: boolean
}

/** What the candidate's words say, once the rest is held. Indices are interviewers'. */
export interface Reading {
  readonly stance: Stance | null
  readonly details: readonly Detail[]
  readonly events: ReadonlyMap<Event, ReadonlySet<number>>
  readonly sorts: ReadonlySet<Sort>
  readonly rapport: ReadonlySet<number>
  readonly kind: ReadonlySet<number>
  readonly joyful: ReadonlySet<number>
  readonly cooled: ReadonlySet<number>
  readonly company: boolean
  readonly additions: readonly { readonly owner: number; readonly text: string }[]
  readonly links: readonly { readonly owner: number; readonly url: string; readonly thing: string | null }[]
  /** The clauses that must not be seen, as written. */
  readonly heldClauses: readonly string[]
  readonly unattributed: boolean
}

export function readWords(facts: NoteFacts, pack: LanguagePack): Reading {
  const masked = maskWords(facts.words, facts.interviewers, facts.title, pack)
  const draft: ReadingDraft = {
    stances: [],
    details: [],
    events: new Map(),
    sorts: new Set(),
    rapport: new Set(),
    kind: new Set(),
    joyful: new Set(),
    cooled: new Set(),
    company: false,
    additions: [],
    links: [],
    heldClauses: [],
    unattributed: false,
  }
  const context: Context = {
    facts,
    pack,
    urls: masked.urls,
    team: facts.round === 'screen',
    draft,
    label: null,
    named: null,
    subject: null,
  }
  for (const sentence of splitWords(masked.text, pack)) readSentence(sentence, context)
  return { ...draft, stance: stanceOf(draft.stances), details: undoubled(draft.details) }
}

/** Any doubt counts for the whole: a note may say less than was meant, never more. */
function stanceOf(stances: readonly Stance[]): Stance | null {
  if (stances.length === 0) return null
  const lowest = Math.min(...stances)
  return (lowest < 0 ? lowest : Math.max(...stances)) as Stance
}

function undoubled(details: readonly Detail[]): Detail[] {
  return details.filter((detail, index) => details.findIndex((other) => other.text === detail.text) === index)
}

function readSentence(sentence: Sentence, context: Context): void {
  if (sentence.labels.length > 0) context.label = sentence.labels[0] ?? null
  else if (sentence.startsLine) context.label = null
  if (sentence.labels.length > 0) context.named = context.label
  context.subject = null
  for (const [sort, pattern] of Object.entries(context.pack.reading.sorts)) {
    if (pattern.test(sentence.text)) context.draft.sorts.add(sort as Sort)
  }
  if (readAddition(sentence, context) || readPromise(sentence, context)) return
  const before = context.draft.details.length
  const outcomes = sentence.clauses.map((clause, index) => readClause(clause, sentence, index, context))
  settleSentence(sentence, outcomes, before, context)
}

/** What one clause means for its neighbours: a secret takes them along, a held turn cools them, joy warms them. */
function settleSentence(
  sentence: Sentence,
  outcomes: readonly Outcome[],
  before: number,
  { draft }: Context,
): void {
  const details = draft.details.splice(before)
  if (outcomes.includes('secret')) {
    const rest = details.length > 0 ? sentence.clauses.map((clause) => clause.text) : []
    draft.heldClauses.push(...rest.filter((text) => !draft.heldClauses.includes(text)))
    return
  }
  const cooled = outcomes.some(
    (outcome, index) => outcome === 'cold' || (outcome === 'held' && sentence.clauses[index]?.contrast),
  )
  const joyful = !cooled && outcomes.includes('joy')
  draft.details.push(
    ...details.map((detail) => ({
      ...detail,
      cooled: detail.cooled || cooled,
      joyful: detail.joyful || joyful,
    })),
  )
}
