import { describe, expect, test } from '@jest/globals'
import { writeNotes } from '../../lambdas/note/note.ts'
import { address, facts, person } from './facts.ts'
import { jaccard, median, sentencesOf, shinglesOf } from './likeness.ts'

const CANDIDATES = 200
const PANEL = [
  'Dana Whitfield',
  'Priya Raman',
  'Tomás Silva',
  'Ellen Brandt',
  'Olu Adeyemi',
  'Aiko Mori',
  'Marcus Hale',
]

function bodies(given: Parameters<typeof facts>[0]): string[] {
  return Array.from({ length: CANDIDATES }, (_none, index) => {
    const candidate = {
      name: `Candidate ${index}`,
      email: address(`c${index}@mail.example`),
      signature: null,
    }
    return writeNotes(facts({ ...given, seed: `interview-${index}`, candidate })).notes[0]?.body ?? ''
  })
}

describe('200 candidates with the same invite and no words', () => {
  test.each([
    ['role and company', {}],
    ['a role alone', { company: null }],
    ['a company alone', { role: null }],
    ['neither', { role: null, company: null }],
    ['no day', { start: null, end: null }],
    ['keen', { stance: 1, role: null, company: null }],
    ['a wish', { stance: 2, role: null, company: null }],
    ['not keen', { stance: -1 }],
    ['a call', { round: 'screen', role: null, company: null }],
    ['an informational chat', { round: 'informational' }],
    ['warm', { style: { length: 'normal', voice: 'warm', turn: 1 } }],
    ['formal', { style: { length: 'normal', voice: 'formal', turn: 1 } }],
    ['plain', { style: { length: 'normal', voice: 'plain', turn: 1 } }],
  ] as const)('get notes of their own: %s', (_label, given) => {
    const written = bodies(given)
    const [sentences, shingles] = [written.map(sentencesOf), written.map(shinglesOf)]
    expect(new Set(sentences.map((each) => each.join(' '))).size).toBe(CANDIDATES)
    const pairs = sentences.flatMap((a, at) =>
      sentences.slice(0, at).map((b) => a.filter((each) => b.includes(each)).length),
    )
    expect(pairs.filter((shared) => shared >= 2).length / pairs.length).toBeLessThanOrEqual(0.007)
    expect(
      median(shingles.flatMap((a, at) => shingles.slice(0, at).map((b) => jaccard(a, b)))),
    ).toBeLessThanOrEqual(0.22)
  })
})

describe('a panel of seven', () => {
  const words = [
    '',
    'keen',
    'dream job!',
    'everyone was lovely',
    'they moved it for me. great chat',
    'I am withdrawing',
    'second round with the panel',
  ]
  test.each(words)('shares no sentence: %s', (said) => {
    for (let index = 0; index < 12; index++) {
      const given = { seed: `panel-${index}`, interviewers: PANEL.map((name) => person(name)), words: said }
      const notes = writeNotes(facts({ ...given, round: 'panel' })).notes.map((note) => note.body ?? '')
      notes.forEach((a, at) => {
        for (const b of notes.slice(0, at)) {
          expect(sentencesOf(a).filter((sentence) => sentencesOf(b).includes(sentence))).toEqual([])
          expect(jaccard(shinglesOf(a), shinglesOf(b))).toBeLessThanOrEqual(0.2)
        }
      })
    }
  })
})

describe('the same facts', () => {
  test('give the same note', () => {
    expect(writeNotes(facts({ words: 'talked about maps' }))).toEqual(
      writeNotes(facts({ words: 'talked about maps' })),
    )
  })

  test.each(['warm', 'formal', 'plain'] as const)(
    'give another note when asked for %s, and another when asked again',
    (voice) => {
      const plain = writeNotes(facts()).notes[0]?.body
      const asked = [1, 2].map(
        (turn) => writeNotes(facts({ style: { length: 'normal', voice, turn } })).notes[0]?.body,
      )
      expect(new Set([plain, ...asked]).size).toBe(3)
    },
  )

  test('give a shorter note when asked for shorter', () => {
    const length = (body: string | null | undefined) => body?.split(/\s+/).length ?? 0
    for (const words of ['', 'talked about maps. hit it off. like the company. keen']) {
      const long = writeNotes(facts({ words })).notes[0]?.body
      const short = writeNotes(facts({ words, style: { length: 'short', voice: 'own', turn: 1 } })).notes[0]
        ?.body
      expect(length(short)).toBeLessThan(length(long))
    }
  })
})
