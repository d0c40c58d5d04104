import './check-node.cjs'
import type { Address } from '../lambdas/address.ts'
import { draftOf, interviewOf } from '../lib/local/drafts.ts'
import { readInviteFile } from '../lib/local/files.ts'
import { readAsText } from '../lib/local/plain-text.ts'
import { inbox, pathOf, printLine, readCommandLine, unreadable } from './command-line.ts'

/** npm run draft: the draft for each invite of each file, as its candidate would read it; `--json` a line each. */
const usage = 'usage: npm run --silent draft -- [--json] [--words TEXT] [--as ADDRESS] FILE …'
const { files, as, words, json } = readCommandLine(usage, ['as', 'words', 'json'])
const SERVICE = 'thanks@afterword.localhost' as Address

for (const file of files) {
  try {
    await draft(file)
  } catch (error) {
    fail(file, unreadable(error))
  }
}

async function draft(file: string): Promise<void> {
  const read = await readInviteFile(pathOf(file), as, inbox)
  const { invites, problem } = read.found
  if (invites.length === 0) fail(file, problem === null || problem === 'none' ? 'no invite found' : problem)
  const now = Date.now()
  for (const [at, invite] of invites.entries()) {
    const interview = await interviewOf(read, invite, words ?? '', now)
    const mail = await draftOf(interview, at === 0 ? invites.slice(1) : [], SERVICE, now)
    const { subject, text } = await readAsText(mail.raw)
    const notes = interview.notes.filter((note) => note.body !== null)
    if (json)
      printLine({ file, subject, notes: notes.map(({ to, subject, body }) => ({ to, subject, body })) })
    else printLine(`Subject: ${subject}\n\n${text}\n`)
  }
}

function fail(file: string, error: string): void {
  if (json) printLine({ file, error })
  else console.error(`${file}: ${error}`)
  process.exitCode = 1
}
