import './check-node.cjs'
import { describeCommand, replyContext } from '../lambdas/interview/interview.ts'
import { ownWords } from '../lambdas/message/message.ts'
import { readMail } from '../lambdas/read-reply.ts'
import { readMessageFile } from '../lib/local/files.ts'
import { pathOf, printLine, readCommandLine, unreadable } from './command-line.ts'

/** npm run answer: the new words of each reply and what they are read as, one JSON object a line. */
const { files } = readCommandLine('usage: npm run --silent answer -- FILE …', [])

for (const file of files) {
  try {
    printLine({ file, ...(await read(pathOf(file))) })
  } catch (error) {
    printLine({ file, error: unreadable(error) })
    process.exitCode = 1
  }
}

/** Without the interview that the reply belongs to: names stay names, and times count from the Date of the reply. */
async function read(path: string): Promise<{ words: string; command: string }> {
  const message = await readMessageFile(path)
  const own = ownWords(message)
  const context = replyContext(null, {
    sender: { name: message.from?.name ?? null },
    receivedAt: message.date?.at ?? Date.now(),
    offsetMinutes: message.date?.offsetMinutes ?? null,
  })
  return { words: own.words, command: describeCommand(readMail(message, own, context)) }
}
