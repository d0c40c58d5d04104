import { randomUUID } from 'node:crypto'
import type { EventBridgeEvent } from 'aws-lambda'
import { MINUTE, SECOND } from '../../lambdas/limits.ts'
import { type Handler, lambdaContext } from './consumer.ts'

export type Tick = EventBridgeEvent<'Scheduled Event', Record<string, never>>

/** EventBridge's schedule: invokes the handler at once and then every minute, one run at a time. */
export function startClock(
  handler: Handler<Tick>,
  onFault: (fault: string) => void,
): { stop(): Promise<void> } {
  let run: Promise<unknown> | null = null
  const tick = () => {
    run ??= handler(tickAt(Date.now()), lambdaContext('dispatch', 55 * SECOND))
      .catch((error: unknown) => onFault((error as Error).name))
      .finally(() => {
        run = null
      })
  }
  tick()
  const timer = setInterval(tick, MINUTE)
  return {
    async stop() {
      clearInterval(timer)
      await run
    },
  }
}

function tickAt(now: number): Tick {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    // EventBridge gives whole seconds.
    time: `${new Date(now).toISOString().slice(0, 19)}Z`,
    region: 'us-east-1',
    resources: ['arn:aws:events:us-east-1:000000000000:rule/afterword-dispatch'],
    detail: {},
  }
}
