import { RAW_PREFIX } from '../../lambdas/env.ts'
import type { HeaderField } from './header-block.ts'

/** The header that only the local server knows: `X-Afterword-Verdict: fail` makes the sender unproven. */
const VERDICT_HEADER = 'x-afterword-verdict'

/** SES leaves out the headers beyond this many bytes and says so. */
const HEADERS_SHOWN = 10 * 1024

export interface AcceptedMail {
  /** SES's messageId: the object's key, without the prefix. */
  readonly id: string
  readonly bucket: string
  /** MAIL FROM; empty for the null reverse-path. */
  readonly source: string
  /** RCPT TO. */
  readonly recipients: readonly string[]
  readonly headers: readonly HeaderField[]
  readonly receivedAt: number
  readonly processingMillis: number
}

/**
 * SES's "Received" notification of an S3 action, as a queue gets it with raw message delivery
 * (docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html). As there, `destination` comes from
 * the headers, which the sender wrote; the envelope is in `receipt.recipients`.
 */
export function receivedNotification(mail: AcceptedMail): string {
  const timestamp = new Date(mail.receivedAt).toISOString()
  const shown = withinBytes(mail.headers)
  return JSON.stringify({
    notificationType: 'Received',
    mail: {
      timestamp,
      source: mail.source,
      messageId: mail.id,
      destination: addressesIn([...valuesOf(mail.headers, 'to'), ...valuesOf(mail.headers, 'cc')]),
      headersTruncated: shown.length < mail.headers.length,
      headers: shown,
      commonHeaders: commonHeaders(mail, shown),
    },
    receipt: {
      timestamp,
      processingTimeMillis: mail.processingMillis,
      recipients: mail.recipients,
      ...verdicts(mail.headers),
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:us-east-1:000000000000:afterword',
        bucketName: mail.bucket,
        objectKeyPrefix: RAW_PREFIX,
        objectKey: `${RAW_PREFIX}${mail.id}`,
      },
    },
  })
}

/** Whoever can reach a server on the loopback interface is its user, so mail counts as proven unless it says otherwise. */
function verdicts(headers: readonly HeaderField[]) {
  const failed = valuesOf(headers, VERDICT_HEADER).some((value) => value.toLowerCase() === 'fail')
  const status = failed ? 'FAIL' : 'PASS'
  return {
    spamVerdict: { status: 'PASS' },
    virusVerdict: { status: 'PASS' },
    spfVerdict: { status },
    dkimVerdict: { status },
    dmarcVerdict: { status },
    ...(failed && { dmarcPolicy: 'reject' }),
  }
}

function commonHeaders(mail: AcceptedMail, headers: readonly HeaderField[]) {
  const first = (name: string) => valuesOf(headers, name)[0]
  const from = valuesOf(headers, 'from')
  const to = valuesOf(headers, 'to')
  const cc = valuesOf(headers, 'cc')
  return {
    returnPath: mail.source,
    ...(from.length > 0 && { from }),
    date: first('date'),
    ...(to.length > 0 && { to }),
    ...(cc.length > 0 && { cc }),
    messageId: first('message-id'),
    subject: first('subject'),
  }
}

function valuesOf(headers: readonly HeaderField[], name: string): string[] {
  return headers.filter((field) => field.name.toLowerCase() === name).map((field) => field.value)
}

function addressesIn(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(/[\s<>,;:"()]+/).filter((word) => word.includes('@')))
}

function withinBytes(headers: readonly HeaderField[]): HeaderField[] {
  let bytes = 0
  return headers.filter((field) => {
    bytes += Buffer.byteLength(field.name) + Buffer.byteLength(field.value) + 4
    return bytes <= HEADERS_SHOWN
  })
}
