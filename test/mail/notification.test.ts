import { describe, expect, test } from '@jest/globals'
import { ParkError } from '../../lambdas/errors.ts'
import { checkObject, readNotification } from '../../lambdas/mail/mail.ts'
import { notification, type WireEvent } from './notifications.ts'

const WHERE = { bucket: 'afterword-mail', prefix: 'raw/' }

function faultOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('a notification of SES', () => {
  test('says what SES itself saw: envelope, verdicts, object and time', () => {
    expect(readNotification(notification())).toEqual({
      id: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      object: { bucket: 'afterword-mail', key: 'raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1' },
      receivedAt: Date.UTC(2026, 10, 3, 16, 20, 5, 123),
      envelopeFrom: 'sam@mailbox-example.com',
      recipients: ['thanks@interviews.example.com'],
      verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' },
    })
  })

  test('may have fields that AWS adds one day', () => {
    const body = JSON.stringify({ ...JSON.parse(notification()), newField: { a: 1 }, version: 7 })
    expect(readNotification(body).id).toBe('o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1')
  })

  test('a verdict that nobody knows yet proves nothing', () => {
    const body = notification((event) => {
      event.receipt.dmarcVerdict.status = 'PASS_WITH_HONOURS'
    })
    expect(readNotification(body).verdicts.dmarc).toBe('PROCESSING_FAILED')
  })

  test.each([
    ['an empty string', ''],
    ['angle brackets', '<>'],
    ['null', null],
  ])('the null reverse-path may come as %s', (_, source) => {
    const body = notification((event) => {
      event.mail.source = source
    })
    expect(readNotification(body).envelopeFrom).toBe('')
  })

  const secret = 'secret@canary.example'
  const refused: [string, string][] = [
    ['text', `not json ${secret}`],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an SNS envelope', JSON.stringify({ Type: 'Notification', TopicArn: 'arn:x', Message: notification() })],
    [
      'a bounce notification',
      JSON.stringify({ notificationType: 'Bounce', bounce: { bouncedRecipients: [secret] } }),
    ],
    ['inherited fields', '{"__proto__":{"notificationType":"Received"}}'],
    ...altered('no mail', (event) => Reflect.deleteProperty(event, 'mail')),
    ...altered('no receipt', (event) => Reflect.deleteProperty(event, 'receipt')),
    ...altered('no action', (event) => Reflect.deleteProperty(event.receipt, 'action')),
    ...altered('no recipients', (event) => event.receipt.recipients.pop()),
    ...altered('recipients that are no text', (event) =>
      event.receipt.recipients.push(7 as unknown as string),
    ),
    ...altered('no DMARC verdict', (event) => Reflect.deleteProperty(event.receipt, 'dmarcVerdict')),
    ...altered('no envelope sender', (event) => Reflect.deleteProperty(event.mail, 'source')),
    ...altered('no time', (event) => Object.assign(event.mail, { timestamp: 'yesterday' })),
    ...altered('another action', (event) => Object.assign(event.receipt.action, { type: 'Lambda' })),
    ...altered('an id with a path in it', (event) =>
      Object.assign(event.mail, { messageId: `../${secret}` }),
    ),
    ...[
      'raw/../../etc/passwd',
      '/etc/passwd',
      'raw//x',
      'raw/./x',
      'raw\\..\\x',
      'raw/a\u0000b',
      'raw/x/..',
      '',
    ].flatMap((key) =>
      altered(`the key ${JSON.stringify(key)}`, (event) =>
        Object.assign(event.receipt.action, { objectKey: key }),
      ),
    ),
  ]

  function altered(name: string, change: (event: WireEvent) => void): [string, string][] {
    const body = notification((event) => {
      event.mail.commonHeaders.from = [secret]
      change(event)
    })
    return [[name, body]]
  }

  test.each(refused)('is parked when it is or has %s, and the fault holds nothing private', (_, body) => {
    const fault = faultOf(() => readNotification(body))
    expect(fault).toBeInstanceOf(ParkError)
    expect(String((fault as Error).message)).not.toMatch(/canary|passwd|mailbox-example|interviews\.example/)
    expect((fault as Error).cause).toBeUndefined()
  })
})

describe('the object that a notification names', () => {
  test('lies in our bucket under our prefix', () => {
    expect(() => checkObject(readNotification(notification()), WHERE)).not.toThrow()
  })

  test.each([
    ['another bucket', { bucket: 'other', prefix: 'raw/' }],
    ['a bucket that begins like ours', { bucket: 'afterword-mail-2', prefix: 'raw/' }],
    ['another prefix', { bucket: 'afterword-mail', prefix: 'incoming/' }],
    [
      'the folder itself',
      { bucket: 'afterword-mail', prefix: 'raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1' },
    ],
  ])('is not read from %s', (_, where) => {
    expect(() => checkObject(readNotification(notification()), where)).toThrow(ParkError)
  })
})
