import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type Message, ownWords, parseMessage } from '../../lambdas/message/message.ts'

const FOLDER = new URL('../fixtures/message/replies/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length))

describe('the new words of a reply', () => {
  test.each(names)('%s', async (name) => {
    const message = (await parseMessage(createReadStream(new URL(`${name}.eml`, FOLDER)))) as Message
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
    expect(ownWords(message)).toEqual(expected)
    expect(message).toMatchObject({ robot: null, from: { email: 'sam.rivera@mailbox-example.com' } })
  })
})
