import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  GetSendQuotaCommand,
  SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
  type SendRawEmailCommandInput,
} from '@aws-sdk/client-ses'
import { describe, expect, test } from '@jest/globals'
import { newestAnswerTo } from '../../lib/local/sent-folder.ts'
import { startSes } from '../../lib/local/ses.ts'
import { cleanUp, temporaryData } from './temporary-folder.ts'

const RAW = [
  'From: Afterword <thanks@afterword.localhost>',
  'To: Nora <nora@candidates.example>',
  'Subject: Re: Invite',
  'In-Reply-To: <1@candidates.example>',
  'References: <0@candidates.example>',
  ' <1@candidates.example>',
  'Auto-Submitted: auto-replied',
  '',
  'Dear Dana, +/=% ü',
  '',
].join('\r\n')

async function start() {
  const folder = await temporaryData()
  const events: string[] = []
  const server = await startSes(folder, 0, (mail) => events.push(mail.id))
  const client = new SESClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })
  cleanUp(async () => {
    client.destroy()
    await server.stop()
  })
  const send = (raw: string | Uint8Array = RAW, more: Partial<SendRawEmailCommandInput> = {}) =>
    client.send(
      new SendRawEmailCommand({
        Source: 'thanks@afterword.localhost',
        Destinations: ['nora@candidates.example'],
        RawMessage: { Data: Buffer.from(raw) },
        ...more,
      }),
    )
  const kept = (ending: string) =>
    readdirSync(folder.sent)
      .filter((name) => name.endsWith(ending))
      .sort()
  return { folder, server, client, events, send, kept }
}

describe('the local SES', () => {
  test('keeps a mail byte for byte, with its envelope beside it', async () => {
    const { folder, events, send, kept } = await start()
    const Tags = [
      { Name: 'interview', Value: 'abc' },
      { Name: 'note', Value: '1' },
    ]
    const { MessageId = '' } = await send(RAW, {
      Tags,
      ConfigurationSetName: 'notes',
      Destinations: ['other@candidates.example'],
    })
    const [name = ''] = kept('.eml')
    expect(name).toMatch(new RegExp(`^\\d{8}T\\d{9}Z-${MessageId}\\.eml$`))
    expect(await readFile(join(folder.sent, name), 'utf8')).toBe(RAW)
    expect(JSON.parse(await readFile(join(folder.sent, name.replace('.eml', '.json')), 'utf8'))).toEqual({
      id: MessageId,
      source: 'thanks@afterword.localhost',
      destinations: ['other@candidates.example'],
      tags: { interview: 'abc', note: '1' },
      configurationSet: 'notes',
    })
    expect(events).toEqual([MessageId])
  })

  test('lists what was sent in its viewer', async () => {
    const { server, send } = await start()
    const before = (await (await fetch(`${server.url}/store`)).json()) as { emails: unknown[] }
    await send()
    const after = (await (await fetch(`${server.url}/store`)).json()) as { emails: unknown[] }
    expect(after.emails).toHaveLength(before.emails.length + 1)
    expect(after.emails.at(-1)).toMatchObject({
      subject: 'Re: Invite',
      body: { text: expect.stringContaining('Dear Dana') },
    })
    expect(await (await fetch(server.url)).text()).toContain('<html')
  })

  test('keeps the order of mails sent in the same millisecond', async () => {
    const { folder, send, kept } = await start()
    for (let at = 0; at < 5; at++) await send(`${RAW}${at}\r\n`)
    const last = await Promise.all(
      kept('.eml').map(async (name) => (await readFile(join(folder.sent, name), 'utf8')).trim().at(-1)),
    )
    expect(last).toEqual(['0', '1', '2', '3', '4'])
  })

  test('answers an action that it does not know with an error, not with silence', async () => {
    const { client, kept } = await start()
    await expect(client.send(new GetSendQuotaCommand({}))).rejects.toMatchObject({ name: 'InvalidAction' })
    const mail = {
      Source: 'a@b.example',
      Destination: { ToAddresses: ['c@d.example'] },
      Message: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } },
    }
    await expect(client.send(new SendEmailCommand(mail))).rejects.toMatchObject({ name: 'InvalidAction' })
    expect(kept('')).toEqual([])
  })

  test.each<[string, string, Partial<SendRawEmailCommandInput>]>([
    ['a malformed recipient', RAW, { Destinations: ['nora@candidates.example', 'nora@@x'] }],
    ['a recipient whose local part is not ASCII', RAW, { Destinations: ['nöra@candidates.example'] }],
    ['a mail without recipients', RAW, { Destinations: [] }],
    [
      'a field twice that may stand once',
      RAW.replace('Subject:', 'Reply-To: a@b.example\r\nreply-to: c@d.example\r\nSubject:'),
      {},
    ],
    ['a line that SMTP does not carry', `${RAW}${'x'.repeat(1000)}\r\n`, {}],
    ['a tag with a forbidden character', RAW, { Tags: [{ Name: 'note', Value: 'a@b' }] }],
    ['a mail without From', RAW.replace(/^From.*\r\n/, ''), {}],
    ['more than 10 MB', RAW + 'x\r\n'.repeat(3_600_000), {}],
  ])('refuses %s, as SES does', async (_, raw, more) => {
    const { send, kept } = await start()
    await expect(send(raw, more)).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } })
    expect(kept('')).toEqual([])
  })

  test('takes a mail of 9 MB', async () => {
    const { folder, send, kept } = await start()
    const raw = RAW + `${'x'.repeat(70)}\r\n`.repeat(131_000)
    await send(raw)
    expect((await readFile(join(folder.sent, kept('.eml')[0] ?? ''))).length).toBe(Buffer.byteLength(raw))
  })
})

describe('the folder of sent mail', () => {
  test('finds the newest answer to a message', async () => {
    const { folder, send } = await start()
    await send(`${RAW}first\r\n`)
    await send(`${RAW}second\r\n`)
    await send(RAW.replaceAll('<1@', '<2@'))
    expect(Buffer.from((await newestAnswerTo(folder, '<1@candidates.example>')) ?? '').toString()).toContain(
      'second',
    )
    expect(await newestAnswerTo(folder, '<3@candidates.example>')).toBeNull()
  })
})
