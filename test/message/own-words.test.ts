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
    expect(ownWords(message)).toMatchObject(expected)
    expect(message).toMatchObject({ robot: null, from: { email: 'sam.rivera@mailbox-example.com' } })
  })
})

describe('what a program did to the words', () => {
  const html = (own: string) => `<div>${own}</div><blockquote type="cite">older</blockquote>`
  const replyOf = (text: string, html: string | null) =>
    ownWords({ text, html, textFromHtml: false } as Message)

  test('breaks in long lines are taken out where the HTML has none, and kept where it has one', () => {
    const text =
      'Hi Dana,\n\nThank you for walking me through the migration on Tuesday. I keep\nthinking about the cutover.\nSam\n\n> older'
    const same =
      'Hi Dana,<br><br>Thank you for walking me through the migration on Tuesday. I keep thinking about the cutover.<br>Sam'
    expect(replyOf(text, html(same))).toEqual({
      words: text.slice(0, text.indexOf('\n\n>')),
      unwrapped:
        'Hi Dana,\n\nThank you for walking me through the migration on Tuesday. I keep thinking about the cutover.\nSam',
      doubt: null,
    })
  })

  test('links that only the plain text spells out are no difference', () => {
    expect(
      replyOf(
        'Add my page <https://sam.example/a?b=c>',
        html('Add <a href="https://sam.example/a?b=c">my page</a>'),
      ).doubt,
    ).toBeNull()
  })

  test.each(['send now', 'do not send', 'send to Dana', ''])(
    'one word more in either is a difference: %j',
    (other) => {
      expect(replyOf('send', html(other)).doubt).toBe('text-and-html-differ')
    },
  )

  test('more than can be kept is too long', () => {
    expect(replyOf('word '.repeat(1000), null)).toMatchObject({ doubt: 'too-long' })
  })
})
