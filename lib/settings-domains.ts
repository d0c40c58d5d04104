import { type Address, domainOf, parseAddress } from '../lambdas/address.ts'
import { isFreeMail, registrable } from '../lambdas/invite/invite.ts'

/** A Lambda's variables hold 4 KB together (AWS Lambda quotas); the others need less than the rest. */
const CANDIDATES_CHARS = 3000

export function isDomain(value: unknown): value is string {
  return typeof value === 'string' && parseAddress(`a@${value}`)?.slice(2) === value.toLowerCase()
}

/** What is wrong with a domain as one that only Afterword uses; null: nothing. */
export function mailDomainMistake(value: unknown): string | null {
  if (!isDomain(value))
    return 'is not a domain name. Write it as "interviews.example.com", without https:// or @'
  if (registrable(value) !== value.toLowerCase()) return null
  return `"${value}" is a whole domain, and all of its mail would go to SES. Take a subdomain, such as "interviews.${value}"`
}

/** Who may forward invites: "anyone", or addresses, domains, `*.` domains and "anyone" in a list. */
export function candidatesMistake(value: unknown, mailDomain: unknown): string | null {
  if (value === 'anyone') return null
  if (!Array.isArray(value) || value.length === 0)
    return 'must be a list of addresses and domains, or "anyone"'
  const odd = value.filter((entry) => !isEntry(entry))
  if (odd.length > 0) return `has entries that are neither an address nor a domain: ${JSON.stringify(odd)}`
  const everybodys = value.filter((entry) => isDomain(entry) && isFreeMail(entry))
  if (everybodys.length > 0) {
    return `lists ${everybodys.join(', ')}, where anybody can have an address. List addresses, or "anyone" (tighter caps hold then)`
  }
  const ours = value.filter((entry) => isAt(entry, mailDomain))
  if (ours.length > 0)
    return `has entries at the mail domain, whose mail only Afterword gets: ${ours.join(', ')}`
  const { length } = value.join(',')
  if (length <= CANDIDATES_CHARS) return null
  return `has ${length} characters, and a Lambda can be told ${CANDIDATES_CHARS}. List domains instead of addresses`
}

/** Whether an address or domain lies at the mail domain or below it. */
export function isAt(entry: string, mailDomain: unknown): boolean {
  if (!isDomain(mailDomain)) return false
  const host = entry.includes('@') ? domainOf(entry.toLowerCase() as Address) : entry.toLowerCase()
  return host === mailDomain.toLowerCase() || host.endsWith(`.${mailDomain.toLowerCase()}`)
}

function isEntry(entry: unknown): boolean {
  if (typeof entry !== 'string') return false
  return entry === 'anyone' || parseAddress(entry) !== null || isDomain(entry.replace(/^\*\./, ''))
}
