import type { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import type { Handler } from './handler.ts'

/** Calls `handler` at a fixed rate. A tick that fails is not repeated: the next one finds the same things due. */
export function everyInterval(scope: Construct, id: string, interval: Duration, handler: Handler): Rule {
  return new Rule(scope, id, {
    schedule: Schedule.rate(interval),
    targets: [new LambdaFunction(handler.function, { retryAttempts: 0 })],
  })
}
