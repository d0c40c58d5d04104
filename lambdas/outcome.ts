/** How a mail ended: exactly one of these for each mail that SES accepted. Written to the claim and to one log line. */
export type Outcome =
  | { readonly kind: 'answered'; readonly with: string }
  | { readonly kind: 'dropped'; readonly reason: string }
  | { readonly kind: 'ignored'; readonly reason: string }
