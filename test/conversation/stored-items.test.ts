import { readdirSync, readFileSync } from 'node:fs'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readStored } from '../../lambdas/interview/interview.ts'
import { openWorld, type World } from './world.ts'

/**
 * One file a release: the items that a conversation left in the table (a draft, then `send`, the note still queued).
 * A release never edits an earlier one's file.
 */
const FOLDER = new URL('../fixtures/items/', import.meta.url)
/** The secret of the Reply-To of the confirmation in each file. Only its hash is stored. */
const SECRETS: Record<string, string> = { '0.1.0': 'taiyabehwrgp2dlzsvddhbsf6tkcaho5' }

let world: World
afterEach(() => world.stop())

describe.each(readdirSync(FOLDER).map((file) => file.replace(/\.json$/, '')))('items of %s', (release) => {
  it('send what was queued, once', async () => {
    world = await withItemsOf(release)
    const sent = await world.run('2026-11-25T00:00:00Z')
    expect(sent.filter(({ kind }) => kind === 'note').map(({ to }) => to)).toEqual(['pat@acme.example'])
    expect(sent.map(({ kind }) => kind)).toContain('receipt')
  })

  it('understand a reply to the secret that was given out then', async () => {
    world = await withItemsOf(release)
    const replyTo = `r-${SECRETS[release]}@interviews.example.com`
    const { outcome } = await world.reply({ replyTo, subject: 'Re: Interview' }, 'undo')
    expect(outcome).toEqual({ kind: 'answered', with: 'stopped' })
    expect((await world.run('2026-11-25T00:00:00Z')).filter(({ kind }) => kind === 'note')).toEqual([])
  })
})

describe('a stored interview', () => {
  it('gets what a later version added to its shape', async () => {
    world = await openWorld()
    expect(readStored({ listed: true })).toMatchObject({ recipientCap: 10 })
    expect(readStored({ listed: false })).toMatchObject({ recipientCap: 5 })
  })

  it('of a version to come is not touched', async () => {
    world = await openWorld()
    expect(() => readStored({ schema: 3 as 2 })).toThrow(/newer version/)
  })
})

async function withItemsOf(release: string): Promise<World> {
  const opened = await openWorld()
  const items = JSON.parse(readFileSync(new URL(`${release}.json`, FOLDER), 'utf8'))
  for (const item of items) {
    await opened.table.client.send(new PutItemCommand({ TableName: opened.table.name, Item: marshall(item) }))
  }
  return opened
}
