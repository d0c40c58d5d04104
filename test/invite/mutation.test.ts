import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { readCalendarFile } from '../../lambdas/invite/invite.ts'
import { processorMs } from '../processor-time.ts'
import { CALENDARS, SAM } from './fixtures.ts'
import { mutants } from './mutants.ts'

const run = promisify(execFile)
const MOST_MS = 2000
const FILES = [CALENDARS, join(CALENDARS, 'quirks')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ics'))
    .map((file) => join(folder, file)),
)

describe('a damaged calendar', () => {
  it.each(FILES.map((file) => [file.slice(CALENDARS.length + 1), file]))(
    '%s neither throws nor hangs',
    (_, file) => {
      for (const [kind, bytes] of mutants(readFileSync(file), 3)) {
        const begun = processorMs()
        const { invites, problem } = readCalendarFile(bytes, SAM)
        expect([kind, processorMs() - begun < MOST_MS]).toEqual([kind, true])
        expect(invites.length > 0 || problem !== null).toBe(true)
        for (const invite of invites) {
          expect(invite.start === null || Number.isSafeInteger(invite.start)).toBe(true)
          const asked = invite.missing.includes(invite.wallTime ? 'zone' : 'start')
          expect(invite.start !== null || asked || invite.status === 'CANCELLED').toBe(true)
          expect(invite.end === null || (invite.start !== null && invite.end >= invite.start)).toBe(true)
        }
      }
    },
  )
})

it('the zone of the process changes no time, of no file and no damaged file', async () => {
  const [utc, ...others] = await Promise.all(['UTC', 'Asia/Kolkata', 'America/New_York'].map(timesUnder))
  expect(utc?.split('\n').length).toBeGreaterThan(FILES.length * 10)
  for (const other of others) expect(other).toBe(utc)
}, 120_000)

async function timesUnder(zone: string): Promise<string> {
  const script = join(import.meta.dirname, 'times-of.ts')
  const { stdout } = await run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...FILES],
    {
      env: { ...process.env, TZ: zone },
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  return stdout
}
