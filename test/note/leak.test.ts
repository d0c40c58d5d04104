import { describe, expect, test } from '@jest/globals'
import { checkNote, writeNotes } from '../../lambdas/note/note.ts'
import { wordsOf } from '../../lambdas/note/patterns.ts'
import { runsOf } from '../../lambdas/note/rules.ts'
import { JOTTINGS } from './jottings.ts'
import { readJotting } from './settings.ts'

const TEXTS = JOTTINGS.map((jotting, index) => ({ jotting, ...readJotting(jotting, index) }))

describe('words that are not meant for the interviewer', () => {
  test.each(TEXTS)('are in no note, no subject and no ask: $jotting', ({ facts, secrets }) => {
    const sheet = writeNotes(facts)
    const shown = sheet.notes.map((note) => `${note.subject} . ${note.body}`).join(' . ')
    const said = ` ${wordsOf(shown).join(' ')} `
    const open = new Set(wordsOf(openWords(facts.words, secrets)))
    for (const secret of secrets) {
      for (const run of runsOf(secret)) expect(said).not.toContain(` ${run} `)
      for (const word of wordsOf(secret)) {
        if (word.length > 5 && !open.has(word) && !OURS.has(word)) expect(said).not.toContain(` ${word} `)
      }
    }
    if (secrets.some((secret) => secret.split(' ').length > 1))
      expect(sheet.held + negative(sheet.stance)).toBeGreaterThan(0)
  })

  test.each(TEXTS)('every note passes every gate: $jotting', ({ facts }) => {
    for (const note of writeNotes(facts).notes) {
      expect(checkNote(note, facts).filter((finding) => finding.gate)).toEqual([])
    }
  })
})

/** Words that our own sentences use. */
const OURS = new Set([
  'better',
  'another',
  'talked',
  'thought',
  'interview',
  'questions',
  'meeting',
  'looked',
  'anything',
  'something',
  'choice',
  'appreciated',
  'conversation',
  'manager',
])

function openWords(words: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replace(secret, ' '), words)
}

function negative(stance: number): number {
  return stance < 0 ? 1 : 0
}
