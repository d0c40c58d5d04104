/** SES's "Received" notification of an S3 action, in the shape that it has on the wire. */
export function notification(changes: (event: WireEvent) => void = () => {}): string {
  const event = wireEvent()
  changes(event)
  return JSON.stringify(event)
}

export type WireEvent = ReturnType<typeof wireEvent>

function wireEvent() {
  const status = (verdict: string) => ({ status: verdict })
  return {
    notificationType: 'Received',
    mail: {
      timestamp: '2026-11-03T16:20:05.123Z',
      source: 'sam@mailbox-example.com' as string | null,
      messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      // Written by the sender, in headers: never the recipients.
      destination: ['victim@northwind-labs.example'],
      headersTruncated: false,
      headers: [{ name: 'From', value: 'boss@northwind-labs.example' }],
      commonHeaders: { from: ['boss@northwind-labs.example'], returnPath: 'boss@northwind-labs.example' },
    },
    receipt: {
      timestamp: '2026-11-03T16:20:05.456Z',
      processingTimeMillis: 1086,
      recipients: ['thanks@interviews.example.com'],
      spamVerdict: status('PASS'),
      virusVerdict: status('PASS'),
      spfVerdict: status('PASS'),
      dkimVerdict: status('PASS'),
      dmarcVerdict: status('PASS'),
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:us-east-1:123456789012:received',
        bucketName: 'afterword-mail',
        objectKeyPrefix: 'raw/',
        objectKey: 'raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      },
    },
  }
}
