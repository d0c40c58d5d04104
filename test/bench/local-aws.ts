import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import type { ClientRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { connect } from '../../lambdas/aws/connect.ts'
import { dynamoStore } from '../../lambdas/aws/dynamo-store.ts'
import { dynamoTable } from '../../lambdas/aws/table.ts'
import type { Ports } from '../../lambdas/ports.ts'
import { openDataFolder } from '../../lib/local/data-folder.ts'
import { enterEnvironment, LOCAL_NAMES, localEnvironment } from '../../lib/local/environment.ts'
import { startS3 } from '../../lib/local/s3.ts'
import type { SentMail } from '../../lib/local/sent-folder.ts'
import { startSes } from '../../lib/local/ses.ts'
import { startTable } from '../../lib/local/table.ts'

export interface Used {
  readonly requests: number
  readonly readUnits: number
  readonly writeUnits: number
}

export interface LocalAws {
  readonly ports: Ports
  /** Puts a mail where SES would store it. */
  store(id: string, mail: string | Uint8Array): Promise<void>
  /** Items of other candidates, each due on a day of its own to come. */
  fill(from: number, until: number): Promise<void>
  /** What the SDK has asked for so far: requests, retries and all, and DynamoDB's capacity units as it bills them. */
  used(): Used
  /** The last mail that was sent. */
  lastSent(): Promise<string>
  stop(): Promise<void>
}

/** The local S3, DynamoDB and SES with the real adapters before them, in this process. */
export async function startLocalAws(): Promise<LocalAws> {
  const path = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const folder = await openDataFolder(path)
  let last = null as SentMail | null
  const ses = await startSes(folder, 0, (mail) => {
    last = mail
  })
  const s3 = await startS3(folder, LOCAL_NAMES.bucket)
  const table = await startTable(folder, LOCAL_NAMES.table)
  const urls = { s3: s3.url, table: table.url, ses: ses.url }
  enterEnvironment(localEnvironment(urls, 'thanks@afterword.localhost', {}), process)
  const counter = countRequests(new Set(Object.values(urls).map((url) => new URL(url).host)))
  const filler = new DynamoDBClient({})
  const { client, units } = meteredClient()
  const store = dynamoStore(LOCAL_NAMES.table, dynamoTable(LOCAL_NAMES.table, client))
  return {
    ports: { ...connect(), store, log: { info: () => {}, error: (entry) => console.error(entry) } },
    store: (id, mail) => writeFile(join(folder.raw, id), mail),
    fill: (from, until) => fill(filler, from, until),
    used: () => ({ requests: counter.count(), readUnits: units.read, writeUnits: units.write }),
    lastSent: async () => (last ? Buffer.from(last.raw).toString('latin1') : ''),
    async stop() {
      counter.stop()
      filler.destroy()
      client.destroy()
      await Promise.all([ses.stop(), s3.stop(), table.stop()])
      await folder.release()
      await rm(path, { recursive: true })
    },
  }
}

function countRequests(hosts: ReadonlySet<string>): { count(): number; stop(): void } {
  let count = 0
  const hear = (message: unknown) => {
    const host = (message as { request: ClientRequest }).request.getHeader('host')
    if (hosts.has(String(host))) count += 1
  }
  subscribe('http.client.request.start', hear)
  return { count: () => count, stop: () => void unsubscribe('http.client.request.start', hear) }
}

/** Of a request, or of each table of a batch. */
interface Consumed {
  readonly CapacityUnits?: number
}

/** A client that asks for what each of its requests consumed, and sums it up. */
function meteredClient() {
  const client = new DynamoDBClient({})
  const units = { read: 0, write: 0 }
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const result = await next({
          ...args,
          input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' },
        } as typeof args)
        const { ConsumedCapacity } = result.output as { ConsumedCapacity?: Consumed | Consumed[] }
        const reads = /Get|Query/.test(commandName)
        for (const consumed of [ConsumedCapacity].flat())
          units[reads ? 'read' : 'write'] += consumed?.CapacityUnits ?? 0
        return result
      },
    { step: 'initialize' },
  )
  return { client, units }
}

const BATCH = 25
const DAY = 86_400_000

async function fill(client: DynamoDBClient, from: number, until: number): Promise<void> {
  for (let at = from; at < until; at += BATCH) {
    const items = Array.from({ length: Math.min(BATCH, until - at) }, (_none, index) => ({
      PutRequest: { Item: marshall(other(at + index)) },
    }))
    await client.send(new BatchWriteItemCommand({ RequestItems: { [LOCAL_NAMES.table]: items } }))
  }
}

function other(n: number) {
  const id = { pk: `CANDIDATE#other-${n % 5000}`, sk: `INTERVIEW#${n}` }
  return { ...id, revision: 1, duePk: 'DUE', dueAt: Date.now() + 365 * DAY + n, interview: { id: String(n) } }
}
