import { describe, expect, test } from '@jest/globals'
import PostalMime from 'postal-mime'
import { LANGUAGES } from '../../lambdas/language.ts'
import { type Message, ownWords } from '../../lambdas/message/message.ts'
import { writeAnswer } from '../../lambdas/reply/reply.ts'
import { ANSWERS, CONTEXT, SERVICE } from './samples.ts'

const ONE_OF_EACH = [...new Map([...ANSWERS].reverse().map((answer) => [answer.kind, answer])).values()]

/** Answers whose whole text comes back below a reply: of that, nothing may be read as the candidate's. */
describe.each(LANGUAGES)('a reply above a quoted answer in %s', (language) => {
  test.each(ONE_OF_EACH.map((answer) => [answer.kind, answer] as const))('%s', async (_, answer) => {
    const mail = await PostalMime.parse((await writeAnswer(answer, { ...CONTEXT, language }, SERVICE)).raw)
    const { text = '', html = '' } = mail
    const quoted = text
      .trimEnd()
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
    expect(
      ownWords(reply(`send\n\nOn Thu, 26 Nov 2026 at 17:00, Afterword wrote:\n${quoted}\n`, null)).words,
    ).toBe('send')
    expect(ownWords(reply(`send\n\n${text}`, null)).words).toBe('send')
    expect(
      ownWords(
        reply(
          'send',
          `<div>send</div><br><div class="x">${html.replace(/^[\s\S]*<body/, '<div').replace(/<\/body>[\s\S]*$/, '</div>')}</div>`,
          true,
        ),
      ).words,
    ).toBe('send')
  })
})

function reply(text: string, html: string | null, textFromHtml = false): Message {
  return {
    from: { name: null, email: CONTEXT.candidate.email },
    to: [],
    cc: [],
    subject: 'Re: Interview',
    messageId: null,
    references: [],
    date: null,
    robot: null,
    text,
    textFromHtml,
    html,
    calendars: [],
    tnef: [],
    forwarded: [],
    skipped: 0,
  }
}
