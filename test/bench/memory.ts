import { execFile } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundle, NODE_OPTIONS, ROOT } from '../../lib/bundle/bundle.ts'
import { quantile } from './statistics.ts'

export interface Memory {
  /** Highest resident set while a mail of 25 MB is read ÷ that of the bundle with everything loaded. */
  readonly ratio: number
  readonly peakMb: number
  readonly restMb: number
}

/** Bundled as the intake is, in processes of their own. */
export async function memory(outdir: string, runs: number): Promise<Memory> {
  // The small mail is read from where the bundle lies.
  mkdirSync(join(outdir, 'fixtures'), { recursive: true })
  cpSync(join(ROOT, 'test/fixtures/mail'), join(outdir, 'fixtures/mail'), { recursive: true })
  await bundle({ entry: 'test/bench/memory-child.ts', outdir: join(outdir, 'memory') })
  const peaks: number[] = []
  const rests: number[] = []
  for (let n = 0; n < runs; n++) {
    rests.push(await resident(outdir, 'rest'))
    peaks.push(await resident(outdir, 'mail'))
  }
  const [peak, rest] = [quantile(peaks, 0.5), quantile(rests, 0.5)]
  return { ratio: peak / rest, peakMb: peak / 1000, restMb: rest / 1000 }
}

async function resident(outdir: string, what: 'rest' | 'mail'): Promise<number> {
  const script = join(outdir, 'memory/index.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, what], { env: { NODE_OPTIONS } })
  return Number(stdout)
}
