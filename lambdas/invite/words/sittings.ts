import type { Person } from '../../address.ts'
import { listAt } from '../what/list-in-prose.ts'
import { namesIn } from '../what/names.ts'
import { readPeople } from '../what/people-list.ts'
import type { Moment } from './moments.ts'
import type { When } from './when.ts'

/** A day's interviews, with all who hold them. */
export interface Sitting {
  readonly when: When
  readonly people: readonly Person[]
}

interface Timed {
  readonly moment: Moment
  readonly when: When
}

/** Pauses up to this long are a break within one visit. */
const BREAK = 3 * 3_600_000

/** Whether the moments are slots of a schedule: two lines or more that begin with their time. */
export function isItinerary(timed: readonly Timed[], text: string): boolean {
  const slots = timed.filter(({ moment }) => beginsLine(moment, text))
  const lines = new Set(slots.map(({ moment }) => text.lastIndexOf('\n', moment.at - 1)))
  return lines.size >= 2 && new Set(slots.map(({ when }) => when.start ?? when.wallTime)).size >= 2
}

/** One sitting for slots that follow each other on a day; others stand alone. */
export function sittingsOf(timed: readonly Timed[], text: string): Sitting[] {
  const slots = timed.filter(({ moment }) => beginsLine(moment, text))
  return sittingsFrom(
    slots.map(({ moment, when }, i) => ({
      when,
      people: peopleOfSlot(text, moment, slots[i + 1]?.moment ?? null, slots[i - 1]?.moment ?? null),
    })),
  )
}

/** The same of slots whose people are known. */
export function sittingsFrom(slots: readonly Sitting[]): Sitting[] {
  const sittings: { when: When; people: Person[] }[] = []
  for (const { when, people } of slots) {
    const last = sittings.at(-1)
    if (last && follows(last.when, when)) {
      last.when = { ...last.when, end: when.end }
      last.people.push(...people)
    } else sittings.push({ when, people: [...people] })
  }
  return sittings
}

function follows(before: When, next: When): boolean {
  if (before.start === null || next.start === null)
    return before.wallTime?.slice(0, 10) === next.wallTime?.slice(0, 10)
  const gap = next.start - (before.end ?? before.start)
  return gap >= -60_000 && gap <= BREAK && next.start - before.start < 12 * 3_600_000
}

function beginsLine(moment: Moment, text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', moment.start - 1) + 1, moment.start)
  return line.length <= 60 && !/\p{Ll}{3,} \p{Ll}{2,} \p{Ll}{2,}/u.test(line)
}

/** Names on the rest of the slot's line and on the lines below it, to the next slot or blank line. */
function peopleOfSlot(text: string, moment: Moment, next: Moment | null, previous: Moment | null): Person[] {
  const until = Math.min(next?.start ?? text.length, moment.end + 400)
  const behind = text.slice(moment.end, until).split(/\n\s*\n/u)[0] ?? ''
  if (BREAK_WORD.test(behind) && !/(?<!\p{L})(?:with|mit|avec|con|com|met)(?!\p{L})/iu.test(behind)) return []
  const people = peopleIn(behind)
  if (people.length > 0) return people
  // Name and title may stand above the time, in a paragraph of their own.
  const from = Math.max(previous?.end ?? 0, moment.start - 300)
  return peopleIn(
    text
      .slice(from, moment.start)
      .split(/\n\s*\n/u)
      .at(-1) ?? '',
  )
}

const BREAK_WORD =
  /(?<!\p{L})(?:lunch|break|mittag(?:essen|spause)?|pause|déjeuner|almuerzo|almoço|pranzo)(?!\p{L})/iu

function peopleIn(block: string): Person[] {
  const named = namesIn(null, block)
  if (named.length > 0) return named
  return block
    .split('\n')
    .flatMap((line) => line.split(/\s[-–—|:]\s|:\s|\t|\s{2,}|\)\s/u))
    .flatMap((part) => {
      const people = readPeople(part.replace(/^[\s(–—:|-]+/u, ''), 'likely')
      return people.length > 0 ? people : listAt(part.trim())
    })
}
