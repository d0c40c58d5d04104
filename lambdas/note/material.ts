import { sameAddress } from '../address.ts'
import type { Stance } from '../interview/interview.ts'
import type { Round } from '../invite/invite.ts'
import { shuffled } from './choose.ts'
import { dayWords } from './day.ts'
import type { Event, Kind, LanguagePack, Voice } from './language-pack.ts'
import type { NoteFacts } from './note.ts'
import type { Detail, Reading } from './reading.ts'
import { sayableCompany, sayableRole } from './role.ts'

/** What may be said to one reader. Less and less of it is used where a note fails its check. */
export interface Material {
  readonly scenario: 'usual' | 'informational' | 'rejected' | 'withdrawn'
  readonly details: readonly Detail[]
  readonly stance: Stance
  readonly rapport: boolean
  readonly kind: boolean
  readonly joyful: boolean
  readonly cooled: boolean
  readonly regard: boolean
  readonly again: boolean
  readonly takeHome: boolean
  /** A recruiter's call. */
  readonly screen: boolean
  readonly stoodIn: boolean
  readonly moved: 'movedByThem' | 'movedByMe' | null
  readonly called: boolean
  readonly wouldReturn: boolean
  readonly addition: string | null
  readonly link: { readonly url: string; readonly thing: string | null } | null
  readonly voice: Voice
  readonly short: boolean
  readonly fill: Readonly<Record<string, string>>
  /** Names the choice of frames: interview, reader, turn. */
  readonly key: string
}

export function materialFor(
  index: number,
  facts: NoteFacts,
  reading: Reading,
  stance: Stance,
  pack: LanguagePack,
): Material {
  const happened = (event: Event) => eventFor(event, index, facts, reading)
  const person = facts.interviewers[index]
  const cooled = reading.cooled.has(index)
  const link = reading.links.find((each) => each.owner === index)
  const key = `${facts.seed}|${person?.email?.toLowerCase() ?? person?.name ?? index}|${facts.style.turn}|${facts.style.voice}`
  return {
    scenario: scenarioOf(facts, reading, stance),
    details: detailsFor(index, facts, reading),
    stance,
    rapport: reading.rapport.has(index) && !cooled,
    kind: reading.kind.has(index) && !cooled,
    joyful: reading.joyful.has(index) && !cooled,
    cooled,
    regard: reading.company,
    again:
      facts.metBefore.some((met) => sameAddress(met, person?.email ?? null)) ||
      reading.sorts.has('metBefore'),
    takeHome: facts.round === 'take-home' || reading.sorts.has('takeHome'),
    screen: facts.round === 'screen',
    stoodIn: happened('stoodIn'),
    moved: happened('movedByThem') ? 'movedByThem' : happened('movedByMe') ? 'movedByMe' : null,
    called: reading.events.get('calledWithDecision')?.has(index) ?? false,
    wouldReturn: reading.events.has('wouldReturn'),
    addition: reading.additions.find((each) => each.owner === index)?.text ?? null,
    link: link ? { url: link.url, thing: link.thing } : null,
    voice: facts.style.voice,
    short: facts.style.length === 'short',
    fill: stance < 0 ? without(placeholders(facts, pack, key), 'role') : placeholders(facts, pack, key),
    key,
  }
}

/** Somebody's own details; in one room, the first reader also has those of which nobody said whose they were. */
function detailsFor(index: number, facts: NoteFacts, reading: Reading): Detail[] {
  const own = reading.details.filter((detail) => detail.owner === index)
  const shared =
    index === firstWithout(facts, reading) ? reading.details.filter((detail) => detail.owner === null) : []
  return [...own, ...shared].sort((a, b) => rank(a) - rank(b)).slice(0, 2)
}

function rank(detail: Detail): number {
  return detail.family === 'talked' ? 1 : 0
}

const ONE_ROOM = 100 * 60_000

function firstWithout(facts: NoteFacts, reading: Reading): number | null {
  const long = facts.start !== null && facts.end !== null && facts.end - facts.start > ONE_ROOM
  if (facts.round === 'onsite' || long) return null
  const index = facts.interviewers.findIndex(
    (_person, at) => !reading.details.some((detail) => detail.owner === at),
  )
  return index >= 0 ? index : null
}

function eventFor(event: Event, index: number, facts: NoteFacts, reading: Reading): boolean {
  const people = reading.events.get(event)
  if (!people) return false
  return (
    people.has(index) ||
    (people.size === 0 && event !== 'stoodIn' && facts.interviewers.length > 0 && event !== 'movedByThem')
  )
}

function scenarioOf(facts: NoteFacts, reading: Reading, stance: Stance): Material['scenario'] {
  if (reading.events.has('rejected') || reading.events.has('calledWithDecision')) return 'rejected'
  if (stance === -2) return 'withdrawn'
  if (facts.round === 'informational' || reading.sorts.has('informational')) return 'informational'
  return 'usual'
}

/** The facts that a frame may name. A placeholder that is absent rules its frames out. */
export function placeholders(facts: NoteFacts, pack: LanguagePack, key: string): Record<string, string> {
  const role = sayableRole(facts.role)
  const company = sayableCompany(facts.company)
  return {
    ...dayWords(facts, pack.days),
    ...(role ? { role } : {}),
    ...(company ? { company } : {}),
    ...kindOf(facts.round, pack, key),
  }
}

/** Below zero a note has nothing about the role (product.md §4). */
function without(fill: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(fill).filter(([key]) => key !== name))
}

function kindOf(round: Round | null, pack: LanguagePack, key: string): Kind {
  const kinds = pack.kinds[round ?? 'unknown']
  return shuffled(kinds, `${key}|kind`)[0] ?? kinds[0] ?? { kind: '' }
}
