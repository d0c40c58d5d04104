import { allSchedules, describeSchedule } from './schedules.ts'
import { openStage, playAll } from './stage.ts'

/** npm run test:faults: the whole grid against the real sender, then a part of it against a naive one. */
const AT_ONCE = 4
const schedules = allSchedules()
const naiveOnes = schedules.filter(({ victim, event }) => victim === 'dispatch' && event === 'never')

const stage = await openStage()
try {
  const progress = (done: number) => {
    if (done % 100 === 0) console.log(`${done} schedules`)
  }
  const began = performance.now()
  const real = await playAll(stage, schedules, { sender: 'dispatch', first: 0, atOnce: AT_ONCE, progress })
  const naive = await playAll(stage, naiveOnes, { sender: 'naive', first: schedules.length, atOnce: AT_ONCE })
  for (const { schedule, played } of real.offences.slice(0, 20))
    console.log(`✗ ${describeSchedule(schedule)} → ${JSON.stringify(played)}`)
  const line = (name: string, { schedules, duplicates, crashed }: typeof real) =>
    `${name}: ${schedules} schedules, ${duplicates} duplicates, ${crashed} dispatchers died`
  console.log(`${line('Afterword', real)}, ${real.silent} silent losses`)
  // It tells nobody anything, so its losses are no figure.
  console.log(line('send, then record', naive))
  console.log(
    `${stage.pool.killed()} processes were killed, in ${Math.round((performance.now() - began) / 1000)} s`,
  )
  if (real.offences.length > 0 || naive.duplicates === 0) process.exitCode = 1
} finally {
  await stage.stop()
}
