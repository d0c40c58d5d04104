import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { simpleParser } from 'mailparser'
import type { Address } from '../../lambdas/address.ts'
import { type Envelope, senderOf, sendFile, sendOverSmtp } from '../../lib/local/smtp-client.ts'

/** A mail that the service sent: its envelope, its exact bytes, and what a reader sees. */
export interface SentMail {
  readonly file: string
  readonly source: string
  readonly destinations: readonly string[]
  readonly tags: Readonly<Record<string, string>>
  readonly raw: Buffer
  readonly subject: string
  readonly text: string
  readonly html: string
  /** All values of a header field, unfolded and decoded. */
  header(name: string): string | null
}

export interface Rig {
  readonly data: string
  readonly smtpPort: number
  readonly webPort: number
  readonly address: Address
  /** What the service wrote so far. */
  readonly stdout: () => string
  readonly stderr: () => string
  /** The log lines (JSON on standard error) of mails, in their order. */
  log(): Record<string, unknown>[]
  /** Sends a mail over SMTP. From is read from its header unless an envelope is given. Gives SES's id of it. */
  forward(mail: string | Uint8Array | { file: string }, envelope?: Partial<Envelope>): Promise<string>
  /** Everything sent so far, oldest first; waits until there are `atLeast` (10 s), then gives them all. */
  sent(atLeast?: number): Promise<SentMail[]>
  /** Waits until no mail is queued or in work. */
  idle(): Promise<void>
  /** `npm run invoke -- NAME EVENT` with the event given; its parsed answer. Throws what it wrote on failure. */
  invoke(name: 'intake' | 'dispatch' | 'feedback', event: unknown): Promise<unknown>
  /** Invokes dispatch as if the clock stood at `time`. */
  tick(time: string | number | Date): Promise<unknown>
  /** SIGTERM; gives the exit code. The data stay. */
  stop(): Promise<number | null>
  /** kill -9. */
  kill(): Promise<void>
  /** Starts it again on the same data and ports. */
  restart(): Promise<void>
  /** Ends it and deletes its data. */
  dispose(): Promise<void>
}

const ROOT = new URL('../..', import.meta.url).pathname
/** As package.json starts it. */
const NODE = ['-r', join(ROOT, 'bin/check-node.cjs')]
const DEFAULT_ADDRESS = 'thanks@afterword.localhost' as Address

/**
 * Starts the real local service in a process of its own, on free ports, over a new folder, its own clock stopped. A mail
 * that fails comes again after 2 s; one that a kill cut off is resumed only when its claim's lease has ended (2 minutes),
 * for which AFTERWORD_VISIBILITY_SECONDS must be 60.
 */
export async function startRig(env: Record<string, string> = {}): Promise<Rig> {
  const data = env.AFTERWORD_DATA ?? mkdtempSync(join(tmpdir(), 'afterword-'))
  const address = (env.AFTERWORD_ADDRESS ?? DEFAULT_ADDRESS) as Address
  const environment = {
    AFTERWORD_SMTP_PORT: '0',
    AFTERWORD_WEB_PORT: '0',
    AFTERWORD_TICK: 'off',
    AFTERWORD_VISIBILITY_SECONDS: '2',
    ...env,
    AFTERWORD_DATA: data,
  }
  let running = await start(environment)
  // Its ports stay its own over a restart.
  Object.assign(environment, {
    AFTERWORD_SMTP_PORT: String(running.smtpPort),
    AFTERWORD_WEB_PORT: String(running.webPort),
  })

  const rig: Rig = {
    data,
    address,
    smtpPort: running.smtpPort,
    webPort: running.webPort,
    stdout: () => running.output.stdout,
    stderr: () => running.output.stderr,
    log: () => logLines(running.output.stderr),
    async forward(mail, envelope = {}) {
      const answer = await send(rig, mail, envelope)
      return answer.split(' ').at(-1) ?? ''
    },
    async sent(atLeast = 0) {
      await until(10_000, async () => (await sentNames(data)).length >= atLeast)
      return Promise.all((await sentNames(data)).map((name) => readSent(join(data, 'sent', name))))
    },
    async idle() {
      await until(60_000, async () => (await queued(data)) === 0)
    },
    async invoke(name, event) {
      const file = join(data, `event-${crypto.randomUUID()}.json`)
      await writeFile(file, JSON.stringify(event))
      const { code, stdout, stderr } = await run('bin/invoke.ts', [name, file], environment)
      await rm(file)
      if (code !== 0) throw new Error(`invoke ${name} ended with ${code}: ${stderr}`)
      return JSON.parse(stdout) as unknown
    },
    tick: (time) => rig.invoke('dispatch', scheduledEvent(new Date(time).toISOString())),
    async stop() {
      running.process.kill('SIGTERM')
      return await running.exited
    },
    async kill() {
      running.process.kill('SIGKILL')
      await running.exited
    },
    async restart() {
      running = await start(environment)
    },
    async dispose() {
      running.process.kill('SIGKILL')
      await running.exited
      await rm(data, { recursive: true, force: true })
    },
  }
  return rig
}

/** Runs a command of `bin/` to its end, its output through pipes. */
export async function run(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [...NODE, join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
  const output = collect(child)
  const code = await new Promise<number | null>((closed) => child.on('close', closed))
  return { code, ...output }
}

/** An SQS event with one record, whose body is SES's notification. */
export function sqsEvent(...bodies: readonly string[]): unknown {
  return {
    Records: bodies.map((body, at) => ({
      messageId: `message-${at}`,
      receiptHandle: `handle-${at}`,
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'x',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:afterword',
      awsRegion: 'us-east-1',
    })),
  }
}

/** Waits until `condition` holds, asked every 20 ms; returns after `patience` ms also when it does not. */
export async function until(patience: number, condition: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + patience
  while (!(await condition()) && Date.now() < end) await new Promise((resume) => setTimeout(resume, 20))
}

interface Running {
  readonly process: ChildProcess
  readonly output: { stdout: string; stderr: string }
  readonly exited: Promise<number | null>
  readonly smtpPort: number
  readonly webPort: number
}

async function start(env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [...NODE, join(ROOT, 'bin/local.ts')], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
  const output = collect(child)
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let ended = false
  void exited.then(() => {
    ended = true
  })
  await until(20_000, () => ended || /^ready$/m.test(output.stdout))
  if (!/^ready$/m.test(output.stdout)) throw new Error(`The local service did not start: ${output.stderr}`)
  const port = (pattern: RegExp) => Number(pattern.exec(output.stdout)?.[1])
  return {
    process: child,
    output,
    exited,
    smtpPort: port(/127\.0\.0\.1:(\d+)\.$/m),
    webPort: port(/http:\/\/127\.0\.0\.1:(\d+)\//),
  }
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    ;(child[name] as Readable).setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  return output
}

async function send(
  rig: Rig,
  mail: string | Uint8Array | { file: string },
  envelope: Partial<Envelope>,
): Promise<string> {
  if (typeof mail === 'object' && 'file' in mail) return sendFile(rig.smtpPort, mail.file, rig.address)
  const raw = Buffer.from(mail)
  const from = senderOf(raw).from ?? ''
  return sendOverSmtp(rig.smtpPort, { from, to: [rig.address], ...envelope }, raw)
}

async function sentNames(data: string): Promise<string[]> {
  return (await readdir(join(data, 'sent'))).filter((name) => name.endsWith('.eml')).sort()
}

async function queued(data: string): Promise<number> {
  const counts = ['ready', 'in-flight'].map(
    async (state) => (await readdir(join(data, 'queue', state))).length,
  )
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

const read = new Map<string, Promise<SentMail>>()

/** What was sent never changes, so each mail is parsed once however often it is asked for. */
function readSent(file: string): Promise<SentMail> {
  const known = read.get(file) ?? parseSent(file)
  read.set(file, known)
  return known
}

async function parseSent(file: string): Promise<SentMail> {
  const raw = await readFile(file)
  const envelope = JSON.parse(await readFile(file.replace(/\.eml$/, '.json'), 'utf8'))
  const parsed = await simpleParser(raw)
  return {
    file,
    source: envelope.source,
    destinations: envelope.destinations,
    tags: envelope.tags,
    raw,
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    header: (name) => {
      const line = parsed.headerLines.find((each) => each.key === name.toLowerCase())?.line
      return line === undefined
        ? null
        : line
            .slice(line.indexOf(':') + 1)
            .replace(/\r?\n(?=[ \t])/g, '')
            .trim()
    },
  }
}

function logLines(stderr: string): Record<string, unknown>[] {
  const lines = stderr.split('\n').filter((line) => line.startsWith('{'))
  return lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((entry) => 'mail' in entry || 'record' in entry)
}

function scheduledEvent(time: string): unknown {
  return {
    version: '0',
    id: 'tick',
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    time,
    region: 'us-east-1',
    resources: [],
    detail: {},
  }
}
