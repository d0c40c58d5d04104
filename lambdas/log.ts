import type { Log } from './ports.ts'

/**
 * JSON lines on standard error (which Lambda ships to CloudWatch, and which leaves a laptop's standard output to drafts).
 * Callers pass ids, outcomes and reasons; never an address, subject, body or token.
 */
export const log: Log = {
  info: (entry) => write('info', entry),
  error: (entry) => write('error', entry),
}

function write(level: string, entry: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${JSON.stringify({ level, ...entry })}\n`)
}
