import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { both } from './both.ts'

/** Errors of AWS as a bundle's clients tell them, which carry few of their classes, beside the clients as published. */
type Send = (endpoint: string) => Promise<unknown>
interface Clients {
  readonly dynamodb: Send
  readonly ses: Send
  readonly s3: Send
}

const CODE = `
import { DynamoDBClient, DynamoDBServiceException, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
const config = (endpoint) => ({
  endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' }, forcePathStyle: true, maxAttempts: 2,
})
const told = (Base) => (error) => ({
  name: error.name, message: error.message, fault: error.$fault, status: error.$metadata?.httpStatusCode,
  attempts: error.$metadata?.attempts, service: error instanceof Base, own: error.constructor.name === error.name,
})
export const dynamodb = (endpoint) => new DynamoDBClient(config(endpoint))
  .send(new PutItemCommand({ TableName: 't', Item: { pk: { S: 'a' } } })).catch(told(DynamoDBServiceException))
export const ses = (endpoint) => new SESClient(config(endpoint))
  .send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('x') } })).catch(told(SESServiceException))
export const s3 = (endpoint) => new S3Client(config(endpoint))
  .send(new GetObjectCommand({ Bucket: 'b', Key: 'k' })).catch(told(S3ServiceException))
`
const CASES: readonly (readonly [service: keyof Clients, code: string, status: number])[] = [
  ['dynamodb', 'ConditionalCheckFailedException', 400],
  ['dynamodb', 'ResourceNotFoundException', 400],
  ['dynamodb', 'ProvisionedThroughputExceededException', 400],
  ['dynamodb', 'ThrottlingException', 400],
  ['dynamodb', 'ReplicatedWriteConflictException', 400],
  ['dynamodb', 'ItemCollectionSizeLimitExceededException', 400],
  ['dynamodb', 'InternalServerError', 500],
  ['dynamodb', 'NobodyKnowsThisException', 400],
  ['ses', 'MessageRejected', 400],
  ['ses', 'Throttling', 400],
  ['ses', 'AccountSendingPausedException', 400],
  ['ses', 'MailFromDomainNotVerifiedException', 400],
  ['ses', 'ServiceUnavailable', 503],
  ['s3', 'NoSuchKey', 404],
  ['s3', 'AccessDenied', 403],
  ['s3', 'InvalidObjectState', 403],
  ['s3', 'SlowDown', 503],
]

let clients: { ours: Clients; theirs: Clients }
let server: Server
let answer = { type: '', body: '', status: 400 }
beforeAll(async () => {
  clients = await both<Clients>(CODE)
  server = createServer((request, response) => {
    request.resume()
    response.writeHead(answer.status, { 'content-type': answer.type })
    response.end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
}, 60_000)
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

describe.each(CASES)('%s: %s', (service, code, status) => {
  it('is told by name, kind and number of tries as ever', async () => {
    answer = { ...written(service, code), status }
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const [ours, theirs] = [await clients.ours[service](endpoint), await clients.theirs[service](endpoint)]
    expect(theirs).toMatchObject({ name: code, service: true, status })
    // Of its own class alone where somebody tells it by that.
    const told = /^(ConditionalCheckFailed|ReplicatedWriteConflict)/.test(code)
    const { own } = theirs as { own: boolean }
    expect(ours).toEqual({ ...(theirs as object), own: told && own })
  })
})

/** An error in the protocol of its service. */
function written(service: keyof Clients, code: string): { type: string; body: string } {
  if (service === 'dynamodb')
    return {
      type: 'application/x-amz-json-1.0',
      body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: 'said so' }),
    }
  const error = `<Code>${code}</Code><Message>said so</Message>`
  const body =
    service === 'ses'
      ? `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>1</RequestId></ErrorResponse>`
      : `<Error>${error}<RequestId>1</RequestId></Error>`
  return { type: 'application/xml', body }
}
