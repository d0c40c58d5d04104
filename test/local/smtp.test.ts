import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Address } from '../../lambdas/address.ts'
import { readNotification } from '../../lambdas/mail/mail.ts'
import { HOST } from '../../lib/local/http.ts'
import { startSmtp } from '../../lib/local/smtp.ts'
import { sendOverSmtp } from '../../lib/local/smtp-client.ts'
import { cleanUp, temporaryData } from './temporary-folder.ts'

const ADDRESS = 'thanks@afterword.localhost' as Address
const ENVELOPE = { from: 'nora@candidates.example', to: [ADDRESS] }

async function start(notify?: (notification: string) => Promise<string>) {
  const folder = await temporaryData()
  const notifications: string[] = []
  const smtp = await startSmtp({
    host: HOST,
    port: 0,
    address: ADDRESS,
    bucket: 'afterword',
    folder,
    notify:
      notify ??
      (async (notification) => {
        // What was said to the queue must be there to be read.
        expect(readdirSync(folder.raw)).toHaveLength(notifications.push(notification))
        return 'queued'
      }),
    onAccepted: () => {},
  })
  cleanUp(() => smtp.stop())
  return { folder, port: smtp.port, notifications }
}

function mail(headers: readonly string[], body = 'Hello'): string {
  return [...headers, '', body, ''].join('\r\n')
}

const HEADERS = [
  'From: Nora <nora@candidates.example>',
  'To: thanks@afterword.localhost',
  'Subject: Fwd: Invite',
  'Message-ID: <1@candidates.example>',
]

describe('mail over local SMTP', () => {
  test('is kept byte for byte under the key that the notification names, below the fields of SES', async () => {
    const { folder, port, notifications } = await start()
    const raw = mail(HEADERS, '.a line with a dot\r\n..two\r\nümläut \u0000\r\n')
    const answer = await sendOverSmtp(port, ENVELOPE, Buffer.from(raw))
    const { object, id } = readNotification(notifications[0] ?? '')
    expect(answer).toContain(id)
    expect(object).toEqual({ bucket: 'afterword', key: `raw/${id}` })
    const kept = await readFile(join(folder.path, object.key))
    expect(kept.subarray(-Buffer.byteLength(raw)).equals(Buffer.from(raw))).toBe(true)
    expect(kept.toString('latin1')).toMatch(/^Return-Path: <nora@candidates\.example>\r\nReceived: /)
  })

  test('counts as proven', async () => {
    const { port, notifications } = await start()
    await sendOverSmtp(port, ENVELOPE, Buffer.from(mail(HEADERS)))
    const read = readNotification(notifications[0] ?? '')
    expect(read.verdicts).toEqual({ spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' })
    expect(read.envelopeFrom).toBe('nora@candidates.example')
    expect(read.recipients).toEqual([ADDRESS])
  })

  test.each([
    ['X-Afterword-Verdict: fail', 'FAIL'],
    ['x-afterword-verdict:  FAIL ', 'FAIL'],
    ['X-Afterword-Verdict: pass', 'PASS'],
    ['X-Afterword-Verdict-Too: fail', 'PASS'],
  ])('with the header "%s" gets DMARC %s', async (header, verdict) => {
    const { port, notifications } = await start()
    await sendOverSmtp(port, ENVELOPE, Buffer.from(mail([...HEADERS, header])))
    expect(readNotification(notifications[0] ?? '').verdicts).toMatchObject({
      dmarc: verdict,
      spf: verdict,
      virus: 'PASS',
    })
  })

  test('is not made unproven by a header of the forwarded message inside it', async () => {
    const { port, notifications } = await start()
    await sendOverSmtp(port, ENVELOPE, Buffer.from(mail(HEADERS, 'X-Afterword-Verdict: fail\r\n\r\nHello')))
    expect(readNotification(notifications[0] ?? '').verdicts.dmarc).toBe('PASS')
  })

  test('is found unproven also when other headers fill what the notification shows', async () => {
    const { port, notifications } = await start()
    const padding = Array.from({ length: 300 }, (_, at) => `X-Padding-${at}: ${'x'.repeat(60)}`)
    await sendOverSmtp(
      port,
      ENVELOPE,
      Buffer.from(mail([...padding, ...HEADERS, 'X-Afterword-Verdict: fail'])),
    )
    expect(readNotification(notifications[0] ?? '').verdicts.dmarc).toBe('FAIL')
    const shown = JSON.parse(notifications[0] ?? '').mail
    expect(shown.headersTruncated).toBe(true)
    expect(JSON.stringify(shown.headers).length).toBeLessThan(20_000)
  })

  test('is notified in the shape of SES', async () => {
    const { port, notifications } = await start()
    await sendOverSmtp(
      port,
      ENVELOPE,
      Buffer.from(
        mail([
          'From: Nora',
          '\t<nora@candidates.example>',
          ...HEADERS.slice(1),
          'Cc: a@b.example, "C" <c@d.example>',
        ]),
      ),
    )
    expect(JSON.parse(notifications[0] ?? '')).toMatchObject({
      notificationType: 'Received',
      mail: {
        source: 'nora@candidates.example',
        destination: ['thanks@afterword.localhost', 'a@b.example', 'c@d.example'],
        headersTruncated: false,
        headers: expect.arrayContaining([{ name: 'Subject', value: 'Fwd: Invite' }]),
        commonHeaders: {
          from: ['Nora <nora@candidates.example>'],
          messageId: '<1@candidates.example>',
          subject: 'Fwd: Invite',
        },
      },
      receipt: {
        recipients: [ADDRESS],
        action: { type: 'S3', bucketName: 'afterword', objectKeyPrefix: 'raw/' },
      },
    })
  })

  test('may have the null reverse-path', async () => {
    const { port, notifications } = await start()
    await sendOverSmtp(port, { from: '', to: [ADDRESS] }, Buffer.from(mail(HEADERS)))
    expect(readNotification(notifications[0] ?? '').envelopeFrom).toBe('')
  })

  test('may be empty', async () => {
    const { port, notifications } = await start()
    await sendOverSmtp(port, ENVELOPE, Buffer.from('\r\n'))
    expect(notifications).toHaveLength(1)
  })

  test('is taken for every address of the domain, in any case, and refused with 550 for others', async () => {
    const { port, notifications } = await start()
    await sendOverSmtp(port, { ...ENVELOPE, to: ['R-123@AfterWord.Localhost'] }, Buffer.from(mail(HEADERS)))
    for (const other of [
      'thanks@example.com',
      'thanks@sub.afterword.localhost',
      'thanks@notafterword.localhost',
    ]) {
      await expect(
        sendOverSmtp(port, { ...ENVELOPE, to: [other] }, Buffer.from(mail(HEADERS))),
      ).rejects.toMatchObject({ responseCode: 550 })
    }
    expect(notifications).toHaveLength(1)
  })

  test('of nearly 40 MB is streamed to its file', async () => {
    const { folder, port, notifications } = await start()
    const line = Buffer.from(`${'x'.repeat(76)}\r\n`)
    const hash = createHash('sha256')
    const lines = Math.floor((40 * 1024 * 1024 - 1000) / line.length)
    const body = Readable.from(
      (function* () {
        yield Buffer.from(`${HEADERS.join('\r\n')}\r\n\r\n`)
        for (let at = 0; at < lines; at += 1000) {
          const chunk = Buffer.concat(Array.from({ length: Math.min(1000, lines - at) }, () => line))
          hash.update(chunk)
          yield chunk
        }
      })(),
    )
    await sendOverSmtp(port, ENVELOPE, body)
    const kept = await readFile(join(folder.path, readNotification(notifications[0] ?? '').object.key))
    expect(
      createHash('sha256')
        .update(kept.subarray(kept.length - lines * line.length))
        .digest('hex'),
    ).toBe(hash.digest('hex'))
  })

  test('of more than 40 MB is refused with 552 and leaves nothing behind', async () => {
    const { folder, port, notifications } = await start()
    const chunk = Buffer.from(`${'x'.repeat(76)}\r\n`.repeat(10_000))
    const tooBig = Readable.from([
      Buffer.from(`${HEADERS.join('\r\n')}\r\n\r\n`),
      ...Array.from({ length: 55 }, () => chunk),
    ])
    await expect(sendOverSmtp(port, ENVELOPE, tooBig)).rejects.toMatchObject({ responseCode: 552 })
    expect(notifications).toHaveLength(0)
    expect([...readdirSync(folder.raw), ...readdirSync(folder.temporary)]).toEqual([])
  })

  test('that is cut off half-way is not taken, and the server goes on', async () => {
    const { folder, port, notifications } = await start()
    const socket = connect(port, HOST)
    const commands = ['EHLO localhost', 'MAIL FROM:<nora@candidates.example>', `RCPT TO:<${ADDRESS}>`, 'DATA']
    for (const command of commands) {
      await new Promise((answered) => socket.once('data', answered))
      socket.write(`${command}\r\n`)
    }
    await new Promise((answered) => socket.once('data', answered))
    socket.write(`${HEADERS.join('\r\n')}\r\n\r\nHalf of `)
    await pause(50)
    socket.destroy()
    await pause(100)
    expect(notifications).toHaveLength(0)
    expect([...readdirSync(folder.raw), ...readdirSync(folder.temporary)]).toEqual([])
    await sendOverSmtp(port, ENVELOPE, Buffer.from(mail(HEADERS)))
    expect(notifications).toHaveLength(1)
  })

  test('gets no 250 when its notification cannot be queued', async () => {
    const { port } = await start(async () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    })
    await expect(sendOverSmtp(port, ENVELOPE, Buffer.from(mail(HEADERS)))).rejects.toMatchObject({
      responseCode: 452,
    })
  })

  test('is heard to its end when the disk is full, and then refused', async () => {
    const { folder, port, notifications } = await start()
    const { rm, writeFile } = await import('node:fs/promises')
    await rm(folder.temporary, { recursive: true })
    await writeFile(folder.temporary, 'in the way')
    const big = Buffer.from(mail(HEADERS, 'x'.repeat(76).concat('\r\n').repeat(20_000)))
    await expect(sendOverSmtp(port, ENVELOPE, big)).rejects.toMatchObject({ responseCode: 452 })
    expect(notifications).toHaveLength(0)
  })
})
