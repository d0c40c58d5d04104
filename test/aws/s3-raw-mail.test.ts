import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { s3RawMail } from '../../lambdas/aws/s3-raw-mail.ts'

/** What S3 answers to every request. */
let fault = { status: 404, code: 'NoSuchKey' }
let server: Server
let client: S3Client

beforeEach(async () => {
  server = createServer((_, response) =>
    response
      .writeHead(fault.status, { 'content-type': 'application/xml' })
      .end(`<Error><Code>${fault.code}</Code><Message>of raw/pat@acme.example</Message></Error>`),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  client = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    forcePathStyle: true,
    maxAttempts: 1,
  })
})
afterEach(() => new Promise<void>((closed) => server.close(() => closed())))

describe('raw mail in S3', () => {
  // Intake may not list the bucket, and S3 then answers 403 for a key that does not exist.
  test.each([
    [{ status: 404, code: 'NoSuchKey' }, 'ParkError', 'raw mail is gone, or may not be read'],
    [{ status: 403, code: 'AccessDenied' }, 'ParkError', 'raw mail is gone, or may not be read'],
    [{ status: 503, code: 'SlowDown' }, 'RetryError', 'raw mail could not be read'],
    [{ status: 500, code: 'InternalError' }, 'RetryError', 'raw mail could not be read'],
  ])(
    'that S3 answers %j for is a %s, and its reason quotes nothing of the answer',
    async (answer, name, message) => {
      fault = answer
      await expect(s3RawMail('bucket', client).open('raw/abc')).rejects.toMatchObject({ name, message })
    },
  )
})
