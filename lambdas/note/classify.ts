import type { Stance } from '../interview/interview.ts'
import type { Event, Family, LanguagePack } from './language-pack.ts'
import { folded } from './patterns.ts'
import type { Clause } from './split.ts'

/** No clause of this length can be woven, and patterns that try every split of it would take long. */
const LONGEST = 240

/** What a clause is. Only `topic` carries words onward; the rest are flags, or `unknown`, which is held. */
export type Said =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'topic'; readonly family: Family; readonly slot: string }
  | {
      readonly kind:
        | 'confidential'
        | 'secret'
        | 'sour'
        | 'self'
        | 'company'
        | 'rapport'
        | 'kindness'
        | 'joy'
        | 'filler'
        | 'unknown'
    }

export function classOf({ text, contrast }: Clause, pack: LanguagePack, company: string | null): Said {
  const { reading } = pack
  if (text.length > LONGEST)
    return reading.stance.against.test(text) ? { kind: 'stance', stance: -1 } : { kind: 'unknown' }
  const event = eventOf(text, pack)
  if (event) return { kind: 'event', event }
  const topic = topicOf(text, pack)
  const stance = strongStanceOf(text, pack, company, topic !== null)
  if (stance !== null) return { kind: 'stance', stance }
  if (reading.confidential.test(text)) return { kind: 'confidential' }
  if (reading.secret.test(text)) return { kind: 'secret' }
  if (reading.self.test(text)) return { kind: 'self' }
  const negated = reading.negation.test(text)
  const flag = negated ? null : flagOf(text, pack, company)
  if (flag) return { kind: flag }
  if (reading.stance.keen.test(text)) return { kind: 'stance', stance: negated ? -1 : 1 }
  if (!negated && reading.stance.open.test(text)) return { kind: 'stance', stance: 0 }
  if (topic) return topic
  if (reading.sour.test(text)) return { kind: 'sour' }
  if (!negated && reading.joy.test(text)) return { kind: 'joy' }
  if (!contrast && reading.filler.test(text)) return { kind: 'filler' }
  return { kind: 'unknown' }
}

function flagOf(
  text: string,
  { reading }: LanguagePack,
  company: string | null,
): 'company' | 'rapport' | 'kindness' | null {
  if (reading.sour.test(text)) return null
  if (reading.company.test(company ? withoutName(text, company) : text)) return 'company'
  if (reading.rapport.test(text)) return 'rapport'
  return reading.kindness.test(text) ? 'kindness' : null
}

/** "like Northwind" reads as "like #": patterns name the company so. */
function withoutName(text: string, company: string): string {
  const first = folded(company).split(/[\s,.-]+/)[0] ?? ''
  const named = text
    .split(' ')
    .map((token) =>
      first.length > 2 && folded(token).replace(/[^\p{L}\p{N}]/gu, '') === first ? '#' : token,
    )
  return named.join(' ')
}

function eventOf(text: string, { reading }: LanguagePack): Event | null {
  for (const [event, pattern] of Object.entries(reading.events)) {
    if (pattern.test(text)) return event as Event
  }
  return null
}

/** Withdrawn, against, or a wish. "My dream job is at …" is a wish only for this company. */
function strongStanceOf(
  text: string,
  { reading }: LanguagePack,
  company: string | null,
  isTopic: boolean,
): Stance | null {
  const { withdrawn, against, wish, elsewhere } = reading.stance
  if (withdrawn.test(text)) return -2
  if (against.test(text)) return -1
  if (isTopic || !wish.test(text)) return null
  if (reading.negation.test(text)) return -1
  const where = elsewhere.exec(text)?.groups?.where
  return where === undefined || isThis(where, company) ? 2 : -1
}

function isThis(where: string, company: string | null): boolean {
  const first = folded(company ?? '').split(/[\s,.-]+/)[0] ?? ''
  return first.length > 1 && folded(where).includes(first)
}

function topicOf(text: string, { reading }: LanguagePack): Said | null {
  for (const { family, pattern } of reading.topics) {
    const slot = pattern.exec(text)?.groups?.slot
    if (slot) return { kind: 'topic', family, slot }
  }
  return null
}
