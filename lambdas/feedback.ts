import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { connectHearing } from './aws/connect-hearing.ts'
import { createHearFeedback } from './hear-feedback.ts'
import { reportFailures } from './records.ts'

/** SQS (an SES event a record, raw delivery) → what became of our mail. Built once per cold start. */
const ports = connectHearing()
const hearFeedback = createHearFeedback(ports)

export const handler = middy<SQSEvent, SQSBatchResponse>().handler((event: SQSEvent) =>
  reportFailures(event.Records, (record) => hearFeedback(record.body), ports),
)
