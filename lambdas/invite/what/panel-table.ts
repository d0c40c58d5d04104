import type { Person } from '../../address.ts'
import { isOccupation } from './occupations.ts'
import { readPeople } from './people-list.ts'
import { isFullName } from './person-name.ts'
import { ROLE_HEAD } from './title-words.ts'

const MOST_ROWS = 12
const INTERVIEWER =
  /^(?:interviewers?|interviewer\(s\)|interviewer names?|panel(?:l?ists?)?|panel members?|interviewed by|gesprächspartner(?:in(?:nen)?)?|interlocuteurs?|recruteurs?|entrevistador(?:es|as?)?|intervistator[ei]|gesprekspartners?)$/iu
/** A column of names where another one has their jobs or the times. */
const NAME = /^(?:name|names|who|with|person|participants?|nom|nombre|nome|naam|wer|mit|avec|con|com|met)$/iu
const BESIDE_NAME =
  /^(?:(?:job )?(?:role|title|position)|job|date|time|when|slot|topic|session|funktion|rolle|zeit|uhrzeit|fonction|poste|heure|cargo|puesto|hora|função|ruolo|ora|orario|functie|tijd)$/iu

/** The names in the column of interviewers: cells divided by tabs, bars or several spaces, below a line of headings. */
export function columnOfInterviewers(lines: readonly string[]): Person[] {
  for (const [i, line] of lines.entries()) {
    if (line.length > 300 || !DIVIDED.test(line)) continue
    const headings = cellsOf(line)
    const at = columnAt(headings)
    const people = at < 0 ? besideTime(headings) : peopleBelow(lines.slice(i + 1), at, headings.length)
    if (people.length > 0) return people
  }
  return []
}

const DIVIDED = /\S(?:\t|\s?\||\s{3,})\s*\S/u
const CLOCK = /\d{1,2}[:.h]\d{2}|\d\s?[ap]\.?m\.?(?!\p{L})/iu

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/\t|\||\s{3,}/u)
    .map((cell) => cell.replace(/\*+/gu, '').trim())
}

function columnAt(headings: readonly string[]): number {
  if (headings.length < 2) return -1
  const at = headings.findIndex((heading) => INTERVIEWER.test(heading))
  if (at >= 0) return headings.every((heading) => !isFullName(heading)) ? at : -1
  return headings.some((heading) => BESIDE_NAME.test(heading))
    ? headings.findIndex((heading) => NAME.test(heading))
    : -1
}

function peopleBelow(rows: readonly string[], at: number, columns: number): Person[] {
  const people: Person[] = []
  for (const row of rows.slice(0, MOST_ROWS)) {
    if (row.trim() === '') break
    const cells = cellsOf(row.slice(0, 400))
    // "01 Dec 2026 14:00 GMT     Dinah Foss": two columns ran together, the last is still the last.
    const cell = at === columns - 1 ? cells.at(-1) : cells[at]
    people.push(...readPeople(cell ?? '', 'likely'))
  }
  return people
}

/** "Interview | Dinah Foss | Tue, Dec 1, 2026 | 2:00 PM GMT": one row that has it all. */
function besideTime(cells: readonly string[]): Person[] {
  if (cells.length < 4 || !cells.some((cell) => CLOCK.test(cell))) return []
  const names = cells.filter((cell) => isFullName(cell) && !isJob(cell))
  return names.length === 1 ? readPeople(names[0] ?? '', 'likely') : []
}

function isJob(cell: string): boolean {
  const last = cell.split(' ').at(-1) ?? ''
  return ROLE_HEAD.test(last) || isOccupation(last)
}
