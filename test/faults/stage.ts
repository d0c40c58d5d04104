import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { build } from 'esbuild'
import { startLoopbackSes } from './loopback-ses.ts'
import { type Played, play, type Stage } from './play.ts'
import { startPool } from './pool.ts'
import type { Schedule } from './schedules.ts'

/** What the schedules came to, together. */
export interface Tally {
  readonly schedules: number
  readonly duplicates: number
  readonly silent: number
  readonly crashed: number
  readonly offences: readonly { readonly schedule: Schedule; readonly played: Played }[]
}

export async function openStage(): Promise<Stage & { stop(): Promise<void> }> {
  const server = dynalite({ createTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const dynamo = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = new DynamoDBClient({
    endpoint: dynamo,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  const ses = await startLoopbackSes()
  const raw = await mkdtemp(join(tmpdir(), 'afterword-faults-'))
  const pool = startPool(await bundledWorker(raw))
  return {
    client,
    dynamo,
    ses,
    pool,
    raw,
    async stop() {
      pool.stop()
      client.destroy()
      await ses.stop()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await rm(raw, { recursive: true, force: true })
    },
  }
}

/** One file starts in a third of the time, and thousands of processes are to be started. */
async function bundledWorker(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __cr}from'module';const require=__cr(import.meta.url);" },
  })
  return outfile
}

/** Plays all schedules, some at once, and tells what came of them. `first` keeps tables of several runs apart. */
export async function playAll(
  stage: Stage,
  schedules: readonly Schedule[],
  options: {
    readonly sender: 'dispatch' | 'naive'
    readonly first: number
    readonly atOnce: number
    readonly progress?: (done: number) => void
  },
): Promise<Tally> {
  const results: { schedule: Schedule; played: Played }[] = []
  const queue = [...schedules.entries()]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, schedule] = next
      results.push({ schedule, played: await play(stage, schedule, options.first + index, options.sender) })
      options.progress?.(results.length)
    }
  }
  await Promise.all(Array.from({ length: options.atOnce }, work))
  const offences = results.filter(({ played }) => played.accepted > 1 || played.silent)
  return {
    schedules: results.length,
    duplicates: results.reduce((sum, { played }) => sum + Math.max(0, played.accepted - 1), 0),
    silent: results.filter(({ played }) => played.silent).length,
    crashed: results.filter(({ played }) => played.crashed).length,
    offences,
  }
}
