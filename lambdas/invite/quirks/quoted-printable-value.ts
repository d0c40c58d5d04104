import iconv from 'iconv-lite'
import type { ByteText } from '../calendar/bytes.ts'
import { quotedPrintable } from './encoded-twice.ts'
import type { Quirk } from './quirk.ts'

/** vCalendar 1.0: single values in quoted-printable, with soft line ends of their own and a charset of their own. */
export const quotedPrintableValue: Quirk = {
  name: 'quoted-printable-value',
  bytes: (file) => {
    if (!/;ENCODING=QUOTED-PRINTABLE/i.test(file)) return file
    const joined = joinSoft(file.split(/\r?\n/))
    return joined.map(decodeValue).join('\r\n') as ByteText
  },
}

function joinSoft(lines: readonly string[]): string[] {
  const joined: string[] = []
  let soft = false
  for (const line of lines) {
    if (soft) joined.push(`${joined.pop()?.slice(0, -1)}${line}`)
    else joined.push(line)
    soft = line.endsWith('=') && (soft || /;ENCODING=QUOTED-PRINTABLE/i.test(line))
  }
  return joined
}

function decodeValue(line: string): string {
  const match = /^([A-Za-z-]{1,40})((?:;[^:"]{0,200})?;ENCODING=QUOTED-PRINTABLE[^:"]{0,200}):(.*)$/i.exec(
    line,
  )
  if (!match) return line
  const charset = /;CHARSET=([\w-]{1,40})/i.exec(match[2] ?? '')?.[1] ?? 'utf-8'
  const bytes = Buffer.from(quotedPrintable(match[3] ?? ''), 'latin1')
  const text = iconv.encodingExists(charset) ? iconv.decode(bytes, charset) : bytes.toString('utf8')
  const escaped = text.replaceAll('\\', '\\\\').replace(/[,;]/g, '\\$&').replace(/\r?\n/g, '\\n')
  return Buffer.from(`${match[1]}:${escaped}`, 'utf8').toString('latin1')
}
