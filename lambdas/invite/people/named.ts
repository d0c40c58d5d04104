import type { Person } from '../../address.ts'
import { namesIn } from '../what/names.ts'
import { readPeople } from '../what/people-list.ts'
import { fold, isFullName, isGivenName, sameName } from '../what/person-name.ts'
import type { CalendarUser } from './calendar-user.ts'
import { sameMailbox } from './calendar-user.ts'
import { arranges, roleIn } from './roles.ts'

const MAX_LINES = 200
const CLOCK = /\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?\b/i

/** Whom title and description name as interviewers, without the candidate. */
export function namedPeople(
  title: string | null,
  description: string | null,
  candidate: string | null,
  hosts: readonly string[] = [],
): Person[] {
  const named = namesIn(title, description, { candidate, hosts })
  const listed = scheduleNames(description).filter((name) => candidate === null || !sameName(name, candidate))
  return [
    ...named,
    ...listed
      .filter((name) => !named.some((one) => one.name !== null && sameName(one.name, name)))
      .map((name) => ({ name, email: null })),
  ]
}

/**
 * Names in a schedule: "10:00 – 10:45 Priya Nair (CTO)", or "Priya Nair - VP Product" below a line with the time. A signature
 * has a job below a name too, but no time before it.
 */
function scheduleNames(description: string | null): string[] {
  const lines = (description ?? '').slice(0, 20_000).split('\n').slice(0, MAX_LINES)
  return lines.flatMap((line, index) =>
    nameInRow(line.slice(0, 200), CLOCK.test((lines[index - 1] ?? '').slice(0, 200))),
  )
}

function nameInRow(line: string, timeAbove: boolean): string[] {
  const time =
    /^[\s*•-]*\d{1,2}[:.]\d{2}[^\p{L}]{0,3}(?:[ap]\.?m\.?)?(?:\s?[–—-]\s?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?)?(?:\s\p{Lu}{2,5})?[\s:|,–—-]*/iu.exec(
      line,
    )?.[0] ?? ''
  if (time !== '') return namesInSlot(line.slice(time.length).trim())
  const [name = '', ...rest] = line.trim().split(/\s[-–—|]\s|\s?[(,]/)
  const job = rest.join(' ')
  return timeAbove && roleIn(job) && !arranges(job) && isFullName(name) ? [name] : []
}

/** "Technical: ELISA — Wilhelmina Oduya", "Team fit, Chiamaka Eze and Lorcan Tighe": the topic stands before, or the job behind. */
function namesInSlot(slot: string): string[] {
  const parts = slot
    .split(/\s[-–—|·•]\s|:\s/u)
    .map((part) =>
      readPeople(part.replace(/\([^()]{0,60}\)/gu, ' '), 'likely').flatMap(({ name }) =>
        name !== null && isFullName(name) && !arranges(part) ? [name] : [],
      ),
    )
  const known = parts.find((names) => names.some((name) => isGivenName(name.split(' ')[0] ?? '')))
  return known ?? parts.findLast((names) => names.length > 0) ?? []
}

/** Whether a named person is that calendar user: by address, by name, or by an address that is made of the name. */
export function isNamed(user: CalendarUser, person: Person): boolean {
  if (user.email && person.email) return sameMailbox(user.email, person.email)
  if (person.name === null) return false
  return user.name === null ? isAddressOf(person.name, user) : sameName(user.name, person.name)
}

/** "Priya Nair" for priya.nair@, pnair@ and priya@. */
function isAddressOf(name: string, user: CalendarUser): boolean {
  const local =
    user.email
      ?.split('@')[0]
      ?.toLowerCase()
      .replace(/[^\p{L}]/gu, '') ?? ''
  const words = fold(name).split(' ')
  const [given = '', family = ''] = [words[0], words.at(-1)]
  if (words.length < 2 || local.length < 3) return false
  return [given + family, family + given, given.charAt(0) + family, given + family.charAt(0), given].includes(
    local,
  )
}

/** A user of whom the file knows only the address gets the name that title or description give them. */
export function withStatedName(user: CalendarUser, named: readonly Person[]): CalendarUser {
  if (user.name !== null || user.email === null) return user
  const person = named.find((one) => one.name !== null && isFullName(one.name) && isNamed(user, one))
  return person ? { ...user, name: person.name } : user
}
