import { setTimeout as sleep } from 'node:timers/promises'
import {
  CloudFormationClient,
  DeleteStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { GetQueueAttributesCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { unmarshall } from '@aws-sdk/util-dynamodb'

export type Outputs = Readonly<Record<string, string>>

const cloudformation = () => new CloudFormationClient({})

/** The deployed stack's outputs by name. */
export async function readOutputs(): Promise<Outputs> {
  const { Stacks } = await cloudformation().send(new DescribeStacksCommand({ StackName: 'Afterword' }))
  return Object.fromEntries(
    (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
  )
}

/** What SES does with a mail: into the bucket, then onto the topic. */
export async function deliver(
  outputs: Outputs,
  id: string,
  raw: string,
  notification: string,
): Promise<void> {
  const object = { Bucket: outputs.Bucket, Key: `raw/${id}`, Body: raw }
  await new S3Client({}).send(new PutObjectCommand(object))
  await publish(outputs, notification)
}

export async function publish(outputs: Outputs, message: string): Promise<void> {
  await new SNSClient({}).send(new PublishCommand({ TopicArn: outputs.ReceivedTopic, Message: message }))
}

export async function items(outputs: Outputs, prefix: string): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await new DynamoDBClient({}).send(new ScanCommand({ TableName: outputs.TableName }))
  return Items.map((item) => unmarshall(item)).filter(({ sk }) => String(sk).startsWith(prefix))
}

/** MiniStack's CloudFormation drops RedrivePolicy; and nobody waits 30 minutes here for five attempts. */
export async function hurryQueue(queue: string, deadLetters: string): Promise<void> {
  const sqs = new SQSClient({})
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetters, AttributeNames: ['QueueArn'] }),
  )
  const policy = JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 2 })
  const quick = { RedrivePolicy: policy, VisibilityTimeout: '2' }
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: queue, Attributes: quick }))
}

export async function countMessages(queue: string): Promise<number> {
  const { Attributes } = await new SQSClient({}).send(
    new GetQueueAttributesCommand({ QueueUrl: queue, AttributeNames: ['ApproximateNumberOfMessages'] }),
  )
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0)
}

/** Calls the function whose name holds `part`, with an event; gives what it returned. */
export async function invoke(endpoint: string, part: string, event: unknown): Promise<unknown> {
  const name = (await functions(endpoint)).find((each) => each.includes(part))
  const url = `${endpoint}/2015-03-31/functions/${name}/invocations`
  const response = await fetch(url, {
    method: 'POST',
    headers: signedAs('lambda'),
    body: JSON.stringify(event),
  })
  const body = await response.text()
  if (!response.ok || response.headers.has('x-amz-function-error')) throw new Error(`${name}: ${body}`)
  return JSON.parse(body || 'null')
}

async function functions(endpoint: string): Promise<string[]> {
  const response = await fetch(`${endpoint}/2015-03-31/functions/`, { headers: signedAs('lambda') })
  const { Functions } = (await response.json()) as { Functions: { FunctionName: string }[] }
  return Functions.map(({ FunctionName }) => FunctionName)
}

/** Every line that the group whose name holds `part` has logged. */
export async function logLines(endpoint: string, part: string): Promise<string[]> {
  const logs = (target: string, body: object) =>
    fetch(endpoint, {
      method: 'POST',
      headers: {
        ...signedAs('logs'),
        'x-amz-target': `Logs_20140328.${target}`,
        'content-type': 'application/x-amz-json-1.1',
      },
      body: JSON.stringify(body),
    }).then(
      (response) =>
        response.json() as Promise<{
          logGroups?: { logGroupName: string }[]
          events?: { message: string }[]
        }>,
    )
  const { logGroups = [] } = await logs('DescribeLogGroups', {})
  const lines: string[] = []
  for (const { logGroupName } of logGroups.filter((group) => group.logGroupName.includes(part))) {
    const { events = [] } = await logs('FilterLogEvents', { logGroupName })
    lines.push(...events.map(({ message }) => message))
  }
  return lines
}

/** Emulators route by the service's name in the credential and check no signature. */
function signedAs(service: string): Record<string, string> {
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  }
}

/** By name: MiniStack looks stacks up by name, and `cdk destroy` sends the ARN. */
export async function destroyStack(): Promise<void> {
  await cloudformation().send(new DeleteStackCommand({ StackName: 'Afterword' }))
  await until('the stack is gone', 60, async () => {
    const { Stacks } = await cloudformation()
      .send(new DescribeStacksCommand({ StackName: 'Afterword' }))
      .catch(() => ({ Stacks: [] }))
    const status = Stacks?.[0]?.StackStatus
    if (status?.endsWith('FAILED'))
      throw new Error(`the stack is ${status}: ${Stacks?.[0]?.StackStatusReason}`)
    return status === undefined || status === 'DELETE_COMPLETE'
  })
}

export async function bucketExists(outputs: Outputs): Promise<boolean> {
  const head = new S3Client({}).send(new HeadBucketCommand({ Bucket: outputs.Bucket }))
  return head.then(
    () => true,
    () => false,
  )
}

export async function until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await holds()) return
    await sleep(500)
  }
  throw new Error(`${what}: not within ${seconds} s`)
}
