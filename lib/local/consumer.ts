import { createHash, randomUUID } from 'node:crypto'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Queue, Received } from './queue.ts'

/** What AWS calls: the `handler` that an entry of `lambdas/` exports. */
export type Handler<Event = unknown, Result = unknown> = (event: Event, context: Context) => Promise<Result>

export interface ConsumerRules {
  readonly batchSize: number
  /** Batches at one time. */
  readonly concurrency: number
  /** A run longer than this counts as failed, as Lambda's time-out does; here it cannot be killed. Milliseconds. */
  readonly timeout: number
  /** Hears of a run that failed as a whole, by the name of its fault alone. */
  readonly onFault: (fault: string) => void
}

/**
 * Lambda's event source mapping: receives batches, invokes the handler and deletes what it did not report as failed.
 * `stop` resolves when no run is under way.
 */
export function consume(
  queue: Queue,
  handler: Handler<SQSEvent>,
  rules: ConsumerRules,
): { stop(): Promise<void> } {
  const workers = Array.from({ length: rules.concurrency }, async () => {
    for (
      let batch = await queue.receive(rules.batchSize);
      batch.length > 0;
      batch = await queue.receive(rules.batchSize)
    ) {
      const done = await runBatch(batch, handler, rules)
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
  handler: Handler<SQSEvent>,
  rules: ConsumerRules,
): Promise<readonly Received[]> {
  try {
    const event = { Records: batch.map(toRecord) }
    const failed = failedIds(
      await withTimeout(handler(event, lambdaContext('intake', rules.timeout)), rules.timeout),
    )
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

async function withTimeout<T>(run: Promise<T>, timeout: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), timeout)
  })
  return await Promise.race([run, late]).finally(() => clearTimeout(timer))
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

/** The second argument of a handler in AWS. */
export function lambdaContext(functionName: string, timeout: number): Context {
  const deadline = Date.now() + timeout
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  }
}
