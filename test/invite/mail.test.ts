import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { findInvites } from '../../lambdas/invite/invite.ts'
import { parseMessage } from '../../lambdas/message/message.ts'
import { fixturesIn, forwarder, MAILS, readoutOf, SAM } from './fixtures.ts'

const FIXTURES = fixturesIn(MAILS, '.eml').filter(([, , expected]) => existsSync(expected))

/** Every mail of the folder, through the whole of stages 2 and 3, against the JSON beside it. */
describe.each(FIXTURES)('%s', (_, path, expected) => {
  it('is understood', async () => {
    expect(await understood(path)).toMatchObject(JSON.parse(readFileSync(expected, 'utf8')))
  })
})

async function understood(path: string) {
  const message = await parseMessage(createReadStream(path))
  if ('kind' in message) throw new Error(`over budget: ${message.limit}`)
  const from = message.from ? forwarder(message.from.email, message.from.name) : SAM
  const found = findInvites(message, from)
  return { ...readoutOf(found), privateWords: found.privateWords }
}
