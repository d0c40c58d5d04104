import type { ByteText } from '../calendar/bytes.ts'
import type { JcalComponent } from '../calendar/jcal.ts'

/**
 * One defect of real calendar files and its repair, at the earliest place where it can be seen. A repair gives back
 * the very value it was given where there is nothing to repair; anything else is noted with `name`.
 */
export interface Quirk {
  /** What was wrong, as `notes` shows it. Also the name of the fixture. */
  readonly name: string
  /** The file before folds are undone, one character a byte. */
  readonly bytes?: (file: ByteText) => ByteText
  /** One content line, unfolded and decoded. */
  readonly line?: (line: string) => string
  /** All content lines. */
  readonly lines?: (lines: readonly string[]) => readonly string[]
  /** One VEVENT, with the VCALENDAR that it stands in. */
  readonly event?: (event: JcalComponent, calendar: JcalComponent) => JcalComponent
}
