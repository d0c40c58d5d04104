import { Stack } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import * as ses from 'aws-cdk-lib/aws-ses'
import * as sns from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { ENV } from '../../lambdas/env.ts'
import type { Handler } from './handler.ts'

export interface OutboundMailProps {
  readonly mailDomain: string
  readonly senderDomains: readonly string[]
  readonly key: IKey | undefined
}

/** The identity that mail leaves from, and the topic on which SES tells what became of each mail. */
export class OutboundMail extends Construct {
  readonly identity: ses.EmailIdentity
  readonly configurationSet: ses.ConfigurationSet
  readonly events: sns.Topic
  private readonly fromAddresses: readonly string[]

  constructor(scope: Construct, id: string, props: OutboundMailProps) {
    super(scope, id)
    this.fromAddresses = [props.mailDomain, ...props.senderDomains].map((domain) => `*@${domain}`)
    this.configurationSet = new ses.ConfigurationSet(this, 'ConfigurationSet', {
      suppressionReasons: ses.SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    })
    this.events = new sns.Topic(this, 'Events', { enforceSSL: true, masterKey: props.key })
    this.identity = new ses.EmailIdentity(this, 'Identity', {
      identity: ses.Identity.domain(props.mailDomain),
      dkimSigning: true,
      // Bounces come to the handler as events. As mails to the From address they would come in again through the front.
      feedbackForwarding: false,
      mailFromDomain: `bounce.${props.mailDomain}`,
      mailFromBehaviorOnMxFailure: ses.MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    })
    this.tellWhatBecameOfMail()
  }

  grantSend(handler: Handler): void {
    const { partition, region, account } = Stack.of(this)
    const arn = `arn:${partition}:ses:${region}:${account}`
    handler.allow(
      ['ses:SendRawEmail'],
      // In the sandbox SES also checks the recipients' identities, so any identity of the account must do; what may
      // stand in From is limited by the condition.
      [`${arn}:identity/*`, `${arn}:configuration-set/${this.configurationSet.configurationSetName}`],
      { StringLike: { 'ses:FromAddress': this.fromAddresses } },
    )
    handler.acknowledgeWildcard(
      `arn:${partition}:ses:${region}:<AWS::AccountId>:identity/*`,
      "The sandbox checks the recipients' identities too. What may stand in From is limited by ses:FromAddress.",
    )
    handler.setEnv(ENV.configurationSet, this.configurationSet.configurationSetName)
  }

  /** CDK lets SES publish on behalf of this configuration set alone (test/infra/stored.test.ts looks). */
  private tellWhatBecameOfMail(): void {
    const { SEND, DELIVERY, BOUNCE, COMPLAINT, REJECT, DELIVERY_DELAY } = ses.EmailSendingEvent
    const destination = this.configurationSet.addEventDestination('ToTopic', {
      destination: ses.EventDestination.snsTopic(this.events),
      events: [SEND, DELIVERY, BOUNCE, COMPLAINT, REJECT, DELIVERY_DELAY],
    })
    // SES tries the topic when the destination is made, so the policy must stand before.
    destination.node.addDependency(this.events.node.findChild('Policy'))
  }
}
