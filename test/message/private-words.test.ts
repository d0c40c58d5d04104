import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { htmlToText } from '../../lambdas/message/html-text.ts'
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
    [
      'Στις Δευ 2 Νοε 2026 στις 9:12 π.μ., ο χρήστης Dana Ruiz <dana@x.example> έγραψε:',
      'Dana Ruiz',
      'Δευ 2 Νοε 2026 στις 9:12 π.μ.',
    ],
    [
      'Στις Δευτέρα 2 Νοεμβρίου 2026, η Dana Ruiz <dana@x.example> έγραψε:',
      'Dana Ruiz',
      'Δευτέρα 2 Νοεμβρίου 2026',
    ],
    [
      'Dana Ruiz <dana@x.example>, 2 Kas 2026 Pzt, 09:12 tarihinde şunu yazdı:',
      'Dana Ruiz',
      '2 Kas 2026 Pzt, 09:12',
    ],
    [
      '2 Kas 2026 Pzt 09:12 tarihinde Dana Ruiz <dana@x.example> şunu yazdı:',
      'Dana Ruiz',
      '2 Kas 2026 Pzt 09:12',
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

describe('around the words above a forward', () => {
  const FORWARD =
    '---------- Forwarded message ---------\nFrom: Dana Ruiz <dana@x.example>\nSubject: Interview\n\nHi Sam'
  const wordsOf = (text: string) => privateWords(text, 'Fwd: Interview', 'Sam Okafor').words

  test.each([
    ['a greeting to us', 'Hi Afterword,\n\nDana was kind.'],
    ['a greeting to us above them', 'Hello there\nDana was kind.'],
    ['a sign-off in one line with the name', 'Dana was kind.\n\nMvh Sam'],
    ['a sign-off without a name', 'Dana was kind.\n\nCheers'],
    ['an initial', 'Dana was kind.\n\nS'],
    ['a footer of an antivirus program', 'Dana was kind.\n\nVirus-free.www.avast.com'],
  ])('%s goes', (_name, above) => {
    expect(wordsOf(`${above}\n\n${FORWARD}`)).toBe('Dana was kind.')
  })

  test.each([
    ['thanks within them', 'thanks to Dana I know the team\nthanks'],
    ['a greeting that begins a note', 'Hi Dana,\n\nit was good to meet you.'],
    ['lines that they quote', 'She said:\n> archives are gardens\nand I loved that.'],
  ])('%s stay', (_name, above) => {
    expect(wordsOf(`${above}\n\n${FORWARD}`)).toBe(above)
  })

  test('Yahoo’s separator is read in small letters too', () => {
    const line =
      '----- Forwarded message ----- From: Dana Ruiz <dana@x.example>To: "Sam" <sam@x.example>Sent: Tuesday, 5 January 2027 at 10:00:12 GMTSubject: Interview'
    const { words, forward } = privateWords(
      `Dana was kind.\n\n${line}\nHello Sam`,
      'Fw: Interview',
      'Sam Okafor',
    )
    expect(words).toBe('Dana was kind.')
    expect(forward).toContain('Hello Sam')
  })
})

test('a forward that has a body of its own inside takes nothing of the words outside', () => {
  const html =
    '<div>Dana was kind.</div><div class="gmail_quote">---------- Forwarded message ---------<br>From: Dana Ruiz &lt;dana@x.example&gt;<br>Subject: Interview<br><br><html><head><title>no</title></head><body><p>Hi Sam</p></body></html></div>'
  const { words, forward } = privateWords(htmlToText(html), 'Fwd: Interview', 'Sam Okafor')
  expect([words, forward.endsWith('Hi Sam')]).toEqual(['Dana was kind.', true])
})
