import { sameAddress } from '../address.ts'
import {
  asking,
  type Carried,
  type CarryContext,
  drafted,
  type InterviewCommand,
  type JudgedAddress,
} from './carry-out.ts'
import { phraseOf } from './commands/fold.ts'
import type { Correction } from './commands/reply-command.ts'
import type { CorrectedPerson, Interview } from './interview.ts'
import { addWords } from './open.ts'
import { type KnownPerson, peopleOf } from './people.ts'

type Correcting = Extract<InterviewCommand, { kind: 'correct' | 'named' | 'zone' }>
type Taken = Extract<JudgedAddress, { kind: 'taken' }>

const VALUE_CHARS = 120
const SIGNATURE_CHARS = 500

/** `to:`, `company:`, `role:`, `name:`, `signature:`, and answers to what a draft asked. */
export function carryOutCorrections(
  interview: Interview,
  command: Correcting,
  context: CarryContext,
): Carried {
  if (command.kind === 'zone') return drafted(correctedBy(interview, { zone: command.zone }), 'correction')
  if (command.kind === 'named') return drafted(named(interview, command.number, command.name), 'correction')
  let next = interview
  for (const { field, value } of command.fields) {
    if (field !== 'to') next = correctedBy(next, { [field]: cleaned(value, field) })
    else {
      const judged = judgedFor(next, value, context)
      if (judged.kind === 'refused') return asking(interview, { about: 'address', problem: judged.problem })
      next = withAddress(next, judged)
    }
  }
  return drafted(addWords(next, command.rest), 'correction')
}

function correctedBy(interview: Interview, change: Partial<Interview['corrected']>): Interview {
  return { ...interview, corrected: { ...interview.corrected, ...change } }
}

function cleaned(value: string, field: Correction['field']): string {
  return field === 'signature'
    ? value.slice(0, SIGNATURE_CHARS)
    : value.replace(/\s+/g, ' ').slice(0, VALUE_CHARS)
}

function judgedFor(interview: Interview, value: string, context: CarryContext): JudgedAddress {
  const judged = context.judge(value)
  if (judged.kind === 'refused') return judged
  const people = peopleOf(interview)
  const known = people.some(({ email }) => sameAddress(email, judged.person.email))
  const full = !known && !whose(interview, judged) && people.length >= interview.recipientCap
  return full ? { kind: 'refused', problem: 'too-many' } : judged
}

/** The address becomes that of the interviewer who lacks one or whose note came back; else somebody is added. */
function withAddress(interview: Interview, judged: Taken): Interview {
  const { person, mailtoOnly } = judged
  if (peopleOf(interview).some(({ email }) => sameAddress(email, person.email))) return interview
  const owner = whose(interview, judged)
  const corrected: CorrectedPerson = owner
    ? { name: person.name ?? owner.name, email: person.email, insteadOf: owner.key, mailtoOnly }
    : { ...person, insteadOf: null, mailtoOnly }
  const others = interview.corrected.people.filter(
    (other) => owner === null || keyOf(other, interview) !== owner.key,
  )
  return correctedBy(interview, { people: [...others, corrected] })
}

function keyOf(person: CorrectedPerson, interview: Interview): string | null {
  return (
    person.insteadOf ?? peopleOf(interview).find(({ email }) => sameAddress(email, person.email))?.key ?? null
  )
}

function whose(interview: Interview, { person }: Taken): KnownPerson | null {
  const people = peopleOf(interview)
  const name = phraseOf(person.name ?? '')
  const failed = people.filter(({ key }) =>
    interview.notes.some((note) => note.key === key && note.state.kind === 'failed'),
  )
  const lacking = people.filter(({ email }) => email === null)
  const byName = people.filter((other) => name !== '' && phraseOf(other.name ?? '') === name)
  const local = phraseOf(person.email.split('@')[0]?.replace(/[._-]/g, ' ') ?? '').split(' ')
  const byLocal = lacking.filter((other) =>
    phraseOf(other.name ?? '')
      .split(' ')
      .some((word) => word.length > 1 && local.includes(word)),
  )
  return only(byName) ?? (name === '' ? (only(byLocal) ?? only(failed) ?? only(lacking)) : null)
}

function named(interview: Interview, number: number, name: string): Interview {
  const person = peopleOf(interview)[number - 1]
  if (!person) return interview
  const before = interview.corrected.people.find((other) => keyOf(other, interview) === person.key)
  const corrected = {
    name,
    email: person.email,
    insteadOf: before ? before.insteadOf : person.key,
    mailtoOnly: person.mailtoOnly,
  }
  const others = interview.corrected.people.filter((other) => other !== before)
  return correctedBy(interview, { people: [...others, corrected] })
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] as T) : null
}
