import { describe, expect, test } from '@jest/globals'
import { all, one, type Resource, synthesise } from './synthesise.ts'

const minimal = synthesise('examples/minimal.json')
const everything = synthesise('examples/everything.json')
const emulated = synthesise('test/deploy/settings.json')

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
