import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type Check, type Finding, notChecked, ok, toDo } from './doctor.ts'
import type { Outputs } from './stack-outputs.ts'

/** Everything that is not mail: table, queues, alarms. `sendingStopped` tells since when, in ms, or null. */
export function serviceChecks(outputs: Outputs, sendingStopped: () => Promise<number | null>): Check[] {
  return [
    { name: 'table', look: () => table(outputs.TableName) },
    { name: 'dead letters', look: () => deadLetters(outputs.MailDeadLetters, 'npm run redrive') },
    {
      name: 'parked events',
      look: () => deadLetters(outputs.FeedbackDeadLetters, 'npm run redrive -- feedback'),
    },
    { name: 'dead-letter path', look: () => redrivePolicy(outputs.MailQueue) },
    { name: 'sending', look: () => sending(sendingStopped) },
    { name: 'alarm address', look: () => subscription(outputs.AlarmTopic) },
    { name: 'alarms', look: alarms },
  ]
}

async function table(TableName: string | undefined): Promise<Finding> {
  const { Table } = await new DynamoDBClient({}).send(new DescribeTableCommand({ TableName }))
  const due = Table?.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === 'due')
  if (Table?.TableStatus !== 'ACTIVE' || !due)
    return toDo(`${TableName} is ${Table?.TableStatus ?? 'not there'}: deploy again.`)
  return ok(`${TableName} is active`)
}

async function attributesOf(QueueUrl: string | undefined): Promise<Record<string, string>> {
  const { Attributes } = await new SQSClient({}).send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  )
  return Attributes ?? {}
}

async function deadLetters(queue: string | undefined, command: string): Promise<Finding> {
  const count = (await attributesOf(queue)).ApproximateNumberOfMessages
  if (count === undefined) return notChecked('SQS does not say')
  return Number(count) === 0 ? ok('none') : toDo(`${count} parked: docs/runbook.md, then ${command}.`)
}

async function redrivePolicy(queue: string | undefined): Promise<Finding> {
  const { RedrivePolicy } = await attributesOf(queue)
  if (!RedrivePolicy) return toDo('A mail that fails is tried for ever and never parked: deploy again.')
  return ok('a mail that fails is parked')
}

async function sending(sendingStopped: () => Promise<number | null>): Promise<Finding> {
  const since = await sendingStopped()
  if (since === null) return ok('notes may leave')
  return toDo(
    `No note has left since ${new Date(since).toISOString()}: docs/runbook.md, SendingStopped; npm run resume.`,
  )
}

async function subscription(TopicArn: string | undefined): Promise<Finding> {
  const { Subscriptions = [] } = await new SNSClient({}).send(
    new ListSubscriptionsByTopicCommand({ TopicArn }),
  )
  const confirmed = Subscriptions.filter(({ SubscriptionArn }) => SubscriptionArn?.startsWith('arn:'))
  if (confirmed.length > 0) return ok('confirmed')
  return toDo(
    'Nobody hears of alarms: confirm the subscription in the mail that AWS sent to the alarm address.',
  )
}

async function alarms(): Promise<Finding> {
  const { MetricAlarms = [] } = await new CloudWatchClient({}).send(
    new DescribeAlarmsCommand({ AlarmNamePrefix: 'Afterword-' }),
  )
  if (MetricAlarms.length === 0) return toDo('There are no alarms: deploy again.')
  const raised = MetricAlarms.filter(({ StateValue }) => StateValue === 'ALARM')
  if (raised.length === 0) return ok(`${MetricAlarms.length} alarms, none raised`)
  const sections = raised.map(
    ({ AlarmDescription }) => /section (\w+)\.$/.exec(AlarmDescription ?? '')?.[1] ?? 'an alarm',
  )
  return toDo(`Raised: ${sections.join(', ')}. docs/runbook.md has a section for each.`)
}
