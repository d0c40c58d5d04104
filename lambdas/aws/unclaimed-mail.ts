import { BatchGetItemCommand, type BatchGetItemCommandOutput, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { RAW_PREFIX } from '../env.ts'
import { mailKey } from './keys.ts'

/** BatchGetItem takes a hundred keys. */
const BATCH = 100

/** SES leaves this object when it tries the bucket for a new receipt rule. It is no mail. */
const SETUP = 'AMAZON_SES_SETUP_NOTIFICATION'

/** Ids of the mails that SES stored from `from` until `until` (ms UTC) and that nobody claimed. */
export async function unclaimedMail(
  { bucket, table }: { readonly bucket: string; readonly table: string },
  from: number,
  until: number,
): Promise<{ stored: number; lost: string[] }> {
  const ids = await storedIds(new S3Client({}), bucket, from, until)
  const lost = new Set(ids)
  const dynamo = new DynamoDBClient({})
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const id of await claimedOf(dynamo, table, ids.slice(start, start + BATCH))) lost.delete(id)
  }
  return { stored: ids.length, lost: [...lost] }
}

async function storedIds(client: S3Client, bucket: string, from: number, until: number): Promise<string[]> {
  const ids: string[] = []
  let ContinuationToken: string | undefined
  do {
    const input = { Bucket: bucket, Prefix: RAW_PREFIX, ContinuationToken }
    const page = await client.send(new ListObjectsV2Command(input))
    for (const { Key, LastModified } of page.Contents ?? []) {
      const id = Key?.slice(RAW_PREFIX.length)
      const at = LastModified?.getTime() ?? 0
      if (id && id !== SETUP && at >= from && at <= until) ids.push(id)
    }
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken)
  return ids
}

async function claimedOf(client: DynamoDBClient, table: string, ids: readonly string[]): Promise<string[]> {
  const byKey = new Map(ids.map((id) => [mailKey(id).pk, id]))
  const claimed: string[] = []
  let RequestItems: BatchGetItemCommandOutput['UnprocessedKeys'] = {
    [table]: {
      Keys: ids.map((id) => marshall(mailKey(id))),
      ProjectionExpression: 'pk',
      ConsistentRead: true,
    },
  }
  while (RequestItems && Object.keys(RequestItems).length > 0) {
    const page: BatchGetItemCommandOutput = await client.send(new BatchGetItemCommand({ RequestItems }))
    claimed.push(...(page.Responses?.[table] ?? []).map((item) => byKey.get(unmarshall(item).pk) ?? ''))
    RequestItems = page.UnprocessedKeys
  }
  return claimed
}
