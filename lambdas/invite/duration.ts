import { CALENDAR_LIMITS } from '../limits.ts'

/**
 * A DURATION (RFC 5545 §3.3.6) in ms, or null where it is none, negative or longer than an interview can be. Computed
 * here, since adding `P999999999999999999W` hangs ical.js for ever (issue 318).
 */
export function durationMs(text: string | null): number | null {
  const match =
    /^\+?P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i.exec(
      text ?? '',
    )
  if (!match || !/\d/.test(text ?? '')) return null
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const ms = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
  return ms <= CALENDAR_LIMITS.durationDays * 86_400_000 ? ms : null
}
