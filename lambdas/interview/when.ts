import { Temporal } from 'temporal-polyfill'
import { MINUTE } from '../limits.ts'
import type { Interview } from './interview.ts'

/** When the interview is, with the zone that the candidate told where the invite had none. */
export interface When {
  readonly start: number | null
  readonly end: number | null
  readonly timeZone: string | null
}

export function whenOf({ invite, corrected }: Pick<Interview, 'invite' | 'corrected'>): When {
  const timeZone = invite.timeZone ?? corrected.zone
  if (invite.start !== null || invite.wallTime === null || timeZone === null) {
    return { start: invite.start, end: invite.end, timeZone }
  }
  const start = Temporal.PlainDateTime.from(invite.wallTime).toZonedDateTime(timeZone).epochMilliseconds
  const { wallMinutes } = invite
  return { start, end: invite.end ?? (wallMinutes ? start + wallMinutes * MINUTE : null), timeZone }
}
