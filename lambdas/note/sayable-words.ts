import type { Frames } from './language-pack.ts'
import type { Material } from './material.ts'
import { wordsOf } from './patterns.ts'

/**
 * Frames whose words are there only for whom they could be said to: who was not keen must not find words for it. Frames
 * that are not named here may be said to anybody.
 */
const ONLY: Partial<Record<keyof Frames, (material: Material) => boolean>> = {
  joy: ({ joyful }) => joyful,
  rapport: ({ rapport }) => rapport,
  kindness: ({ kind }) => kind,
  regard: ({ regard }) => regard,
  keen: ({ stance }) => stance > 0,
  wish: ({ stance }) => stance > 1,
  withdrawn: () => false,
  movedByThem: ({ moved }) => moved === 'movedByThem',
  movedByMe: ({ moved }) => moved === 'movedByMe',
  again: ({ again }) => again,
  stoodIn: ({ stoodIn }) => stoodIn,
  addition: ({ addition }) => addition !== null,
  link: ({ link }) => link !== null,
  informational: ({ scenario }) => scenario === 'informational',
  takeHome: ({ takeHome }) => takeHome,
  rejected: () => false,
  coordinator: () => false,
  nobodyCame: () => false,
}

const CLOSES: Partial<Record<keyof Frames['close'], (material: Material) => boolean>> = {
  keen: ({ stance }) => stance > 0,
  wish: ({ stance }) => stance > 1,
  parting: ({ stance }) => stance < 0,
}

/** The words of our own frames, of those that this reader could be sent. What is made of them alone invents nothing. */
export function sayableWords({ close, ...frames }: Frames, material: Material): ReadonlySet<string> {
  const sayable = [
    ...Object.entries(frames).filter(([name]) => ONLY[name as keyof Frames]?.(material) ?? true),
    ...Object.entries(close).filter(([name]) => CLOSES[name as keyof Frames['close']]?.(material) ?? true),
  ]
  const texts = sayable.flatMap(([, stock]) => textsIn(stock))
  return new Set(texts.flatMap((text) => wordsOf(text.replace(/\{[^{}]*\}/g, ' '))))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Two forms of a word share at least this many letters at its beginning, and differ in at most `ENDING` after it. */
const STEM = 5
const ENDING = 3

/** Words of the text that are neither among the known ones nor forms of them ("explaining" of "explain"). */
export function unknownWords(text: string, known: Iterable<string>): string[] {
  const exact = new Set([...known].flatMap((word) => [word, bare(word)]))
  const stems = new Set([...exact].flatMap(stemsOf))
  return wordsOf(text)
    .map(bare)
    .filter((word) => !exact.has(word) && !stemsOf(word).some((stem) => stems.has(stem)))
}

/** "team's" → "team", "l'équipe" → "équipe". */
function bare(word: string): string {
  return word.replace(/'s$/, '').replace(/^(?:[cdjlmnst]|qu)'/, '')
}

/** A number has no other forms. */
function stemsOf(word: string): string[] {
  if (/\p{N}/u.test(word)) return []
  const shortest = Math.max(STEM, word.length - ENDING)
  return Array.from({ length: Math.max(0, word.length - shortest + 1) }, (_none, cut) =>
    word.slice(0, word.length - cut),
  )
}
