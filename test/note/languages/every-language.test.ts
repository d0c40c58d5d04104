import { describe, expect, test } from '@jest/globals'
import { inForm } from '../../../lambdas/note/forms.ts'
import { loadPacks } from '../../../lambdas/note/languages.ts'
import { checkNote, type NoteFacts, writeNotes } from '../../../lambdas/note/note.ts'
import { wordsOf } from '../../../lambdas/note/patterns.ts'
import { processorMs } from '../../processor-time.ts'
import { address, facts, person } from '../facts.ts'
import { jaccard, median, sentencesOf, shinglesOf } from '../likeness.ts'

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
const STANCES = [2, 1, 0, -1] as const
const ROUNDS = ['interview', 'screen', 'technical', 'panel', 'informational', 'take-home', 'final'] as const
const PACK_LIST = await loadPacks()

describe.each(PACK_LIST)('notes in $language', (pack) => {
  const say = (given: Partial<NoteFacts> = {}) =>
    facts({ title: null, language: { chosen: pack.language, invite: pack.language }, ...given })
  const dayless = (text: string) =>
    pack.days.name.reduce((rest, day) => rest.replaceAll(new RegExp(`${day}(?:'s)?`, 'gi'), 'day'), text)

  test.each([
    ['role and company', {}],
    ['a role alone', { company: null }],
    ['neither', { role: null, company: null }],
    ['no day', { start: null, end: null }],
  ])('differ between 200 candidates: %s', (_label, given) => {
    const bodies = Array.from({ length: CANDIDATES }, (_none, index) => {
      const candidate = {
        name: `Candidate ${index}`,
        email: address(`c${index}@mail.example`),
        signature: null,
      }
      return dayless(
        writeNotes(say({ ...given, seed: `interview-${index}`, candidate })).notes[0]?.body ?? '',
      )
    })
    const [sentences, shingles] = [bodies.map(sentencesOf), bodies.map(shinglesOf)]
    expect(new Set(sentences.map((each) => each.join(' '))).size).toBe(CANDIDATES)
    const pairs = sentences.flatMap((a, at) =>
      sentences.slice(0, at).map((b) => a.filter((each) => b.includes(each)).length),
    )
    expect(pairs.filter((shared) => shared >= 2).length / pairs.length).toBeLessThanOrEqual(0.01)
    const alike = shingles.flatMap((a, at) => shingles.slice(0, at).map((b) => jaccard(a, b)))
    expect(median(alike)).toBeLessThanOrEqual(0.25)
  })

  test.each(STANCES)('share no sentence within a panel of seven, at stance %i', (stance) => {
    for (let index = 0; index < 12; index++) {
      const interviewers = PANEL.map((name) => person(name))
      const { notes } = writeNotes(say({ seed: `panel-${index}`, interviewers, stance, round: 'panel' }))
      const bodies = notes.map((note) => note.body ?? '')
      bodies.forEach((a, at) => {
        for (const b of bodies.slice(0, at))
          expect(sentencesOf(a).filter((sentence) => sentencesOf(b).includes(sentence))).toEqual([])
      })
    }
  })

  test.each(STANCES)('pass every gate and claim no more than was said, at stance %i', (stance) => {
    for (const round of ROUNDS) {
      for (const voice of ['own', 'warm', 'formal', 'plain'] as const) {
        for (const length of ['normal', 'short'] as const) {
          const all = say({ seed: `${round}-${voice}`, stance, round, style: { voice, length, turn: 0 } })
          const [note] = writeNotes(all).notes
          if (!note?.body) throw new Error('no note')
          expect(checkNote(note, all).filter(({ gate }) => gate)).toEqual([])
          const over = pack.rules.claims.filter(
            ({ above, pattern }) => stance < above && pattern.test(note.body ?? ''),
          )
          expect(over).toEqual([])
          if (stance < 0) expect(note.body).not.toContain('Engineer')
        }
      }
    }
  })

  test('never carry words that nothing recognises', () => {
    const nonsense = ['zorbly', 'quimpet', 'frandle', 'moxiter', 'plurvish', 'gantrobe']
    for (let turn = 0; turn < 20; turn++) {
      const words = [...nonsense, ...nonsense].slice(turn % 6, 4 + (turn % 6)).join(turn % 2 ? ' ' : ', ')
      const [note] = writeNotes(say({ words, seed: `${turn}` })).notes
      const said = new Set(wordsOf(`${note?.subject} ${note?.body}`))
      expect(nonsense.filter((word) => said.has(word))).toEqual([])
    }
  })

  test('name the date, and no weekday, once a week has passed', () => {
    for (let turn = 0; turn < 30; turn++) {
      const now = Date.UTC(2026, 10, 24)
      const all = say({ seed: `late-${turn}`, now })
      const [note] = writeNotes(all).notes
      expect(
        pack.days.name.filter((day) =>
          new RegExp(`(?<!\\p{L})${day}(?!\\p{L})`, 'iu').test(note?.body ?? ''),
        ),
      ).toEqual([])
      if (note) expect(checkNote(note, all).filter(({ gate }) => gate)).toEqual([])
    }
  })

  test('are the same for the same facts', () => {
    expect(writeNotes(say())).toEqual(writeNotes(say()))
  })

  test('read hostile repetition in time', () => {
    const pieces = [
      ' und ',
      ' et ',
      ' y ',
      ' e ',
      'sehr ',
      'très ',
      'muy ',
      'muito ',
      'über ',
      "l'",
      'de ',
      'sie ',
    ]
    for (const piece of pieces) {
      const started = processorMs()
      writeNotes(say({ words: piece.repeat(Math.ceil(4000 / piece.length)) }))
      expect(processorMs() - started).toBeLessThan(2000)
    }
  })
})

describe('a frame in two forms of address', () => {
  test('is read in one or the other, at any depth', () => {
    const tree = { any: ['Danke, dass [Sie|du] da [waren|warst].'], deep: { plain: ['[Ihr|Dein] Rat'] } }
    expect(inForm(tree, 'formal')).toEqual({
      any: ['Danke, dass Sie da waren.'],
      deep: { plain: ['Ihr Rat'] },
    })
    expect(inForm(tree, 'familiar').any).toEqual(['Danke, dass du da warst.'])
  })
})
