import { randomUUID } from 'node:crypto'
import type { Context } from 'aws-lambda'

/** What AWS calls: the `handler` that an entry of `lambdas/` exports. */
export type Handler<Event = unknown, Result = unknown> = (event: Event, context: Context) => Promise<Result>

/** The second argument of a handler in AWS. `timeout` in milliseconds. */
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
