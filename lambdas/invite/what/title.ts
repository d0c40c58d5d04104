import { CANCELLED_PREFIXES, FORWARD_PREFIXES, OTHER_PREFIXES, REPLY_PREFIXES } from './title-prefixes.ts'

const ALL = [...FORWARD_PREFIXES, ...REPLY_PREFIXES, ...OTHER_PREFIXES, ...CANCELLED_PREFIXES]

/** What calendars and mail programs put before a title. Linear: every alternative ends in its own colon. */
const PREFIX = new RegExp(
  `^\\s*(?:\\[[^\\]\\n]{1,30}\\](?:\\s?[:：])?|(?:${ALL.join('|')})\\s?[:：])\\s*`,
  'iu',
)

/** Google's subject ends in " @ Tue Nov 24, 2026 2pm - 3pm (EST) (sam@gmail.com)", or with a dash in its place. */
const GOOGLE_TAIL = / @ (?=.{0,60}\d)(?=.{0,80}(?:\d:\d\d|\d ?[ap]m|20\d\d)).{0,200}\s*$/iu
const GOOGLE_TAIL_AFTER_DASH = / - (?=.{0,40}20\d\d).{0,80}\d.{0,80}\([^()@]{1,64}@[^()]{3,100}\)\s*$/iu

/** The title without "Fwd:", "[EXTERNAL]", "Updated invitation:" and Google's time at its end. */
export function cleanTitle(text: string): string {
  let title = text.slice(0, 500).normalize('NFC').replace(/\s+/gu, ' ').trim()
  for (let i = 0; i < 8; i++) {
    const shorter = title.replace(PREFIX, '')
    if (shorter === title || shorter === '') break
    title = shorter
  }
  const short = title.replace(GOOGLE_TAIL, '')
  return (short === title ? title.replace(GOOGLE_TAIL_AFTER_DASH, '') : short).trim()
}

const SIGNS =
  /\s*(?:<\s?>|<-+>|⟷|↔|⇄|<=>|[|•·⋅]|::|\s[-–—/×xX+~]\s|[–—]|[:：]\s|：|\s\/|(?<!(?:^|\s)w)\/\s)\s*/u

/**
 * Parts between the signs that titles are built with: "Acme <> Sam | Onsite - Backend" → 4 parts. `and` keeps "Sales & Marketing
 * Manager" in one, which is a role; "Acme & Sam" are two.
 */
export function partsOf(title: string, and: 'apart' | 'together' = 'apart'): string[] {
  return title
    .split(SIGNS)
    .flatMap((part) => (and === 'apart' ? part.split(/\s&\s/u) : [part]))
    .map((part) => part.replace(/^[\s"'“”([{,;:-]+|[\s"'“”)\]},;:!.-]+$/gu, '').trim())
    .filter((part) => part !== '')
    .slice(0, 12)
}
