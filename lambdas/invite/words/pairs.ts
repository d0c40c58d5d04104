import type { Person } from '../../address.ts'
import { listAt } from '../what/list-in-prose.ts'
import { sameName } from '../what/person-name.ts'
import type { Moment } from './moments.ts'
import { type Sitting, sittingsFrom } from './sittings.ts'
import type { When } from './when.ts'

interface Timed {
  readonly moment: Moment
  readonly when: When
}

const WITH =
  /^[\s,:–—(-]{0,3}(?:GMT|UTC|[A-Z]{2,4}T|[A-Z]{3})?[\s,:–—()-]{0,3}(?:with|w\/|mit|avec|con|com|met|med|z|cu)\s/iu
const BEFORE =
  /(?:^|[\s:;,–—-])(?:(?:with|mit|avec|con|com|met|med|and|und|et|y|e|en|then|dann|puis)\s)?((?:\p{Lu}[\p{L}’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+)\s?(?:\([^()\n]{0,60}\)\s?)?[,:–—-]?\s?(?:(?:on|at|am|um|le|el|il|op|om|from|ab)\s)?(?:the\s)?$/u

/**
 * Several moments in sentences, each with its own people: "10:00 with Ana Prado, 11:00 with Luis Mota", "Ana Prado on Tuesday at 2pm
 * and Luis Mota on Wednesday at 10am". Empty where not every moment has its own.
 */
export function pairsIn(timed: readonly Timed[], text: string): Sitting[] {
  if (timed.length < 2 || timed.length > 8) return []
  const behind = timed.map(({ moment }, i) => peopleBehind(text, moment, timed[i + 1]?.moment ?? null))
  const each = behind.every((people) => people.length > 0)
    ? behind
    : timed.map(({ moment }, i) => peopleBefore(text, moment, timed[i - 1]?.moment ?? null))
  if (!each.every((people, i) => people.length > 0 && isAnother(people, each.slice(0, i).flat()))) return []
  return sittingsFrom(timed.map(({ when }, i) => ({ when, people: each[i] ?? [] })))
}

function peopleBehind(text: string, moment: Moment, next: Moment | null): Person[] {
  const behind = text.slice(moment.end, Math.min(startOf(next, moment) ?? text.length, moment.end + 200))
  const lead = WITH.exec(behind)?.[0]
  return lead === undefined ? [] : listAt(behind.slice(lead.length).split(/[.;!?\n]\s/u)[0] ?? '')
}

function peopleBefore(text: string, moment: Moment, previous: Moment | null): Person[] {
  const start = startOf(moment, previous) ?? 0
  const before = text.slice(Math.max(previous?.end ?? 0, start - 120), start).replace(/\s+/gu, ' ')
  const name = BEFORE.exec(before)?.[1]
  return name === undefined ? [] : listAt(name)
}

/** Where a moment begins behind another, whose date it may share. */
function startOf(moment: Moment | null, other: Moment | null): number | null {
  if (moment === null) return null
  return other !== null && moment.start <= other.start ? moment.at : moment.start
}

function isAnother(people: readonly Person[], others: readonly Person[]): boolean {
  return people.every((one) => !others.some((other) => sameName(one.name ?? '', other.name ?? '')))
}
