import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { dynamoStore } from '../../lambdas/aws/dynamo-store.ts'
import { unclaimedMail } from '../../lambdas/aws/unclaimed-mail.ts'
import { DAY, HOUR, MINUTE } from '../../lambdas/limits.ts'
import { ignored } from '../../lambdas/outcome.ts'
import { contractTable } from '../contract/contract-table.ts'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const PAGE = 100

/** Key and age in ms of each object in the bucket. */
let objects: [string, number][] = []
let table: Awaited<ReturnType<typeof contractTable>>
let s3: Server

beforeEach(async () => {
  table = await contractTable()
  s3 = createServer((request, response) => response.end(listing(new URL(request.url ?? '/', 'http://s3'))))
  await new Promise<void>((listening) => s3.listen(0, '127.0.0.1', () => listening()))
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(s3.address() as AddressInfo).port}`,
  })
})
afterEach(async () => {
  await table.stop()
  await new Promise<void>((closed) => s3.close(() => closed()))
})

/** ListObjectsV2, in pages. */
function listing({ searchParams }: URL): string {
  const from = Number(searchParams.get('continuation-token') ?? 0)
  const found = objects.filter(([key]) => key.startsWith(searchParams.get('prefix') ?? ''))
  const contents = found
    .slice(from, from + PAGE)
    .map(
      ([key, age]) =>
        `<Contents><Key>${key}</Key><LastModified>${new Date(NOW - age).toISOString()}</LastModified></Contents>`,
    )
  const more =
    found.length > from + PAGE ? `<NextContinuationToken>${from + PAGE}</NextContinuationToken>` : ''
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${more}</ListBucketResult>`
}

const look = () => unclaimedMail({ bucket: 'mail', table: table.name }, NOW - DAY, NOW - 15 * MINUTE)

describe('the mails that nobody claimed', () => {
  test('are those of the last day that no run of intake has ever heard of', async () => {
    const store = dynamoStore(table.name)
    await store.claimMail('claimed', 'worker', NOW)
    await store.finishMail('dropped', 'worker', ignored('repeated-delivery'), NOW)
    objects = ['claimed', 'dropped', 'lost'].map((id) => [`raw/${id}`, HOUR])
    expect(await look()).toEqual({ stored: 3, lost: ['lost'] })
  })

  test('do not count before SNS and SQS have had their time, nor twice a day later', async () => {
    objects = [
      ['raw/new', 14 * MINUTE],
      ['raw/lost', 16 * MINUTE],
      ['raw/old', DAY + MINUTE],
    ]
    expect(await look()).toEqual({ stored: 1, lost: ['lost'] })
  })

  test('are no object that SES left when it tried the bucket, and nothing elsewhere in it', async () => {
    objects = [
      ['raw/AMAZON_SES_SETUP_NOTIFICATION', HOUR],
      ['raw/', HOUR],
      ['other/mail', HOUR],
    ]
    expect(await look()).toEqual({ stored: 0, lost: [] })
  })

  test('are found on every page of a long day', async () => {
    objects = Array.from({ length: 2 * PAGE + 7 }, (_, at) => [`raw/mail-${at}`, HOUR])
    const store = dynamoStore(table.name)
    for (const at of [0, 99, 100, 206]) await store.claimMail(`mail-${at}`, 'worker', NOW)
    const { stored, lost } = await look()
    expect([stored, lost.length]).toEqual([207, 203])
    for (const at of [0, 99, 100, 206]) expect(lost).not.toContain(`mail-${at}`)
  })
})
