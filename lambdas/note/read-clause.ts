import { classOf } from './classify.ts'
import type { Event, Family } from './language-pack.ts'
import { type Context, ownerOf, peopleOf, type ReadingDraft } from './reading-context.ts'
import { isBareTopic, slotOf, standsAlone } from './slot.ts'
import type { Clause, Sentence } from './split.ts'

/** What a clause means for its neighbours in the sentence. */
export type Outcome = 'said' | 'held' | 'cold' | 'secret' | 'joy'

/** Reads one clause into the draft. */
export function readClause(clause: Clause, sentence: Sentence, index: number, context: Context): Outcome {
  const { draft, pack } = context
  const owner = ownerOf(clause.text, context)
  const said = classOf(clause, pack, context.facts.company)
  switch (said.kind) {
    case 'stance':
      if (said.stance > 0 && meansSomethingElse(clause, sentence, index, context))
        return held(clause, draft, 'held')
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

/** "Had one at Initech too, that would be my dream job": praise of what was not understood is not for this employer. */
function meansSomethingElse(clause: Clause, sentence: Sentence, index: number, context: Context): boolean {
  const before = sentence.clauses[index - 1]
  const { draft, pack } = context
  return (
    before !== undefined &&
    draft.heldClauses.includes(before.text) &&
    (pack.reading.refersBack?.test(clause.text) ?? false)
  )
}

function held(clause: Clause, draft: ReadingDraft, outcome: Outcome): Outcome {
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
  const alone = !clause.contrast && standsAlone(clause.text, pack) && opensSentence(sentence, index, context)
  const bare = !clause.contrast && (alone || isBareTopic(clause.text, pack))
  const slot = bare ? slotOf(clause.text, owner ?? 0, team, pack) : null
  if (slot && (alone || (sentence.listed && index === 0)))
    return readTopic(clause.text, 'talked', clause, owner, context)
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

/** Nothing but filler before it: "CFO chat, cash flow forecasting". */
function opensSentence(sentence: Sentence, index: number, { pack, facts }: Context): boolean {
  const before = sentence.clauses.slice(0, index).map((clause) => classOf(clause, pack, facts.company).kind)
  return before.every((kind) => ['filler', 'joy', 'rapport', 'kindness'].includes(kind))
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
