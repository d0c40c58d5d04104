import { getDomain } from 'tldts'
import { type Address, domainOf, parseAddress } from '../address.ts'
import type { Mail, Proof } from './mail.ts'

/** Why a mail is dropped before its object is read. */
export type DropReason = 'virus' | 'spam' | 'null-reverse-path' | 'dmarc-fail' | 'dmarc-unknown'

export type Screening = { readonly kind: 'pass' } | { readonly kind: 'dropped'; readonly reason: DropReason }

/**
 * What SES's verdicts decide alone, so that a flood of strangers costs no read of S3. Nothing is ever answered to the
 * null reverse-path: it is how bounces travel (RFC 5321 §4.5.5, RFC 3834 §2).
 */
export function screenVerdicts({ verdicts, envelopeFrom }: Mail): Screening {
  if (verdicts.virus === 'FAIL') return dropped('virus')
  if (verdicts.spam === 'FAIL') return dropped('spam')
  if (envelopeFrom === '') return dropped('null-reverse-path')
  if (verdicts.dmarc === 'FAIL') return dropped('dmarc-fail')
  if (verdicts.dmarc !== 'PASS' && verdicts.dmarc !== 'GRAY') return dropped('dmarc-unknown')
  return { kind: 'pass' }
}

/**
 * How far `from`, the From address of the mail, is proven. SPF alone proves the envelope and nothing about From: it
 * counts only where the domain publishes no DMARC policy (GRAY) and both lie in one organisational domain (RFC 7489
 * §3.2). DKIM's verdict never counts: it says PASS for a signature of any domain.
 */
export function proofOf({ verdicts, envelopeFrom }: Mail, from: Address): Proof {
  if (verdicts.dmarc === 'PASS') return 'proven'
  if (verdicts.dmarc !== 'GRAY' || verdicts.spf !== 'PASS') return 'unproven'
  const envelope = parseAddress(envelopeFrom)
  return envelope !== null && sameOrganisation(domainOf(envelope), domainOf(from)) ? 'aligned' : 'unproven'
}

function sameOrganisation(a: string, b: string): boolean {
  const organisation = organisationOf(a)
  return organisation !== null && organisation === organisationOf(b)
}

/** With private suffixes: a.github.io and b.github.io belong to two people. */
function organisationOf(domain: string): string | null {
  return getDomain(domain, { allowPrivateDomains: true })
}

function dropped(reason: DropReason): Screening {
  return { kind: 'dropped', reason }
}
