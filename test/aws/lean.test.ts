import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SESClient } from '@aws-sdk/client-ses'
import { describe, expect, it } from '@jest/globals'
import { unlogged } from '../../lambdas/aws/lean.ts'

describe.each([
  ['DynamoDB', DynamoDBClient],
  ['S3', S3Client],
  ['SES', SESClient],
] as const)('a client of %s', (_name, Client) => {
  it('logs nothing, and does all else as before', () => {
    const client = new Client({ region: 'us-east-1' })
    const before = client.middlewareStack.identify()
    const after = unlogged(client).middlewareStack.identify()
    const gone = before.filter((middleware) => !after.includes(middleware))
    expect(gone).toEqual([expect.stringMatching(/^loggerMiddleware\b/)])
    expect(before).toHaveLength(after.length + 1)
  })
})
