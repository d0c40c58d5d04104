import type { ByteText } from '../calendar/bytes.ts'
import type { Quirk } from './quirk.ts'

/** Empty lines between lines, also within a fold, where they cut the value in two. */
export const blankLines: Quirk = {
  name: 'blank-lines',
  bytes: (file) =>
    /\n[ \t]*\r?\n./.test(file) ? (file.replace(/\n(?:[ \t]*\r?\n)+/g, '\n') as ByteText) : file,
}
