import { type ChildProcess, fork } from 'node:child_process'
import type { Job } from './worker.ts'

/** How a job ended: with a result, with a fault that was thrown, or with its process killed. */
export type Ended =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'fault'; readonly name: string }
  | { readonly kind: 'killed' }

export interface Running {
  readonly ended: Promise<Ended>
  kill(): void
}

export interface Pool {
  run(job: Job): Running
  /** Processes that were killed so far. */
  readonly killed: () => number
  stop(): void
}

/** Real processes, kept warm: each does one job at a time, and one that is killed is replaced. */
export function startPool(script: string): Pool {
  const idle: ChildProcess[] = []
  const all = new Set<ChildProcess>()
  let killed = 0
  let jobs = 0

  const start = () => {
    const child = fork(script, [], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {
        ...process.env,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_REGION: 'us-east-1',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    all.add(child)
    child.on('exit', () => {
      all.delete(child)
      const place = idle.indexOf(child)
      if (place >= 0) idle.splice(place, 1)
    })
    return child
  }

  return {
    killed: () => killed,
    run(job) {
      const child = idle.pop() ?? start()
      const id = ++jobs
      let over = false
      const ended = new Promise<Ended>((resolve) => {
        const onMessage = (message: { id: number; result?: unknown; error?: string }) => {
          if (message.id !== id) return
          over = true
          child.off('message', onMessage).off('exit', onExit)
          idle.push(child)
          resolve(
            message.error === undefined
              ? { kind: 'done', result: message.result }
              : { kind: 'fault', name: message.error },
          )
        }
        const onExit = () => {
          killed += 1
          resolve({ kind: 'killed' })
        }
        child.on('message', onMessage).on('exit', onExit)
        child.send({ id, job })
      })
      // A process that has done its job is somebody else's by now.
      return { ended, kill: () => void (over || child.kill('SIGKILL')) }
    },
    stop() {
      for (const child of all) child.kill('SIGKILL')
    },
  }
}
