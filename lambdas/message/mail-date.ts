const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** RFC 5322 §4.3, in minutes; any other zone name is read as UTC, as the RFC asks. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

const DATE =
  /(\d{1,2})[ -]+([A-Za-z]{3})[A-Za-z]{0,6}[ ,-]+(\d{4}|\d{2})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?[ ]*([+-]\d{4}|[A-Za-z]{1,5})?/

/** Reads a Date header (RFC 5322 §3.3): instant and offset. Null where there is none or it names no moment. */
export function readMailDate(value: string | null): { at: number; offsetMinutes: number } | null {
  const match = DATE.exec((value ?? '').slice(0, 200).replace(/\s+/g, ' '))
  if (match === null) return null
  const [, day, monthName, year, hour, minute, second, zone] = match as unknown as string[]
  const month = MONTHS.indexOf((monthName as string).toLowerCase())
  const offsetMinutes = readOffset(zone)
  if (month < 0 || offsetMinutes === null) return null
  const wall = Date.UTC(
    fullYear(year as string),
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  )
  const exists = new Date(wall).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60
  return exists ? { at: wall - offsetMinutes * 60_000, offsetMinutes } : null
}

/** Two digits are 19xx from 50 on (RFC 5322 §4.3). */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year)
  return Number(year) + (Number(year) < 50 ? 2000 : 1900)
}

function readOffset(zone: string | undefined): number | null {
  if (zone === undefined) return 0
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone)
  if (numeric === null) return ZONES[zone.toUpperCase()] ?? 0
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3])
  if (minutes > 14 * 60) return null
  return numeric[1] === '-' && minutes !== 0 ? -minutes : minutes
}
