import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkNote, remarkOn, writeNotes } from '../../lambdas/note/note.ts'
import { wordsOf } from '../../lambdas/note/patterns.ts'
import { processorMs } from '../processor-time.ts'
import { facts, person } from './facts.ts'
import { JOTTINGS } from './jottings.ts'

const PIECES = [
  ...new Set(
    JOTTINGS.join(' ')
      .replace(/\[\[|\]\]/g, '')
      .split(/\s+/),
  ),
]
const NONSENSE = ['zorbly', 'quimpet', 'frandle', 'moxiter', 'plurvish', 'gantrobe']
const PANEL = [person('Priya Raman'), person('Will Young'), person('Ngô Thị Bích Hà')]

describe('random words', () => {
  test('never throw, never break a gate, and always sign', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES, ', ', '. ', ' - ', '\n', ' but '), { maxLength: 40 }),
        fc.boolean(),
        (pieces, panel) => {
          const all = facts({ words: pieces.join(' '), ...(panel ? { interviewers: PANEL } : {}) })
          for (const note of writeNotes(all).notes) {
            expect(checkNote(note, all).filter(({ gate, rule }) => gate && rule !== 'B34')).toEqual([])
            if (note.body !== null) expect(note.body).toMatch(/\nSam Okafor$/)
          }
        },
      ),
      { numRuns: 150, seed: 4 },
    )
  })

  test('of any kind never throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (words, name) => {
          const all = facts({
            words,
            title: name,
            role: name,
            company: name,
            interviewers: [person(name, 'x@northwind-labs.example')],
          })
          expect(writeNotes(all).notes).toHaveLength(1)
          remarkOn(words, all)
        },
      ),
      { numRuns: 150, seed: 5 },
    )
  })

  test('that nothing recognises do not come out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NONSENSE), { minLength: 3, maxLength: 12 }), (words) => {
        const [note] = writeNotes(facts({ words: words.join(' ') })).notes
        const said = new Set(wordsOf(`${note?.subject} ${note?.body}`))
        expect(NONSENSE.filter((word) => said.has(word))).toEqual([])
      }),
      { numRuns: 60, seed: 6 },
    )
  })

  test.each([
    'felt like ',
    'really ',
    'not ',
    'we ',
    'talked about ',
    'the ',
    'a ',
    'and ',
    'so ',
    'great chat ',
    '@0 ',
    'they ',
    '- ',
    '( ',
    'my my ',
    'in in ',
    'good good ',
    'with dana ',
    'so very ',
    'i am ',
    'i would be ',
    'two over of note ',
    'also really ',
    'felt really good ',
  ])('repeated without end are read in time: %s', (piece) => {
    const started = processorMs()
    // A clause that is too long is not read at all, so one that is just short enough takes longest.
    const bounded = `${piece.repeat(Math.floor(230 / piece.length))}%`
    writeNotes(facts({ words: `${piece.repeat(Math.ceil(4000 / piece.length))}\n${bounded}` }))
    expect(processorMs() - started).toBeLessThan(2000)
  })
})
