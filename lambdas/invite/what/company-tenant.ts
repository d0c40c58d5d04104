import { type Address, domainOf, localPartOf, type Person } from '../../address.ts'
import { mailboxKind } from '../people/mailbox.ts'
import { namesCompany, registrable } from './domain-name.ts'
import type { WhatFacts } from './what.ts'

/** Tools that write from an address or a subdomain of each company: "acorn@myworkday.com", "no-reply@acorn.icims.com". */
const BY_TENANT =
  /^(?:myworkday(?:jobs)?\.[a-z]{2,10}|myworkdaysite\.com|workday\.com|icims\.(?:com|eu)|taleo\.net|smartrecruiters\.com|jobvite\.com|avature\.net|successfactors\.(?:com|eu)|oraclecloud\.com|bamboohr\.com|teamtailor(?:-mail)?\.com|personio\.(?:de|com)|recruitee\.com|workable(?:mail)?\.com|breezy\.hr|pinpointhq\.com|applytojob\.com|ashbyhq\.com|softgarden\.(?:io|de))$/u
const NOBODY =
  /^(?:www|app|mail|email|us|eu|uk|de|na|ca|au|hire|jobs|talent|careers|notify|notification|notifications|send|mailer|info|system|workday|candidates?|reply|msg|mg|em|prod|wd\d+|impl\d*|ats|hr|recruiting|noreply|do-?not-?reply|no-?reply)$/u

/** What a tool's address says of the company in whose name it writes, as if it were a host: "acorn.com"; null where it says nothing. */
export function tenantHost(organizer: Person | null): string | null {
  if (!organizer?.email) return null
  const host = domainOf(organizer.email)
  const domain = registrable(host)
  if (!BY_TENANT.test(domain)) return null
  const local = localPartOf(organizer.email).toLowerCase()
  const labels = host.slice(0, -domain.length - 1).split('.')
  const label = [...labels, ...(mailboxKind(organizer.email) === 'shared' ? [] : [local])].find(
    (one) => /^[a-z][a-z-]{3,30}$/u.test(one) && !NOBODY.test(one),
  )
  return label ? `${label}.com` : null
}

/** acme.zoom.us is Acme's; us02web.zoom.us is nobody's. */
export function meetingHost(url: string | null): string | null {
  const match =
    url === null ? null : /^https?:\/\/([a-z][a-z0-9-]{2,40})\.(?:zoom\.us|webex\.com)\//iu.exec(url)
  const label = match?.[1] ?? ''
  return label === '' ||
    /^(?:us\d*|eu\d*)?web\d*$|^(?:www|app|meet\d*|global|signin|zoom)$|^us\d/iu.test(label)
    ? null
    : `${label}.com`
}

/** "Deniz Koray (deniz.koray@anadoluwings.example) invited you": the first address in the words that says a company. */
export function hostInWords(words: string, own: string | null): string | null {
  for (const match of words.matchAll(/[\w.+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/giu)) {
    const host = (match[1] ?? '').toLowerCase()
    if (namesCompany(host) && registrable(host) !== own) return registrable(host)
  }
  return null
}

export function ownHost({ candidate }: WhatFacts): string | null {
  return candidate?.email ? registrable(domainOf(candidate.email)) : null
}

/** Domains of who invites, organizer first; not the candidate's own, not where anybody has an address. */
export function companyHosts(facts: WhatFacts): string[] {
  const own = ownHost(facts)
  const addresses = [facts.organizer, ...facts.attendees].flatMap((person: Person | null): Address[] =>
    person?.email ? [person.email] : [],
  )
  const hosts = addresses
    .map((address) => domainOf(address))
    .filter((host) => namesCompany(host))
    .map(registrable)
  return [...new Set(hosts)].filter((host) => host !== own)
}
