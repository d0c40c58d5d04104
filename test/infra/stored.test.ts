import { describe, expect, test } from '@jest/globals'
import type { Template } from 'aws-cdk-lib/assertions'
import { all, one, type Resource, statements, synthesise } from './synthesise.ts'

const minimal = synthesise('examples/minimal.json')
const everything = synthesise('examples/everything.json')
const SETTINGS: [string, Template][] = [
  ['minimal', minimal],
  ['everything on', everything],
]

describe.each(SETTINGS)('what is stored (%s)', (_, template) => {
  test('mail is encrypted, never public, and gone after its days', () => {
    const { Properties, DeletionPolicy } = one(template, 'AWS::S3::Bucket')
    expect(Properties.BucketEncryption).toBeDefined()
    expect(Object.values(Properties.PublicAccessBlockConfiguration as object)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(Properties.LifecycleConfiguration).toMatchObject({
      Rules: [{ ExpirationInDays: template === minimal ? 7 : 3 }],
    })
    expect(Properties).not.toHaveProperty('VersioningConfiguration')
    expect(DeletionPolicy).toBe('Delete')
    one(template, 'Custom::EmptiedBucket')
  })

  test('interviews outlive the stack, can be restored to a point in time, and expire by `ttl`', () => {
    const { Properties, DeletionPolicy } = one(template, 'AWS::DynamoDB::GlobalTable')
    expect(DeletionPolicy).toBe('Retain')
    expect(Properties.BillingMode).toBe('PAY_PER_REQUEST')
    expect(Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'ttl', Enabled: true })
    expect(Properties.Replicas).toMatchObject([
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    ])
    expect(Properties.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ])
    expect(Properties.GlobalSecondaryIndexes).toMatchObject([
      { IndexName: 'due', Projection: { ProjectionType: 'KEYS_ONLY' } },
    ])
    expect(template.toJSON().Outputs).toHaveProperty('DeleteTableCommand')
  })

  test('nothing but the table and its key stays after the stack', () => {
    const kept = Object.values(template.toJSON().Resources as Record<string, Resource>)
      .filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')
      .map(({ Type }) => Type)
    expect(kept.sort()).toEqual(
      template === minimal ? ['AWS::DynamoDB::GlobalTable'] : ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key'],
    )
  })

  test('every log group ends its lines after a time', () => {
    const groups = all(template, 'AWS::Logs::LogGroup')
    expect(groups).toHaveLength(all(template, 'AWS::Lambda::Function').length)
    for (const [, { Properties }] of groups)
      expect(Properties.RetentionInDays).toBe(template === minimal ? 30 : 90)
  })
})

test('with a key of its own, everything that is stored is encrypted with it', () => {
  const withKey = (type: string, property: string) =>
    all(everything, type).map(([, { Properties }]) => JSON.stringify(Properties[property] ?? null))
  for (const value of [
    ...withKey('AWS::S3::Bucket', 'BucketEncryption'),
    ...withKey('AWS::SNS::Topic', 'KmsMasterKeyId'),
    ...withKey('AWS::SQS::Queue', 'KmsMasterKeyId'),
    ...withKey('AWS::Logs::LogGroup', 'KmsKeyId'),
    ...withKey('AWS::DynamoDB::GlobalTable', 'Replicas'),
  ]) {
    expect(value).toMatch(/"Key961B73FD"/)
  }
})

describe.each(SETTINGS)('queues (%s)', (_, template) => {
  const queues = all(template, 'AWS::SQS::Queue')
  const working = queues.filter(([id]) => !id.includes('DeadLetters'))

  test('give a mail back five times and then keep it for 14 days', () => {
    expect(working).toHaveLength(2)
    for (const [, { Properties }] of working)
      expect(Properties.RedrivePolicy).toMatchObject({ maxReceiveCount: 5 })
    for (const [id, { Properties }] of queues) {
      if (id.includes('DeadLetters')) expect(Properties.MessageRetentionPeriod).toBe(14 * 86_400)
    }
  })

  test('are encrypted', () => {
    for (const [, { Properties }] of queues) {
      expect(Properties.SqsManagedSseEnabled === true || Properties.KmsMasterKeyId !== undefined).toBe(true)
    }
  })

  test.each(['Intake', 'Feedback'])('hide a message for six times as long as %s may take', (name) => {
    const timeout = Number(one(template, 'AWS::Lambda::Function', `Handlers${name}`).Properties.Timeout)
    const [, queue] = working.find(([id]) => id.startsWith(name === 'Intake' ? 'Mails' : 'Feedback')) ?? []
    expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout)
  })

  test('hand over failed records alone, to a bounded number of workers', () => {
    const sources = all(template, 'AWS::Lambda::EventSourceMapping')
    expect(sources).toHaveLength(2)
    for (const [, { Properties }] of sources) {
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
      expect(Properties.ScalingConfig).toMatchObject({ MaximumConcurrency: expect.any(Number) })
      expect(Properties.BatchSize).toBeLessThanOrEqual(5)
    }
  })

  test('carry the JSON of SES as it is', () => {
    const toQueues = all(template, 'AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties.Protocol === 'sqs',
    )
    expect(toQueues).toHaveLength(2)
    for (const [, { Properties }] of toQueues) expect(Properties.RawMessageDelivery).toBe(true)
  })
})

describe.each(SETTINGS)('who may write from outside (%s)', (_, template) => {
  const policies = ['AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'].flatMap(
    (type) =>
      all(template, type).flatMap(([id, resource]) =>
        statements(resource).map((statement) => [id, statement] as const),
      ),
  )
  const allowed = policies.filter(([, { Effect }]) => Effect === 'Allow')

  test('each service is let in by name and for its source alone', () => {
    expect(allowed.map(([, { Principal }]) => Principal?.Service).sort()).toEqual([
      'cloudwatch.amazonaws.com',
      'ses.amazonaws.com',
      'ses.amazonaws.com',
      'ses.amazonaws.com',
      'sns.amazonaws.com',
      'sns.amazonaws.com',
    ])
    for (const [id, { Condition }] of allowed) {
      const condition = JSON.stringify(Condition)
      expect([id, condition]).toEqual([id, expect.stringMatching(/"aws:SourceArn"/i)])
      // A queue's source is one of our own topics; the account is in its ARN.
      if (!id.includes('Queue')) expect(condition).toMatch(/"aws:SourceAccount":\{"Ref":"AWS::AccountId"\}/i)
    }
  })

  test('mail comes from our receipt rule, events from our configuration set', () => {
    const source = (sid: string) =>
      JSON.stringify(allowed.find(([, { Sid }]) => Sid === sid)?.[1].Condition ?? null)
    const rule = `:receipt-rule-set/${template === minimal ? 'afterword' : 'university-mail'}:receipt-rule/afterword`
    expect(source('SesStoresMail')).toContain(rule)
    expect(source('SesTellsOfMail')).toContain(rule)
    const events = allowed.filter(([id]) => id.startsWith('OutboundEvents'))
    expect(JSON.stringify(events.map(([, { Condition }]) => Condition))).toContain(':configuration-set/')
  })

  test('nobody without TLS', () => {
    const guarded = policies.filter(
      ([, { Effect, Condition }]) =>
        Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
    )
    const targets = ['AWS::S3::Bucket', 'AWS::SNS::Topic', 'AWS::SQS::Queue'].flatMap((type) =>
      all(template, type),
    )
    expect(guarded).toHaveLength(targets.length)
  })
})
