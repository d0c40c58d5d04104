import { dateFormat } from '../date-format.ts'
import { DAY } from '../limits.ts'
import type { Days } from './language-pack.ts'
import type { NoteFacts } from './note.ts'

/** Placeholders {onDay} and {day}. Nothing where day or zone are unknown: a weekday in the wrong zone may be the wrong one. */
export function dayWords(facts: NoteFacts, days: Days): Record<string, string> {
  if (facts.start === null || facts.timeZone === null) return {}
  const at = localDay(facts.start, facts.timeZone)
  if (!at) return {}
  if (isLongAgo(facts, at)) return { onDay: days.date(at.day, at.month, facts.timeZone) }
  return { onDay: days.on[at.weekday] ?? '', day: days.name[at.weekday] ?? '' }
}

/** More than six days before now, "on Thursday" would mean another Thursday. */
function isLongAgo(facts: NoteFacts, then: LocalDay): boolean {
  if (facts.now === undefined) return false
  const now = localDay(facts.now, facts.timeZone ?? 'UTC')
  return now !== null && now.number - then.number > 6
}

interface LocalDay {
  readonly weekday: number
  readonly day: number
  readonly month: number
  /** Days since 1970, for differences. */
  readonly number: number
}

/** Null for a zone that Intl does not know. */
function localDay(at: number, timeZone: string): LocalDay | null {
  try {
    const format = dateFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    const [year = 0, month = 1, day = 1] = format.format(at).split('-').map(Number)
    const midnight = Date.UTC(year, month - 1, day)
    return { weekday: new Date(midnight).getUTCDay(), day, month: month - 1, number: midnight / DAY }
  } catch {
    return null
  }
}
