import { parentPort, Worker } from 'node:worker_threads'
import { type Handler, lambdaContext } from './lambda-context.ts'

/** Runs a Lambda with an event. Rejects with an error that tells the fault by its name alone. */
export type Invoke<Event> = (event: Event) => Promise<unknown>

export interface Lambdas {
  /** A Lambda with its time-out in milliseconds. */
  invoke<Event>(name: string, timeout: number): Invoke<Event>
  stop(): Promise<void>
}

interface Call {
  readonly id: number
  readonly name: string
  readonly timeout: number
  readonly event: unknown
}

interface Answer {
  readonly id: number
  readonly result?: unknown
  /** The name of what the handler threw. */
  readonly fault?: string
}

/** The id under which a thread says that it has loaded its handlers. */
const LOADED = 0

/**
 * Lambda: the handlers of `script` in a thread of their own, which sees `environment` and nothing of its user's. A run that
 * dies ends the thread, and one over its time-out is ended with it: what else was under way there fails too, and the next
 * run starts a new one. Throws where the handlers cannot be loaded.
 */
export async function startLambdas(
  script: URL,
  environment: Readonly<Record<string, string>>,
): Promise<Lambdas> {
  let thread = startThread(script, environment)
  await thread.loaded()
  return {
    invoke: (name, timeout) => async (event) => {
      if (!thread.alive()) thread = startThread(script, environment)
      const { fault, result } = await thread.run({ name, timeout, event })
      if (fault !== undefined) throw named(fault)
      return result
    },
    stop: () => thread.end(),
  }
}

function startThread(script: URL, environment: Readonly<Record<string, string>>) {
  const worker = new Worker(script, { env: environment })
  const runs = new Map<number, PromiseWithResolvers<Answer>>()
  let alive = true
  let last = LOADED

  function answerTo(id: number): Promise<Answer> {
    const run = Promise.withResolvers<Answer>()
    runs.set(id, run)
    return run.promise.finally(() => runs.delete(id))
  }
  function failAll(fault: Error): void {
    for (const run of runs.values()) run.reject(fault)
  }

  worker.on('message', (answer: Answer) => runs.get(answer.id)?.resolve(answer))
  worker.on('error', failAll)
  // These two names are those in Lambda's own logs.
  worker.on('exit', () => {
    alive = false
    failAll(named('Runtime.ExitError'))
  })
  return {
    loaded: () => answerTo(LOADED),
    alive: () => alive,
    async run(call: Omit<Call, 'id'>): Promise<Answer> {
      const id = ++last
      const timer = setTimeout(() => {
        runs.get(id)?.reject(named('Sandbox.Timedout'))
        void worker.terminate()
      }, call.timeout)
      worker.postMessage({ id, ...call } satisfies Call)
      return await answerTo(id).finally(() => clearTimeout(timer))
    },
    async end(): Promise<void> {
      await worker.terminate()
    },
  }
}

/** The other side: answers in the thread, with as many runs at one time as there are calls. */
export function answerCalls(handlers: Readonly<Record<string, Handler>>): void {
  parentPort?.on('message', async (call: Call) => {
    parentPort?.postMessage({ id: call.id, ...(await answer(call)) } satisfies Answer)
  })
  parentPort?.postMessage({ id: LOADED } satisfies Answer)

  async function answer({ name, timeout, event }: Call): Promise<Omit<Answer, 'id'>> {
    try {
      return { result: await handlers[name]?.(event, lambdaContext(name, timeout)) }
    } catch (error) {
      return { fault: (error as Error).name }
    }
  }
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name })
}
