import { Duration, Stack } from 'aws-cdk-lib'
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import type { Handler } from './handler.ts'
import type { WorkQueue } from './work-queue.ts'

export interface DashboardProps {
  readonly intake: Handler
  readonly dispatch: Handler
  readonly mails: WorkQueue
  readonly feedback: WorkQueue
}

/**
 * The story of the service on one page: what came in, what became of it, how long people waited. It is read from the
 * one log line a mail, so it costs nothing while nobody looks; metrics of our own would cost $0.30 each a month.
 */
export class StoryDashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id)
    const { intake, dispatch, mails, feedback } = props
    const dashboard = new cloudwatch.Dashboard(this, 'Dashboard', {
      dashboardName: Stack.of(this).stackName,
      defaultInterval: Duration.days(7),
    })
    const table = cloudwatch.LogQueryVisualizationType.TABLE
    const line = cloudwatch.LogQueryVisualizationType.LINE
    dashboard.addWidgets(
      story('Mails by outcome', intake, table, [
        'filter ispresent(outcome) and outcome != "model"',
        'stats count(*) as mails by outcome, reason',
        'sort mails desc',
      ]),
      story('Drafts a day', intake, line, [
        'filter outcome = "answered"',
        'stats count(*) as drafts by bin(1d)',
      ]),
      story('From mail to draft (ms)', intake, line, [
        'filter outcome = "answered"',
        'fields ms + waited as total',
        'stats pct(total, 50) as median, pct(total, 95) as slowest5Percent by bin(1h)',
      ]),
      story('Notes and nudges', dispatch, table, [
        'filter outcome = "dispatched"',
        'stats sum(sent) as notes, sum(told) as nudgesAndReceipts, sum(failed) as failures by bin(1d)',
      ]),
    )
    dashboard.addWidgets(
      new cloudwatch.GraphWidget({
        title: 'Waiting and parked',
        width: 12,
        left: [
          mails.queue.metricApproximateNumberOfMessagesVisible({ label: 'mails waiting' }),
          mails.deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'mails parked' }),
          feedback.deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'events parked' }),
        ],
      }),
      new cloudwatch.GraphWidget({
        title: 'Reputation',
        width: 12,
        left: ['BounceRate', 'ComplaintRate'].map(
          (name) => new cloudwatch.Metric({ namespace: 'AWS/SES', metricName: `Reputation.${name}` }),
        ),
      }),
    )
  }
}

function story(title: string, of: Handler, view: cloudwatch.LogQueryVisualizationType, queryLines: string[]) {
  return new cloudwatch.LogQueryWidget({
    title,
    view,
    queryLines,
    logGroupNames: [of.logGroup.logGroupName],
    width: 6,
  })
}
