import './check-node.cjs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SECOND } from '../lambdas/limits.ts'
import { type Handler, lambdaContext } from '../lib/local/consumer.ts'
import { isHeld } from '../lib/local/data-folder.ts'
import { enterEnvironment } from '../lib/local/environment.ts'
import { giveUp, pathOf, printLine, unreadable } from './command-line.ts'

/** npm run invoke: a handler with an AWS event from a file, against the running local service. */
const HANDLERS: Record<string, () => Promise<{ handler: unknown }>> = {
  intake: () => import('../lambdas/intake.ts'),
  dispatch: () => import('../lambdas/dispatch.ts'),
  feedback: () => import('../lambdas/feedback.ts'),
}

const [name = '', file = '', ...more] = process.argv.slice(2)
const load = HANDLERS[name]
if (!load || !file || more.length > 0)
  giveUp('usage: npm run --silent invoke -- intake|dispatch|feedback EVENT.json')
const event = await readEvent(file)
const data = resolve(process.env.AFTERWORD_DATA || '.afterword')
enterEnvironment(await readEnvironment(data), process)
const { handler } = await load()
try {
  printLine((await (handler as Handler)(event, lambdaContext(name, 60 * SECOND))) ?? null)
} catch (error) {
  giveUp(`${name} failed: ${(error as Error).stack}`)
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
