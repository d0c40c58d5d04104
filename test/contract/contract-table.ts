import type { AddressInfo } from 'node:net'
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { createTable } from '../../lib/local/table.ts'

/** Afterword's table in the embedded DynamoDB, or at AFTERWORD_CONTRACT_ENDPOINT. */
export async function contractTable() {
  const name = `afterword-contract-${process.pid}`
  const given = process.env.AFTERWORD_CONTRACT_ENDPOINT
  const server = given ? null : await embedded()
  const endpoint = given ?? server?.endpoint ?? ''
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  await createTable(client, name)
  const stop = async () => {
    if (given) await client.send(new DeleteTableCommand({ TableName: name }))
    client.destroy()
    await server?.stop()
  }
  return { client, endpoint, name, stop }
}

async function embedded() {
  const server = dynalite({ createTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
