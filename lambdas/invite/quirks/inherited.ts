import { type JcalComponent, properties } from '../calendar/jcal.ts'

/** The event with a property of its calendar, or the very event where the calendar has none. */
export function inherited(event: JcalComponent, calendar: JcalComponent, name: string): JcalComponent {
  const [found] = properties(calendar, name)
  return found ? [event[0], [...event[1], found], event[2]] : event
}
