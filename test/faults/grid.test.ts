import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { allSchedules, describeSchedule } from './schedules.ts'
import { openStage, playAll } from './stage.ts'

/** A few schedules of the grid; `npm run test:faults` plays all. */
const EVERY = 101
const some = allSchedules().filter((_schedule, index) => index % EVERY === 7)
const deadly = allSchedules().filter(
  ({ crash, ses, event, workers }) =>
    crash === 'after:sendOnce#1' && ses === 'accept' && event === 'never' && workers === 1,
)

describe('the fault grid', () => {
  let stage: Awaited<ReturnType<typeof openStage>>
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.stop())

  it('has at least a thousand schedules, no two alike', () => {
    const names = allSchedules().map(describeSchedule)
    expect(names.length).toBeGreaterThanOrEqual(1000)
    expect(new Set(names).size).toBe(names.length)
  })

  it('shows no duplicate and no silent loss, though processes die', async () => {
    const tally = await playAll(stage, some, { sender: 'dispatch', first: 0, atOnce: 2 })
    expect(tally.offences.map(({ schedule, played }) => [describeSchedule(schedule), played])).toEqual([])
    expect(tally.schedules).toBe(some.length)
    expect(tally.crashed).toBeGreaterThan(0)
  }, 120_000)

  it('shows the duplicates of a sender that sends and then records', async () => {
    const tally = await playAll(stage, deadly, { sender: 'naive', first: 10_000, atOnce: 2 })
    expect(tally.duplicates).toBeGreaterThan(0)
  }, 60_000)
})
