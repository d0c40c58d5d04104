import { Duration } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import * as sns from 'aws-cdk-lib/aws-sns'
import * as sqs from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Handler } from './handler.ts'

export interface WorkQueueProps {
  readonly topic: sns.ITopic
  readonly handler: Handler
  readonly batchSize: number
  /** How many batches are worked on at the same time. Reserved concurrency would fail to deploy in new accounts. */
  readonly concurrency: number
  readonly key: IKey | undefined
}

/** Topic → queue → handler. What fails five times lies in the dead-letter queue for 14 days. */
export class WorkQueue extends Construct {
  readonly queue: sqs.Queue
  readonly deadLetters: sqs.Queue

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id)
    const common = {
      enforceSSL: true,
      encryption: props.key ? sqs.QueueEncryption.KMS : sqs.QueueEncryption.SQS_MANAGED,
      encryptionMasterKey: props.key,
    }
    this.deadLetters = new sqs.Queue(this, 'DeadLetters', { ...common, retentionPeriod: Duration.days(14) })
    this.queue = new sqs.Queue(this, 'Queue', {
      ...common,
      // AWS asks for six times the time-out; less, and a message comes back while it is still being worked on.
      visibilityTimeout: Duration.seconds(props.handler.timeout.toSeconds() * 6),
      // A message's age counts from its first queue, so parked mail is kept for ten days more at least.
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    })
    this.subscribe(props.topic)
    props.handler.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: props.batchSize,
        maxConcurrency: props.concurrency,
        reportBatchItemFailures: true,
      }),
    )
  }

  /** CDK's own subscription would name the topic in the key's policy, and the topic names the key: a circle. */
  private subscribe(topic: sns.ITopic): void {
    new sns.Subscription(this, 'Subscription', {
      topic,
      protocol: sns.SubscriptionProtocol.SQS,
      endpoint: this.queue.queueArn,
      // The body is the JSON of SES itself, in no envelope.
      rawMessageDelivery: true,
    })
    this.queue.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'TopicDelivers',
        principals: [new iam.ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': topic.topicArn } },
      }),
    )
  }
}
