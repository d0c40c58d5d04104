import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterEach, describe, expect, it } from '@jest/globals'
import { dynamoTable } from '../../lambdas/aws/table.ts'

/** DynamoDB under load: it answers a part of a batch and names the rest. The embedded one always answers all. */
type Keys = readonly Record<string, { readonly S: string }>[]

const TABLE = 'afterword'
let stop: () => Promise<void>
afterEach(() => stop())

async function tableThatAnswers(answered: (keys: Keys) => number) {
  const asked: number[] = []
  const server = createServer(async (request, response) => {
    const { Keys } = JSON.parse(await text(request)).RequestItems[TABLE] as { Keys: Keys }
    asked.push(Keys.length)
    const count = answered(Keys)
    const left = Keys.slice(count)
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(
      JSON.stringify({
        Responses: { [TABLE]: Keys.slice(0, count) },
        UnprocessedKeys: left.length > 0 ? { [TABLE]: { Keys: left } } : {},
      }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  stop = async () => {
    client.destroy()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { asked, table: dynamoTable(TABLE, client) }
}

const keys = (count: number) => Array.from({ length: count }, (_, n) => ({ pk: `p${n}`, sk: 's' }))

describe('many items at once', () => {
  it('are asked for again where DynamoDB left some out', async () => {
    const { table, asked } = await tableThatAnswers(({ length }) => Math.ceil(length / 2))
    expect(await table.getAll(keys(5))).toEqual(keys(5))
    expect(asked).toEqual([5, 2, 1])
  })

  it('are read a hundred a request', async () => {
    const { table, asked } = await tableThatAnswers(({ length }) => length)
    expect(await table.getAll(keys(101))).toEqual(keys(101))
    expect(asked).toEqual([100, 1])
  })

  it('are a fault where DynamoDB answers nothing of them, never fewer than there are', async () => {
    const { table } = await tableThatAnswers(() => 0)
    await expect(table.getAll(keys(2))).rejects.toMatchObject({ name: 'RetryError' })
  }, 20_000)
})
