import type { Person } from '../../address.ts'

/** Words that say somebody only watches, beside their name: "Priti Shah (shadow)", "Priti will join to take notes". */
const WATCHES =
  /(?<!\p{L})(?:shadow(?:s|ed|ing|er)?|observ(?:er|ers|ed|es|ing|e)(?! (?:you|your|a|the) ?(?:teach|lesson|class)?)|note[- ]?tak(?:er|ing)|scribe|tak(?:e|es|ing) (?:the )?(?:notes|minutes)|minute[- ]?taker|listen(?:s|ing)? in|sit(?:s|ting)? in (?:to|and) (?:observe|listen|watch)|hospitiert|beobacht(?:et|er|erin)|protokoll(?:führer|führerin|iert)?|führt protokoll|observat(?:eur|rice)|en observation|prend(?:ra)? des notes|observador[a]?|oyente|toma(?:rá)? notas|osservat(?:ore|rice)|uditore|uditrice|prende(?:rà)? appunti|observator|notulist|kijkt mee|luistert mee|notuleert)(?!\p{L})/iu
/** "Observer: Priti Shah", "shadowed by Priti Shah": the name comes behind. */
const BEFORE_NAME =
  /(?<!\p{L})(?:(?:shadow|observer|note[- ]?taker|scribe|minutes|beobachter(?:in)?|protokoll|observateur|observatrice|observador[a]?|osservatore|notulist)s?\s?:|shadowed by|observed by)/iu
/** Who shadows is the candidate: "you will be shadowing Jonas". */
const CANDIDATE = /(?<!\p{L})(?:you(?:'|’)?(?:ll| will| are|re)?|sie werden|vous)(?!\p{L})[^.!?\n]{0,40}$/iu
/** "Ann will lead the interview and take notes" */
const HOLDS =
  /(?<!\p{L})(?:interview(?:s|ing)? you|lead|leads|chair|chairs|ask|asks|conduct|conducts)(?!\p{L})/iu
/** An observer by trade. */
const TRADE =
  /(?<!\p{L})(?:(?:elf|flight|weather|bird|fisheries) observers?|observer (?:role|post|position))(?!\p{L})/iu

/** Those of the people who hold the talk: not who only watches it, unless nobody else is there. */
export function withoutObservers<T extends Person>(people: readonly T[], text: string | null): readonly T[] {
  if (text === null || people.length < 2 || !WATCHES.test(text.slice(0, 20_000))) return people
  const clauses = text
    .slice(0, 20_000)
    .split(/(?<=[.!?;])\s+|\n/u)
    .filter((clause) => WATCHES.test(clause) && !TRADE.test(clause))
  const holding = people.filter((person) => !clauses.some((clause) => watches(person, people, clause)))
  return holding.length > 0 ? holding : people
}

/** Whether the clause's word for watching belongs to this person: the last named before it, or the next where it is a label. */
function watches(person: Person, people: readonly Person[], clause: string): boolean {
  const label = BEFORE_NAME.exec(clause)
  if (label) {
    const behind = clause.slice(label.index + label[0].length)
    return lastEnd(person, behind) >= 0 && lastEnd(person, clause.slice(0, label.index)) < 0
  }
  const at = clause.search(WATCHES)
  const before = clause.slice(0, at)
  const own = lastEnd(person, before)
  if (own < 0 || CANDIDATE.test(before.slice(own)) || HOLDS.test(before.slice(own))) return false
  const between = people.filter((other) => other !== person && lastEnd(other, before) > own)
  return (
    between.length === 0 ||
    (between.length === 1 && TOGETHER.test(before.slice(own)) && !WITH.test(before.slice(0, own)))
  )
}

/** "Ann and Ben will be shadowing": both do; in "with Ann and Ben (shadowing)" Ben does. */
const TOGETHER = /^,? (?:and|&|und|et|y|e|en) .{2,60} (?:will|are|werden) /iu
const WITH = /(?<!\p{L})(?:with|mit|avec|con|com|met)(?!\p{L})/iu

/** Where the name, or its first word, last ends in the text; -1 where it does not stand there. */
function lastEnd({ name }: Person, text: string): number {
  if (name === null) return -1
  const whole = text.lastIndexOf(name)
  if (whole >= 0) return whole + name.length
  const given = name.split(' ')[0] ?? ''
  const at =
    given.length < 3
      ? -1
      : text.search(new RegExp(`(?<!\\p{L})${given.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u'))
  return at < 0 ? -1 : at + given.length
}
