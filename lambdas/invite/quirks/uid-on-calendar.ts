import { properties } from '../calendar/jcal.ts'
import { inherited } from './inherited.ts'
import type { Quirk } from './quirk.ts'

/** UID stands on the VCALENDAR (RFC 7986 allows one there, which is another) and the only event has none. */
export const uidOnCalendar: Quirk = {
  name: 'uid-on-calendar',
  event: (event, calendar) => {
    const events = calendar[2].filter((child) => child[0] === 'vevent')
    return events.length === 1 && properties(event, 'uid').length === 0
      ? inherited(event, calendar, 'uid')
      : event
  },
}
