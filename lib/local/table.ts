import type { IncomingMessage, RequestListener, Server } from 'node:http'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import type { DataFolder } from './data-folder.ts'
import { type Listening, listen } from './http.ts'

/** DynamoDB's protocol over LevelDB in the data folder, with the one table that the stack makes in AWS. */
export async function startTable(folder: DataFolder, name: string, port = 0): Promise<Listening> {
  const server: Server = dynalite({ path: folder.table, createTableMs: 0 })
  surviveAborts(server)
  const listening = await listen(server, port)
  await ensureTable(listening.url, name)
  return listening
}

/** dynalite throws out of the process when a client dies half-way through a request; here it is only hung up. */
function surviveAborts(server: Server): void {
  const [answer] = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response) => {
    const on = request.on.bind(request)
    request.on = (event: string, listener: (...args: never[]) => void) =>
      on(event, event === 'error' ? () => response.destroy() : (listener as () => void))
    answer?.(request, response)
  })
}

/** The shape that lib/constructs/interview-table.ts gives to the table in AWS. Rejects where there is one already. */
export async function createTable(client: DynamoDBClient, TableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
        { AttributeName: 'duePk', AttributeType: 'S' },
        { AttributeName: 'dueAt', AttributeType: 'N' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'duePk', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  )
  await isActive(client, TableName)
}

/** Even a table that is made in no time is made after the answer; what asks at once is told that there is none. */
async function isActive(client: DynamoDBClient, TableName: string): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }))
    if (Table?.TableStatus === 'ACTIVE') return
    await new Promise((resume) => setTimeout(resume, 5))
  }
}

/** The one of an earlier start is the one that is wanted. */
async function ensureTable(endpoint: string, name: string): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  try {
    await createTable(client, name)
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  } finally {
    client.destroy()
  }
}
