import type { Quirk } from './quirk.ts'

const EXTENDED =
  /^((?:DTSTART|DTEND|DTSTAMP|RECURRENCE-ID)(?:;[^:"]{0,100}|;[^"]{0,100}"[^"]{0,100}"){0,4}):(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?$/i

/**
 * A time in ISO 8601's extended form, with an offset, with fractions or without seconds: "2024-02-15T10:00:00Z",
 * "20240215T100000-0500", "20240215T1000". An offset is worth more than a zone: the time becomes UTC.
 */
export const extendedTime: Quirk = {
  name: 'extended-time',
  line: (line) => {
    if (!/^(?:DTSTART|DTEND|DTSTAMP|RECURRENCE-ID)/i.test(line) || line.length > 400) return line
    const match = EXTENDED.exec(line)
    if (!match) return line
    const [, head = '', year, month, day, hour, minute, second = '00', zone = ''] = match
    const basic = `${year}${month}${day}T${hour}${minute}${second}`
    return `${head}:${/^[+-]/.test(zone) ? inUtc(basic, zone) : `${basic}${zone.toUpperCase()}`}`
  },
}

function inUtc(basic: string, offset: string): string {
  const [, y, mo, d, h, mi, s] = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(basic)?.map(Number) ?? []
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  const at =
    Date.UTC(y ?? 0, (mo ?? 1) - 1, d ?? 1, h ?? 0, mi ?? 0, s ?? 0) -
    (offset.startsWith('-') ? -size : size) * 60_000
  return Number.isFinite(at) ? `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z` : basic
}
