import { parse } from 'tldts'
import { FREE_MAIL } from './free-mail.ts'
import { TOOLS } from './tools.ts'

/** Every customer of Microsoft 365 has a domain here, and the public suffix list does not know it. */
const TENANT = /(?:^|\.)([a-z0-9-]{1,63})(?:\.mail)?\.(onmicrosoft\.(?:com|us|de))$/

/**
 * The registrable domain of a host by the public suffix list ("mail.acme.co.uk" → "acme.co.uk"), a tenant's of Microsoft 365
 * ("acme.onmicrosoft.com"), or the host itself where it has none. Two hosts are one company's where it is the same.
 */
export function registrable(host: string): string {
  const tenant = TENANT.exec(host.toLowerCase())
  if (tenant) return `${tenant[1]}.${tenant[2]}`
  return parse(host, { allowPrivateDomains: true }).domain ?? host.toLowerCase()
}

/** What its owner chose of a domain: "acme" of "mail.acme.co.uk". */
function labelOf(host: string): string {
  const tenant = TENANT.exec(host.toLowerCase())?.[1]
  if (tenant) return tenant
  return parse(host, { allowPrivateDomains: true }).domainWithoutSuffix || (host.split('.').at(-2) ?? host)
}

/** Whether anybody can have an address there, so that it names no employer. */
export function isFreeMail(host: string): boolean {
  return listed(FREE_MAIL, host)
}

/** Whether the host belongs to a tool that schedules, hires or meets for others. */
export function isTool(host: string): boolean {
  return listed(TOOLS, host)
}

/** Whether a domain says which company this is: no free-mail host and no tool. */
export function namesCompany(host: string): boolean {
  return host.includes('.') && !isFreeMail(host) && !isTool(host)
}

function listed(list: ReadonlySet<string>, host: string): boolean {
  const lower = host.toLowerCase()
  const { domain, domainWithoutSuffix } = parse(lower, { allowPrivateDomains: true })
  return list.has(lower) || (domain !== null && list.has(domain)) || list.has(`${domainWithoutSuffix}.*`)
}

/** Words within a name that nobody writes with a capital: "Kiesel und Partner", "Banco de Lumen". */
const SMALL =
  /^(?:and|of|the|for|und|der|des|für|von|et|de|du|des|la|le|les|y|e|del|della|di|do|da|dos|das|en|van|voor|og|och|ja|i|a)$/

/** A name that reads like one, from a domain: "northwind-labs.example" → "Northwind Labs". */
export function companyFromDomain(host: string): string {
  return labelOf(host)
    .split(/[-_]/)
    .filter((word) => word !== '')
    .map((word, at, words) => (at > 0 && at < words.length - 1 && SMALL.test(word) ? word : capital(word)))
    .join(' ')
}

function capital(word: string): string {
  return /^(?:ai|io|hr|it|ml|vr|ar|uk|usa|eu|kg|ag|bv|nv|sa)$/.test(word)
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1)
}

/** Whether a name and a domain mean the same company: "Northwind Labs" and "northwindlabs.com", "Acme Inc." and "acme.io". */
export function namedByDomain(name: string, host: string): boolean {
  const label = plain(labelOf(host))
  const whole = plain(name)
  if (whole.length < 2 || label.length < 2) return false
  return (
    label === whole ||
    (whole.length >= 4 && label.startsWith(whole)) ||
    (label.length >= 4 && whole.startsWith(label)) ||
    (label.length >= 8 && isSpelledBy(label, name.split(/[\s-]+/u).map(plain)))
  )
}

/** "Maple River Public Library" has mapleriver-library.example: its first word, and of the rest what the domain needs. */
function isSpelledBy(label: string, words: readonly string[]): boolean {
  const [first = '', ...rest] = words.slice(0, 8)
  if (first === '' || !label.startsWith(first)) return false
  let ends = new Set([first.length])
  for (const word of rest) {
    const longer = [...ends].filter((end) => word !== '' && label.startsWith(word, end))
    ends = new Set([...ends, ...longer.map((end) => end + word.length)])
  }
  return ends.has(label.length)
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
