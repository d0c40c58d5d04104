import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { RetryError } from '../errors.ts'

/** What DynamoDB answers; null where a condition failed. Throws RetryError for every other fault. */
export async function conditional<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await guarded(request)
  } catch (error) {
    if (error instanceof RetryError && error.cause instanceof ConditionalCheckFailedException) return null
    throw error
  }
}

/** What DynamoDB answers. Throws RetryError for faults, a failed condition among them. */
export async function guarded<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (cause) {
    throw new RetryError(`DynamoDB: ${(cause as Error).name}`, { cause })
  }
}
