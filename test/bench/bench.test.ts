import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../lambdas/language.ts'
import { bundle, ROOT } from '../../lib/bundle/bundle.ts'
import { bundleAll } from './cold.ts'

/** What depends on no clock: sizes, requests, and that the bench runs. */
const outdir = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
afterAll(() => rmSync(outdir, { recursive: true }))

describe('a Lambda', () => {
  it('carries no more than it needs', async () => {
    const { intake, intakeLanguages, dispatch, feedback, janitor } = await bundleAll(outdir)
    // Sentences are data, of which there may be more; what reads mail is the same for all languages.
    expect(intake - intakeLanguages).toBeLessThanOrEqual(1400)
    expect(Math.max(dispatch, feedback, janitor)).toBeLessThanOrEqual(460)
  }, 60_000)

  it('loads the notes of a language when it writes in it', async () => {
    const { metafile } = await bundle({ entry: 'lambdas/intake.ts', outdir: join(outdir, 'languages') })
    const chunks = Object.values(metafile.outputs).map(({ inputs }) => Object.keys(inputs))
    const languages = chunks.map((files) =>
      files.filter((file) => file.startsWith('lambdas/note/languages/')),
    )
    expect(languages.filter((files) => files.length > 0)).toEqual(LANGUAGES.map(() => [expect.any(String)]))
  })
})

describe('AWS', () => {
  it('is asked as often as was agreed, however many interviews there are', () => {
    const measured = bench('requests.ts', 'requests([0, 2000])')
    // The last is a panel of five.
    for (const name of ['0', '2000', 'panel']) {
      const { newInvite, repeated, send, note, idle } = measured[name] as Record<string, number>
      expect([name, { newInvite, repeated, send, note, idle }]).toEqual([
        name,
        { newInvite: 8, repeated: 2, send: 7, note: 7, idle: 1 },
      ])
    }
  }, 60_000)
})

describe('the bench', () => {
  it('measures receive against its floor', () => {
    const measured = bench('warm.ts', "warm((await import('./test/bench/mails.ts')).smallMail, 4)")
    expect(measured).toMatchObject({ runs: 4 })
    expect(Number(measured.median)).toBeGreaterThan(0)
  }, 60_000)
})

/** In a process of its own: jest's modules are slower, and the environment is changed. */
function bench(module: string, call: string): Record<string, unknown> {
  const name = call.split('(', 1)[0] ?? ''
  const script = `const { ${name} } = await import('./test/bench/${module}'); console.log(JSON.stringify(await ${call}))`
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })) as Record<
    string,
    unknown
  >
}
