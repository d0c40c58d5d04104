import { type Address, domainOf, parseAddress, sameAddress } from './address.ts'
import type { Interview, JudgedAddress } from './interview/interview.ts'
import { isFreeMail, namesCompany, registrable } from './invite/invite.ts'

/**
 * Judges what a candidate typed after `to:`: only at the company of the organizer or of somebody in the invite, so that
 * nobody is written to through us whom the invite doesn't vouch for. Where the invite names no company at all, the
 * address is taken for a note that only the candidate's own mailbox can send.
 */
export function judgeAddress(interview: Interview, text: string, closed: Interview['closed']): JudgedAddress {
  const typed = readTyped(text)
  if (!typed) return { kind: 'refused', problem: 'not-an-address' }
  const known = closed.find(({ email }) => sameAddress(email, typed.email))
  if (known) return { kind: 'refused', problem: known.reason === 'bounced' ? 'bounced' : 'opted-out' }
  const companies = companyDomains(interview)
  if (companies.size === 0) return { kind: 'taken', person: typed, mailtoOnly: true }
  const domain = registrable(domainOf(typed.email))
  if (companies.has(domain)) return { kind: 'taken', person: typed, mailtoOnly: false }
  const own = sameAddress(typed.email, interview.candidate)
  return { kind: 'refused', problem: isFreeMail(domain) && !own ? 'free-mail' : 'not-of-the-company' }
}

/** `pat@acme.com`, `Pat Doe <pat@acme.com>`, `Pat Doe pat@acme.com`. */
export function readTyped(text: string): { readonly name: string | null; readonly email: Address } | null {
  const found = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/.exec(text.slice(0, 400))
  const email = found ? parseAddress(found[0].replace(/\.$/, '')) : null
  if (!found || !email) return null
  const name = text
    .slice(0, found.index)
    .replace(/\bmailto:?$/i, '')
    .replace(/[<>"()[\],;:*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { name: /\p{L}/u.test(name) && name.length <= 80 ? name : null, email }
}

/** Free-mail hosts, tools and the candidate's own domain are nobody's company here. */
function companyDomains({ invite, candidate }: Interview): ReadonlySet<string> {
  const people = [invite.organizer, invite.coordinator, ...invite.interviewers]
  const own = new Set(
    [candidate, invite.candidate?.email].flatMap((email) => (email ? [registrable(domainOf(email))] : [])),
  )
  const domains = people.flatMap((person) => (person?.email ? [domainOf(person.email)] : []))
  return new Set(
    domains
      .filter(namesCompany)
      .map(registrable)
      .filter((domain) => !own.has(domain)),
  )
}
