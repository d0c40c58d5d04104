/**
 * Dollars, us-east-1, list prices as of 24 November 2026 (aws.amazon.com/{ses,lambda,dynamodb,s3,sqs,sns}/pricing), without
 * free tiers. Whoever changes a price changes the date.
 */
export const PRICES_OF = '2026-11-24'

const MILLION = 1e6

export const PRICES = {
  sesSent: 0.1 / 1000,
  sesReceived: 0.1 / 1000,
  lambdaRequest: 0.2 / MILLION,
  /** arm64, first tier. */
  lambdaGbSecond: 0.0000133334,
  /** On demand; a write unit is 1 KB, a strongly consistent read unit 4 KB. */
  dynamoWriteUnit: 0.625 / MILLION,
  dynamoReadUnit: 0.125 / MILLION,
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  sqsRequest: 0.4 / MILLION,
  /** Delivery to SQS is free. */
  snsPublish: 0.5 / MILLION,
} as const
