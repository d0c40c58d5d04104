import { describe, expect, test } from '@jest/globals'
import { VOCABULARY, type Vocabulary } from '../../lambdas/interview/interview.ts'
import { LANGUAGES, type Language } from '../../lambdas/language.ts'
import { markWord, type Spoken, splitWords, spokenWords } from '../../lambdas/reply/languages/spoken.ts'
import { textsIn } from '../../lambdas/reply/voice.ts'

const ALL = await Promise.all(LANGUAGES.map(textsIn))
const TEXTS = Object.fromEntries(LANGUAGES.map((language, at) => [language, ALL[at]]))

/** Stands in for everything foreign that a text is given, so that only the language's own words are left. */
const GIVEN = '§'

/** Every text of a language, called for one and for several, by its path. */
function allTexts(language: Language): Map<string, string> {
  const found = new Map<string, string>()
  walk(TEXTS[language], '', spokenWords(language), found)
  return found
}

function walk(value: unknown, path: string, say: Spoken, found: Map<string, string>): void {
  if (typeof value === 'string') found.set(path, value)
  else if (typeof value === 'function') {
    for (const [name, text] of Object.entries(callAll(value as (...args: unknown[]) => unknown, say)))
      found.set(`${path} ${name}`, text)
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, say, found)
}

/** Called with what stands for a name, a count above one or the words, and, where it does not ask for words, with one. */
function callAll(text: (...args: unknown[]) => unknown, say: Spoken): Record<string, string> {
  const given = Object.assign({ toString: () => GIVEN }, say)
  const calls = [
    [given, given],
    ...(/\$\{say\./.test(String(text))
      ? []
      : [
          [1, 1],
          [given, null],
        ]),
  ]
  return Object.fromEntries(calls.map((args, index) => [String(index), String(text(...args))]))
}

/** The texts that may be alike in two languages. */
const ALIKE =
  /^\.(?:quotes|colon|labels\.link|headings\.links|note\.heading|rounds\.panel|labels\.interviewer|noInvite\.formExample)/

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  const english = allTexts('en')
  const texts = allTexts(language)

  test('has every text that English has', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('has no English left over', () => {
    const same = [...texts].filter(
      ([path, text]) =>
        text === english.get(path) && !ALIKE.test(path) && /\p{L}/u.test(text.replace(GIVEN, '')),
    )
    expect(same).toEqual([])
    const englishWords = [...texts].filter(([, text]) =>
      /(?<!\p{L})(?:the|you|your|and|with|reply|this|note|sent)(?!\p{L})/iu.test(text),
    )
    expect(englishWords).toEqual([])
  })

  test('puts what it is given into the sentence, as English does', () => {
    const lost = [...texts].filter(
      ([path, text]) => text.includes(GIVEN) !== english.get(path)?.includes(GIVEN),
    )
    expect(lost).toEqual([])
  })

  test('offers the same commands in each sentence as English does', () => {
    const commands = (of: Language, text: string) =>
      wordsIn(text)
        .map((word) => meaning(of, word))
        .sort()
    const different = [...texts].filter(([path, text]) => {
      const there = english.get(path) ?? ''
      return JSON.stringify(commands(language, text)) !== JSON.stringify(commands('en', there))
    })
    expect(different.map(([path]) => path)).toEqual([])
  })
})

function wordsIn(text: string): string[] {
  return splitWords(text)
    .filter(({ word }) => word)
    .map(({ text: word }) => word)
}

/** What a word that is offered means: found in the vocabulary, or the test fails. */
function meaning(language: Language, word: string): string {
  const { commands, fields, sendAtExample } = VOCABULARY[language]
  if (word === sendAtExample) return 'sendAt'
  const command = Object.entries(commands).find(([, [offered]]) => offered === word)?.[0]
  const field = Object.entries(fields).find(([, [offered]]) => word.startsWith(`${offered}: `))?.[0]
  if (!command && !field) throw new Error(`${word} is not in the vocabulary of ${language}`)
  return command ?? `${field}:`
}

describe.each(LANGUAGES)('the vocabulary of %s', (language) => {
  const all = (vocabulary: Vocabulary) =>
    Object.entries(vocabulary.commands).flatMap(([command, words]) =>
      words.map((word) => [word, command] as const),
    )

  test('gives each word one meaning, English words included', () => {
    const meanings = new Map<string, Set<string>>()
    for (const [word, command] of [...all(VOCABULARY[language]), ...all(VOCABULARY.en)])
      meanings.set(word.toLowerCase(), (meanings.get(word.toLowerCase()) ?? new Set()).add(command))
    expect([...meanings].filter(([, commands]) => commands.size > 1)).toEqual([])
  })
})

test('a line to write above fits the pattern that replies are cut at, in every language', () => {
  for (const texts of ALL) {
    expect(`##- ${texts.writeAbove} -##`).toMatch(/^##- .{1,80} -##$/)
    expect(texts.writeAbove).not.toMatch(/[#\n]|- ?$/)
  }
})

test('words are marked and found again', () => {
  expect(splitWords(`Say ${markWord('send')} or ${markWord('undo')}.`)).toEqual([
    { text: 'Say ', word: false },
    { text: 'send', word: true },
    { text: ' or ', word: false },
    { text: 'undo', word: true },
    { text: '.', word: false },
  ])
})
