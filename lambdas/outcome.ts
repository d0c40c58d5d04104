/** How a mail ended: exactly one of these for each mail that SES accepted. Written to the claim and to one log line. */
export type Outcome =
  | { readonly kind: 'answered'; readonly with: string }
  /** Never answered: not proven, no person, or not ours to answer. */
  | { readonly kind: 'dropped'; readonly reason: string }
  /** Understood, and there was nothing to say. */
  | { readonly kind: 'ignored'; readonly reason: string }

export const answered = (what: string): Outcome => ({ kind: 'answered', with: what })
export const dropped = (reason: string): Outcome => ({ kind: 'dropped', reason })
export const ignored = (reason: string): Outcome => ({ kind: 'ignored', reason })
