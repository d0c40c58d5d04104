import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bundle } from '../../lib/bundle/bundle.ts'

const outdir = mkdtempSync(join(tmpdir(), 'afterword-maps-'))
beforeAll(() => bundle({ entry: 'lambdas/intake.ts', outdir }), 60_000)
afterAll(() => rmSync(outdir, { recursive: true }))

describe('the source maps of a bundle', () => {
  it('name the place in our code at which something was thrown', () => {
    // Without its settings it throws as it starts.
    const args = ['--enable-source-maps', join(outdir, 'index.mjs')]
    const { stderr } = spawnSync(process.execPath, args, { env: {}, encoding: 'utf8' })
    const line =
      readFileSync('lambdas/env.ts', 'utf8')
        .split('\n')
        .findIndex((code) => code.includes('`settings: ')) + 1
    expect(line).toBeGreaterThan(0)
    expect(stderr).toMatch(new RegExp(`at readSettings \\(.*lambdas/env\\.ts:${line}:`))
  })

  it('tell nothing of dependencies and sentences but their names, as all of it is read at a cold start', () => {
    const sizes = readdirSync(outdir).map((name) => [name, readFileSync(join(outdir, name)).length] as const)
    const sum = (ending: RegExp) =>
      sizes.filter(([name]) => ending.test(name)).reduce((bytes, [, each]) => bytes + each, 0)
    expect(sum(/\.map$/)).toBeLessThan(0.45 * sum(/\.mjs$/))
  })
})
