import { type Person, sameAddress } from '../address.ts'
import { personKey } from './identity.ts'
import type { Interview, Note } from './interview.ts'

/** An interviewer as the candidate corrected them. `typed`: the address is the candidate's word, not the invite's. */
export interface KnownPerson extends Person {
  readonly key: string
  readonly mailtoOnly: boolean
  readonly typed: boolean
}

/** The people to thank: those of the invite with their corrected addresses, then those whom `to:` added. */
export function peopleOf(interview: Pick<Interview, 'invite' | 'corrected'>): readonly KnownPerson[] {
  const { invite, corrected } = interview
  const typedInvite = /: form$/.test(invite.source)
  const invited = invite.interviewers.map((person) => {
    const key = personKey(person)
    const other = corrected.people.find((candidate) => candidate.insteadOf === key)
    const email = other?.email ?? person.email
    const typed = typedInvite || !(email === null || sameAddress(email, person.email))
    return { name: other?.name ?? person.name, email, key, typed, mailtoOnly: other?.mailtoOnly ?? false }
  })
  const keys = new Set(invited.map((person) => person.key))
  const added = corrected.people
    .filter((person) => person.insteadOf === null || !keys.has(person.insteadOf))
    .map(({ name, email, mailtoOnly }) => ({
      name,
      email,
      key: personKey({ name, email }),
      typed: true,
      mailtoOnly,
    }))
    .filter((person) => !keys.has(person.key))
  return [...invited, ...added]
}

/**
 * Whether the service may send this note, as far as the interview itself can tell: a typed address of a candidate whom
 * the operator did not list never (anyone could name a victim), and no more recipients than the cap.
 */
export function maySend(interview: Interview, note: Note): boolean {
  if (note.to.email === null || note.body === null || note.subject === null) return false
  const person = peopleOf(interview).find(({ key }) => key === note.key)
  if (!person && !sameAddress(note.to.email, interview.invite.coordinator?.email ?? null)) return false
  if (person?.mailtoOnly || (person?.typed && !interview.listed)) return false
  return interview.notes.filter(({ to }) => to.email !== null).indexOf(note) < interview.recipientCap
}
