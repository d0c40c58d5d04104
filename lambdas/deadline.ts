import { type Context, createContext, Script } from 'node:vm'

/** A call of a function that the shared context holds; making a context for each call took ten times as long. */
const script = new Script('run()')
const sandbox: { run: () => void } = { run: () => {} }
let context: Context | undefined

/** What a usual mail takes a tenth of, also in a process that has just begun. */
const QUICK_MS = 200
let watched = false

/** Had it this share of its time, it was not the machine. */
const ENOUGH = 0.8
/** Who gets less than this share of a processor has to do with what it gets. */
const LEAST_SHARE = 1 / 8
const TRIES = 3

/**
 * Runs a synchronous function over foreign text that can be run again, and interrupts it when it has had `ms` of
 * processor time, in whatever loop it is. Null when the time was up; what it throws itself is thrown. (Each call starts
 * a thread that watches, 0.3 ms; a worker would cost 30.)
 *
 * The watch is one of wall time. A machine that is busy, or a Lambda with half a processor, gives little of it to us, and
 * a good mail would be read as none: so what was interrupted before it had its time is run again with more.
 */
export function withinDeadline<T>(ms: number, run: () => T): T | null {
  if (watched) return run()
  let wall = ms
  for (let tries = 1; ; tries++) {
    const before = processorMs()
    const result = interrupted(wall, run)
    const had = processorMs() - before
    if (result !== null || had >= ENOUGH * ms || tries === TRIES) return result
    wall = Math.ceil((1.25 * ms) / Math.max(had / wall, LEAST_SHARE))
  }
}

/** Of this thread alone: garbage is collected and code compiled on others. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
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
