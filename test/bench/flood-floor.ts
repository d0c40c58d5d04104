import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { SMTPServer } from 'smtp-server'
import { openDataFolder, writeNew } from '../../lib/local/data-folder.ts'
import { HOST } from '../../lib/local/http.ts'
import { startSes } from '../../lib/local/ses.ts'
import { startTable } from '../../lib/local/table.ts'

/**
 * The least that the local service could do with a mail: one file, synced to disk under its name as ours is; one put, one
 * request to SES; then 250. Prints its port.
 */
const folder = await openDataFolder(process.argv[2] ?? '')
const aws = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
const table = await startTable(folder, 'floor')
const ses = await startSes(folder, 0, () => {})
const dynamo = new DynamoDBClient({ ...aws, endpoint: table.url })
const mailer = new SESClient({ ...aws, endpoint: ses.url })

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData: (stream, session, reply) => {
    const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
    take(stream, from).then(
      () => reply(null, 'OK'),
      (error: Error) => reply(error),
    )
  },
})

async function take(stream: NodeJS.ReadableStream, candidate: string): Promise<void> {
  const id = randomUUID()
  const path = join(folder.raw, id)
  const file = await writeNew(folder)
  for await (const chunk of stream) await file.handle.writeFile(chunk)
  await file.commit(path)
  const Data = await readFile(path)
  await dynamo.send(new PutItemCommand({ TableName: 'floor', Item: { pk: { S: id }, sk: { S: candidate } } }))
  const command = { Source: 'thanks@afterword.localhost', Destinations: [candidate], RawMessage: { Data } }
  await mailer.send(new SendRawEmailCommand(command))
}

server.listen(0, HOST, () => console.log((server.server.address() as AddressInfo).port))
