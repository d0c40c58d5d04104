import type { SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { ParkError } from './errors.ts'
import type { Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'

/** What became of one record, for its one log line. */
export interface Ended {
  /** SES's messageId. */
  readonly mail: string
  readonly outcome: Outcome
}

/**
 * Runs each record by itself and reports the failed ones, so that a poisoned mail never takes its neighbours along.
 * The one place where faults are caught: `park` means that trying again cannot help, and the queue will find that out.
 */
export async function reportFailures(
  records: readonly SQSRecord[],
  run: (record: SQSRecord) => Promise<Ended>,
  { log, clock }: Pick<Ports, 'log' | 'clock'>,
): Promise<SQSBatchResponse> {
  if (!Array.isArray(records)) throw new ParkError('an event without records of SQS')
  const failed = await Promise.all(
    records.map(async (record: SQSRecord | null) => {
      const began = clock()
      try {
        // The likeliest other one is SNS's, where somebody subscribed the Lambda to the topic itself.
        if (typeof record?.body !== 'string') throw new ParkError('a record that is none of SQS')
        const { mail, outcome } = await run(record)
        log.info({ mail, ...flat(outcome), ms: clock() - began, waited: waited(record, began) })
        return []
      } catch (error) {
        log.error({
          record: idOf(record),
          outcome: 'failed',
          fault: error instanceof ParkError ? 'park' : 'retry',
          reason: reasonOf(error),
          ms: clock() - began,
        })
        // An empty id makes SQS give all of the batch back, which is the safe side.
        return [{ itemIdentifier: idOf(record) }]
      }
    }),
  )
  return { batchItemFailures: failed.flat() }
}

function idOf(record: SQSRecord | null): string {
  return typeof record?.messageId === 'string' ? record.messageId : ''
}

/** How long it lay in the queue, ms: with `ms`, the time from mail to answer. Null where the event does not say. */
function waited(record: SQSRecord, now: number): number | null {
  const sent = Number(record.attributes?.SentTimestamp)
  return sent > 0 ? Math.max(0, now - sent) : null
}

function flat(outcome: Outcome): { outcome: string; reason: string } {
  return { outcome: outcome.kind, reason: outcome.kind === 'answered' ? outcome.with : outcome.reason }
}

/** Our own errors say nothing private. Of any other, the class and the place alone: its message may quote the mail. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'RetryError' || error.name === 'ParkError') return `${error.name}: ${error.message}`
  const place = /\(?([^\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1] ?? ''
  return `${error.name} at ${place.split('/').slice(-2).join('/')}`
}
