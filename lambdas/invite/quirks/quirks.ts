import { bareCr } from './bare-cr.ts'
import { blankLines } from './blank-lines.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { colonBeforeParameters } from './colon-before-parameters.ts'
import { dateWithTime } from './date-with-time.ts'
import { dateWithoutValue } from './date-without-value.ts'
import { encodedTwice } from './encoded-twice.ts'
import { escapedColon } from './escaped-colon.ts'
import { escapedTwice } from './escaped-twice.ts'
import { extendedTime } from './extended-time.ts'
import { foldWithoutSpace } from './fold-without-space.ts'
import { icloudPseudonym } from './icloud-pseudonym.ts'
import { indentedFile } from './indented-file.ts'
import { midnightAs24 } from './midnight-as-24.ts'
import { offsetWithoutSign } from './offset-without-sign.ts'
import { parameterWithoutValue } from './parameter-without-value.ts'
import type { Quirk } from './quirk.ts'
import { quotedPrintableValue } from './quoted-printable-value.ts'
import { severalQuotedValues } from './several-quoted-values.ts'
import { spacedNames } from './spaced-names.ts'
import { strayQuotes } from './stray-quotes.ts'
import { tzidWithoutEquals } from './tzid-without-equals.ts'
import { uidOnCalendar } from './uid-on-calendar.ts'
import { unquotedParameter } from './unquoted-parameter.ts'
import { utf16 } from './utf-16.ts'

/** All repairs, in the order in which they are tried within bytes, lines and events. docs/quirks.md tells where each was seen. */
export const QUIRKS: readonly Quirk[] = [
  utf16,
  byteOrderMark,
  encodedTwice,
  bareCr,
  blankLines,
  indentedFile,
  quotedPrintableValue,
  foldWithoutSpace,
  spacedNames,
  colonBeforeParameters,
  tzidWithoutEquals,
  offsetWithoutSign,
  parameterWithoutValue,
  severalQuotedValues,
  strayQuotes,
  unquotedParameter,
  extendedTime,
  dateWithoutValue,
  dateWithTime,
  midnightAs24,
  escapedTwice,
  escapedColon,
  uidOnCalendar,
  icloudPseudonym,
]
