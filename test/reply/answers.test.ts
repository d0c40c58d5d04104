import { describe, expect, test } from '@jest/globals'
import PostalMime, { type Email } from 'postal-mime'
import type { Answer, AnswerContext, InterviewView } from '../../lambdas/interview/interview.ts'
import { LANGUAGES } from '../../lambdas/language.ts'
import { writeAnswer } from '../../lambdas/reply/reply.ts'
import { htmlText, links, words } from './reading.ts'
import { ANSWERS, CONTEXT, DRAFT, NOTE, PANEL, SERVICE, VIEW } from './samples.ts'

async function read(answer: Answer, context: Partial<AnswerContext> = {}): Promise<Email & { raw: string }> {
  const { raw } = await writeAnswer(answer, { ...CONTEXT, ...context }, SERVICE)
  return { ...(await PostalMime.parse(raw)), raw: Buffer.from(raw).toString('latin1') }
}

function header(mail: Email, name: string): string[] {
  return mail.headers.filter(({ key }) => key === name).map(({ value }) => value)
}

const about = (answer: Answer) =>
  [
    answer.kind,
    'why' in answer && answer.why,
    'question' in answer && answer.question.about,
    'problem' in answer && answer.problem,
    'reason' in answer && answer.reason,
  ]
    .filter(Boolean)
    .join(' ')

describe.each(LANGUAGES)('every answer in %s', (language) => {
  test.each(ANSWERS.map((answer, index) => [about(answer), index, answer] as const))(
    '%s (%i)',
    async (_, __, answer) => {
      const mail = await read(answer, { language })
      const html = htmlText(mail.html ?? '')
      // Text and HTML say the same. Links stand at the end of the text, with their addresses in view.
      expect(words(html)).toEqual(words(withoutLinks(mail.text ?? '')))
      expect(links(mail.html ?? '')).toEqual((mail.text ?? '').match(/^mailto:\S+$/gm) ?? [])
      expect(mail.html).toContain(`<html lang="${language}" dir="ltr">`)
      // A hole in a text shows as one of these.
      expect(mail.text).not.toMatch(/undefined|null|NaN|\[object|\uE000|\uE001|=>/)
      expect(mail.text).not.toMatch(/hunter2/)
      expect(header(mail, 'x-afterword-kind')).toEqual([answer.kind])
    },
  )
})

/** The links block of the text, without the addresses; its heading has no counterpart in HTML. */
function withoutLinks(text: string): string {
  return text.replaceAll(/^mailto:\S+$/gm, '').replace(/\n\n(?:LINKS?|LIENS?|ENLACES?)\n(?=\n)/, '')
}

describe('a draft', () => {
  test('comes in the order: line to write above, encouragement, what was understood, the note, how to go on', async () => {
    const { text = '' } = await read(DRAFT)
    const order = [
      '##- Write above this line -##',
      'Northwind (a guess)',
      'I kept one remark out.',
      'Hi Dana,',
      '  send – ',
      'mailto:',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(text.startsWith('##- Write above this line -##\n')).toBe(true)
  })

  test('shows the note whole in both parts', async () => {
    const mail = await read(DRAFT)
    expect(mail.text).toContain(NOTE.body)
    expect(htmlText(mail.html ?? '')).toContain(NOTE.body?.replaceAll(/\n+/g, '\n'))
  })

  test('names date and zone of the interview', async () => {
    expect((await read(DRAFT)).text).toContain(
      'When: Thursday, 26 November 2026, 14:00–14:45 (Central European Time)',
    )
    expect((await read(PANEL)).text).toMatch(
      /When: Tuesday, December 1, 2026, 1:00\s–\s3:00\sPM \(Eastern Time\)/,
    )
  })

  test('tells how the candidate sounded, and how to change that', async () => {
    expect((await read(DRAFT)).text).toMatch(
      /You sounded open, not decided.* Reply “dream job”, “keen”, or “not for me” to change that/,
    )
    expect((await read({ ...DRAFT, stanceFrom: 'silence' })).text).toContain(
      'You did not say how much you want the job',
    )
    expect((await read({ ...DRAFT, stanceFrom: 'said', stance: -1 })).text).toMatch(
      /You said that it is not for you.*“dream job”, “keen”, or “open”/,
    )
  })

  test('says that it asks afterwards only of what is still to come and whose end is known', async () => {
    const said = async (interview: Partial<InterviewView>) => {
      const { text = '' } = await read({ ...DRAFT, interview: { ...VIEW, over: false, ...interview } })
      return [text.includes('is still to come'), text.includes('I will ask you afterwards')]
    }
    expect(await said({ toCome: true })).toEqual([true, true])
    expect(await said({ toCome: true, end: null })).toEqual([true, false])
    expect(await said({ toCome: false, end: null })).toEqual([false, false])
  })

  test('offers no send where the service may not send', async () => {
    const { text = '' } = await read({ ...DRAFT, sendable: false })
    expect(text).not.toMatch(/^ {2}send/m)
    expect(text).toContain('Open it in your own mail program')
    expect(text).toContain('mailto:dana.whitfield@northwind.example?')
  })

  test('offers no send while a question about the note is open', async () => {
    expect((await read({ ...DRAFT, notes: [{ ...NOTE, ready: false }] })).text).not.toMatch(/^ {2}send/m)
  })

  test('offers send now and a time, not send, where no end is known', async () => {
    const { text = '' } = await read({ ...DRAFT, interview: { ...VIEW, end: null, over: false } })
    expect(text).not.toMatch(/^ {2}send –/m)
    expect(text).toMatch(/^ {2}send now –/m)
  })

  test('offers each note of a panel by number and by first name', async () => {
    const { text = '' } = await read(PANEL)
    expect(text).toContain('  send 2 / send to Tomás – only the note to Tomás Beneš')
    expect(text).toContain('2. Tomás Beneš')
  })

  test('asks what was said in a talk only when there has been one', async () => {
    const question = 'Is there something from your talk with Ellen Marsh that I may mention?'
    expect((await read(PANEL)).text).not.toContain(question)
    expect(
      (await read({ ...PANEL, interview: { ...PANEL.interview, over: true, toCome: false } })).text,
    ).toContain(question)
  })

  test('offers no link beside a note that went or is about to', async () => {
    for (const state of ['queued', 'sending', 'sent', 'skipped'] as const)
      expect((await read({ ...DRAFT, notes: [{ ...NOTE, state }] })).text).not.toContain('mailto:')
  })

  test('stays below the 102 KB at which Gmail cuts a mail, for a panel of ten', async () => {
    const notes = Array.from({ length: 10 }, (_, index) => ({ ...NOTE, number: index + 1 }))
    const { html = '' } = await read({ ...PANEL, notes })
    expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024)
  })

  test('offers only the number where two people share a first name', async () => {
    const twins = PANEL.notes.map((note) => ({ ...note, to: { ...note.to, name: `Kim ${note.number}` } }))
    expect((await read({ ...PANEL, notes: twins })).text).toContain('  send 2 – only the note to Kim 2')
  })

  test('says nothing of what was held, and does not repeat a meeting’s password', async () => {
    const mail = await read(DRAFT)
    expect(mail.text).toContain('Link: meet.northwind.example/j/9912345678')
    expect(mail.raw).not.toContain('pwd=')
  })

  test('is the same mail, byte for byte, when it is written twice', async () => {
    expect((await read(DRAFT)).raw).toBe((await read(DRAFT)).raw)
  })

  test('loads nothing and runs nothing', async () => {
    const { html = '' } = await read(PANEL)
    expect(html).not.toMatch(/<(?:img|script|link|iframe|form|svg|object|base)\b|url\(|@import|https?:\/\//i)
  })
})

describe('the headers of an answer', () => {
  test('mark it as an automatic reply, from the service, to the candidate alone', async () => {
    const outgoing = await writeAnswer(DRAFT, CONTEXT, SERVICE)
    const mail = await read(DRAFT)
    expect(outgoing).toMatchObject({ source: SERVICE.address, destination: CONTEXT.candidate.email })
    expect(mail.from).toMatchObject({ name: 'Afterword', address: SERVICE.address })
    expect(mail.to).toEqual([
      expect.objectContaining({ address: CONTEXT.candidate.email, name: 'Sam Okafor' }),
    ])
    expect(mail.replyTo).toEqual([expect.objectContaining({ address: CONTEXT.replyTo })])
    expect(header(mail, 'auto-submitted')).toEqual(['auto-replied'])
    expect(header(mail, 'x-auto-response-suppress')).toEqual(['All'])
  })

  test.each(ANSWERS.filter(({ kind }) => /^(?:nudge|leaving|receipt|uncertain|undelivered)$/.test(kind)))(
    'mark what nobody asked for as generated: $kind',
    async (answer) => {
      expect(header(await read(answer), 'auto-submitted')).toEqual(['auto-generated'])
    },
  )

  test('thread it: the candidate’s mail and at most ten before it', async () => {
    const references = Array.from({ length: 40 }, (_, index) => `<${index}@mail.example>`)
    const mail = await read(DRAFT, { thread: { ...CONTEXT.thread, references } })
    expect(mail.inReplyTo).toBe('<CAF3x.9d2@mail.example>')
    expect(mail.references?.split(' ')).toEqual([...references.slice(-10), '<CAF3x.9d2@mail.example>'])
  })

  test.each([
    '<a@b>\r\nBcc: <x@evil.example>',
    'no-brackets@mail.example',
    `<${'x'.repeat(990)}@mail.example>`,
    '<a b@c>',
    '<a@b><c@d>',
  ])('leave out an id that is none: %j', async (messageId) => {
    const mail = await read(DRAFT, { thread: { ...CONTEXT.thread, messageId, references: [messageId] } })
    expect(header(mail, 'in-reply-to')).toEqual([])
    expect(header(mail, 'references')).toEqual([])
  })

  test('have no Reply-To, and the text no line to write above, where it cannot be answered', async () => {
    const mail = await read({ kind: 'refused', why: 'not-allowed' }, { replyTo: null })
    expect(mail.replyTo ?? []).toEqual([])
    expect(mail.text).not.toContain('##-')
  })
})

test('an answer that may be answered at the inbound address has the line to write above', async () => {
  const mail = await read({ kind: 'no-invite', problem: 'none', limit: null }, { replyTo: null })
  expect(mail.text).toMatch(/^##- Write above this line -##\n/)
  expect(mail.text).toMatch(/^ {2}With: /m)
})
