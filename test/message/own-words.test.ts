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

describe('what introduces a quotation without quote marks', () => {
  test.each([
    'في الثلاثاء، 3 نوفمبر 2026 في 5:04 م تمت كتابة ما يلي بواسطة Afterword <a@in.example>:',
    'मंगल, 3 नव॰ 2026 को 5:04 pm बजे को Afterword <a@in.example> ने लिखा:',
    'ในวันที่ อ. 3 พ.ย. 2026 เวลา 17:04 Afterword <a@in.example> เขียนว่า:',
    'вт, 3 лист. 2026 р. о 17:04 Afterword <a@in.example> пише:',
    'Missatge de Afterword <a@in.example> del dia dt., 3 de nov. 2026 a les 17:04:',
    'На вт, 3.11.2026 г. в 17:04 Afterword <a@in.example> написа:',
    'Pada tanggal Sel, 3 Nov 2026 pukul 17.04 Afterword <a@in.example> menulis:',
    'On Tue, Nov 3, 2026 at 11:04 AM Afterword\n<a@in.example>\nwrote:',
    'Le mardi 3 novembre 2026 à 17:04:05 UTC+1, Afterword\n<a@in.example> a écrit :',
    'At 11:04 AM 11/3/2026, Afterword wrote:',
    'Le 03/11/2026 à 17:04, Afterword a écrit :',
    'Am Dienstag, 3. November 2026, 17:04:05 schrieb Afterword:',
    'Il 03/11/2026 17:04, Afterword ha scritto:',
    'Op 3-11-2026 om 17:04 schreef Afterword:',
    'W dniu 3.11.2026 o 17:04, Afterword pisze:',
    '03.11.2026 17:04, Afterword пишет:',
    'Den 2026-11-03 kl. 17:04, skrev Afterword:',
    '---- Am Di, 03 Nov 2026 17:04:05 +0100 Afterword <a@in.example> schrieb ----',
    '--- a@in.example wrote:\n\nFrom: Afterword <a@in.example>\nTo: sam@mailbox-example.com\nSubject: Your note',
    'Από: Afterword <a@in.example>\nΣτάλθηκε: Τρίτη, 3 Νοεμβρίου 2026\nΠρος: Sam\nΘέμα: Your note',
    'מאת: Afterword <a@in.example>\nנשלח: יום שלישי 3 נובמבר 2026\nאל: Sam\nנושא: Your note',
    '보낸 사람: Afterword <a@in.example>\n보낸 날짜: 2026년 11월 3일\n받는 사람: Sam\n제목: Your note',
    'From: Afterword <a@in.example>\n\nDate: Tue, 3 Nov 2026\n\nTo: Sam\n\nSubject: Your note',
  ])('%s', (introduction) => {
    const text = `send\n\n${introduction}\n\nHi Dana,\n\nThank you.\n`
    expect(ownWords({ text, html: null, textFromHtml: false } as Message).words).toBe('send')
  })
})
