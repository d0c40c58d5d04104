import type { AddressObject, EmailAddress } from 'mailparser'
import { type Person, parseAddress } from '../address.ts'

const KEPT = 200

/** The people of a To or Cc field as mailparser read it, groups opened. They are shown and compared, never written to. */
export function readRecipients(header: AddressObject | AddressObject[] | undefined): readonly Person[] {
  const people: Person[] = []
  for (const { value } of header === undefined ? [] : [header].flat()) {
    for (const entry of value.flatMap(membersOf)) {
      const email = parseAddress(entry.address ?? '')
      const name = entry.name.trim() || null
      if (people.length < KEPT && (email !== null || name !== null)) people.push({ name, email })
    }
  }
  return people
}

function membersOf(entry: EmailAddress): readonly EmailAddress[] {
  return entry.group ?? [entry]
}
