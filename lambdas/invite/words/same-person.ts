import type { Address, Person } from '../../address.ts'
import { sameMailbox } from '../people/calendar-user.ts'
import { fold } from '../what/person-name.ts'

/** The same mailbox, the same name, or a name and the address that is made of it. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.email !== null && b.email !== null) return sameMailbox(a.email, b.email)
  if (a.name !== null && b.name !== null) return fold(a.name) === fold(b.name)
  return isAddressOf(a.email, b.name) || isAddressOf(b.email, a.name)
}

/** "priya.nair@acme.example" is Priya Nair's. */
function isAddressOf(email: Address | null, name: string | null): boolean {
  const local = (email ?? '').split('@')[0] ?? ''
  return name?.includes(' ') === true && fold(local.replace(/[._-]/g, ' ')) === fold(name)
}

export function unique(people: readonly Person[]): Person[] {
  return people.filter((person, i) => people.findIndex((other) => samePerson(other, person)) === i)
}
