import type { Person } from '../../address.ts'
import { readPeople } from '../what/people-list.ts'
import { cleanTitle } from '../what/title.ts'
import type { Draft, Letter } from './draft.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { CALENDAR_PROGRAMS, INTERVIEW, MEETING, OTHER_BUSINESS, programOf } from './evidence.ts'
import { type Field, fieldsIn, fieldValue } from './fields.ts'
import { whenOfFields, whenOfGoogle } from './when-of-fields.ts'

/** Reads an invite out of labelled lines: the blocks of calendars, meeting and hiring tools, or of people who write so. */
export function readStructured(letter: Letter): Draft | null {
  const lines = letter.text.split('\n')
  const fields = fieldsIn(lines)
  const program = programOf(`${letter.subject}\n${letter.text}`)
  const when = whenOfFields(letter, fields) ?? (program === 'google-calendar' ? whenOfGoogle(letter) : null)
  if (when === null || !isInvite(letter, fields, program)) return null
  const organizer = organizerOf(fields, letter)
  return {
    ...EMPTY_DRAFT,
    when,
    title: titleOf(letter, fields, program),
    location: locationOf(fields),
    guests: guestsOf(fields),
    interviewers: fields
      .filter(({ kind, colon }) => kind === 'interviewers' && colon)
      .flatMap(({ value }) => readPeople(value, 'stated')),
    organizer,
    candidate: candidateOf(fields),
    company: fieldOfForm(fields, 'company'),
    role: fieldValue(fields, 'role'),
    calendar:
      /^(?:google-calendar|outlook|zoom|webex)$/.test(program ?? '') ||
      ((hasLabels(fields, 'when', 'where') || hasLabels(fields, 'time', 'where')) &&
        (program !== null || opensWithWhen(letter))),
    how: program ?? 'labels',
    words: letter.text,
  }
}

/** A calendar's block is an invite whatever it is about; other labelled lines must speak of an interview. */
function isInvite(letter: Letter, fields: readonly Field[], program: string | null): boolean {
  const text = `${letter.subject}\n${letter.text}`
  if (program !== null && CALENDAR_PROGRAMS.has(program))
    return (
      !OTHER_BUSINESS.test(text) ||
      INTERVIEW.test(text) ||
      program === 'google-calendar' ||
      program === 'outlook'
    )
  if (INTERVIEW.test(text))
    return (
      !/\b(?:webinar|newsletter|register now|unsubscribe from this list)\b/i.test(text) ||
      /\byour interview\b/i.test(text)
    )
  if (OTHER_BUSINESS.test(text)) return false
  return (
    hasLabels(fields, 'when', 'where') || (MEETING.test(text) && hasLabels(fields, 'when', 'date', 'start'))
  )
}

/** Outlook's forward of an appointment: "When:" is the first line below its header. */
function opensWithWhen(letter: Letter): boolean {
  return (
    letter.from !== null &&
    /^\s*(?:when|wann|zeit|quand|heure|cuándo|hora|quando|ora|wanneer|tijd)\s?:/iu.test(letter.text)
  )
}

function hasLabels(fields: readonly Field[], ...kinds: readonly Field['kind'][]): boolean {
  const [first, ...others] = kinds
  const has = (kind: Field['kind'] | undefined) => fields.some((field) => field.kind === kind && field.colon)
  return has(first) && (others.length === 0 || others.some(has))
}

function titleOf(letter: Letter, fields: readonly Field[], program: string | null): string | null {
  const subject = cleanTitle(letter.subject)
  const labelled = fields
    .find(({ kind, colon }) => kind === 'title' && colon)
    ?.value.split('\n')[0]
    ?.trim()
  const usesLabel = labelled !== undefined && labelled.length <= 200 && !/https?:/.test(labelled)
  if (program === 'google-calendar' && subject !== '') return subject
  return (usesLabel ? cleanTitle(labelled) : null) || subject || null
}

function locationOf(fields: readonly Field[]): string | null {
  const value = fieldValue(fields, 'where')
  const first = value
    ?.split('\n')[0]
    ?.replace(
      /\s*<https?:[^<>\s]{1,600}>\s*$|\s*\(?(?:map|view map|karte|carte|mapa|mappa|kaart)\)?\s*(?:<.{0,600}>)?$/iu,
      '',
    )
    .trim()
  return first ? first.slice(0, 500) : null
}

function guestsOf(fields: readonly Field[]): Person[] {
  return fields.filter(({ kind }) => kind === 'who').flatMap(({ value }) => readPeople(value, 'stated'))
}

/** Google marks one of the guests: "Dana Ruiz - organizer". */
function organizerOf(fields: readonly Field[], letter: Letter): Person | null {
  const marked = fields
    .filter(({ kind }) => kind === 'who')
    .flatMap(({ value }) => value.split('\n'))
    .find((line) => ORGANIZER.test(line))
  const text = marked ?? fieldValue(fields, 'organizer')
  const [person] = text ? readPeople(text, 'stated') : []
  return person ?? letter.from
}

const ORGANIZER =
  /[-–—(]\s*(?:organi[sz]er|creator|organisator(?:in)?|veranstalter(?:in)?|organisateur|organisatrice|organizador[a]?|organizzatore|organizzatrice|host)\)?\s*$/iu

/** "Invitee: Sam Park", with the address on a line of its own. */
function candidateOf(fields: readonly Field[]): Person | null {
  const values = fields.filter(({ kind, colon }) => kind === 'invitee' && colon).map(({ value }) => value)
  const people = readPeople(values.join('\n'), 'stated')
  const name = people.find((person) => person.name !== null)?.name ?? null
  const email = people.find((person) => person.email !== null)?.email ?? null
  return name || email ? { name, email } : null
}

/** "At:" and "With:" name company and people only in the form; "Company:" does so anywhere. */
function fieldOfForm(fields: readonly Field[], kind: 'company'): string | null {
  const field = fields.find(
    (one) => one.kind === kind && one.colon && one.value.length <= 80 && !/\d:\d\d|https?:/.test(one.value),
  )
  return field?.value.split('\n')[0]?.trim() || null
}
