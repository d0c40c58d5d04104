import { Duration } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { ENV } from '../../lambdas/env.ts'
import type { DeploymentSettings } from '../settings.ts'
import { Handler } from './handler.ts'
import type { InboundMail } from './inbound-mail.ts'
import type { InterviewTable } from './interview-table.ts'
import { grantModel } from './model.ts'
import type { OutboundMail } from './outbound-mail.ts'

export interface HandlersProps {
  readonly settings: DeploymentSettings
  readonly table: InterviewTable
  readonly inbound: InboundMail
  readonly outbound: OutboundMail
  readonly key: IKey | undefined
}

const ITEMS = ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query']

/** The Lambdas, each with what its adapters call and no more (test/infra/permissions.test.ts derives it from them). */
export class Handlers extends Construct {
  readonly intake: Handler
  readonly dispatch: Handler
  readonly feedback: Handler
  readonly janitor: Handler

  constructor(scope: Construct, id: string, props: HandlersProps) {
    super(scope, id)
    const { settings, table, inbound, outbound } = props
    const handler = (name: string, timeout: Duration, memory: number) =>
      new Handler(this, name, {
        entry: `lambdas/${name.toLowerCase()}.ts`,
        timeout,
        memory,
        logDays: settings.logDays,
        key: props.key,
        environment: environment(settings),
        model: settings.model !== null,
      })
    // Under the lease of a claim (limits.ts): a worker that SES or S3 keeps waiting is gone before its mail is taken over.
    this.intake = handler('Intake', Duration.seconds(60), 1024)
    this.dispatch = handler('Dispatch', Duration.seconds(55), 512)
    this.feedback = handler('Feedback', Duration.seconds(30), 512)
    this.janitor = handler('Janitor', Duration.minutes(2), 256)

    inbound.grant(this.intake, ['GetObject', 'DeleteObject'])
    if (settings.model) grantModel(this.intake, settings.model)
    for (const each of [this.intake, this.dispatch, this.feedback]) table.grant(each, ITEMS)
    // Feedback hears of bounces and writes them down; its candidates are told by dispatch.
    for (const each of [this.intake, this.dispatch]) outbound.grantSend(each)
    for (const each of [this.dispatch, this.feedback]) each.setEnv(ENV.bucket, inbound.bucket.bucketName)
    table.grant(this.janitor, ['BatchGetItem'])
    inbound.grantList(this.janitor)
  }
}

/** What every handler may know. Table, bucket and configuration set are added with the grant that opens them. */
function environment(settings: DeploymentSettings): Record<string, string> {
  return {
    [ENV.address]: settings.address,
    [ENV.candidates]: settings.candidates === 'anyone' ? 'anyone' : settings.candidates.join(','),
    [ENV.senderDomains]: settings.senderDomains.join(','),
    [ENV.retentionDays]: String(settings.interviewDays),
    ...(Object.keys(settings.caps).length > 0 && { [ENV.caps]: JSON.stringify(settings.caps) }),
  }
}
