import type { Person } from '../../address.ts'
import { readPeople } from '../what/people-list.ts'
import { cleanTitle } from '../what/title.ts'
import type { Draft, Letter } from './draft.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { CALENDAR_PROGRAMS, INTERVIEW, MEETING, OTHER_BUSINESS, programOf } from './evidence.ts'
import { type Field, fieldsIn, fieldValue } from './fields.ts'
import { momentsIn } from './moments.ts'
import { hintsOf, surroundingsOf } from './surroundings.ts'
import { type When, whenOf } from './when.ts'

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

/** The first of the labels that states a moment; date and time, start and end may stand apart. */
function whenOfFields(letter: Letter, fields: readonly Field[]): When | null {
  const value = (kind: Field['kind']) => fieldValue(fields, kind)
  const date = value('date')
  const texts = [
    ...fields.filter(({ kind }) => kind === 'when').map((field) => field.value),
    range(value('start'), value('end'), date),
    date === null ? null : `${date} ${value('time') ?? value('when') ?? ''}`,
    value('time'),
  ].filter((text) => text !== null)
  const readings = texts.map((text) => whenIn(letter, fields, text)).filter((when) => when !== null)
  return (
    readings.find((when) => when.start !== null) ??
    readings.find((when) => when.wallTime !== null) ??
    readings[0] ??
    null
  )
}

/** "Start: 24.11.2026 14:00", "End: 15:00" → one range. */
function range(start: string | null, end: string | null, date: string | null): string | null {
  if (start === null) return null
  const dated =
    /\d[./-]\d|\d{4}|\p{L}{3}/u.test(start.replace(/[ap]\.?m\.?/giu, '')) || date === null
      ? start
      : `${date} ${start}`
  return end === null ? dated : `${dated} – ${end}`
}

function whenIn(letter: Letter, fields: readonly Field[], text: string): When | null {
  const hints = hintsOf(letter)
  const moments = momentsIn(text, hints)
  const moment = moments.find(({ time }) => time !== null) ?? moments[0]
  if (!moment) return null
  // The zone may stand further down, beside the same time in the prose.
  const around = surroundingsOf(
    letter,
    momentsIn(letter.text, hints),
    fieldValue(fields, 'zone'),
    fieldValue(fields, 'duration'),
  )
  return whenOf(moment, around)
}

/** Google's newer mails have no labels: title, time, zone, each on a line of its own. */
function whenOfGoogle(letter: Letter): When | null {
  const hints = hintsOf(letter)
  const inBody = momentsIn(letter.text, hints).find(({ time }) => time !== null)
  const moment = inBody ?? momentsIn(letter.subject, hints).find(({ time }) => time !== null)
  return moment ? whenOf(moment, surroundingsOf(letter, [], null, null)) : null
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
