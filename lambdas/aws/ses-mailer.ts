import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { ParkError, RetryError } from '../errors.ts'
import { SECOND } from '../limits.ts'
import type { Mailer, OutgoingMail, SendResult } from '../ports.ts'
import { LEAN, unlogged } from './lean.ts'

/** SES answers in well under a second; a socket that hangs must end before the Lambda does. */
const REQUEST_HANDLER = {
  connectionTimeout: 3 * SECOND,
  requestTimeout: 10 * SECOND,
  // Without this the SDK only warns and goes on waiting.
  throwOnRequestTimeout: true,
}

/** Nothing was on the wire yet, so the mail provably did not go. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Later the same request may be accepted (SES API, common errors). */
const LATER = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceeded',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
])

export function sesMailer(configurationSet: string | null): Mailer {
  const answers = unlogged(new SESClient({ ...LEAN, requestHandler: REQUEST_HANDLER }))
  // The SDK's own retries would send a note up to three times: SES has no idempotency token.
  const notes = unlogged(new SESClient({ ...LEAN, requestHandler: REQUEST_HANDLER, maxAttempts: 1 }))
  const command = (mail: OutgoingMail) =>
    new SendRawEmailCommand({
      Source: mail.source,
      // The envelope is explicit: headers never add a recipient.
      Destinations: [mail.destination],
      RawMessage: { Data: mail.raw },
      Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
      ...(configurationSet && { ConfigurationSetName: configurationSet }),
    })

  return {
    async answer(mail) {
      try {
        return (await answers.send(command(mail))).MessageId ?? ''
      } catch (cause) {
        if (refused(cause)) throw new ParkError(`SES refused an answer: ${nameOf(cause)}`, { cause })
        throw new RetryError(`SES did not take an answer: ${nameOf(cause)}`, { cause })
      }
    },

    async sendOnce(mail): Promise<SendResult> {
      try {
        return { kind: 'accepted', id: (await notes.send(command(mail))).MessageId ?? '' }
      } catch (error) {
        const reason = nameOf(error)
        if (LATER.has(reason) || notConnected(error)) return { kind: 'not-yet', reason }
        return refused(error) ? { kind: 'refused', reason } : { kind: 'unknown', reason }
      }
    },
  }
}

/** An answer of SES itself in the 4xx range, which it gives before it accepts anything. */
function refused(error: unknown): boolean {
  if (!(error instanceof SESServiceException)) return false
  const status = error.$metadata.httpStatusCode ?? 0
  return status >= 400 && status < 500 && !LATER.has(error.name)
}

function notConnected(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string }
  return name === 'CredentialsProviderError' || NOT_CONNECTED.has(code ?? '')
}

/** The error's class alone: SES puts addresses into its messages. */
function nameOf(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string }
  return code ?? name ?? 'unknown'
}
