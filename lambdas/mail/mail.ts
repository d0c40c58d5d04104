import type { Verdict } from './verdict.ts'

export { candidateListing, type Listing } from './candidates.ts'
export { checkObject, readNotification } from './notification.ts'
export { proofOf, screenVerdicts } from './trust.ts'
export type { Verdict } from './verdict.ts'

/** Stage 1: one mail as SES handed it over. Everything here was said by SES, nothing by headers of the mail. */
export interface Mail {
  /** SES's messageId: names the claim. */
  readonly id: string
  readonly object: { readonly bucket: string; readonly key: string }
  /** When SES took it (ms, UTC). "Tomorrow" in a reply counts from here. */
  readonly receivedAt: number
  /** Envelope MAIL FROM; empty for the null reverse-path. */
  readonly envelopeFrom: string
  /** Envelope RCPT TO that the receipt rule matched. Never the To header. */
  readonly recipients: readonly string[]
  readonly verdicts: {
    readonly spam: Verdict
    readonly virus: Verdict
    readonly spf: Verdict
    readonly dkim: Verdict
    readonly dmarc: Verdict
  }
}

/** How far a sender is proven (product.md §1): `proven` by DMARC; `aligned` is enough for a draft only. */
export type Proof = 'proven' | 'aligned' | 'unproven'
