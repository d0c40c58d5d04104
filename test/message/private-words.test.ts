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

describe('who wrote a forward that a sentence announces', () => {
  test.each([
    [
      'On Mon, Nov 2, 2026 at 9:12 AM Dana Ruiz <dana@x.example> wrote:',
      'Dana Ruiz',
      'Mon, Nov 2, 2026 at 9:12 AM',
    ],
    ['On 2 Nov 2026, at 09:12, Dana Ruiz <dana@x.example> wrote:', 'Dana Ruiz', '2 Nov 2026, at 09:12'],
    ['Am 02.11.26 um 09:12 schrieb Dana Ruiz <dana@x.example>:', 'Dana Ruiz', '02.11.26 um 09:12'],
    [
      'Am Mo., 2. Nov. 2026 um 09:12 Uhr schrieb Dana Ruiz <dana@x.example>:',
      'Dana Ruiz',
      'Mo., 2. Nov. 2026 um 09:12',
    ],
    [
      'Le lun. 2 nov. 2026 à 09:12, Dana Ruiz <dana@x.example> a écrit :',
      'Dana Ruiz',
      'lun. 2 nov. 2026 à 09:12',
    ],
    [
      'El lun, 2 nov 2026 a las 9:12, Dana Ruiz (<dana@x.example>) escribió:',
      'Dana Ruiz',
      'lun, 2 nov 2026 a las 9:12',
    ],
    ['пн, 2 нояб. 2026 г. в 09:12, Dana Ruiz <dana@x.example>:', 'Dana Ruiz', '2 нояб. 2026 г. в 09:12'],
  ])('%s', (sentence, name, date) => {
    const { words, header } = privateWords(`Loved it\n\n${sentence}\n\n> Hi Sam\n`, 'Fwd: Interview')
    expect({ words, header }).toMatchObject({
      words: 'Loved it',
      header: { from: { name, email: 'dana@x.example' }, date },
    })
  })
})
