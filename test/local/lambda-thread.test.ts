import { describe, expect, test } from '@jest/globals'
import { type Lambdas, startLambdas } from '../../lib/local/lambda-thread.ts'
import { cleanUp } from './temporary-folder.ts'

const SCRIPT = new URL('lambda-script.ts', import.meta.url)

async function start(environment: Record<string, string> = {}): Promise<Lambdas> {
  const lambdas = await startLambdas(SCRIPT, environment)
  cleanUp(() => lambdas.stop())
  return lambdas
}

/** Runs one of lambda-script.ts. */
function run(lambdas: Lambdas, name: string, event: unknown = null, timeout = 10_000): Promise<unknown> {
  return lambdas.invoke(name, timeout)(event)
}

describe('the thread of the handlers', () => {
  test('hands a handler its event and its context, and gives back what it returned', async () => {
    const result = (await run(await start(), 'echo', { Records: [1] }, 5000)) as { left: number }
    expect(result).toMatchObject({ event: { Records: [1] }, name: 'echo' })
    expect(result.left).toBeGreaterThan(0)
    expect(result.left).toBeLessThanOrEqual(5000)
  })

  test('shows it the given environment and nothing of its user', async () => {
    expect(await run(await start({ AFTERWORD_TABLE: 'afterword' }), 'environment')).toEqual({
      AFTERWORD_TABLE: 'afterword',
    })
  })

  test('has several runs under way at one time, and gives each its own result', async () => {
    const lambdas = await start()
    const guests = [1, 2, 3, 4, 5]
    const meeting = guests.map((guest) => run(lambdas, 'meets', { guest, guests: guests.length }))
    expect(await Promise.all(meeting)).toEqual(guests)
  })

  test('tells of a handler that throws by the name of its fault alone, and stays', async () => {
    const lambdas = await start()
    const other = run(lambdas, 'waits', 'other')
    await expect(run(lambdas, 'throws')).rejects.toMatchObject({ name: 'TypeError', message: 'TypeError' })
    expect(await other).toBe('other')
  })

  test.each([
    ['waits for ever', 'never', 'Sandbox.Timedout'],
    ['never comes back from a loop', 'spins', 'Sandbox.Timedout'],
    ['ends its process', 'dies', 'Runtime.ExitError'],
    ['throws where nobody catches', 'rejectsLater', 'RangeError'],
  ])('goes on after a handler that %s', async (_what, name, fault) => {
    const lambdas = await start()
    await expect(run(lambdas, name, null, 300)).rejects.toMatchObject({ name: fault })
    // The thread may still be ending: what is given to it then fails like the run itself, and comes again.
    await expect(run(lambdas, 'waits', 'again').catch(() => run(lambdas, 'waits', 'again'))).resolves.toBe(
      'again',
    )
  })

  test('fails what was under way in a thread that dies, so that the queue delivers it again', async () => {
    const lambdas = await start()
    const other = run(lambdas, 'waits')
    const [first, second] = await Promise.allSettled([run(lambdas, 'dies'), other])
    expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
  })

  test('says why handlers could not be loaded', async () => {
    const nowhere = new URL('no-such-script.ts', import.meta.url)
    await expect(startLambdas(nowhere, {})).rejects.toThrow(/no-such-script/)
  })
})
