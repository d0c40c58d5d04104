import { Duration, Stack } from 'aws-cdk-lib'
import * as budgets from 'aws-cdk-lib/aws-budgets'
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import * as sns from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import type { Address } from '../../lambdas/address.ts'
import { fromThisAccount } from './from-this-account.ts'

export interface AlarmProps {
  /** What it means for candidates, so that whoever is woken can judge it: becomes "Impact: …". */
  readonly impact: string
  readonly metric: cloudwatch.IMetric
  readonly threshold: number
  /** Above the threshold by default. */
  readonly when?: cloudwatch.ComparisonOperator
  readonly evaluationPeriods?: number
  /** No data is fine by default: a service at rest has none. */
  readonly missingData?: cloudwatch.TreatMissingData
}

/** Where alarms go, and the one way to make one. docs/runbook.md has a section for each, under the alarm's id. */
export class Alarms extends Construct {
  readonly topic: sns.Topic

  constructor(scope: Construct, id: string, props: { address: Address; key: IKey | undefined }) {
    super(scope, id)
    const { partition, region, account } = Stack.of(this)
    this.topic = new sns.Topic(this, 'Topic', { enforceSSL: true, masterKey: props.key })
    // Any policy of our own (enforceSSL writes one) replaces the default that lets the account's alarms publish.
    this.topic.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'AlarmsPublish',
        principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: fromThisAccount(this, `arn:${partition}:cloudwatch:${region}:${account}:alarm:*`),
      }),
    )
    this.topic.addSubscription(new EmailSubscription(props.address))
  }

  /** `id` names the alarm and its section in docs/runbook.md. */
  add(id: string, props: AlarmProps): cloudwatch.Alarm {
    const alarm = new cloudwatch.Alarm(this, id, {
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: props.when ?? cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: props.evaluationPeriods ?? 1,
      treatMissingData: props.missingData ?? cloudwatch.TreatMissingData.NOT_BREACHING,
      alarmDescription: `Impact: ${props.impact} What to do: docs/runbook.md, section ${id}.`,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    return alarm
  }

  /** Bounce and complaint rates are the account's own: above 5 % and 0.1 % SES reviews it, later it stops sending. */
  watchReputation(): void {
    const rate = (metricName: string) =>
      new cloudwatch.Metric({
        namespace: 'AWS/SES',
        metricName,
        statistic: 'Average',
        period: Duration.hours(1),
      })
    this.add('BounceRate', {
      metric: rate('Reputation.BounceRate'),
      threshold: 0.03,
      impact:
        'too many mails bounce. Above 5 % SES puts the account under review; if it pauses sending, nobody gets anything.',
    })
    this.add('ComplaintRate', {
      metric: rate('Reputation.ComplaintRate'),
      threshold: 0.0008,
      impact:
        'recipients mark mails as spam. Above 0.1 % SES puts the account under review and may pause all sending.',
    })
  }

  /** The first two budgets of an account are free; a budget sends its own mail. */
  watchCost(dollars: number, address: Address): void {
    const warning = (notificationType: string, threshold: number) => ({
      notification: {
        notificationType,
        threshold,
        thresholdType: 'PERCENTAGE',
        comparisonOperator: 'GREATER_THAN',
      },
      subscribers: [{ subscriptionType: 'EMAIL', address }],
    })
    new budgets.CfnBudget(this, 'Cost', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: dollars, unit: 'USD' } },
      notificationsWithSubscribers: [warning('ACTUAL', 80), warning('FORECASTED', 100)],
    })
  }
}
