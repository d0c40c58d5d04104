import { setTimeout } from 'node:timers/promises'
import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { RetryError } from '../errors.ts'
import { guarded } from './guarded.ts'
import type { Item, Key } from './table.ts'

/** BatchGetItem takes a hundred keys. */
const BATCH = 100
/** What DynamoDB leaves of a batch is asked for again, a little later each time; then the mail's redelivery is the wait. */
const BATCH_TRIES = 5
const BATCH_WAIT = 50

/** Those of these items that there are, in any order; no key twice. One request for a hundred. */
export async function getBatch(client: DynamoDBClient, table: string, keys: readonly Key[]): Promise<Item[]> {
  const items: Item[] = []
  for (let at = 0; at < keys.length; at += BATCH)
    items.push(
      ...(await get(
        client,
        table,
        keys.slice(at, at + BATCH).map((key) => marshall(key)),
      )),
    )
  return items
}

/** Under load DynamoDB answers a part and names the rest (API reference, BatchGetItem, UnprocessedKeys). */
async function get(
  client: DynamoDBClient,
  table: string,
  Keys: Record<string, AttributeValue>[],
): Promise<Item[]> {
  const items: Item[] = []
  let RequestItems: NonNullable<BatchGetItemCommandInput['RequestItems']> = {
    [table]: { Keys, ConsistentRead: true },
  }
  for (let tries = 0; tries < BATCH_TRIES; tries++) {
    if (tries > 0) await setTimeout(BATCH_WAIT * 2 ** tries)
    const page = await guarded(() => client.send(new BatchGetItemCommand({ RequestItems })))
    items.push(...(page.Responses?.[table] ?? []).map((item) => unmarshall(item)))
    if (!page.UnprocessedKeys?.[table]) return items
    RequestItems = page.UnprocessedKeys
  }
  throw new RetryError('DynamoDB left keys of a batch unread')
}
