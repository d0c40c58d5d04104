import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { ROOT } from '../../lib/bundle/bundle.ts'
import { bundleAll } from '../bench/cold.ts'

const outdir = mkdtempSync(join(tmpdir(), 'afterword-bundle-'))
beforeAll(() => bundleAll(outdir), 60_000)
afterAll(() => rmSync(outdir, { recursive: true }))

it('runs every Lambda as it is bundled, against the local S3, DynamoDB and SES', async () => {
  const args = ['--disable-warning=ExperimentalWarning', 'test/bundle/run-bundles.ts', outdir]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    intake: { batchItemFailures: [] },
    dispatch: { sent: 0, told: 0, failed: 0 },
    // What it is given here is no event of SES.
    feedback: { batchItemFailures: [{ itemIdentifier: '1' }] },
    janitor: { stored: 0, lost: 0 },
    sent: expect.stringContaining('Re: Invitation: Northwind Labs'),
  })
}, 60_000)
