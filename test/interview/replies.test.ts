import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Address, Person } from '../../lambdas/address.ts'
import { describeCommand, type ReplyContext, readCommand } from '../../lambdas/interview/interview.ts'
import type { Language } from '../../lambdas/language.ts'
import { processorMs } from '../processor-time.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/replies')
const NEVER = 'never-send.txt'

const person = (name: string, email: string): Person => ({ name, email: email as Address })
/** A Tuesday at ten in the morning in New York. */
const context = (language: Language): ReplyContext => ({
  interviewers: [
    person('Pat Doe', 'pat@acme.example'),
    person('Dana Müller-Ruiz', 'dana@acme.example'),
    person('Lee Strand', 'lee@acme.example'),
  ],
  receivedAt: Date.parse('2026-11-24T15:00:00Z'),
  zone: 'America/New_York',
  offsetMinutes: -300,
  language,
  candidateName: 'Alex Kim',
  nameAsk: null,
})

const linesOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean)
const unescaped = (text: string) => text.replaceAll('\\n', '\n')
const read = (words: string, language: Language = 'en') =>
  describeCommand(readCommand(unescaped(words), context(language)))

const ALL = ['en', 'de', 'fr', 'es', 'pt'] as const
const LANGUAGES = readdirSync(FOLDER).filter((file) => file !== NEVER)

describe.each(LANGUAGES)('replies of %s', (file) => {
  it.each(linesOf(file).map((line) => line.split(' => ') as [string, string]))(
    '%s => %s',
    (words, command) => {
      expect(read(words, file.slice(0, 2) as Language)).toBe(command)
    },
  )
})

describe('a reply in doubt', () => {
  it.each(linesOf(NEVER))('%s', (words) => {
    // An English order works in every language, so an English doubt must be one in every language too.
    for (const language of ALL) expect(read(words, language)).not.toMatch(/^send/)
  })
})

describe('the tables', () => {
  it('hold hundreds of phrases, and hundreds that must not send', () => {
    const phrases = LANGUAGES.flatMap(linesOf)
    expect(phrases.length).toBeGreaterThan(500)
    expect(linesOf(NEVER).length).toBeGreaterThan(300)
  })
})

describe('a hostile reply', () => {
  it.each([
    ['one long word', 'a'.repeat(4000)],
    ['spaces', `send${' '.repeat(4000)}x`],
    ['empty lines', `${'\n'.repeat(4000)}send it or not`],
    ['commas', 'send,'.repeat(800)],
    ['greetings', 'hi '.repeat(1300)],
    ['praise', 'great '.repeat(660)],
    ['thanks', 'thanks '.repeat(570)],
    ['numbers', 'send 2 '.repeat(570)],
    ['labels', 'to: '.repeat(1000)],
    ['quotes', '"'.repeat(4000)],
  ])('of %s is read in no time', (_name, words) => {
    const began = processorMs()
    expect(read(words)).not.toMatch(/^send$/)
    expect(processorMs() - began).toBeLessThan(500)
  })
})
