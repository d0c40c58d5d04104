import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { describe, expect, test } from '@jest/globals'
import { startTable } from '../../lib/local/table.ts'
import { cleanUp, temporaryData } from './temporary-folder.ts'

const TableName = 'afterword'
const KEY = { pk: { S: 'A' }, sk: { S: 'B' } }

function clientOf(endpoint: string): DynamoDBClient {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  cleanUp(() => client.destroy())
  return client
}

describe('the local table', () => {
  test('has the keys and the index of the stack', async () => {
    const table = await startTable(await temporaryData(), TableName)
    cleanUp(() => table.stop())
    const { Table } = await clientOf(table.url).send(new DescribeTableCommand({ TableName }))
    expect(Table?.TableStatus).toBe('ACTIVE')
    expect(Table?.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ])
    expect(Table?.GlobalSecondaryIndexes?.[0]).toMatchObject({
      IndexName: 'due',
      KeySchema: [
        { AttributeName: 'duePk', KeyType: 'HASH' },
        { AttributeName: 'dueAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    })
  })

  test('keeps its items over a restart', async () => {
    const folder = await temporaryData()
    const before = await startTable(folder, TableName)
    await clientOf(before.url).send(new PutItemCommand({ TableName, Item: { ...KEY, x: { N: '1' } } }))
    await before.stop()
    const after = await startTable(folder, TableName)
    cleanUp(() => after.stop())
    const { Item } = await clientOf(after.url).send(new GetItemCommand({ TableName, Key: KEY }))
    expect(Item?.x).toEqual({ N: '1' })
  })

  test('survives a client that dies half-way through a request', async () => {
    const table = await startTable(await temporaryData(), TableName)
    cleanUp(() => table.stop())
    const socket = connect(table.port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"half')
    await pause(50)
    socket.resetAndDestroy()
    await pause(50)
    await expect(clientOf(table.url).send(new GetItemCommand({ TableName, Key: KEY }))).resolves.toBeDefined()
  })
})
