import {
  type AttributeValue,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type ReturnValue,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { getBatch } from './batch.ts'
import { conditional, guarded } from './guarded.ts'
import { LEAN, unlogged } from './lean.ts'

export type Item = Record<string, unknown>
export interface Key {
  readonly pk: string
  readonly sk: string
}

/** A condition or update in DynamoDB's expression language. `#name` stands for the attribute `name`. */
export interface Expression {
  readonly text: string
  readonly values?: Item
}

/**
 * The one table. Reads are strongly consistent; a failed condition is a value (false, null), every other fault a
 * RetryError. Conditions never rely on the item that DynamoDB returns with a failure: the embedded server has none.
 */
export interface Table {
  get(key: Key): Promise<Item | null>
  /** Those of these items that there are, in any order; no key twice. One request for a hundred. */
  getAll(keys: readonly Key[]): Promise<Item[]>
  put(item: Item & Key, condition?: Expression): Promise<boolean>
  /** Gives the new item, or null where the condition failed. */
  update(key: Key, update: Expression, condition?: Expression): Promise<Item | null>
  delete(key: Key, condition?: Expression): Promise<boolean>
  /** All items of a partition whose sort key begins with `prefix`; pages are followed. */
  all(pk: string, prefix: string): Promise<Item[]>
  /** Keys from the index `due` whose sort value is at most `until`, earliest first; `after` is the last key of a page. */
  due(duePk: string, until: number, limit: number, after?: DueKey): Promise<DueKey[]>
}

export interface DueKey extends Key {
  readonly duePk: string
  readonly dueAt: number
}

const MARSHALL = { removeUndefinedValues: true }

export function dynamoTable(name: string, client = unlogged(new DynamoDBClient(LEAN))): Table {
  const query = async (input: Omit<QueryCommandInput, 'TableName'>) =>
    guarded(() => client.send(new QueryCommand({ TableName: name, ...input })))

  return {
    async get(key) {
      const { Item } = await guarded(() =>
        client.send(new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: true })),
      )
      return Item ? unmarshall(Item) : null
    },

    getAll: (keys) => getBatch(client, name, keys),

    async put(item, condition) {
      const Item = marshall(item, MARSHALL)
      const input = { TableName: name, Item, ...conditionOf(condition) }
      return (await conditional(() => client.send(new PutItemCommand(input)))) !== null
    },

    async update(key, update, condition) {
      const expressions = [update, condition].filter((expression) => expression !== undefined)
      const input = {
        TableName: name,
        Key: marshall(key),
        UpdateExpression: update.text,
        ...(condition && { ConditionExpression: condition.text }),
        ...substitutions(expressions),
        ReturnValues: 'ALL_NEW' as ReturnValue,
      }
      const result = await conditional(() => client.send(new UpdateItemCommand(input)))
      return result ? unmarshall(result.Attributes ?? {}) : null
    },

    async delete(key, condition) {
      const input = { TableName: name, Key: marshall(key), ...conditionOf(condition) }
      return (await conditional(() => client.send(new DeleteItemCommand(input)))) !== null
    },

    async all(pk, prefix) {
      const items: Item[] = []
      let from: Record<string, AttributeValue> | undefined
      do {
        const page = await query({
          KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
          ExpressionAttributeValues: marshall({ ':pk': pk, ...(prefix && { ':prefix': prefix }) }),
          ConsistentRead: true,
          ExclusiveStartKey: from,
        })
        items.push(...(page.Items ?? []).map((item) => unmarshall(item)))
        from = page.LastEvaluatedKey
      } while (from)
      return items
    },

    async due(duePk, until, limit, after) {
      const page = await query({
        IndexName: 'due',
        KeyConditionExpression: 'duePk = :pk AND dueAt <= :until',
        ExpressionAttributeValues: marshall({ ':pk': duePk, ':until': until }),
        Limit: limit,
        ...(after && { ExclusiveStartKey: marshall(after) }),
      })
      return (page.Items ?? []).map((item) => unmarshall(item) as unknown as DueKey)
    },
  }
}

/** Writes an item that counts its writes: only over the revision before, or as the first. */
export function putRevision(
  table: Table,
  item: Item & Key & { readonly revision: number },
): Promise<boolean> {
  if (item.revision === 1) return table.put(item, { text: 'attribute_not_exists(pk)' })
  return table.put(item, { text: '#revision = :before', values: { before: item.revision - 1 } })
}

function conditionOf(condition: Expression | undefined) {
  return condition ? { ConditionExpression: condition.text, ...substitutions([condition]) } : {}
}

/** `#name` and `:name` of all expressions; values are given by name without the colon. */
function substitutions(expressions: readonly Expression[]) {
  const text = expressions.map((expression) => expression.text).join(' ')
  const names = [...new Set(text.match(/#\w+/g) ?? [])].map((name) => [name, name.slice(1)])
  const values = expressions.flatMap((expression) => Object.entries(expression.values ?? {}))
  return {
    ...(names.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(names) as Record<string, string>,
    }),
    ...(values.length > 0 && {
      ExpressionAttributeValues: marshall(
        Object.fromEntries(values.map(([name, value]) => [`:${name}`, value])),
        MARSHALL,
      ),
    }),
  }
}
