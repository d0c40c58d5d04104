import { type CfnElement, CustomResource, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import * as s3 from 'aws-cdk-lib/aws-s3'
import * as sns from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { ENV, RAW_PREFIX } from '../../lambdas/env.ts'
import { fromThisAccount } from './from-this-account.ts'
import { Handler } from './handler.ts'

export interface InboundMailProps {
  readonly rawMailDays: number
  readonly key: IKey | undefined
  readonly logDays: number
  readonly ruleSetName: string
  readonly ruleName: string
}

/** Where SES puts raw mail, and the topic on which it tells of it. Only our own receipt rule may write to either. */
export class InboundMail extends Construct {
  readonly bucket: s3.Bucket
  readonly received: sns.Topic

  constructor(scope: Construct, id: string, props: InboundMailProps) {
    super(scope, id)
    this.bucket = new s3.Bucket(this, 'Bucket', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      encryption: props.key ? s3.BucketEncryption.KMS : s3.BucketEncryption.S3_MANAGED,
      encryptionKey: props.key,
      bucketKeyEnabled: props.key !== undefined,
      // No versions: what a candidate has us forget must be gone, not hidden behind a delete marker.
      versioned: false,
      lifecycleRules: [
        {
          id: 'ForgetRawMail',
          expiration: Duration.days(props.rawMailDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: RemovalPolicy.DESTROY,
    })
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'An access log would tell who mailed when for longer than the mails are kept. CloudTrail has the few writers.',
    })
    this.received = new sns.Topic(this, 'Received', { enforceSSL: true, masterKey: props.key })
    this.letSesWrite(props)
    this.emptyWhenDestroyed(props)
  }

  /** `actions` are S3's on raw mail, such as 'GetObject'. */
  grant(handler: Handler, actions: readonly string[]): void {
    handler.allow(
      actions.map((action) => `s3:${action}`),
      [this.bucket.arnForObjects(`${RAW_PREFIX}*`)],
    )
    this.acknowledgeObjects(handler, `${RAW_PREFIX}*`)
    this.bucket.encryptionKey?.grantDecrypt(handler.role)
    handler.setEnv(ENV.bucket, this.bucket.bucketName)
  }

  grantList(handler: Handler): void {
    handler.setEnv(ENV.bucket, this.bucket.bucketName)
    handler.allow(['s3:ListBucket'], [this.bucket.bucketArn], {
      StringLike: { 's3:prefix': `${RAW_PREFIX}*` },
    })
  }

  /** CDK's own autoDeleteObjects would bring a role and a runtime that are not ours to choose. */
  private emptyWhenDestroyed(props: InboundMailProps): void {
    const handler = new Handler(this, 'Emptying', {
      entry: 'lib/emptying/handler.ts',
      timeout: Duration.minutes(15),
      memory: 256,
      logDays: props.logDays,
      key: props.key,
    })
    handler.allow(['s3:ListBucket'], [this.bucket.bucketArn])
    handler.allow(['s3:DeleteObject'], [this.bucket.arnForObjects('*')])
    this.acknowledgeObjects(handler, '*')
    const emptied = new CustomResource(this, 'Emptied', {
      serviceToken: handler.function.functionArn,
      resourceType: 'Custom::EmptiedBucket',
      properties: { bucket: this.bucket.bucketName },
    })
    emptied.node.addDependency(handler.role)
  }

  private acknowledgeObjects(handler: Handler, below: string): void {
    const bucket = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnElement)
    handler.acknowledgeWildcard(`<${bucket}.Arn>/${below}`, 'Each mail is an object of its own.')
  }

  private letSesWrite({ ruleSetName, ruleName }: InboundMailProps): void {
    const { partition, region, account } = Stack.of(this)
    const rule = `arn:${partition}:ses:${region}:${account}:receipt-rule-set/${ruleSetName}:receipt-rule/${ruleName}`
    const ses = new iam.ServicePrincipal('ses.amazonaws.com')
    const conditions = fromThisAccount(this, rule)
    this.bucket.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'SesStoresMail',
        principals: [ses],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${RAW_PREFIX}*`)],
        conditions,
      }),
    )
    this.received.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'SesTellsOfMail',
        principals: [ses],
        actions: ['sns:Publish'],
        resources: [this.received.topicArn],
        conditions,
      }),
    )
  }
}
