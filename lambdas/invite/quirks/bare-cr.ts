import type { ByteText } from '../calendar/bytes.ts'
import type { Quirk } from './quirk.ts'

/** Lines end in a bare CR (old Macs, ColdFusion), or in CR CR LF where a gateway converted twice. */
export const bareCr: Quirk = {
  name: 'bare-cr',
  bytes: (file) => (/\r(?!\n)/.test(file) ? (file.replace(/\r+\n?/g, '\r\n') as ByteText) : file),
}
