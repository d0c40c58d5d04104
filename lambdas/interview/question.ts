/** What we ask a candidate back, and why something was not found or did not arrive. */
export type NoInviteProblem =
  | 'none'
  | 'winmail'
  | 'unreadable-calendar'
  | 'too-large-calendar'
  | 'not-an-invite'
  | 'over-budget'

export type Question =
  /** "send later?", "don't send": doubt never sends. */
  | { readonly about: 'send-doubt' }
  | { readonly about: 'send-and-more' }
  /** A note of the candidate's own that is longer than we take. */
  | { readonly about: 'too-long' }
  | { readonly about: 'which-note' }
  | { readonly about: 'which-interview' }
  | { readonly about: 'when' }
  | { readonly about: 'no-end' }
  | { readonly about: 'zone' }
  | { readonly about: 'text-and-html-differ' }
  | { readonly about: 'nothing-read' }
  | { readonly about: 'salutation' }
  | { readonly about: 'forget-me' }
  | {
      readonly about: 'address'
      readonly problem:
        | 'not-an-address'
        | 'not-of-the-company'
        | 'free-mail'
        | 'opted-out'
        | 'bounced'
        | 'too-many'
    }
  | { readonly about: 'nothing-to-send' }
  | { readonly about: 'name' }
  | { readonly about: 'not-ready' }

export type UndeliveredReason =
  | 'bounced'
  | 'no-such-address'
  | 'mailbox-full'
  | 'complaint'
  | 'rejected'
  | 'not-accepted'
  | 'opted-out'
  /** It went in an earlier life of this interview, which was forgotten since. */
  | 'sent-before'
