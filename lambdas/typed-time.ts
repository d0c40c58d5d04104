import { applyInvite, type Interview } from './interview/interview.ts'
import { formLines, type Invite, readTypedWhen } from './invite/invite.ts'

/** An interview with the time that the candidate typed, and what else the reply says. */
export interface TypedTime {
  readonly interview: Interview
  readonly moved: boolean
  /** The other lines, those of the form in the words of corrections. */
  readonly rest: string
}

/**
 * A reply may hold the line `When: 24 November 2026, 14:00 to 14:45, New York`, as the form has it: it says when the
 * interview is as a newer version of the invite would. Null where there is no such line, or no time in it.
 */
export function withTypedTime(
  interview: Interview,
  words: string,
  mail: { readonly receivedAt: number; readonly offsetMinutes: number | null },
  now: number,
): TypedTime | null {
  const when = readTypedWhen(words, mail.receivedAt, mail.offsetMinutes ?? 0)
  if (!when || (when.start === null && when.wallTime === null)) return null
  const { invite } = interview
  const zone = when.start === null ? (invite.timeZone ?? interview.corrected.zone) : when.timeZone
  const typed: Invite = {
    ...invite,
    ...when,
    timeZone: zone,
    allDay: false,
    missing: [...invite.missing.filter((each) => each === 'interviewers'), ...(zone ? [] : when.missing)],
    notes: invite.notes,
    // Later than what we have, and older than any update that the organizer sends from now on.
    dtstamp: invite.dtstamp === null ? null : invite.dtstamp + 1,
  }
  const applied = applyInvite(interview, typed, now)
  const rest = restOf(words)
  if (applied.kind !== 'updated') return { interview, moved: false, rest }
  return { interview: applied.interview, moved: applied.moved.length > 0, rest }
}

/** `With:` and `At:` are the form's words for what a reply corrects with `to:` and `company:`. */
function restOf(words: string): string {
  const lines = words.split('\n').flatMap((line) => {
    const form = formLines(line)
    if (form.when !== undefined) return []
    if (form.with !== undefined) return [`to: ${form.with}`]
    return form.at !== undefined ? [`company: ${form.at}`] : [line]
  })
  return lines.join('\n').trim()
}
