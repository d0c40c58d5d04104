import { type Context, createContext, Script } from 'node:vm'

/** A call of a function that the shared context holds; making a context for each call took ten times as long. */
const script = new Script('run()')
const sandbox: { run: () => void } = { run: () => {} }
let context: Context | undefined

/** What a usual mail takes a tenth of, also in a process that has just begun. */
const QUICK_MS = 200
let watched = false

/**
 * Runs a synchronous function over foreign text and interrupts it after `ms`, in whatever loop it is. Null when the
 * time was up; what it throws itself is thrown. (Each call starts a thread that watches, 0.3 ms; a worker would cost 30.)
 */
export function withinDeadline<T>(ms: number, run: () => T): T | null {
  return watched ? run() : interrupted(ms, run)
}

/**
 * Runs a function without side effects that calls `withinDeadline` several times, under one watch for all of them. Only
 * where that falls is it run again, each call within its own deadline: so what is slow ends as it would have anyway.
 */
export function underOneWatch<T extends object>(run: () => T): T {
  if (watched) return run()
  watched = true
  try {
    const result = interrupted(QUICK_MS, run)
    if (result !== null) return result
  } finally {
    watched = false
  }
  return run()
}

function interrupted<T>(ms: number, run: () => T): T | null {
  let result: T | null = null
  const outer = sandbox.run
  sandbox.run = () => {
    result = run()
  }
  context ??= createContext(sandbox)
  try {
    script.runInContext(context, { timeout: ms })
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  } finally {
    sandbox.run = outer
  }
  return result
}
