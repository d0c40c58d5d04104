import type { ByteText } from '../calendar/bytes.ts'
import type { Quirk } from './quirk.ts'

/** A UTF-8 byte order mark at the start, or in the middle where two files were put together. */
export const byteOrderMark: Quirk = {
  name: 'byte-order-mark',
  bytes: (file) => file.replaceAll('\xef\xbb\xbf', '') as ByteText,
}
