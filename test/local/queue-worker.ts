import { openDataFolder } from '../../lib/local/data-folder.ts'
import { openQueue } from '../../lib/local/queue.ts'

/** Sends and receives without end, and says what it knows to be done; its parent kills it at some moment. */
const folder = await openDataFolder(process.argv[2] ?? '')
const queue = await openQueue(folder, { visibility: 5, maxReceiveCount: 1000 })

async function send(): Promise<never> {
  for (;;) process.stdout.write(`sent ${await queue.send('x'.repeat(2000))}\n`)
}

async function receive(): Promise<never> {
  for (let count = 0; ; ) {
    for (const message of await queue.receive(3)) {
      // Every second one is left to come again.
      if (count++ % 2 === 0) continue
      process.stdout.write(`deleting ${message.messageId}\n`)
      // With 5 ms of visibility it may be somebody else's again by now.
      if (await queue.delete(message.handle)) process.stdout.write(`deleted ${message.messageId}\n`)
    }
  }
}

await Promise.all([send(), send(), receive(), receive()])
