import type { Store } from '../ports.ts'
import { claims } from './claims.ts'
import { counts } from './counts.ts'
import { interviews } from './interviews.ts'
import { notes, profiles } from './notes.ts'
import { secrets } from './secrets.ts'
import { dynamoTable, type Table } from './table.ts'

/** Everything that Afterword stores, in one DynamoDB table. */
export function dynamoStore(name: string, table: Table = dynamoTable(name)): Store {
  return {
    ...claims(table),
    ...interviews(table),
    ...secrets(table),
    ...counts(table),
    ...notes(table),
    ...profiles(table),
  }
}
