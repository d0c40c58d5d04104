import { Readable } from 'node:stream'
import { createReceive } from '../../lambdas/receive.ts'
import { attachmentMail, smallMail } from './mails.ts'
import { memoryWorld, notification } from './memory-world.ts'

/**
 * `rest` answers a small mail, so that all of the bundle is loaded; `mail` then takes one of 25 MB, as S3 would stream
 * it. Prints the highest resident set, in KB.
 */
const MAIL_BYTES = 25e6
const CHUNK = 64 * 1024

const world = memoryWorld(() => smallMail(0))
const receive = createReceive(world)
await answer(0)
if (process.argv[2] === 'mail') {
  world.rawMail.open = async () => Readable.from(largeMail())
  await answer(1)
}
console.log(process.resourceUsage().maxRSS)

/** Of a mail with a small attachment, the line of base64 that stands in it, over and over: nothing is held in memory. */
function* largeMail(): Generator<Buffer> {
  const mail = attachmentMail(1, 10_000)
  const at = mail.indexOf('\r\n\r\n', mail.indexOf('application/pdf')) + 4
  yield mail.subarray(0, at)
  const line = mail.subarray(at, mail.indexOf('\n', at) + 1)
  const lines = Math.floor(CHUNK / line.length)
  for (let sent = 0; sent < MAIL_BYTES; sent += lines * line.length) {
    const chunk = Buffer.allocUnsafe(lines * line.length)
    for (let n = 0; n < lines; n++) line.copy(chunk, n * line.length)
    yield chunk
  }
  yield mail.subarray(at)
}

async function answer(n: number): Promise<void> {
  const { outcome } = await receive(notification(n))
  if (outcome.kind !== 'answered') throw new Error(`not answered: ${JSON.stringify(outcome)}`)
}
