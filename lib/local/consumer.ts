import { createHash } from 'node:crypto'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Invoke } from './lambda-thread.ts'
import type { Queue, Received } from './queue.ts'

export interface ConsumerRules {
  readonly batchSize: number
  /** Batches at one time. */
  readonly concurrency: number
  /** Hears of a run that failed as a whole, by the name of its fault alone. */
  readonly onFault: (fault: string) => void
}

/**
 * Lambda's event source mapping: receives batches, invokes the function and deletes what it did not report as failed.
 * `stop` resolves when no run is under way.
 */
export function consume(
  queue: Queue,
  invoke: Invoke<SQSEvent>,
  rules: ConsumerRules,
): { stop(): Promise<void> } {
  const workers = Array.from({ length: rules.concurrency }, async () => {
    for (
      let batch = await queue.receive(rules.batchSize);
      batch.length > 0;
      batch = await queue.receive(rules.batchSize)
    ) {
      const done = await runBatch(batch, invoke, rules)
      await Promise.all(done.map((message) => queue.delete(message.handle)))
    }
  })
  return {
    async stop() {
      queue.close()
      await Promise.all(workers)
    },
  }
}

/** Gives the messages that are done. */
async function runBatch(
  batch: readonly Received[],
  invoke: Invoke<SQSEvent>,
  rules: ConsumerRules,
): Promise<readonly Received[]> {
  try {
    const failed = failedIds(await invoke({ Records: batch.map(toRecord) }))
    // Lambda takes a failure that names no message of the batch for a failure of them all.
    const unknown = [...failed].some((id) => !batch.some((message) => message.messageId === id))
    return unknown ? [] : batch.filter((message) => !failed.has(message.messageId))
  } catch (error) {
    rules.onFault((error as Error).name)
    return []
  }
}

function failedIds(result: unknown): Set<string> {
  const failures = (result as SQSBatchResponse | undefined)?.batchItemFailures ?? []
  return new Set(failures.map((failure) => failure.itemIdentifier))
}

function toRecord(message: Received): SQSRecord {
  return {
    messageId: message.messageId,
    receiptHandle: message.handle,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: 'AIDAIT2UOQQY3AUEKVGXU',
      ApproximateFirstReceiveTimestamp: String(message.sentAt),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:afterword',
    awsRegion: 'us-east-1',
  }
}
