import type { Remark } from '../interview/interview.ts'
import { countWords } from './body.ts'
import { type Checks, claimFindings, leakFindings } from './rules.ts'

/** Rules that make sense for a text that somebody wrote themselves: it may sound as it likes. */
const WORTH_SAYING = new Set(['B11', 'B20', 'B22', 'B23', 'B24', 'B35'])

export function remarksOn(text: string, checks: Checks): Remark[] {
  const count = countWords(text)
  const patterns = checks.pack.rules.patterns.filter(
    ({ id, pattern }) => WORTH_SAYING.has(id) && pattern.test(text),
  )
  const found = [
    ...(count > 150 ? ['B1'] : []),
    ...patterns.map(({ id }) => id),
    ...claimFindings(text, checks).map((finding) => finding.rule),
    ...leakFindings(text, checks).map((finding) => finding.rule),
  ]
  return [...new Set(found)].map((rule) => ({ rule }))
}
