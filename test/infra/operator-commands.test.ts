import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-operator-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** In a folder of its own, with an AWS that nobody answers for, and no region but the one that is given. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const { AWS_REGION: _, AWS_ENDPOINT_URL: __, ...inherited } = process.env
  const aws = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' }
  const nobodys = { AWS_CONFIG_FILE: '/dev/null', AWS_MAX_ATTEMPTS: '1', ...aws }
  const child = spawn(process.execPath, [resolve('bin', `${command}.ts`), ...args], {
    cwd: folder,
    env: { ...inherited, ...nobodys, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  return new Promise<{ code: number | null; output: string }>((ended) =>
    child.on('close', (code) => ended({ code, output })),
  )
}

test.each([
  ['doctor', ['mails']],
  ['redrive', ['mails']],
  ['redrive', ['feedback', 'feedback']],
  ['resume', ['--force']],
])('npm run %s -- %j explains itself and does nothing', async (command, args) => {
  expect(await run(command, args)).toEqual({
    code: 1,
    output: expect.stringMatching(`^usage: npm run ${command}`),
  })
})

test('--help is no mistake', async () => {
  expect(await run('redrive', ['--help'])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^usage: /),
  })
})

describe('a command of the operator', () => {
  const command = 'resume'

  test('looks where the settings say, unless the shell names a region', async () => {
    writeFileSync(
      join(folder, 'afterword.json'),
      JSON.stringify({
        mailDomain: 'interviews.example.com',
        candidates: 'anyone',
        alarmAddress: 'me@example.com',
        region: 'eu-central-1',
      }),
    )
    const { code, output } = await run(command, [])
    expect([code, output]).toEqual([1, expect.stringContaining('could not be read in eu-central-1')])
    const { output: elsewhere } = await run(command, [], { AWS_REGION: 'us-west-2' })
    expect(elsewhere).toContain('could not be read in us-west-2')
  })

  test('says what is missing in a shell that knows no region', async () => {
    const { code, output } = await run(command, [])
    expect(code).toBe(1)
    expect(output).toMatch(/^The stack "Afterword" could not be read .*afterword\.json.*AWS_REGION/)
    expect(output).not.toMatch(/\n {4}at /)
  })

  test('tells the mistakes in the settings', async () => {
    copyFileSync('package.json', join(folder, 'afterword.json'))
    const { code, output } = await run(command, [])
    expect([code, output]).toEqual([1, expect.stringMatching(/mailDomain must be chosen/)])
  })
})
