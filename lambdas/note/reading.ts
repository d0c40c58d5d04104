import type { Stance } from '../interview/interview.ts'
import { classOf } from './classify.ts'
import type { Event, Family, LanguagePack, Sort } from './language-pack.ts'
import { maskWords } from './mask.ts'
import type { NoteFacts } from './note.ts'
import { isBareTopic, type Slot, slotOf } from './slot.ts'
import { type Clause, type Sentence, splitWords } from './split.ts'

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

interface Draft {
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
interface Context {
  readonly facts: NoteFacts
  readonly pack: LanguagePack
  readonly urls: readonly string[]
  readonly team: boolean
  readonly draft: Draft
  /** Whose label the line carries; who was named last. */
  label: number | null
  named: number | null
  /** Whoever this sentence has named so far: its later clauses are about them. */
  subject: number | null
}

export function readWords(facts: NoteFacts, pack: LanguagePack): Reading {
  const masked = maskWords(facts.words, facts.interviewers, facts.title, pack)
  const draft: Draft = {
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

type Outcome = 'said' | 'held' | 'cold' | 'secret' | 'joy'

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

function readClause(clause: Clause, sentence: Sentence, index: number, context: Context): Outcome {
  const { draft, pack } = context
  const owner = ownerOf(clause.text, context)
  const said = classOf(clause, pack, context.facts.company)
  switch (said.kind) {
    case 'stance':
      draft.stances.push(said.stance)
      if (said.stance >= 0) return 'said'
      return held(clause, draft, 'held')
    case 'event':
      return readEvent(said.event, clause, owner, context)
    case 'confidential':
      return held(clause, draft, 'secret')
    case 'secret':
      return held(clause, draft, 'cold')
    case 'sour':
      cool(owner, context)
      return held(clause, draft, 'cold')
    case 'self':
      return held(clause, draft, 'cold')
    case 'company':
      draft.company = true
      return 'said'
    case 'rapport':
      for (const index of peopleOf(clause.text, owner, context)) draft.rapport.add(index)
      return 'joy'
    case 'kindness':
      for (const index of peopleOf(clause.text, owner, context)) draft.kind.add(index)
      return 'said'
    case 'topic':
      return readTopic(said.slot, said.family, clause, owner, context)
    case 'joy':
      for (const index of peopleOf(clause.text, owner, context)) draft.joyful.add(index)
      return 'joy'
    case 'filler':
      return 'said'
    case 'unknown':
      return readBare(clause, sentence, index, owner, context)
  }
}

function held(clause: Clause, draft: Draft, outcome: Outcome): Outcome {
  draft.heldClauses.push(clause.text)
  return outcome
}

function cool(owner: number | null, { draft, facts }: Context): void {
  for (const index of owner === null ? facts.interviewers.keys() : [owner]) draft.cooled.add(index)
}

function readTopic(
  raw: string,
  family: Family,
  clause: Clause,
  owner: number | null,
  context: Context,
): Outcome {
  const { draft, pack, team } = context
  const slot = slotOf(raw, owner ?? 0, team, pack)
  if (!slot) {
    const sour = pack.reading.sour.test(clause.text)
    if (sour) cool(owner, context)
    return held(
      clause,
      draft,
      sour || clause.contrast || pack.reading.negation.test(clause.text) ? 'cold' : 'held',
    )
  }
  if (owner === null) draft.unattributed = true
  draft.details.push({ ...slot, owner, family, joyful: false, cooled: false })
  return 'said'
}

/** A label's or bullet's bare words, or the next item of a list ("talked about pricing, onboarding and search"). */
function readBare(
  clause: Clause,
  sentence: Sentence,
  index: number,
  owner: number | null,
  context: Context,
): Outcome {
  const { draft, pack, team } = context
  const previous = draft.details.at(-1)
  const slot =
    !clause.contrast && isBareTopic(clause.text, pack) ? slotOf(clause.text, owner ?? 0, team, pack) : null
  if (slot && sentence.listed && index === 0) return readTopic(clause.text, 'talked', clause, owner, context)
  if (
    slot &&
    slot.type !== 'ger' &&
    previous &&
    index > 0 &&
    previous.owner === owner &&
    lastWasTopic(sentence, index, context)
  ) {
    const text = pack.slots.list([previous.text, slot.text])
    if (text.split(' ').length <= 12) {
      draft.details[draft.details.length - 1] = { ...previous, text }
      return 'said'
    }
  }
  if (Object.values(pack.reading.sorts).some((pattern) => pattern.test(clause.text))) return 'said'
  const negative = clause.contrast || pack.reading.negation.test(clause.text)
  return held(clause, draft, negative ? 'cold' : 'held')
}

/** True while every clause before this one in the sentence went into the same detail. */
function lastWasTopic(sentence: Sentence, index: number, { draft, pack, facts }: Context): boolean {
  const before = sentence.clauses[index - 1]
  if (!before || draft.heldClauses.includes(before.text)) return false
  const kind = classOf(before, pack, facts.company).kind
  return kind === 'topic' || kind === 'unknown'
}

function readEvent(event: Event, clause: Clause, owner: number | null, context: Context): Outcome {
  const { draft } = context
  const everyoneMissed = event === 'noShow' && context.pack.reading.everyone.test(clause.text)
  const people = everyoneMissed ? [...context.facts.interviewers.keys()] : owner === null ? [] : [owner]
  const already = draft.events.get(event) ?? new Set<number>()
  draft.events.set(event, new Set([...already, ...people]))
  return event === 'rejected' || event === 'noShow' || event === 'movedByMe'
    ? held(clause, draft, 'said')
    : 'said'
}

function ownerOf(text: string, context: Context): number | null {
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
function peopleOf(text: string, owner: number | null, { facts, pack }: Context): number[] {
  if (owner !== null) return [owner]
  return pack.reading.everyone.test(text) ? [...facts.interviewers.keys()] : []
}

function readAddition(sentence: Sentence, context: Context): boolean {
  const { pack, draft, facts } = context
  if (sentence.text.length > 400) return false
  const slot = pack.reading.addition
    .exec(sentence.text)
    ?.groups?.slot?.trim()
    .replace(/[.!\s]+$/, '')
  if (!slot) return false
  const usable =
    !/[@§]/.test(slot) && slot.length <= 140 && slot.split(/\s+/).length <= 22 && isClean(slot, pack)
  const owner = facts.interviewers.length === 1 ? 0 : (context.label ?? context.named)
  if (usable && owner !== null) draft.additions.push({ owner, text: slot })
  else draft.heldClauses.push(sentence.text)
  return true
}

function isClean(text: string, { reading }: LanguagePack): boolean {
  return ![reading.secret, reading.sour, reading.self, reading.stance.against].some((pattern) =>
    pattern.test(text),
  )
}

function readPromise(sentence: Sentence, context: Context): boolean {
  if (sentence.text.length > 400 || !sentence.text.includes('§')) return false
  const match = context.pack.reading.promise.exec(sentence.text)
  const place = /§(\d+)/.exec(sentence.text)?.[1]
  if (!match || place === undefined) return false
  const url = context.urls[Number(place)]
  const owner = ownerOf(sentence.text, context)
  const thing = match.groups?.thing?.trim() ?? null
  if (url && owner !== null)
    context.draft.links.push({ owner, url, thing: thing && isClean(thing, context.pack) ? thing : null })
  else context.draft.unattributed = true
  return true
}
