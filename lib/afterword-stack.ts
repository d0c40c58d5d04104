import { CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { watch } from './alarms.ts'
import { Alarms } from './constructs/alarms.ts'
import { everyInterval } from './constructs/clock.ts'
import { StoryDashboard } from './constructs/dashboard.ts'
import { DnsRecords } from './constructs/dns-records.ts'
import { Handlers } from './constructs/handlers.ts'
import { InboundMail } from './constructs/inbound-mail.ts'
import { InterviewTable } from './constructs/interview-table.ts'
import { OutboundMail } from './constructs/outbound-mail.ts'
import { ownKey } from './constructs/own-key.ts'
import { Receiving } from './constructs/receiving.ts'
import { WorkQueue } from './constructs/work-queue.ts'
import type { DeploymentSettings } from './settings.ts'

/** Receipt rule → S3 and SNS → SQS → intake → table → SES; a clock → dispatch → SES; SES's events → feedback → table. */
export class AfterwordStack extends Stack {
  constructor(scope: Construct, id: string, settings: DeploymentSettings) {
    super(scope, id, {
      env: { region: settings.region },
      description: 'Afterword: thank-you notes for interviews',
    })
    const key = settings.ownKey ? ownKey(this) : undefined
    const rule = { ruleSetName: settings.receiptRuleSet ?? 'afterword', ruleName: 'afterword' }

    const table = new InterviewTable(this, 'Interviews', { key })
    const inbound = new InboundMail(this, 'Inbound', { ...settings, ...rule, key })
    const outbound = new OutboundMail(this, 'Outbound', { ...settings, key })
    const handlers = new Handlers(this, 'Handlers', { settings, table, inbound, outbound, key })
    const mails = new WorkQueue(this, 'Mails', {
      topic: inbound.received,
      handler: handlers.intake,
      // One at a time: a mail that kills its process takes no other with it.
      batchSize: 1,
      concurrency: settings.concurrency,
      key,
    })
    const feedback = new WorkQueue(this, 'Feedback', {
      topic: outbound.events,
      handler: handlers.feedback,
      batchSize: 5,
      concurrency: 2,
      key,
    })
    everyInterval(this, 'EveryMinute', Duration.minutes(1), handlers.dispatch)
    everyInterval(this, 'EveryQuarter', Duration.minutes(15), handlers.janitor)

    const alarms = new Alarms(this, 'Alarms', { address: settings.alarmAddress, key })
    watch(alarms, { settings, handlers, mails, feedback })
    new StoryDashboard(this, 'Story', { ...handlers, mails, feedback })
    if (settings.receiving) {
      const shared = settings.receiptRuleSet !== null
      new Receiving(this, 'Receiving', { ...settings, ...rule, inbound, shared, key })
      new DnsRecords(this, 'Dns', { ...settings, identity: outbound.identity })
    }
    this.output({
      Region: settings.region,
      Address: settings.address,
      MailDomain: settings.mailDomain,
      Bucket: inbound.bucket.bucketName,
      ReceivedTopic: inbound.received.topicArn,
      MailQueue: mails.queue.queueUrl,
      MailDeadLetters: mails.deadLetters.queueUrl,
      FeedbackQueue: feedback.queue.queueUrl,
      FeedbackDeadLetters: feedback.deadLetters.queueUrl,
      ConfigurationSet: outbound.configurationSet.configurationSetName,
      AlarmTopic: alarms.topic.topicArn,
    })
    Tags.of(this).add('service', 'afterword')
  }

  /** Names that `npm run doctor`, `redrive` and `resume` read. */
  private output(values: Record<string, string>): void {
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value })
  }
}
