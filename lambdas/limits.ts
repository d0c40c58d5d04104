/**
 * Every limit of Afterword, in one place. Sizes are bytes, times are ms, unless the name says otherwise.
 * Sources: SES quotas (40 MB inbound), docs/decisions, and measurements noted beside the value.
 */
export const KB = 1024
export const MB = 1024 * KB
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Inside one mail. A mail over one of these gets a short answer with the reason, if its sender is proven. */
export const MAIL_LIMITS = {
  /** SES's S3 action takes 40 MB including headers. */
  bytes: 40 * MB,
  headerBytes: 64 * KB,
  headerLines: 500,
  /** Empty lines cost the parser as much as full ones: 39 MB of them took 4.6 s. 40 MB of base64 has 0.6 million. */
  lines: 3_000_000,
  mimeDepth: 20,
  mimeParts: 200,
  /** message/rfc822 inside message/rfc822. */
  forwardDepth: 4,
  /** Text read from one body part; the rest is dropped. */
  textBytes: 512 * KB,
  htmlBytes: 2 * MB,
  /** HTML that is converted to text, all parts together; about 1 µs a byte. */
  convertedBytes: 256 * KB,
  /** winmail.dat */
  tnefBytes: 2 * MB,
} as const

/** Inside one iCalendar object. */
export const CALENDAR_LIMITS = {
  bytes: 256 * KB,
  /** What is read of a file at all: inline ATTACH values are dropped before `bytes` is counted. */
  rawBytes: 1 * MB,
  lines: 8000,
  /** One line, folds undone. Outlook's X-ALT-DESC and long descriptions reach 40 KB. */
  lineBytes: 64 * KB,
  /** VCALENDAR > VEVENT > VALARM is three. */
  depth: 8,
  events: 20,
  attendees: 100,
  /**
   * Processor time for all calendars of one mail, and for its words, which are left out where the calendars used theirs up.
   * The first mail of a process needs 120 to 250 ms.
   */
  calendarsMs: 1500,
  wordsMs: 700,
  /** Where a mail has no calendar part, its words have the time of both. */
  wordsAloneMs: 1600,
  durationDays: 31,
} as const

/** Reading a reply. */
export const REPLY_LIMITS = {
  /** What the quotation stripper may see: it is quadratic above this (8,000 newlines took 1.6 s). */
  bytes: 32 * KB,
  lines: 1000,
  /** The candidate's own words that are kept with one interview. */
  wordsChars: 4000,
} as const

/** Asking a model, where the operator chose one. A note has some 150 tokens, in German 250. */
export const MODEL_LIMITS = {
  /** One question. Models that word a paragraph take 1 to 3 s. */
  askMs: 8 * SECOND,
  /** All questions of one mail: a draft waits no longer for a model, however many interviews the mail holds. */
  mailMs: 12 * SECOND,
  notesPerMail: 10,
  /** Mails of one candidate for which it is asked. */
  drawingsPerCandidatePerDay: 30,
  answerTokens: 500,
} as const

/** Abuse caps: the defaults of what an operator may set (`caps` in afterword.json). */
export const CAPS = {
  recipientsPerInterview: 10,
  /** Notes that one address may receive in a day, from all candidates together. */
  notesPerRecipientPerDay: 10,
  invitesPerCandidatePerDay: 20,
  /** With the service open to anyone, for candidates that the operator did not list. */
  invitesPerUnlistedPerDay: 5,
  recipientsPerUnlistedInterview: 5,
  refusalsPerAddressPerDay: 1,
  /** `list`, `help` and `forget me` at the inbound address. */
  commandsPerAddressPerDay: 20,
} as const

export type Caps = { readonly [name in keyof typeof CAPS]: number }

/** Sending stops by itself when one of these holds. */
export const BREAKER = {
  bounces: { atLeast: 5, share: 0.03, of: 200 },
  complaints: { atLeast: 2, share: 0.001, of: 2000 },
} as const

/** The clock of the conversation. */
export const TIMES = {
  undo: 10 * MINUTE,
  afterEnd: HOUR,
  /** Local hours, in the interview's zone: no note and no nudge leaves from `nightFrom` until `nightTo`. */
  nightFrom: 21,
  nightTo: 8,
  secretLivesAfterInterview: 14 * DAY,
  /** The notes of one panel leave this far apart. */
  panelGap: { min: 2 * MINUTE, max: 9 * MINUTE },
  /** A SENDING older than this is UNCERTAIN. */
  uncertainAfter: 15 * MINUTE,
  /** How long one worker holds a mail before another may resume it. Longer than the Lambda's time-out. */
  claimLease: 2 * MINUTE,
  /** Claims outlive SQS retention (14 days) and a redrive of the dead-letter queue (14 more). */
  claimKept: 60 * DAY,
  repeatShownAfter: HOUR,
} as const
