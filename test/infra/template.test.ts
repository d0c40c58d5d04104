import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Template } from 'aws-cdk-lib/assertions'
import { readSettings } from '../../lambdas/env.ts'
import { all, type Resource, statements, synthesise } from './synthesise.ts'

const minimal = synthesise('examples/minimal.json')
const everything = synthesise('examples/everything.json')
const emulated = synthesise('test/deploy/settings.json')
const SETTINGS: [string, Template][] = [
  ['minimal', minimal],
  ['everything on', everything],
]

const one = (template: Template, type: string, id = ''): Resource => {
  const found = all(template, type).filter(([name]) => name.includes(id))
  expect([type, id, found.length]).toEqual([type, id, 1])
  return found[0]?.[1] as Resource
}
const alarms = (template: Template) => all(template, 'AWS::CloudWatch::Alarm')

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

describe('receiving', () => {
  const rule = one(minimal, 'AWS::SES::ReceiptRule')
  const active = one(minimal, 'Custom::ActiveReceiptRuleSet')

  test('takes mail for the mail domain over TLS, scanned, by the S3 action and its own topic alone', () => {
    expect(rule.Properties.Rule).toMatchObject({
      Enabled: true,
      Recipients: ['interviews.example.com'],
      ScanEnabled: true,
      TlsPolicy: 'Require',
      Actions: [{ S3Action: { ObjectKeyPrefix: 'raw/', TopicArn: expect.anything() } }],
    })
  })

  test('makes the rule once bucket and topic let SES in, and activates it last', () => {
    const before = rule.DependsOn?.join(' ')
    expect(before).toContain('InboundBucketPolicy')
    expect(before).toContain('InboundReceivedPolicy')
    expect(active.DependsOn?.join(' ')).toContain('ReceivingRule')
    expect(active.Properties.wanted).toEqual({ kind: 'own-set', ruleSet: 'afterword' })
  })

  test('in a set of the operator adds one rule, with a Stop that keeps later rules off our mail', () => {
    expect(all(everything, 'AWS::SES::ReceiptRule')).toEqual([])
    const { Properties, DependsOn } = one(everything, 'Custom::ActiveReceiptRuleSet')
    expect(Properties.wanted).toEqual({ kind: 'shared-set', ruleSet: 'university-mail', rule: 'afterword' })
    expect(Properties.rule).toMatchObject({
      Recipients: ['interviews.example.edu'],
      TlsPolicy: 'Require',
      Actions: [{ S3Action: { ObjectKeyPrefix: 'raw/' } }, { StopAction: { Scope: 'RuleSet' } }],
    })
    expect(DependsOn?.join(' ')).toContain('InboundReceivedPolicy')
  })

  test('is left out, with all that emulators lack, where the settings say so', () => {
    const types = new Set(
      Object.values(emulated.toJSON().Resources as Record<string, Resource>).map(({ Type }) => Type),
    )
    for (const type of [
      'AWS::SES::ReceiptRuleSet',
      'AWS::SES::ReceiptRule',
      'AWS::Logs::MetricFilter',
      'AWS::Budgets::Budget',
    ]) {
      expect(types).not.toContain(type)
    }
    expect([...types].filter((type) => type.startsWith('Custom::'))).toEqual(['Custom::EmptiedBucket'])
  })
})

describe('sending', () => {
  test('signs with DKIM, has a MAIL FROM of its own and no bounces by mail', () => {
    expect(one(minimal, 'AWS::SES::EmailIdentity').Properties).toMatchObject({
      EmailIdentity: 'interviews.example.com',
      DkimAttributes: { SigningEnabled: true },
      MailFromAttributes: { MailFromDomain: 'bounce.interviews.example.com' },
      FeedbackAttributes: { EmailForwardingEnabled: false },
    })
  })

  test('tells of bounces, complaints, deliveries and rejects once the topic lets SES in', () => {
    const { Properties, DependsOn } = one(minimal, 'AWS::SES::ConfigurationSetEventDestination')
    expect(Properties.EventDestination).toMatchObject({
      Enabled: true,
      MatchingEventTypes: expect.arrayContaining(['bounce', 'complaint', 'delivery', 'reject', 'send']),
    })
    expect(DependsOn).toEqual([expect.stringContaining('OutboundEventsPolicy')])
  })
})

describe('the DNS', () => {
  const names = ['Inbound', 'Spf', 'Dmarc', 'BounceMx', 'BounceSpf', 'Dkim1', 'Dkim2', 'Dkim3']

  test('is written into the hosted zone, where there is one', () => {
    const records = all(everything, 'AWS::Route53::RecordSet')
    expect(records).toHaveLength(names.length)
    for (const [, { Properties }] of records) expect(Properties.HostedZoneId).toBe('Z0123456789ABCDEFGHIJ')
    expect(records.map(([, { Properties }]) => Properties.ResourceRecords)).toEqual(
      expect.arrayContaining([['10 inbound-smtp.eu-central-1.amazonaws.com'], ['"v=DMARC1; p=reject"']]),
    )
  })

  test('is shown ready to paste, where there is none', () => {
    const outputs = minimal.toJSON().Outputs as Record<string, { Value: unknown }>
    expect(Object.keys(outputs).filter((name) => name.startsWith('Dns'))).toEqual(
      names.map((name) => `Dns${name}`),
    )
    expect(outputs.DnsInbound?.Value).toBe(
      'interviews.example.com MX 10 inbound-smtp.us-east-1.amazonaws.com',
    )
    expect(all(minimal, 'AWS::Route53::RecordSet')).toEqual([])
  })
})

describe('alarms', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8')
  const sections = runbook.split(/^## /m).slice(1)
  const ids = alarms(minimal).map(
    ([, { Properties }]) => /section (\w+)\.$/.exec(String(Properties.AlarmDescription))?.[1],
  )

  test('say what they mean for candidates, and tell somebody', () => {
    expect(alarms(minimal).length).toBeGreaterThan(8)
    for (const [id, { Properties }] of alarms(minimal)) {
      expect([id, Properties.AlarmDescription]).toEqual([id, expect.stringMatching(/^Impact: .{30,}/)])
      expect(Properties.AlarmActions).toHaveLength(1)
    }
  })

  test.each(ids)('%s has its section in the runbook', (id) => {
    const section = sections.find((text) => text.startsWith(`${id}\n`)) ?? ''
    for (const part of ['Description', 'Investigation', 'Resolution'])
      expect(section).toContain(`**${part}.**`)
  })

  test('and no section is left over', () => {
    const alarmSections = sections
      .filter((text) => text.includes('**Investigation.**'))
      .map((text) => text.split('\n')[0])
    expect(alarmSections.sort()).toEqual([...ids, 'Cost'].sort())
  })

  test('name nothing private', () => {
    expect(JSON.stringify(alarms(everything))).not.toMatch(/@/)
  })

  test('and everything else that stands there cost less than $2 a month with no mail', () => {
    const metrics = alarms(minimal).length * 0.1
    const polling = 2 * 0.26
    const clocks = 0.1
    expect(all(minimal, 'AWS::CloudWatch::Dashboard')).toHaveLength(1)
    expect(all(minimal, 'AWS::KMS::Key')).toHaveLength(0)
    expect(metrics + polling + clocks).toBeLessThan(2)
  })
})

test.each(['Intake', 'Dispatch', 'Feedback', 'Janitor'])(
  '%s is given every setting that it reads',
  (name) => {
    for (const template of [minimal, everything]) {
      const { Environment } = one(template, 'AWS::Lambda::Function', `Handlers${name}Function`).Properties
      const variables = (Environment as { Variables: Record<string, unknown> }).Variables
      const resolved = Object.entries(variables).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : 'a-name',
      ])
      expect(() => readSettings(Object.fromEntries(resolved))).not.toThrow()
    }
  },
)

test('every Lambda is Node 24 on arm64', () => {
  for (const [, { Properties }] of all(everything, 'AWS::Lambda::Function')) {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  }
})

test('the clocks tick every minute for what is due, and every quarter of an hour for what got lost', () => {
  const rates = all(minimal, 'AWS::Events::Rule').map(([, { Properties }]) => Properties.ScheduleExpression)
  expect(rates.sort()).toEqual(['rate(1 minute)', 'rate(15 minutes)'])
})
