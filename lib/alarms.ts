import { Duration } from 'aws-cdk-lib'
import { ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { Alarms } from './constructs/alarms.ts'
import type { Handler } from './constructs/handler.ts'
import type { Handlers } from './constructs/handlers.ts'
import type { WorkQueue } from './constructs/work-queue.ts'
import type { DeploymentSettings } from './settings.ts'

interface Watched {
  readonly settings: DeploymentSettings
  readonly handlers: Handlers
  readonly mails: WorkQueue
  readonly feedback: WorkQueue
}

/** Every alarm, with what it means for candidates. $0.10 a metric a month; docs/deploy.md counts them. */
export function watch(alarms: Alarms, { settings, handlers, mails, feedback }: Watched): void {
  watchQueues(alarms, mails, feedback)
  watchHandlers(alarms, handlers)
  alarms.watchReputation()
  if (!settings.receiving) return
  watchLogs(alarms, handlers)
  if (settings.monthlyBudget > 0) alarms.watchCost(settings.monthlyBudget, settings.alarmAddress)
}

function watchQueues(alarms: Alarms, mails: WorkQueue, feedback: WorkQueue): void {
  const waiting = (queue: WorkQueue['queue']) =>
    queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' })
  alarms.add('MailsParked', {
    metric: waiting(mails.deadLetters),
    threshold: 0,
    impact:
      'a candidate sent a mail and got no answer; it failed five times and waits to be sent through again.',
  })
  alarms.add('EventsParked', {
    metric: waiting(feedback.deadLetters),
    threshold: 0,
    impact:
      'a bounce or complaint was not taken in; a candidate may believe that a note arrived which did not.',
  })
  alarms.add('MailsWaitTooLong', {
    metric: mails.queue.metricApproximateAgeOfOldestMessage({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    }),
    threshold: 15 * 60,
    impact: 'a mail has waited for 15 minutes; candidates get their drafts late, or are about to get none.',
  })
}

function watchHandlers(alarms: Alarms, { intake, dispatch, feedback, janitor }: Handlers): void {
  const failing: Record<string, [Handler, string]> = {
    Intake: [
      intake,
      'mails fail to be read or answered; candidates get their drafts late or, after five attempts, not.',
    ],
    Dispatch: [dispatch, 'notes and nudges that are due leave late.'],
    Feedback: [
      feedback,
      'bounces and complaints are taken in late; candidates hear late that a note did not arrive.',
    ],
    Janitor: [
      janitor,
      'nobody would notice a mail that was lost on its way to the service; its candidate would wait for ever.',
    ],
  }
  for (const [name, [handler, impact]] of Object.entries(failing)) {
    const metric = handler.function.metricErrors({ period: Duration.minutes(5) })
    alarms.add(`${name}Fails`, { metric, threshold: 0, impact })
  }
  alarms.add('Throttled', {
    // Over all functions of the region: the limit is the account's, whoever used it up. One metric instead of three.
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'Throttles',
      statistic: 'Sum',
      period: Duration.minutes(5),
    }),
    threshold: 0,
    evaluationPeriods: 3,
    impact: 'AWS holds Lambdas back; drafts, notes and nudges leave late, and mail piles up.',
  })
  alarms.add('NothingDispatched', {
    metric: dispatch.function.metricInvocations({ period: Duration.minutes(5) }),
    threshold: 1,
    when: ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: 3,
    missingData: TreatMissingData.BREACHING,
    impact: 'the clock stands still: no note and no nudge leaves, also those that candidates have confirmed.',
  })
}

/** Lines that handlers log only when something is wrong: no data, no cost, while all is well. */
function watchLogs(alarms: Alarms, handlers: Handlers): void {
  alarms.add('SendingStopped', {
    metric: logged(handlers.feedback, 'SendingStopped', FilterPattern.exists('$.breaker')),
    threshold: 0,
    impact:
      'too many notes bounced or were complained about, so no note leaves until the operator resumes sending.',
  })
  alarms.add('InterviewsStuck', {
    metric: counted(handlers.dispatch, 'InterviewsStuck', '$.failed'),
    threshold: 0,
    // What one tick could not do, the next one mostly can.
    evaluationPeriods: 3,
    impact:
      'a note, nudge or receipt that is due fails at every tick; its candidate waits, and nobody else would tell.',
  })
  alarms.add('MailsWithoutOutcome', {
    metric: counted(handlers.janitor, 'MailsWithoutOutcome', '$.lost'),
    threshold: 0,
    impact:
      'SES took a mail that never reached the service; its candidate waits for an answer that will not come.',
  })
}

/** The sum of a number in the handler's log lines, where it is not 0. */
function counted(handler: Handler, metricName: string, field: string): Metric {
  return logged(handler, metricName, FilterPattern.numberValue(field, '>', 0), field)
}

function logged(
  handler: Handler,
  metricName: string,
  filterPattern: ReturnType<typeof FilterPattern.exists>,
  value = '1',
) {
  const metricNamespace = 'Afterword'
  new MetricFilter(handler, metricName, {
    logGroup: handler.logGroup,
    filterPattern,
    metricNamespace,
    metricName,
    metricValue: value,
  })
  return new Metric({ namespace: metricNamespace, metricName, statistic: 'Sum', period: Duration.minutes(5) })
}
