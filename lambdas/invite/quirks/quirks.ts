import { bareCr } from './bare-cr.ts'
import { blankLines } from './blank-lines.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import type { Quirk } from './quirk.ts'
import { utf16 } from './utf-16.ts'

/** All repairs, in the order in which they are tried: bytes, then lines, then events. */
export const QUIRKS: readonly Quirk[] = [utf16, byteOrderMark, bareCr, blankLines]
