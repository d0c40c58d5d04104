import type { Quirk } from './quirk.ts'

/** "20240215T240000" is the midnight that ends the day. */
export const midnightAs24: Quirk = {
  name: 'midnight-as-24',
  line: (line) =>
    line.replace(
      /^((?:DTSTART|DTEND).{0,200}:)(\d{4})(\d\d)(\d\d)T240000(Z?)$/i,
      (_, head, year, month, day, zulu) => {
        const next = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1))
        return `${head}${next.toISOString().slice(0, 10).replaceAll('-', '')}T000000${zulu}`
      },
    ),
}
