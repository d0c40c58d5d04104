import './check-node.cjs'
import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'
import { type Address, parseAddress } from '../lambdas/address.ts'
import { SECOND } from '../lambdas/limits.ts'
import { log } from '../lambdas/log.ts'
import { LocalFault } from '../lib/local/fault.ts'
import { forwardFile } from '../lib/local/forward.ts'
import { greeting, type LocalService, type LocalSettings, startLocalService } from '../lib/local/service.ts'
import { answerHelp, giveUp, pathOf, unreadable } from './command-line.ts'

/** npm start [-- FILE.eml …]: the same handlers as in AWS, with local parts. */
const USAGE = `usage: npm start [-- FILE.eml …]

Takes mail over SMTP at 127.0.0.1, answers it, and shows in a web page what was sent. Files are forwarded to it, and
their drafts printed. From the environment:
  AFTERWORD_SMTP_PORT  port for mail (2525)
  AFTERWORD_WEB_PORT   port of the web page (8025)
  AFTERWORD_ADDRESS    where invites are forwarded to (thanks@afterword.localhost)
  AFTERWORD_DATA       folder that keeps everything (.afterword)
  AFTERWORD_TICK       off: no clock of its own`
answerHelp(USAGE)
const files = process.argv.slice(2)
for (const file of files) checkReadable(file)

const given = { ...process.env }
const address = readAddress()
const service = await startLocalService(readSettings()).catch((error: unknown) =>
  giveUp(
    error instanceof LocalFault ? error.message : `Afterword could not start: ${(error as Error).stack}`,
  ),
)
// npm hands a Ctrl-C on that the terminal has sent already: the second one must not cut the first short.
let ending = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!ending) void end(service)
    ending = true
  })
}
console.log(`${greeting(service, address)}\nready`)
for (const file of files) await showDraft(file)

function readSettings(): LocalSettings {
  return {
    data: resolve(process.env.AFTERWORD_DATA || '.afterword'),
    smtpPort: readPort('AFTERWORD_SMTP_PORT', 2525),
    webPort: readPort('AFTERWORD_WEB_PORT', 8025),
    address,
    tick: process.env.AFTERWORD_TICK !== 'off',
    visibility: Number(process.env.AFTERWORD_VISIBILITY_SECONDS || 60) * SECOND,
    given,
    onFault: (where, fault) => log.error({ where, fault }),
  }
}

function readPort(name: string, standard: number): number {
  const text = process.env[name] || String(standard)
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp(`${name} is not a port number: ${text}`)
  return port
}

function readAddress(): Address {
  const text = process.env.AFTERWORD_ADDRESS || 'thanks@afterword.localhost'
  return parseAddress(text) ?? giveUp(`AFTERWORD_ADDRESS is not a mail address: ${text}`)
}

function checkReadable(file: string): void {
  try {
    accessSync(pathOf(file), constants.R_OK)
  } catch (error) {
    giveUp(`${file}: ${unreadable(error)}`)
  }
}

async function showDraft(file: string): Promise<void> {
  const shown = await forwardFile(service, address, pathOf(file))
  console.log(`\n--- ${file}\n\n${shown}`)
}

async function end(running: LocalService): Promise<void> {
  await running.stop()
  process.exit(0)
}
