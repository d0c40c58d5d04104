import type { ByteText } from '../calendar/bytes.ts'
import type { Quirk } from './quirk.ts'

/** The whole file is indented, or quoted with "> ", so that each line looks like the fold of the one before. */
export const indentedFile: Quirk = {
  name: 'indented-file',
  bytes: (file) => {
    const indent = /(?:^|\n)((?:> ?|[ \t]){1,8})BEGIN:VCALENDAR/i.exec(file.slice(0, 4000))?.[1]
    return indent ? withoutIndent(file, indent) : file
  },
}

function withoutIndent(file: ByteText, indent: string): ByteText {
  const lines = file.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
  return lines.join('\n') as ByteText
}
