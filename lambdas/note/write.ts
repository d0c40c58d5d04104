import type { Person } from '../address.ts'
import { shuffled } from './choose.ts'
import { compose } from './compose.ts'
import type { Finding } from './finding.ts'
import { salutationFor, signOffFor } from './greeting.ts'
import type { Stock } from './language-pack.ts'
import { type Material, placeholders } from './material.ts'
import { calledOf } from './names.ts'
import type { WrittenNote } from './note.ts'
import { type Plan, plansFor } from './plans.ts'
import { type Checks, findingsIn } from './rules.ts'
import { subjectsFor, subjectsIn } from './subject.ts'

/** Frames of the notes of this sheet so far: a panel shares no sentence. */
export type Used = Set<string>

interface Try {
  readonly note: WrittenNote
  readonly frames: readonly string[]
  readonly findings: readonly Finding[]
}

const TRIES = 28

/** The note to one interviewer: with all that may be said, else with one detail, else with none, never with raw text. */
export function writeTo(person: Person, material: Material, checks: Checks, used: Used): WrittenNote {
  for (const level of levelsOf(material)) {
    const best = bestOf(person, level, (each) => plansFor(each, checks.pack), checks, used)
    if (best && !best.findings.some((finding) => finding.gate)) return taken(best, used)
  }
  const last = bestOf(person, plainest(material), (each) => plansFor(each, checks.pack), checks, new Set())
  return last ? taken(last, used) : { to: person, subject: null, body: null, ready: false }
}

/** The note to whoever arranged it. */
export function writeToArranger(person: Person, nobodyCame: boolean, checks: Checks): WrittenNote {
  const { facts, pack } = checks
  const stocks = nobodyCame ? pack.frames.nobodyCame : pack.frames.coordinator
  const plans: Plan[] = [[[{ stock: stocks.opening }], [{ stock: stocks.ask }], [{ stock: stocks.close }]]]
  const key = `${facts.seed}|${person.email?.toLowerCase() ?? person.name}|${facts.style.turn}`
  const subjects = nobodyCame ? pack.subjects.nobodyCame : pack.subjects.coordinator
  const best = bestByTrying(
    person,
    { key, voice: facts.style.voice, cooled: false, fill: placeholders(facts, pack, key) },
    plans,
    [subjects],
    checks,
    new Set(),
  )
  const about = nobodyCame ? 'nobody-came' : 'arranging'
  return best ? { ...best.note, about } : { to: person, subject: null, body: null, ready: false, about }
}

function levelsOf(material: Material): Material[] {
  const bare = plainest(material)
  const one = material.details.slice(0, 1)
  const other = material.details.slice(1, 2)
  const levels = [
    material,
    { ...material, details: one },
    { ...material, details: other },
    { ...material, details: [], addition: null, link: null },
  ]
  return [...levels, { ...bare, regard: material.regard, rapport: material.rapport }, bare]
}

function plainest(material: Material): Material {
  return {
    ...material,
    details: [],
    addition: null,
    link: null,
    rapport: false,
    kind: false,
    joyful: false,
    regard: false,
    moved: null,
  }
}

function bestOf(
  person: Person,
  material: Material,
  plans: (m: Material) => Plan[],
  checks: Checks,
  used: Used,
): Try | null {
  return bestByTrying(person, material, plans(material), subjectsFor(material, checks.pack), checks, used)
}

type Chosen = Pick<Material, 'key' | 'voice' | 'cooled' | 'fill'> &
  Partial<Pick<Material, 'details' | 'again'>>

/** Tries plans and frames in the order that the key gives; the first without findings, else the one with the fewest. */
function bestByTrying(
  person: Person,
  chosen: Chosen,
  plans: readonly Plan[],
  subjects: readonly Stock[],
  checks: Checks,
  used: Used,
): Try | null {
  let best: Try | null = null
  const order = shuffled(plans, `${chosen.key}|plan`)
  for (let turn = 0; turn < TRIES && order.length > 0; turn++) {
    const key = turn === 0 ? chosen.key : `${chosen.key}|${turn}`
    const attempt = attemptWith(
      order[turn % order.length] as Plan,
      { ...chosen, key },
      person,
      subjects,
      checks,
      used,
    )
    if (!attempt) continue
    if (attempt.findings.length === 0) return attempt
    if (!best || weight(attempt) < weight(best)) best = attempt
  }
  return best
}

function weight({ findings }: Try): number {
  return findings.reduce((sum, finding) => sum + (finding.gate ? 100 : 1), 0)
}

function attemptWith(
  plan: Plan,
  chosen: Chosen,
  person: Person,
  subjects: readonly Stock[],
  checks: Checks,
  used: Used,
): Try | null {
  const { pack } = checks
  const composed = compose(plan, { ...chosen, pack, used })
  if (!composed) return null
  const called = calledOf(person)
  const body = [
    salutationFor(person, chosen, pack),
    ...composed.paragraphs.map((text, at) => (at === 0 && pack.opens ? pack.opens(text) : text)),
    signOffFor(checks.facts, chosen, pack),
  ].join('\n\n')
  for (const { frame, text } of subjectsIn(subjects, chosen, pack, used)) {
    const note = { to: person, subject: text, body, ready: !called.guessed }
    const findings = findingsIn(note, checks)
    if (!findings.some((finding) => finding.rule === 'B8'))
      return { note, frames: [...composed.frames, frame], findings }
  }
  return null
}

function taken({ note, frames }: Try, used: Used): WrittenNote {
  for (const frame of frames) used.add(frame)
  return note
}
