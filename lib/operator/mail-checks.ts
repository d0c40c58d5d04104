import { resolveMx, resolveTxt } from 'node:dns/promises'
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses'
import {
  GetAccountCommand,
  GetEmailIdentityCommand,
  ListSuppressedDestinationsCommand,
  SESv2Client,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2'
import { type Check, type Finding, notChecked, ok, toDo } from './doctor.ts'
import type { Outputs } from './stack-outputs.ts'

/** SES's own address that takes every mail and harms no reputation (SES Developer Guide, "mailbox simulator"). */
const SIMULATOR = 'success@simulator.amazonses.com'

const NOT_RECEIVING = 'the stack was deployed without receiving'

/** How records are looked up; what a name does not have is thrown. */
export interface Dns {
  readonly mx: typeof resolveMx
  readonly txt: typeof resolveTxt
}

/** Everything about SES and the DNS. */
export function mailChecks(outputs: Outputs, dns: Dns = { mx: resolveMx, txt: resolveTxt }): Check[] {
  const { MailDomain = '', Region = '', Address = '', ConfigurationSet, ReceiptRuleSet } = outputs
  const v2 = new SESv2Client({})
  return [
    { name: 'identity', look: () => identity(v2, MailDomain) },
    {
      name: 'MX record',
      look: () => (ReceiptRuleSet ? mx(MailDomain, Region, dns) : Promise.resolve(notChecked(NOT_RECEIVING))),
    },
    {
      name: 'DMARC record',
      look: () => (ReceiptRuleSet ? dmarc(MailDomain, dns) : Promise.resolve(notChecked(NOT_RECEIVING))),
    },
    { name: 'receipt rule', look: () => receiptRule(MailDomain, ReceiptRuleSet) },
    { name: 'account', look: () => account(v2) },
    { name: 'quota', look: () => quota(v2) },
    { name: 'suppression list', look: () => suppression(v2) },
    { name: 'probe mail', look: () => probe(v2, Address, ConfigurationSet) },
  ]
}

async function identity(v2: SESv2Client, domain: string): Promise<Finding> {
  const found = await v2.send(new GetEmailIdentityCommand({ EmailIdentity: domain }))
  const { VerifiedForSendingStatus, DkimAttributes, MailFromAttributes, FeedbackForwardingStatus } = found
  if (DkimAttributes?.Status !== 'SUCCESS' || !VerifiedForSendingStatus) {
    const status = DkimAttributes?.Status ?? 'unknown'
    return toDo(
      `DKIM is ${status}: set the three CNAME records of the stack's outputs; SES looks for up to 72 hours.`,
    )
  }
  const from = MailFromAttributes?.MailFromDomainStatus
  if (from !== 'SUCCESS')
    return toDo(`MAIL FROM is ${from ?? 'not set'}: set MX and TXT of bounce.${domain}.`)
  if (FeedbackForwardingStatus) return toDo('Bounces are forwarded by mail: deploy again.')
  return ok('verified, DKIM and MAIL FROM stand')
}

async function mx(domain: string, region: string, dns: Dns): Promise<Finding> {
  const wanted = `inbound-smtp.${region}.amazonaws.com`
  const records = await dns.mx(domain).catch(() => [])
  if (records.some(({ exchange }) => exchange.toLowerCase() === wanted)) return ok(`${domain} leads to SES`)
  const others = records.map(({ exchange }) => exchange).join(', ') || 'nowhere'
  return toDo(`Mail for ${domain} goes ${others}: set its MX record to 10 ${wanted}`)
}

/** Without one, large providers put mail of a new domain into the spam folder. */
async function dmarc(domain: string, dns: Dns): Promise<Finding> {
  const records = await dns.txt(`_dmarc.${domain}`).catch(() => [])
  // A long record comes in several strings, which belong together (RFC 7489 §6.1).
  const policies = records.map((strings) => strings.join('')).filter((text) => /^v=DMARC1\b/.test(text))
  if (policies.length === 1) return ok(`_dmarc.${domain} has a policy`)
  const found = policies.length === 0 ? 'no DMARC policy' : 'several DMARC policies, which count as none'
  return toDo(`_dmarc.${domain} has ${found}: set the TXT record of the stack's outputs.`)
}

async function receiptRule(domain: string, ruleSet: string | undefined): Promise<Finding> {
  if (!ruleSet) return notChecked(NOT_RECEIVING)
  const { Metadata, Rules = [] } = await new SESClient({}).send(new DescribeActiveReceiptRuleSetCommand({}))
  if (Metadata?.Name !== ruleSet) {
    return toDo(
      `The active rule set is ${Metadata?.Name ?? 'none'}, not ${ruleSet}: activate it in SES, or deploy again.`,
    )
  }
  const first = Rules.find(({ Recipients = [] }) => Recipients.length === 0 || Recipients.includes(domain))
  if (!first?.Enabled || !first.Actions?.some(({ S3Action }) => S3Action?.TopicArn)) {
    return toDo(
      `No enabled rule of ${ruleSet} stores mail for ${domain} first: enable it, or move it to the top.`,
    )
  }
  return ok(`${ruleSet} is active and takes mail for ${domain}`)
}

async function account(v2: SESv2Client): Promise<Finding> {
  const { ProductionAccessEnabled, SendingEnabled, EnforcementStatus } = await v2.send(
    new GetAccountCommand({}),
  )
  if (ProductionAccessEnabled === undefined) return notChecked('SES does not say')
  if (!SendingEnabled || EnforcementStatus === 'SHUTDOWN')
    return toDo('SES has paused sending: see its mails and console.')
  if (EnforcementStatus === 'PROBATION')
    return toDo('SES reviews this account: see docs/runbook.md, BounceRate.')
  if (!ProductionAccessEnabled) {
    return toDo(
      'Sandbox: SES sends to verified addresses only. docs/deploy.md has a text to ask for production access.',
    )
  }
  return ok('production access, healthy')
}

async function quota(v2: SESv2Client): Promise<Finding> {
  const { SendQuota } = await v2.send(new GetAccountCommand({}))
  const { Max24HourSend, SentLast24Hours = 0, MaxSendRate } = SendQuota ?? {}
  if (Max24HourSend === undefined) return notChecked('SES does not say')
  const used = `${SentLast24Hours} of ${Max24HourSend} mails in 24 hours, ${MaxSendRate} a second`
  // -1 stands for no limit.
  const scarce = Max24HourSend > 0 && SentLast24Hours > 0.8 * Max24HourSend
  return scarce ? toDo(`${used}: ask for a higher quota in Service Quotas.`) : ok(used)
}

async function suppression(v2: SESv2Client): Promise<Finding> {
  const { SuppressedDestinationSummaries } = await v2.send(
    new ListSuppressedDestinationsCommand({ PageSize: 100 }),
  )
  if (!SuppressedDestinationSummaries) return notChecked('SES does not say')
  const count = SuppressedDestinationSummaries.length
  return ok(
    `${count === 100 ? '100 or more' : count} addresses that SES accepts mail for and does not send to`,
  )
}

async function probe(v2: SESv2Client, from: string, configurationSet: string | undefined): Promise<Finding> {
  const { MessageId } = await v2.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [SIMULATOR] },
      ...(configurationSet && { ConfigurationSetName: configurationSet }),
      Content: {
        Simple: {
          Subject: { Data: 'Afterword: probe' },
          Body: { Text: { Data: 'A probe of npm run doctor.' } },
        },
      },
    }),
  )
  return MessageId ? ok('SES accepted a mail to its simulator') : notChecked('SES gave no message id')
}
