import { EventEmitter } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SQSEvent } from 'aws-lambda'
import { type Address, domainOf } from '../../lambdas/address.ts'
import { SECOND } from '../../lambdas/limits.ts'
import { startClock, type Tick } from './clock.ts'
import { consume } from './consumer.ts'
import { type DataFolder, openDataFolder, writeWhole } from './data-folder.ts'
import { LOCAL_NAMES, localEnvironment } from './environment.ts'
import { codeOf, LocalFault } from './fault.ts'
import { HOST } from './http.ts'
import { startLambdas } from './lambda-thread.ts'
import { openQueue, type Settled } from './queue.ts'
import { startS3 } from './s3.ts'
import type { SentMail } from './sent-folder.ts'
import { startSes } from './ses.ts'
import { startSmtp } from './smtp.ts'
import { startTable } from './table.ts'

export interface LocalSettings {
  readonly data: string
  readonly smtpPort: number
  readonly webPort: number
  readonly address: Address
  readonly tick: boolean
  /** Milliseconds that a mail whose handling failed stays hidden. */
  readonly visibility: number
  /** The user's environment, of which a few settings are passed on to the handlers. */
  readonly given: Record<string, string | undefined>
  /** Hears of faults that no handler logged, by name. */
  readonly onFault: (where: string, fault: string) => void
}

/** What goes through a running service. */
export interface LocalEvents {
  /** SES's id of a mail that was taken, and the queue's id of its notification. */
  accepted: [id: string, messageId: string]
  settled: [messageId: string, how: Settled]
  sent: [mail: SentMail]
}

export interface LocalService {
  readonly smtpPort: number
  readonly webPort: number
  readonly folder: DataFolder
  readonly events: EventEmitter<LocalEvents>
  stop(): Promise<void>
}

/** What is under way when the service is asked to end gets this long; the rest is redelivered by the next start. */
const PATIENCE = 10 * SECOND

/** As lib/constructs/handlers.ts has them in AWS. */
const TIMEOUT = { intake: 60 * SECOND, dispatch: 55 * SECOND } as const

/**
 * Afterword on one machine: SMTP → folder and queue → the intake handler → embedded DynamoDB → SES's API → `sent/`.
 * Throws LocalFault for what its user can mend, with everything stopped that had been started.
 */
export async function startLocalService(settings: LocalSettings): Promise<LocalService> {
  const started: { stop(): Promise<void> }[] = []
  const stop = async () => {
    for (const part of started.splice(0).reverse()) await part.stop()
  }
  try {
    return await startParts(settings, started, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(
  settings: LocalSettings,
  started: { stop(): Promise<void> }[],
  stop: () => Promise<void>,
): Promise<LocalService> {
  const events = new EventEmitter<LocalEvents>()
  const running = <Part extends { stop(): Promise<void> }>(part: Part): Part => {
    started.push(part)
    return part
  }
  const folder = await openDataFolder(settings.data)
  running({ stop: () => folder.release() })
  const ses = running(
    await onPort('AFTERWORD_WEB_PORT', settings.webPort, () =>
      startSes(folder, settings.webPort, (mail) => events.emit('sent', mail)),
    ),
  )
  const s3 = running(await startS3(folder, LOCAL_NAMES.bucket))
  const table = running(await startTable(folder, LOCAL_NAMES.table))
  const environment = localEnvironment(
    { s3: s3.url, table: table.url, ses: ses.url },
    settings.address,
    settings.given,
  )
  const handlers = new URL('handlers.ts', import.meta.url)
  // Side by side: the one loads in a thread of its own, the other here.
  const [lambdas] = await Promise.all([startLambdas(handlers, environment), ses.openViewer()])
  running(lambdas)

  const queue = await openQueue(folder, {
    visibility: settings.visibility,
    maxReceiveCount: 5,
    onSettled: (id, how) => events.emit('settled', id, how),
  })
  const smtp = await onPort('AFTERWORD_SMTP_PORT', settings.smtpPort, () =>
    startSmtp({
      host: HOST,
      port: settings.smtpPort,
      address: settings.address,
      bucket: LOCAL_NAMES.bucket,
      folder,
      notify: (notification) => queue.send(notification),
      onAccepted: (id, messageId) => events.emit('accepted', id, messageId),
    }),
  )
  const consumer = consume(queue, lambdas.invoke<SQSEvent>('intake', TIMEOUT.intake), {
    // As in the stack: one mail a run, so that a poison mail takes no other with it.
    batchSize: 1,
    concurrency: 10,
    onFault: (fault) => settings.onFault('intake', fault),
  })
  running({ stop: () => patiently(consumer.stop()) })
  running(smtp)
  const dispatch = lambdas.invoke<Tick>('dispatch', TIMEOUT.dispatch)
  if (settings.tick) running(startClock(dispatch, (fault) => settings.onFault('dispatch', fault)))
  running(await announce(folder, environment))
  return { smtpPort: smtp.port, webPort: ses.port, folder, events, stop }
}

/** Tells `invoke` where everything is, while the service runs. */
async function announce(
  folder: DataFolder,
  environment: Record<string, string>,
): Promise<{ stop(): Promise<void> }> {
  const path = join(folder.path, 'endpoints.json')
  await writeWhole(folder, path, `${JSON.stringify(environment, null, 2)}\n`)
  return { stop: () => rm(path, { force: true }) }
}

async function onPort<T>(name: string, port: number, start: () => Promise<T>): Promise<T> {
  try {
    return await start()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EADDRINUSE')
      throw new LocalFault(
        `Port ${port} is taken. End what listens there, or choose another: ${name}=${port + 1} npm start`,
      )
    if (code === 'EACCES')
      throw new LocalFault(
        `Port ${port} may not be opened by this user. Choose another: ${name}=${port + 10_000} npm start`,
      )
    throw error
  }
}

async function patiently(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE)
  })
  await Promise.race([work, enough]).finally(() => clearTimeout(timer))
}

export function greeting(service: LocalService, address: Address): string {
  return [
    `Afterword takes mail for ${address} and the rest of ${domainOf(address)} on ${HOST}:${service.smtpPort}.`,
    `What it sends: http://${HOST}:${service.webPort}/ and ${service.folder.sent}`,
  ].join('\n')
}
