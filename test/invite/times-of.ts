import { readFileSync } from 'node:fs'
import { readCalendarFile } from '../../lambdas/invite/invite.ts'
import { SAM } from './fixtures.ts'
import { mutants } from './mutants.ts'

/** Run in a process of its own under some TZ: prints the times of each file named, and of its mutants, a line each. */
const paths = process.argv.slice(2)
// The first file of a process pays for its start, which on a busy machine may take longer than the deadline.
if (paths[0]) readCalendarFile(readFileSync(paths[0]), SAM)

for (const path of paths) {
  const file = readFileSync(path)
  for (const [kind, bytes] of [['as it is', file] as const, ...mutants(file, 1)]) {
    const { invites } = readCalendarFile(bytes, SAM)
    const times = invites.map(({ start, end, wallTime, recurrenceId, timeZone }) => [
      start,
      end,
      wallTime,
      recurrenceId,
      timeZone,
    ])
    console.log(JSON.stringify([path, kind, times]))
  }
}
