import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, bytesOf, NODE_OPTIONS } from '../../lib/bundle/bundle.ts'
import { type Ratio, ratioOf } from './statistics.ts'

export interface Sizes {
  readonly intake: number
  /** Of it, what is loaded for a mail that is answered in English: the words of each language are chunks of their own. */
  readonly intakeLoaded: number
  /** Of it, the words and frames of the notes' languages. */
  readonly intakeLanguages: number
  readonly dispatch: number
  readonly feedback: number
  readonly janitor: number
}

const LANGUAGES = 'lambdas/note/languages/'
const NOT_ENGLISH = /\/languages\/(?:de|fr|es|pt)\.ts$/
const LAMBDAS = ['intake', 'dispatch', 'feedback', 'janitor'] as const

/** Bundles each Lambda into a folder of its own under `outdir`, as CDK does. Minified KB (1,000 bytes), without source maps. */
export async function bundleAll(outdir: string): Promise<Sizes> {
  const sizes = LAMBDAS.map(async (name) => {
    const result = await bundle({ entry: `lambdas/${name}.ts`, outdir: join(outdir, name) })
    const all = bytesOf(result) / 1000
    if (name !== 'intake') return [[name, all]]
    const others = Object.keys(result.metafile.inputs).filter((path) => NOT_ENGLISH.test(path))
    const unread = others.reduce((sum, path) => sum + bytesOf(result, path) / 1000, 0)
    return [
      [name, all],
      ['intakeLoaded', all - unread],
      ['intakeLanguages', bytesOf(result, LANGUAGES) / 1000],
    ]
  })
  return Object.fromEntries((await Promise.all(sizes)).flat()) as Sizes
}

/**
 * Start of the process to handler ready: the intake bundle ÷ one that imports the same clients, in turns. `whole` also
 * loads what the first mail needs, which in Lambda happens while DynamoDB answers.
 */
export async function cold(outdir: string, runs: number): Promise<{ ready: Ratio; whole: Ratio }> {
  const floor = join(outdir, 'sdk-clients')
  await bundle({ entry: 'test/bench/sdk-clients.ts', outdir: floor, light: false })
  const intake = join(outdir, 'intake')
  const later = readdirSync(intake).filter((name) => /^(decide|part-reader|en)-.*\.mjs$/.test(name))
  const times: [ready: number, whole: number, floor: number][] = []
  for (let n = 0; n < runs; n++) {
    times.push([await start(intake), await start(intake, later), await start(floor)])
  }
  const [ready, whole, floors] = [0, 1, 2].map((column) => times.map((row) => row[column] as number))
  return { ready: ratioOf(ready ?? [], floors ?? []), whole: ratioOf(whole ?? [], floors ?? []) }
}

/** The settings that intake wants before it is ready. */
const LAMBDA_ENV = {
  AFTERWORD_TABLE: 'bench',
  AFTERWORD_BUCKET: 'bench',
  AFTERWORD_ADDRESS: 'thanks@afterword.localhost',
  AFTERWORD_CANDIDATES: 'anyone',
  AFTERWORD_SENDER_DOMAINS: '',
  AFTERWORD_RETENTION_DAYS: '180',
  NODE_OPTIONS,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
}

function start(folder: string, later: readonly string[] = []): Promise<number> {
  const [index, ...rest] = ['index.mjs', ...later].map((name) => pathToFileURL(join(folder, name)).href)
  const loads = rest.map((url) => `await import('${url}');`).join('')
  const script = `const { handler } = await import('${index}'); ${loads} process.stdout.write(typeof handler)`
  const began = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: LAMBDA_ENV,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(performance.now() - began))
    child.once('error', reject)
    child.once('close', (code) => code !== 0 && reject(new Error(`a bundle did not start: ${code}`)))
  })
}
