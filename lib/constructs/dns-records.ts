import { CfnOutput, Stack } from 'aws-cdk-lib'
import * as route53 from 'aws-cdk-lib/aws-route53'
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'

interface DnsRecord {
  readonly id: string
  readonly name: string
  readonly type: 'MX' | 'TXT' | 'CNAME'
  readonly value: string
}

export interface DnsRecordsProps {
  readonly mailDomain: string
  readonly identity: EmailIdentity
  readonly hostedZone: { readonly id: string; readonly name: string } | null
}

/** What must stand in the DNS: written into the hosted zone where one is given, else shown as lines to paste. */
export class DnsRecords extends Construct {
  constructor(scope: Construct, id: string, props: DnsRecordsProps) {
    super(scope, id)
    for (const record of records(props, Stack.of(this).region)) {
      if (props.hostedZone) this.write(record, props.hostedZone.id)
      else this.show(record)
    }
  }

  private write({ id, name, type, value }: DnsRecord, hostedZoneId: string): void {
    new route53.CfnRecordSet(this, id, { hostedZoneId, name, type, ttl: '3600', resourceRecords: [value] })
  }

  /** The form of a zone file, which every DNS provider's page can be filled in from. */
  private show({ id, name, type, value }: DnsRecord): void {
    new CfnOutput(this, id, { key: `Dns${id}`, value: `${name} ${type} ${value}` })
  }
}

function records({ mailDomain, identity }: DnsRecordsProps, region: string): DnsRecord[] {
  const bounce = `bounce.${mailDomain}`
  const fixed: DnsRecord[] = [
    { id: 'Inbound', name: mailDomain, type: 'MX', value: `10 inbound-smtp.${region}.amazonaws.com` },
    { id: 'Spf', name: mailDomain, type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
    { id: 'Dmarc', name: `_dmarc.${mailDomain}`, type: 'TXT', value: '"v=DMARC1; p=reject"' },
    { id: 'BounceMx', name: bounce, type: 'MX', value: `10 feedback-smtp.${region}.amazonses.com` },
    { id: 'BounceSpf', name: bounce, type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
  ]
  const dkim = identity.dkimRecords.map(
    ({ name, value }, index): DnsRecord => ({ id: `Dkim${index + 1}`, name, type: 'CNAME', value }),
  )
  return [...fixed, ...dkim]
}
