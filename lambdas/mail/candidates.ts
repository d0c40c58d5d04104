import { domainToASCII } from 'node:url'
import { type Address, addressKey, domainOf, parseAddress } from '../address.ts'

/** `open`: not listed by the operator, who serves anyone, with tighter caps. */
export type Listing = 'listed' | 'open' | 'refused'

/**
 * Whether the operator serves this candidate. `setting` is a comma-separated list of addresses (`pat@x.org`), domains
 * (`uni.edu`), all hosts below a domain (`*.uni.edu`), `anyone` (the unlisted are `open`) and `*` (all are listed: for a
 * laptop). Empty serves nobody. Domains are compared whole: `evil-uni.edu` ends with `uni.edu` too.
 */
export function candidateListing(setting: string, address: Address): Listing {
  const entries = setting.split(/[,;\s]+/).filter((entry) => entry !== '')
  if (entries.some((entry) => entry === '*' || lists(entry, address))) return 'listed'
  return entries.some((entry) => entry.toLowerCase() === 'anyone') ? 'open' : 'refused'
}

function lists(entry: string, address: Address): boolean {
  const domain = domainOf(address)
  if (entry.startsWith('*.')) return isBelow(domain, hostOf(entry.slice(2)))
  if (entry.lastIndexOf('@') <= 0) return domain === hostOf(entry.replace(/^@/, ''))
  const listed = parseAddress(entry)
  return listed !== null && addressKey(listed) === addressKey(address)
}

/** Label by label, so that no boundary within a label counts. */
function isBelow(domain: string, parent: string): boolean {
  const labels = domain.split('.')
  const parentLabels = parent.split('.')
  return (
    parentLabels.length >= 2 &&
    labels.length > parentLabels.length &&
    labels.slice(-parentLabels.length).join('.') === parent
  )
}

/** Empty where it is no host name: an empty name equals no address's domain. */
function hostOf(text: string): string {
  return domainToASCII(text)
}
