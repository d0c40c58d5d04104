import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { connect } from './aws/connect.ts'
import { createReceive } from './receive.ts'
import { reportFailures } from './records.ts'

/** SQS (an SES notification a record, raw delivery) → receive. Built once per cold start. */
const ports = connect()
const receive = createReceive(ports)

export const handler = middy<SQSEvent, SQSBatchResponse>().handler((event: SQSEvent) =>
  reportFailures(event.Records, (record) => receive(record.body), ports),
)
