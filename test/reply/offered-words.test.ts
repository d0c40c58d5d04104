import { describe, expect, test } from '@jest/globals'
import type { Person } from '../../lambdas/address.ts'
import { type Answer, readCommand } from '../../lambdas/interview/interview.ts'
import { LANGUAGES, type Language } from '../../lambdas/language.ts'
import { answerBlocks } from '../../lambdas/reply/blocks.ts'
import { splitWords } from '../../lambdas/reply/languages/spoken.ts'
import { voiceFor } from '../../lambdas/reply/voice.ts'
import { ANSWERS, CONTEXT, PANEL, SERVICE } from './samples.ts'

/** What is read where a word does what it was offered for. */
const WORKS = new Set([
  'send',
  'send-again',
  'sendAgain',
  'undo',
  'style',
  'stance',
  'skip',
  'list',
  'help',
  'forgetThis',
  'forgetMe',
  'correct',
])

async function offered(answer: Answer, language: Language): Promise<string[]> {
  const voice = await voiceFor(language, CONTEXT.candidate.email, SERVICE.address, '')
  const strings = JSON.stringify(answerBlocks(answer, voice), (_, value) => value).matchAll(
    /"((?:[^"\\]|\\.)*)"/g,
  )
  return [...strings].flatMap(([text]) =>
    splitWords(JSON.parse(text))
      .filter(({ word }) => word)
      .map(({ text: word }) => word),
  )
}

function read(words: string, language: Language, interviewers: readonly Person[]) {
  return readCommand(words, {
    interviewers,
    receivedAt: CONTEXT.now,
    zone: 'Europe/Berlin',
    offsetMinutes: 60,
    language,
    candidateName: 'Sam Okafor',
    nameAsk: null,
  })
}

describe.each(LANGUAGES)('every word that an answer offers in %s', (language) => {
  test.each(ANSWERS.map((answer, index) => [answer.kind, index, answer] as const))(
    'works: %s (%i)',
    async (_, __, answer) => {
      const people =
        'notes' in answer && answer.notes.length > 0
          ? answer.notes.map(({ to }) => to)
          : PANEL.notes.map(({ to }) => to)
      const words = (await offered(answer, language)).filter((word) => !/^Hi \p{L}+, …$/u.test(word))
      // `send to Pat` and `send 2` of the help are examples of people in another interview.
      const everyone =
        answer.kind === 'help'
          ? [
              { name: 'Kim Lee', email: null },
              { name: 'Pat Doe', email: null },
            ]
          : people
      const idle = words.filter((word) => !WORKS.has(read(word, language, everyone).kind))
      expect(idle).toEqual([])
    },
  )

  test('reads the beginning that an edit is offered with as an edit', async () => {
    const greeting = (await offered(PANEL, language)).find((word) => word.startsWith('Hi '))
    expect(
      read(
        greeting?.replace('…', '\n\nthank you for showing me the old harbour maps.') ?? '',
        language,
        PANEL.interview.interviewers,
      ).kind,
    ).toBe('edit')
  })
})
