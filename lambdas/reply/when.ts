import { dateFormat } from '../date-format.ts'
import type { InterviewView } from '../interview/interview.ts'
import type { Language } from '../language.ts'
import type { ReplyTexts } from './languages/texts.ts'

/** `Thursday 26 November 2026 at 16:00 (Central European Time)`: zone and date are always named. */
export function instantText(at: number, timeZone: string | null, language: Language): string {
  return `${format(timeZone, language).format(at)} (${zoneName(at, timeZone, language)})`
}

/** When an interview is, as far as it is known; null where nothing is. */
export function interviewTime(view: InterviewView, language: Language, texts: ReplyTexts): string | null {
  if (view.start === null)
    return view.wallTime === null ? null : texts.zoneUnknown(wallTime(view.wallTime, language))
  if (view.allDay) return format(view.timeZone, language, 'day').format(view.start)
  if (view.end === null || view.end <= view.start) return instantText(view.start, view.timeZone, language)
  const range = format(view.timeZone, language).formatRange(view.start, view.end)
  return `${range} (${zoneName(view.start, view.timeZone, language)})`
}

function wallTime(text: string, language: Language): string {
  const at = Date.parse(`${text}Z`)
  return Number.isNaN(at) ? '?' : format('UTC', language).format(at)
}

function format(
  timeZone: string | null,
  language: Language,
  what: 'day' | 'time' = 'time',
): Intl.DateTimeFormat {
  return dateFormat(locale(timeZone, language), {
    dateStyle: 'full',
    ...(what === 'time' && { timeStyle: 'short' }),
    timeZone: timeZone ?? 'UTC',
  })
}

/** `Eastern Time` and `heure d’Europe centrale`: the zone without its season, which the date tells. */
function zoneName(at: number, timeZone: string | null, language: Language): string {
  if (timeZone === null || timeZone === 'UTC' || timeZone === 'Etc/UTC') return 'UTC'
  const parts = dateFormat(locale(timeZone, language), {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** English is written with the clock of the place: 2:00 PM in the Americas, 14:00 elsewhere. */
function locale(timeZone: string | null, language: Language): string {
  if (language === 'en') return timeZone?.startsWith('America/') ? 'en-US' : 'en-GB'
  return language === 'pt' ? 'pt-BR' : language
}
