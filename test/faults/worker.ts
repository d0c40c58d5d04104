import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { parseAddress } from '../../lambdas/address.ts'
import { dynamoStore } from '../../lambdas/aws/dynamo-store.ts'
import { sesMailer } from '../../lambdas/aws/ses-mailer.ts'
import { dynamoTable } from '../../lambdas/aws/table.ts'
import { createHearFeedback } from '../../lambdas/hear-feedback.ts'
import { CAPS } from '../../lambdas/limits.ts'
import type { Ports } from '../../lambdas/ports.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { createSendDue } from '../../lambdas/send-due.ts'
import { createNaiveSendDue } from './naive-send-due.ts'

/** One thing that a Lambda would do. `crash` names the call at which this process is killed: `after:putInterview#1`. */
export interface Job {
  readonly what: 'receive' | 'dispatch' | 'feedback' | 'naive'
  readonly table: string
  readonly dynamo: string
  readonly ses: string
  readonly raw: string
  readonly now: number
  readonly body: string
  readonly crash: string | null
}

export const MAIL_DOMAIN = 'interviews.example.com'

process.on('message', (message: { id: number; job: Job }) => {
  void perform(message.job).then(
    (result) => process.send?.({ id: message.id, result }),
    (error: Error) => process.send?.({ id: message.id, error: error.name }),
  )
})

async function perform(job: Job): Promise<unknown> {
  const ports = portsFor(job)
  switch (job.what) {
    case 'receive':
      return (await createReceive(ports)(job.body)).outcome
    case 'dispatch':
      return createSendDue(ports)(job.now, () => true)
    case 'naive':
      return createNaiveSendDue(ports)(job.now)
    case 'feedback':
      return (await createHearFeedback(ports)(job.body)).outcome
  }
}

function portsFor(job: Job): Ports {
  process.env.AWS_ENDPOINT_URL_SES = job.ses
  const client = new DynamoDBClient({ endpoint: job.dynamo })
  const address = parseAddress(`thanks@${MAIL_DOMAIN}`)
  if (!address) throw new Error('no address')
  const reach = crashAt(job.crash)
  return {
    rawMail: {
      open: async (key) => createReadStream(join(job.raw, key.replace('/', '-'))),
      delete: async (keys) => {
        for (const key of keys) await rm(join(job.raw, key.replace('/', '-')), { force: true })
      },
    },
    store: watched(dynamoStore(job.table, dynamoTable(job.table, client)), reach),
    mailer: watched(sesMailer('afterword'), reach),
    clock: () => job.now,
    random: randomBytes,
    log: { info: () => undefined, error: () => undefined },
    settings: {
      table: job.table,
      bucket: 'raw',
      address,
      mailDomain: MAIL_DOMAIN,
      candidates: '*',
      senderDomains: [],
      configurationSet: 'afterword',
      retentionDays: 180,
      model: null,
      caps: CAPS,
    },
  }
}

/** Dies as a Lambda dies whose time is up: at once, with nothing tidied. */
function crashAt(crash: string | null): (point: string) => void {
  const counts = new Map<string, number>()
  return (point) => {
    const count = (counts.get(point) ?? 0) + 1
    counts.set(point, count)
    if (crash === `${point}#${count}`) process.kill(process.pid, 'SIGKILL')
  }
}

function watched<T extends object>(port: T, reach: (point: string) => void): T {
  return new Proxy(port, {
    get(target, name) {
      const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>
      if (typeof method !== 'function') return method
      return async (...args: unknown[]) => {
        reach(`before:${String(name)}`)
        const result = await method.apply(target, args)
        reach(`after:${String(name)}`)
        return result
      }
    },
  })
}
