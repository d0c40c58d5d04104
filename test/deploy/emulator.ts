import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Tried with this version; its quirks are noted where they are worked around. */
const MINISTACK = 'ministack==1.4.21'
const VENV = resolve('.cache/ministack')

export interface Emulator {
  readonly endpoint: string
  /** Everything that it printed; kept when the test fails. */
  readonly logFile: string | null
  stop(): Promise<void>
}

/** The endpoint in AWS_ENDPOINT_URL, or MiniStack in a virtual environment of its own. It hands mail to `smtpPort`. */
export async function startEmulator(smtpPort: number): Promise<Emulator> {
  const given = process.env.AWS_ENDPOINT_URL
  if (given) return { endpoint: given, logFile: null, stop: async () => {} }
  const program = install()
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'afterword-deploy-'))
  const logFile = join(folder, 'ministack.log')
  const log = openSync(logFile, 'w')
  const child = spawn(program, [], {
    cwd: folder,
    env: environment(port, smtpPort, folder),
    stdio: ['ignore', log, log],
  })
  const endpoint = `http://127.0.0.1:${port}`
  const stop = async () => {
    await end(child)
    rmSync(folder, { recursive: true, force: true })
  }
  await ready(endpoint, child).catch(async (error) => {
    await end(child)
    throw error
  })
  return { endpoint, logFile, stop }
}

function install(): string {
  const program = join(VENV, 'bin', 'ministack')
  if (existsSync(program)) return program
  run('python3', ['-m', 'venv', VENV])
  run(join(VENV, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', MINISTACK])
  return program
}

function run(command: string, parameters: string[]): void {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit', timeout: 120_000 })
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed`, { cause: error })
}

/** Lambdas run on whatever `node` is first on PATH: the one that runs this. */
function environment(port: number, smtpPort: number, folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    // As an IP address: with a name the SDK would put the bucket before it, and nothing resolves that.
    MINISTACK_HOST: '127.0.0.1',
    SMTP_HOST: `127.0.0.1:${smtpPort}`,
    TMPDIR: folder,
  }
}

async function ready(endpoint: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (child.exitCode !== null) throw new Error(`MiniStack ended with ${child.exitCode}`)
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => null)
    if (answer) return
    await sleep(250)
  }
  throw new Error('MiniStack did not start within 30 s')
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(5000, null, { ref: false })])
  if (child.exitCode === null) child.kill('SIGKILL')
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
