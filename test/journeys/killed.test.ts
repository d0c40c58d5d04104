import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Address } from '../../lambdas/address.ts'
import { openDataFolder } from '../../lib/local/data-folder.ts'
import { HOST } from '../../lib/local/http.ts'
import { openQueue } from '../../lib/local/queue.ts'
import { startSmtp } from '../../lib/local/smtp.ts'
import { sendOverSmtp } from '../../lib/local/smtp-client.ts'
import { CANDIDATE, forwardMail } from './mails.ts'
import { type Rig, startRig } from './rig.ts'

let rig: Rig | null = null
afterEach(async () => {
  await rig?.dispose()
  rig = null
})

/** Takes a mail as the service does, and ends before (or after) the handler was given it. Leaves what kill -9 leaves. */
async function takeAndDie(mail: string, received: boolean): Promise<string> {
  const folder = await openDataFolder(mkdtempSync(join(tmpdir(), 'afterword-')))
  const queue = await openQueue(folder, { visibility: 60_000, maxReceiveCount: 5 })
  const address = 'thanks@afterword.localhost' as Address
  const smtp = await startSmtp({
    host: HOST,
    port: 0,
    address,
    bucket: 'afterword',
    folder,
    notify: queue.send,
    onAccepted: () => {},
  })
  await sendOverSmtp(smtp.port, { from: CANDIDATE.email, to: [address] }, Buffer.from(mail))
  if (received) await queue.receive(1)
  queue.close()
  await smtp.stop()
  await folder.release()
  return folder.path
}

describe('a service that was killed', () => {
  test.each([
    ['after its 250 and before the handler', false],
    ['after the queue gave the mail to a handler', true],
  ])('%s, answers when it is started again, once', async (_, received) => {
    const mail = forwardMail()
    rig = await startRig({ AFTERWORD_DATA: await takeAndDie(mail, received) })
    await rig.sent(1)
    await rig.idle()
    await rig.forward(mail)
    await rig.idle()
    expect(await rig.sent()).toHaveLength(1)
  })

  test('while many mails come in, has answered each one that it took when it is up again', async () => {
    // A claim that the kill cut off holds its mail for two minutes; so the kill waits until nothing is claimed.
    rig = await startRig()
    for (let at = 0; at < 5; at++) {
      await rig.forward(forwardMail({ from: `C${at} <c${at}@mailbox.example>` }))
      await rig.idle()
      await rig.kill()
      await rig.restart()
    }
    const sent = await rig.sent(5)
    expect(sent.map(({ destinations }) => destinations[0]).sort()).toEqual(
      [0, 1, 2, 3, 4].map((at) => `c${at}@mailbox.example`),
    )
  })
})
