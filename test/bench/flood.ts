import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { HOST } from '../../lib/local/http.ts'
import { startRig } from '../journeys/rig.ts'
import { smallMail } from './mails.ts'

export interface Flood {
  /** Mails a second of the local service ÷ those of the floor. */
  readonly ratio: number
  readonly perSecond: number
  readonly floorPerSecond: number
  /** Candidates without an answer, and with more than one. */
  readonly lost: number
  readonly doubled: number
}

const PATIENCE = 300_000

/** `mails` new invites, each of its own candidate, over `connections` at once: from the first byte to the last answer. */
export async function flood(mails: number, connections: number): Promise<Flood> {
  const floor = await floodFloor(mails, connections)
  const rig = await startRig()
  try {
    const sent = join(rig.data, 'sent')
    const seconds = await timed(rig.smtpPort, mails, connections, sent)
    await rig.idle()
    const answers = answersOf(sent)
    const [perSecond, floorPerSecond] = [mails / seconds, mails / floor]
    const doubled = [...answers.values()].filter((count) => count > 1).length
    return {
      ratio: perSecond / floorPerSecond,
      perSecond,
      floorPerSecond,
      lost: mails - answers.size,
      doubled,
    }
  } finally {
    await rig.dispose()
  }
}

async function floodFloor(mails: number, connections: number): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'afterword-floor-'))
  const script = new URL('flood-floor.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = (await once(child.stdout, 'data')) as [Buffer]
    return await timed(Number(port), mails, connections, join(data, 'sent'))
  } finally {
    child.kill()
    await once(child, 'close')
    await rm(data, { recursive: true, force: true })
  }
}

/** Seconds until there are as many mails in `sent` as were handed over, or patience ends. */
async function timed(port: number, mails: number, connections: number, sent: string): Promise<number> {
  const began = performance.now()
  const each = mails / connections
  await Promise.all(
    Array.from({ length: connections }, (_none, at) => deliver(port, at * each, (at + 1) * each)),
  )
  while (emlIn(sent).length < mails && performance.now() - began < PATIENCE) await pause(50)
  return (performance.now() - began) / 1000
}

/** One connection, one mail after another. */
async function deliver(port: number, from: number, until: number): Promise<void> {
  const connection = new SMTPConnection({ host: HOST, port, ignoreTLS: true, name: 'localhost' })
  await new Promise<void>((connected, failed) => {
    connection.once('error', failed)
    connection.connect(() => connected())
  })
  for (let n = from; n < until; n++) {
    const candidate = `sam.okafor.${n}@mailbox.example`
    const mail = smallMail(n).toString('latin1').replaceAll('sam.okafor@mailbox.example', candidate)
    const envelope = { from: candidate, to: ['thanks@afterword.localhost'] }
    await new Promise<void>((taken, failed) =>
      connection.send(envelope, Buffer.from(mail, 'latin1'), (error) => (error ? failed(error) : taken())),
    )
    await new Promise<void>((reset) => connection.reset(() => reset()))
  }
  connection.quit()
}

function emlIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.eml'))
}

/** Answers by whom they went to. */
function answersOf(folder: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of emlIn(folder)) {
    const envelope = JSON.parse(readFileSync(join(folder, name.replace(/eml$/, 'json')), 'utf8'))
    for (const to of envelope.destinations) counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  return counts
}
