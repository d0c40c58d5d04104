import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Check, examine, ok, toDo } from '../../lib/operator/doctor.ts'
import { mailChecks } from '../../lib/operator/mail-checks.ts'
import { redrive } from '../../lib/operator/redrive.ts'
import { serviceChecks } from '../../lib/operator/service-checks.ts'
import { OperatorError, output } from '../../lib/operator/stack-outputs.ts'

const outputsAt = (host: string) => ({
  Region: 'us-east-1',
  MailDomain: 'interviews.example.com',
  Address: 'thanks@interviews.example.com',
  TableName: 'table',
  MailQueue: `${host}/queue`,
  MailDeadLetters: `${host}/dead`,
  FeedbackDeadLetters: `${host}/dead-events`,
  AlarmTopic: 'arn:aws:sns:us-east-1:000000000000:alarms',
  ReceiptRuleSet: 'afterword',
})

type Answer = (target: string, body: Record<string, unknown>) => { status?: number; body: unknown }
let server: Server
let url: string
let answer: Answer

beforeEach(async () => {
  answer = () => ({ body: {} })
  server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const target = String(request.headers['x-amz-target'] ?? request.url)
    const { status = 200, body } = answer(target, text.startsWith('{') ? JSON.parse(text) : {})
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_MAX_ATTEMPTS: '1',
  })
})
afterEach(() => new Promise<void>((closed) => server.close(() => closed())))

describe('doctor', () => {
  const checks = (
    mx: () => Promise<{ exchange: string; priority: number }[]>,
    txt: () => Promise<string[][]> = async () => [],
  ): Check[] => [
    ...serviceChecks(outputsAt(url), () => Promise.reject(new Error('unreachable'))),
    ...mailChecks(outputsAt(url), { mx, txt } as never),
  ]

  test('says OK of nothing where AWS does not answer', async () => {
    answer = () => ({ status: 500, body: {} })
    const findings = await examine(
      checks(async () => []),
      () => {},
    )
    expect(findings.length).toBeGreaterThan(12)
    expect(findings.filter(({ state }) => state === 'OK')).toEqual([])
  })

  test('says OK of nothing where AWS answers without saying anything', async () => {
    const findings = await examine(
      checks(async () => []),
      () => {},
    )
    expect(findings.filter(({ state }) => state === 'OK')).toEqual([])
  })

  test('prints a line for each thing: OK, what to do, or why nobody looked', async () => {
    const lines: string[] = []
    await examine(
      [
        { name: 'one', look: async () => ok('fine') },
        { name: 'two', look: async () => toDo('do this') },
        { name: 'three', look: async () => Promise.reject(new Error('no access')) },
      ],
      (line) => lines.push(line.replaceAll(/ {2,}/g, ' ')),
    )
    expect(lines).toEqual(['OK one fine', 'TO DO two do this', 'not checked three Error: no access'])
  })

  test.each([
    [[{ exchange: 'inbound-smtp.us-east-1.amazonaws.com', priority: 10 }], 'OK'],
    [[{ exchange: 'inbound-smtp.eu-west-1.amazonaws.com', priority: 10 }], 'TO DO'],
    [[{ exchange: 'inbound-smtp.us-east-1.amazonaws.com.evil.example', priority: 10 }], 'TO DO'],
    [[], 'TO DO'],
  ])('reads the MX records %j as %s', async (records, state) => {
    const check = checks(async () => records).find(({ name }) => name === 'MX record')
    expect(await check?.look()).toMatchObject({ state })
  })

  test.each([
    [[['v=DMARC1; p=reject']], 'OK'],
    [[['google-site-verification=x'], ['v=DMARC1; ', 'p=none']], 'OK'],
    [[['v=spf1 -all']], 'TO DO'],
    // RFC 7489 §6.6.3: more than one counts as none.
    [[['v=DMARC1; p=none'], ['v=DMARC1; p=reject']], 'TO DO'],
    [[], 'TO DO'],
  ])('reads the DMARC records %j as %s', async (records, state) => {
    const check = checks(
      async () => [],
      async () => records,
    ).find(({ name }) => name === 'DMARC record')
    expect(await check?.look()).toMatchObject({ state })
  })

  test.each([
    [{ ProductionAccessEnabled: true, SendingEnabled: true, EnforcementStatus: 'HEALTHY' }, 'OK'],
    [{ ProductionAccessEnabled: false, SendingEnabled: true, EnforcementStatus: 'HEALTHY' }, 'TO DO'],
    [{ ProductionAccessEnabled: true, SendingEnabled: true, EnforcementStatus: 'PROBATION' }, 'TO DO'],
    [{ ProductionAccessEnabled: true, SendingEnabled: false, EnforcementStatus: 'SHUTDOWN' }, 'TO DO'],
  ])('reads the account %j as %s', async (body, state) => {
    answer = () => ({ body })
    const check = checks(async () => []).find(({ name }) => name === 'account')
    expect(await check?.look()).toMatchObject({ state })
  })

  test('counts what lies among the dead letters', async () => {
    const check = checks(async () => []).find(({ name }) => name === 'dead letters')
    answer = () => ({ body: { Attributes: { ApproximateNumberOfMessages: '0' } } })
    expect(await check?.look()).toMatchObject({ state: 'OK' })
    answer = () => ({ body: { Attributes: { ApproximateNumberOfMessages: '3' } } })
    expect(await check?.look()).toMatchObject({ state: 'TO DO', what: expect.stringContaining('3 parked') })
  })
})

/** SQS sends it along, and the SDK compares. */
const md5 = (text: string) => createHash('md5').update(text).digest('hex')

describe('redrive', () => {
  let dead: { Body: string; MD5OfBody: string; ReceiptHandle: string }[]
  let queue: string[]

  beforeEach(() => {
    dead = Array.from({ length: 13 }, (_, at) => {
      const Body = `mail ${at}`
      return { Body, MD5OfBody: md5(Body), ReceiptHandle: `receipt ${at}` }
    })
    queue = []
    answer = (target, body) => {
      if (target.endsWith('ReceiveMessage')) return { body: { Messages: dead.slice(0, 10) } }
      if (target.endsWith('DeleteMessage'))
        dead = dead.filter(({ ReceiptHandle }) => ReceiptHandle !== body.ReceiptHandle)
      if (!target.endsWith('SendMessage')) return { body: {} }
      queue.push(String(body.MessageBody))
      return { body: { MD5OfMessageBody: md5(String(body.MessageBody)) } }
    }
  })
  const client = () => new SQSClient({ maxAttempts: 1 })

  test('moves every dead letter to the queue as it is', async () => {
    expect(await redrive(`${url}/dead`, `${url}/queue`, client())).toBe(13)
    expect(dead).toEqual([])
    expect(queue).toEqual(Array.from({ length: 13 }, (_, at) => `mail ${at}`))
  })

  test('keeps a dead letter that could not be sent', async () => {
    const usual = answer
    answer = (target, body) =>
      target.endsWith('SendMessage') && queue.length === 5
        ? { status: 500, body: { __type: 'InternalError' } }
        : usual(target, body)
    await expect(redrive(`${url}/dead`, `${url}/queue`, client())).rejects.toThrow()
    expect(queue).toHaveLength(5)
    expect(dead.map(({ Body }) => Body)).toContain('mail 5')
    expect(dead).toHaveLength(8)
  })
})

test('an output that the deployed version does not have is named', () => {
  expect(() => output({}, 'TableName')).toThrow(OperatorError)
})
