/**
 * A fault of something upstream (S3, DynamoDB, SES, the network): the same mail may succeed later,
 * so the queue gives it back until its maximum receive count.
 */
export class RetryError extends Error {
  override name = 'RetryError'
}

/** A fault of ours or of the event: trying again cannot help. The mail goes to the dead-letter queue with an alarm. */
export class ParkError extends Error {
  override name = 'ParkError'
}
