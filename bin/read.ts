import './check-node.cjs'
import { describeInvite, type Invite } from '../lambdas/invite/invite.ts'
import { interviewOf } from '../lib/local/drafts.ts'
import { type ReadFile, readInviteFile } from '../lib/local/files.ts'
import { inbox, pathOf, printLine, readCommandLine, unreadable } from './command-line.ts'

/** npm run read: what is understood of each file, one JSON object a line for each invite. */
const { files, as } = readCommandLine('usage: npm run --silent read -- [--as ADDRESS] FILE …', ['as'])

for (const file of files) {
  try {
    const read = await readInviteFile(pathOf(file), as, inbox)
    const { invites, problem } = read.found
    for (const invite of invites) printLine({ file, ...(await describe(read, invite)) })
    if (invites.length === 0) fail(file, problem === null || problem === 'none' ? 'no invite found' : problem)
  } catch (error) {
    fail(file, unreadable(error))
  }
}

async function describe(read: ReadFile, invite: Invite) {
  const { source, ...described } = describeInvite(invite)
  const { stance } = await interviewOf(read, invite, '', Date.now())
  return {
    ...described,
    privateWords: read.found.privateWords || null,
    stance: stance.shown,
    source,
    notes: invite.notes,
  }
}

function fail(file: string, error: string): void {
  printLine({ file, error })
  process.exitCode = 1
}
