import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { HOST } from '../../lib/local/http.ts'
import { run, startRig } from '../journeys/rig.ts'
import { cleanUp, temporaryPath } from './temporary-folder.ts'

const FREE = { AFTERWORD_SMTP_PORT: '0', AFTERWORD_WEB_PORT: '0', AFTERWORD_TICK: 'off' }
const CHECK = new URL('../../bin/check-node.cjs', import.meta.url).pathname

async function takenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, HOST, listening))
  cleanUp(() => new Promise((closed) => server.close(closed)))
  return (server.address() as { port: number }).port
}

function start(env: Record<string, string>, ...files: string[]) {
  return run('bin/local.ts', files, { ...FREE, AFTERWORD_DATA: temporaryPath(), ...env })
}

describe('npm start', () => {
  test.each(['AFTERWORD_SMTP_PORT', 'AFTERWORD_WEB_PORT'])(
    'says which port is taken, by %s, and ends with 1',
    async (name) => {
      const port = await takenPort()
      const { code, stderr, stdout } = await start({ [name]: String(port) })
      expect(stderr.trim()).toBe(
        `Port ${port} is taken. End what listens there, or choose another: ${name}=${port + 1} npm start`,
      )
      expect(code).toBe(1)
      expect(stdout).toBe('')
    },
  )

  test('explains itself when it is asked for help', async () => {
    const { code, stdout } = await start({}, '--help')
    expect(stdout).toMatch(/^usage: npm start .+AFTERWORD_SMTP_PORT/s)
    expect(code).toBe(0)
  })

  test('says that the folder cannot be written, and ends with 1', async () => {
    const file = join(temporaryPath(), 'file')
    await writeFile(file, '')
    const { code, stderr } = await start({ AFTERWORD_DATA: file })
    expect(stderr.trim()).toMatch(
      new RegExp(`^Cannot write to the data folder ${file} \\(\\w+\\)\\. Choose another: .*$`),
    )
    expect(code).toBe(1)
  })

  test('says that another instance has the folder, and ends with 1; the first goes on and ends with 0', async () => {
    const rig = await startRig()
    cleanUp(() => rig.dispose())
    const { code, stderr } = await start({ AFTERWORD_DATA: rig.data })
    expect(stderr.trim()).toMatch(/^Afterword already runs with the data folder .*$/)
    expect(code).toBe(1)
    expect(await rig.stop()).toBe(0)
  })

  test.each([
    [{ AFTERWORD_SMTP_PORT: 'smtp' }, 'AFTERWORD_SMTP_PORT is not a port number: smtp'],
    [{ AFTERWORD_WEB_PORT: '70000' }, 'AFTERWORD_WEB_PORT is not a port number: 70000'],
    [{ AFTERWORD_ADDRESS: 'thanks' }, 'AFTERWORD_ADDRESS is not a mail address: thanks'],
  ])('says what is wrong with %j', async (env, message) => {
    const { code, stderr } = await start(env as Record<string, string>)
    expect([code, stderr.trim()]).toEqual([1, message])
  })

  test('says which file is not there before it starts anything', async () => {
    const { code, stderr, stdout } = await start({}, 'no-such.eml')
    expect([code, stderr.trim(), stdout]).toEqual([1, 'no-such.eml: no such file', ''])
  })

  test('ends with 0 on Ctrl-C, also when npm hands the signal on a second time', async () => {
    const child = spawn(process.execPath, ['bin/local.ts'], {
      env: { ...process.env, ...FREE, AFTERWORD_DATA: temporaryPath() },
    })
    await new Promise<void>((ready) => {
      child.stdout.on('data', (text) => String(text).includes('ready') && ready())
      child.on('exit', () => ready())
    })
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await new Promise((ended) => child.on('exit', ended))).toBe(0)
  })

  test('says on an old Node which one it needs, and ends with 1', async () => {
    const old = `Object.defineProperty(process, 'versions', { value: { node: '20.18.1' } }); require(${JSON.stringify(CHECK)})`
    const child = spawn(process.execPath, ['-e', old])
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    expect(await new Promise((ended) => child.on('close', ended))).toBe(1)
    expect(stderr).toMatch(/^Afterword needs Node 24 or later/)
  })
})
