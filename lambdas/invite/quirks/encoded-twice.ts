import type { ByteText } from '../calendar/bytes.ts'
import type { Quirk } from './quirk.ts'

/** A gateway encoded the part again without saying so: the content is base64 or quoted-printable of the file. */
export const encodedTwice: Quirk = {
  name: 'encoded-twice',
  bytes: (file) => {
    if (/^\s*QkVHSU46VkNBTEVOREFS/.test(file))
      return Buffer.from(file, 'base64').toString('latin1') as ByteText
    return /^\s*BEGIN:VCALENDAR(?:=0D)?=0A/i.test(file) ? quotedPrintable(file) : file
  },
}

export function quotedPrintable(text: string): ByteText {
  const joined = text.replace(/=[ \t]{0,76}\r?\n/g, '')
  return joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  ) as ByteText
}
