export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED'

const VERDICTS: ReadonlySet<string> = new Set<Verdict>([
  'PASS',
  'FAIL',
  'GRAY',
  'PROCESSING_FAILED',
  'DISABLED',
])

/** A word that SES may add one day proves nothing and condemns nothing: as if the check had not come to an end. */
export function readVerdict(status: string): Verdict {
  return VERDICTS.has(status) ? (status as Verdict) : 'PROCESSING_FAILED'
}
