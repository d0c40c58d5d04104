import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type Message, parseMessage, privateWords } from '../../lambdas/message/message.ts'

const FOLDER = new URL('../fixtures/message/forwards/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length))

describe('what a candidate wrote above a forward', () => {
  test.each(names)('%s', async (name) => {
    const message = (await parseMessage(createReadStream(new URL(`${name}.eml`, FOLDER)))) as Message
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
    const { words, forward, header } = privateWords(message.text, message.subject, message.from?.name)
    const { from = null, subject = null, date = null } = header ?? {}
    expect({ words, from, subject, date }).toEqual(expected)
    expect(message.text).toContain(forward)
  })
})
