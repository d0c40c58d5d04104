import type { Person } from '../../address.ts'
import { isOccupation } from '../what/occupations.ts'
import { readPeople } from '../what/people-list.ts'
import { isFullName } from '../what/person-name.ts'
import { roleIn } from '../what/role-in.ts'
import type { Letter } from './draft.ts'
import { INTERVIEW, MEETING, OFFERED, OTHER_BUSINESS, REJECTED } from './evidence.ts'
import type { Moment } from './moments.ts'

/** What bare lines say beside the time. */
export interface Facts {
  readonly people: readonly Person[]
  readonly role: string | null
}

const MOST_LINES = 12
const LONGEST_LINE = 70

/**
 * One fact a line, without labels: "Data Analyst", "Tuesday 1 December 2026", "14:00 GMT", "Ana Prado". Null where the lines
 * around the time are sentences, or do not speak of an interview.
 */
export function factsBeside(letter: Letter, moments: readonly Moment[]): Facts | null {
  const text = `${letter.subject}\n${letter.text}`
  const [moment, ...others] = moments
  if (letter.own || moment === undefined || others.length > 0) return null
  if (REJECTED.test(text) || OFFERED.test(text) || OTHER_BUSINESS.test(text)) return null
  const lines = blockAround(letter.text, moment)
  if (lines.length < 2 || lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE))
    return null
  const named = lines.find((line) => isFullName(line.split(/\s?[,(–—|]|\s-\s/u)[0]?.trim() ?? ''))
  if (!INTERVIEW.test(text) && !(MEETING.test(text) && named !== undefined)) return null
  const people = named ? readPeople(named, 'likely') : []
  return { people, role: lines.find((line) => roleIn(line) === line || isOccupation(line)) ?? null }
}

/** The lines around a moment; a blank line ends them only where short lines end too. */
function blockAround(text: string, moment: Moment): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)]
  const at = paragraphs.findIndex(
    ({ index, 0: paragraph }) => moment.at >= index && moment.at < index + paragraph.length,
  )
  const isShort = (i: number) =>
    (paragraphs[i]?.[0].split('\n') ?? []).every(
      (line) => line.trim().length <= 40 && !/[,!]$/u.test(line.trim()),
    )
  let [from, to] = [at, at]
  while (from > 0 && isShort(from - 1)) from--
  while (to + 1 < paragraphs.length && isShort(to + 1)) to++
  return paragraphs
    .slice(from, to + 1)
    .flatMap(([paragraph]) => paragraph.split('\n').map((line) => line.trim()))
}
