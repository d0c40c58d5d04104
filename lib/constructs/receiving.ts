import { CfnOutput, CustomResource, Duration } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import * as ses from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { RAW_PREFIX } from '../../lambdas/env.ts'
import { Handler } from './handler.ts'
import type { InboundMail } from './inbound-mail.ts'

export interface ReceivingProps {
  readonly mailDomain: string
  readonly inbound: InboundMail
  readonly ruleSetName: string
  readonly ruleName: string
  /** True where the set is the operator's and already active: ours is one rule among theirs. */
  readonly shared: boolean
  readonly logDays: number
  readonly key: IKey | undefined
}

/** SES takes mail for the mail domain, stores it and tells of it. */
export class Receiving extends Construct {
  constructor(scope: Construct, id: string, props: ReceivingProps) {
    super(scope, id)
    const activation = this.activation(props)
    // SES tries bucket and topic when it is given the rule, so their policies must stand before.
    activation.node.addDependency(props.inbound)
    if (!props.shared) activation.node.addDependency(this.ownRule(props))
    new CfnOutput(this, 'RuleSet', { key: 'ReceiptRuleSet', value: props.ruleSetName })
  }

  /** One action alone: an SNS action would bounce mail above 150 KB; the S3 action tells its own topic. */
  private actions({ inbound }: ReceivingProps) {
    return [
      {
        s3Action: {
          bucketName: inbound.bucket.bucketName,
          objectKeyPrefix: RAW_PREFIX,
          topicArn: inbound.received.topicArn,
        },
      },
    ]
  }

  private ownRule(props: ReceivingProps): ses.CfnReceiptRule {
    const set = new ses.CfnReceiptRuleSet(this, 'OwnRuleSet', { ruleSetName: props.ruleSetName })
    const rule = new ses.CfnReceiptRule(this, 'Rule', {
      ruleSetName: props.ruleSetName,
      rule: {
        name: props.ruleName,
        enabled: true,
        recipients: [props.mailDomain],
        tlsPolicy: 'Require',
        scanEnabled: true,
        actions: this.actions(props),
      },
    })
    rule.node.addDependency(set, props.inbound)
    return rule
  }

  /** CloudFormation knows no resource for "the active rule set": lib/activation is ours. */
  private activation(props: ReceivingProps): CustomResource {
    const handler = new Handler(this, 'Activation', {
      entry: 'lib/activation/handler.ts',
      timeout: Duration.minutes(1),
      memory: 256,
      logDays: props.logDays,
      key: props.key,
    })
    const actions = props.shared
      ? ['CreateReceiptRule', 'UpdateReceiptRule', 'DeleteReceiptRule']
      : ['SetActiveReceiptRuleSet']
    handler.allow(
      ['DescribeActiveReceiptRuleSet', ...actions].map((action) => `ses:${action}`),
      ['*'],
    )
    handler.acknowledgeWildcard(
      '*',
      'SES has no resource types for actions on receipt rules; only "*" can be granted.',
    )
    const { mailDomain, ruleSetName: ruleSet, ruleName: rule } = props
    const resource = new CustomResource(this, 'Active', {
      serviceToken: handler.function.functionArn,
      serviceTimeout: Duration.minutes(5),
      resourceType: 'Custom::ActiveReceiptRuleSet',
      properties: {
        wanted: props.shared ? { kind: 'shared-set', ruleSet, rule } : { kind: 'own-set', ruleSet },
        rule: { Recipients: [mailDomain], TlsPolicy: 'Require', Actions: this.sharedActions(props) },
      },
    })
    resource.node.addDependency(handler.role)
    return resource
  }

  /** In a set of the operator's, a Stop keeps their later rules (a catch-all that bounces) off our mail. */
  private sharedActions(props: ReceivingProps) {
    const [store] = this.actions(props)
    const { bucketName, objectKeyPrefix, topicArn } = store?.s3Action ?? {}
    return [
      { S3Action: { BucketName: bucketName, ObjectKeyPrefix: objectKeyPrefix, TopicArn: topicArn } },
      { StopAction: { Scope: 'RuleSet' } },
    ]
  }
}
