import './check-node.cjs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ParkError, RetryError } from '../lambdas/errors.ts'
import { SECOND } from '../lambdas/limits.ts'
import { isHeld } from '../lib/local/data-folder.ts'
import { enterEnvironment } from '../lib/local/environment.ts'
import { type Handler, lambdaContext } from '../lib/local/lambda-context.ts'
import { answerHelp, giveUp, pathOf, printLine, unreadable } from './command-line.ts'

/** npm run invoke: a handler with an AWS event from a file, against the running local service. */
const HANDLERS: Record<string, () => Promise<{ handler: unknown }>> = {
  intake: () => import('../lambdas/intake.ts'),
  dispatch: () => import('../lambdas/dispatch.ts'),
  feedback: () => import('../lambdas/feedback.ts'),
}

const usage = 'usage: npm run --silent invoke -- intake|dispatch|feedback EVENT.json'
answerHelp(usage)
const [name = '', file = '', ...more] = process.argv.slice(2)
const load = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined
if (!load || !file || more.length > 0) giveUp(usage)
const event = await readEvent(file)
const data = resolve(process.env.AFTERWORD_DATA || '.afterword')
enterEnvironment(await readEnvironment(data), process)
checkShape(event)
const { handler } = await load()
try {
  printLine((await (handler as Handler)(event, lambdaContext(name, 60 * SECOND))) ?? null)
} catch (error) {
  const expected = error instanceof ParkError || error instanceof RetryError
  giveUp(`${name} failed: ${expected ? `${error.name}: ${error.message}` : (error as Error).stack}`)
}

/** AWS never calls a handler otherwise; by hand it is the first mistake to be made. */
function checkShape(event: unknown): void {
  const { Records, time } = (event ?? {}) as { Records?: unknown; time?: unknown }
  if (name === 'dispatch' && Number.isNaN(Date.parse(String(time))))
    giveUp(`${file}: dispatch takes an event with a time, such as {"time": "2026-12-01T09:00:00Z"}`)
  if (name !== 'dispatch' && !Array.isArray(Records))
    giveUp(`${file}: ${name} takes an SQS event, {"Records": [{"messageId": "…", "body": "…"}]}`)
}

async function readEvent(name: string): Promise<unknown> {
  const text = await readFile(pathOf(name), 'utf8').catch((error: unknown) =>
    giveUp(`${name}: ${unreadable(error)}`),
  )
  try {
    return JSON.parse(text)
  } catch {
    return giveUp(`${name}: is not JSON`)
  }
}

/** What the running service told of itself. */
async function readEnvironment(data: string): Promise<Record<string, string>> {
  const told = await readFile(join(data, 'endpoints.json'), 'utf8').catch(() => null)
  if (told === null || !(await isHeld(data))) {
    giveUp(
      `No local service runs with the data folder ${data}. Start one: npm start (AFTERWORD_DATA says which)`,
    )
  }
  return JSON.parse(told)
}
