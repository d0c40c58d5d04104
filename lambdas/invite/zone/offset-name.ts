/** Zones that have no summer time, for offsets of broken hours. */
const BROKEN_HOURS: Readonly<Record<number, string>> = {
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  570: 'Australia/Darwin',
}

/** Zones by their offsets of winter and summer, in minutes, where nearly all who have this pair change on the same days. */
const PAIRS: Readonly<Record<string, string>> = {
  '-600/-540': 'America/Adak',
  '-540/-480': 'America/Anchorage',
  '-480/-420': 'America/Los_Angeles',
  '-420/-360': 'America/Denver',
  '-360/-300': 'America/Chicago',
  '-300/-240': 'America/New_York',
  '-240/-180': 'America/Halifax',
  '-210/-150': 'America/St_Johns',
  '0/60': 'Europe/London',
  '60/120': 'Europe/Berlin',
  '120/180': 'Europe/Kyiv',
  '570/630': 'Australia/Adelaide',
  '600/660': 'Australia/Sydney',
  '720/780': 'Pacific/Auckland',
}

/** "GMT -0800 (Standard) / GMT -0700 (Daylight)". */
export function zoneByOffsetPair(name: string): string | null {
  const match = /^(?:GMT|UTC) ?([+-]\d{4}) \(standard\) ?\/ ?(?:GMT|UTC) ?([+-]\d{4}) \(daylight\)$/i.exec(
    name,
  )
  return match ? (PAIRS[`${minutes(match[1] ?? '')}/${minutes(match[2] ?? '')}`] ?? null) : null
}

/** Offsets that are those of winter in zones that have a summer time. */
const WINTERS = new Set(Object.keys(PAIRS).map((pair) => Number(pair.slice(0, pair.indexOf('/')))))

/**
 * "GMT+0200", "UTC-5", "(UTC+05:30)", "+02:00": a fixed offset, as no place is named. In brackets it is what a display name begins with,
 * thus the offset of winter: where clocks are changed, an hour would be wrong for half of the year.
 */
export function zoneByOffset(name: string): string | null {
  const match = /^\(?(?:GMT|UTC)? ?([+-]) ?(\d{1,2})(?:[:.]?(\d{2}))?\)?$/i.exec(name)
  if (!match) return /^\(?(?:GMT|UTC)\)?$/i.test(name) ? 'UTC' : null
  const offset = minutes(`${match[1]}${(match[2] ?? '').padStart(2, '0')}${match[3] ?? '00'}`)
  if (name.startsWith('(') && WINTERS.has(offset)) return null
  if (offset === 0) return 'UTC'
  if (offset % 60 !== 0) return BROKEN_HOURS[offset] ?? null
  // POSIX's sign: Etc/GMT+5 is five hours west of Greenwich.
  return Math.abs(offset) <= 12 * 60 ? `Etc/GMT${offset < 0 ? '+' : '-'}${Math.abs(offset) / 60}` : null
}

function minutes(offset: string): number {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5))
  return offset.startsWith('-') ? -size : size
}
