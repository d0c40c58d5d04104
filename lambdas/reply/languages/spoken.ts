import { type Command, type Field, VOCABULARY } from '../../interview/interview.ts'
import type { Language } from '../../language.ts'

/** Private-use characters that no foreign text can bring along (`clean` takes them out). */
const OPEN = '\uE000'
const CLOSE = '\uE001'

/** The command words of one language as they are offered inside a sentence, each marked as a word to reply with. */
export type Spoken = Readonly<Record<Command, string>> & {
  readonly sendTo: (name: string) => string
  readonly sendNumber: (number: number) => string
  readonly sendAt: string
  readonly field: (field: Field, example: string) => string
}

export function markWord(word: string): string {
  return `${OPEN}${word}${CLOSE}`
}

export function spokenWords(language: Language): Spoken {
  const { commands, sendTo, sendAtExample, fields } = VOCABULARY[language]
  const marked = Object.entries(commands).map(([command, [offered]]) => [command, markWord(offered)])
  return {
    ...(Object.fromEntries(marked) as Record<Command, string>),
    sendTo: (name) => markWord(`${sendTo[0]} ${name}`),
    sendNumber: (number) => markWord(`${commands.send[0]} ${number}`),
    sendAt: markWord(sendAtExample),
    field: (field, example) => markWord(`${fields[field][0]}: ${example}`),
  }
}

/** Cuts a sentence into plain text and words, in order. */
export function splitWords(sentence: string): { readonly text: string; readonly word: boolean }[] {
  // Most sentences have no such word, and every line of an answer is asked.
  if (!sentence.includes(OPEN)) return sentence === '' ? [] : [{ text: sentence, word: false }]
  return sentence
    .split(OPEN)
    .flatMap((part, index) => (index === 0 ? [{ text: part, word: false }] : splitAtClose(part)))
    .filter(({ text }) => text !== '')
}

function splitAtClose(part: string): { text: string; word: boolean }[] {
  const [word = '', ...rest] = part.split(CLOSE)
  return [
    { text: word, word: true },
    { text: rest.join(''), word: false },
  ]
}
