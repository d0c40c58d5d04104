import iconv from 'iconv-lite'
import type { ByteText } from '../calendar/bytes.ts'
import type { Quirk } from './quirk.ts'

/** The file is UTF-16, with a byte order mark or without one. */
export const utf16: Quirk = {
  name: 'utf-16',
  bytes: (file) => {
    const encoding = utf16Of(file)
    if (!encoding) return file
    const text = iconv.decode(Buffer.from(file, 'latin1'), encoding)
    return Buffer.from(text, 'utf8').toString('latin1') as ByteText
  },
}

function utf16Of(file: ByteText): string | null {
  if (file.startsWith('\xff\xfe') || /^B\0E\0/i.test(file)) return 'utf-16le'
  if (file.startsWith('\xfe\xff') || /^\0B\0E/i.test(file)) return 'utf-16be'
  return null
}
