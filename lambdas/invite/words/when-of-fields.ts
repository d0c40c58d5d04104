import type { Letter } from './draft.ts'
import { type Field, fieldValue } from './fields.ts'
import { type Moment, momentsIn } from './moments.ts'
import { NEW_LABEL, withoutFormer } from './moved.ts'
import { hintsOf, surroundingsOf } from './surroundings.ts'
import { NO_TIME, type When, whenOf } from './when.ts'

/** The first of the labels that states a moment; date and time, start and end may stand apart. */
export function whenOfFields(letter: Letter, fields: readonly Field[]): When | null {
  const value = (kind: Field['kind']) => fieldValue(fields, kind)
  const date = value('date')
  const anew = newTimes(letter, fields)
  if (anew.length > 0) return newest(letter, fields, anew, date)
  const texts = [
    ...fields.filter(({ kind }) => kind === 'when').map((field) => field.value),
    range(value('start'), value('end'), date),
    date === null ? null : `${date} ${value('time') ?? value('when') ?? ''}`,
    value('time'),
  ].filter((text) => text !== null)
  return bestOf(texts.map((text) => whenIn(letter, fields, text)))
}

/** "New time: …": what takes the place of the time that stands beside it. */
function newTimes(letter: Letter, fields: readonly Field[]): string[] {
  const lines = letter.text.split('\n')
  return fields
    .filter(({ kind, line }) => /^(?:when|date|time|start)$/.test(kind) && NEW_LABEL.test(lines[line] ?? ''))
    .map(({ value }) => value)
}

/** Where the new time lacks its date, it is asked for: the former date may have changed as well. */
function newest(
  letter: Letter,
  fields: readonly Field[],
  anew: readonly string[],
  date: string | null,
): When {
  const texts = [anew.join(' '), ...anew, ...(date === null ? [] : [`${date} ${anew.join(' ')}`])]
  return bestOf(texts.map((text) => whenIn(letter, fields, text))) ?? NO_TIME
}

function bestOf(found: readonly (When | null)[]): When | null {
  const readings = found.filter((when) => when !== null)
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
  const moments = withoutFormer(momentsIn(text, hints), text)
  const all = momentsIn(letter.text, hints)
  const written = moments.find(({ time }) => time !== null) ?? moments[0]
  if (!written) return null
  const moment = written.time === null ? (onlyTimeOn(written, all) ?? written) : written
  // The zone may stand further down, beside the same time in the prose.
  const around = surroundingsOf(letter, all, fieldValue(fields, 'zone'), fieldValue(fields, 'duration'))
  return whenOf(moment, around)
}

/** "Interview Schedule⏎Thursday, December 3⏎⏎10:00 AM": the value ends at the empty line, the day goes on below. */
function onlyTimeOn({ date }: Moment, all: readonly Moment[]): Moment | null {
  const day = JSON.stringify(date.readings)
  const [one, ...others] = all.filter(
    (moment) => moment.time !== null && JSON.stringify(moment.date.readings) === day,
  )
  return one && others.length === 0 ? one : null
}

/** Google's newer mails have no labels: title, time, zone, each on a line of its own. */
export function whenOfGoogle(letter: Letter): When | null {
  const hints = hintsOf(letter)
  const inBody = momentsIn(letter.text, hints).find(({ time }) => time !== null)
  const moment = inBody ?? momentsIn(letter.subject, hints).find(({ time }) => time !== null)
  return moment ? whenOf(moment, surroundingsOf(letter, [], null, null)) : null
}
