import { randomUUID } from 'node:crypto'
import type { EventBridgeEvent } from 'aws-lambda'
import { MINUTE } from '../../lambdas/limits.ts'
import type { Invoke } from './lambda-thread.ts'

export type Tick = EventBridgeEvent<'Scheduled Event', Record<string, never>>

/** EventBridge's schedule: invokes the function at once and then every minute, one run at a time. */
export function startClock(
  invoke: Invoke<Tick>,
  onFault: (fault: string) => void,
): { stop(): Promise<void> } {
  let run: Promise<unknown> | null = null
  const tick = () => {
    run ??= invoke(tickAt(Date.now()))
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
