import { describe, expect, test } from '@jest/globals'
import type { Stance } from '../../../lambdas/interview/interview.ts'
import type { Language } from '../../../lambdas/language.ts'
import { checkNote, type NoteFacts, writeNotes } from '../../../lambdas/note/note.ts'
import { wordsOf } from '../../../lambdas/note/patterns.ts'
import { runsOf } from '../../../lambdas/note/rules.ts'
import { person } from '../facts.ts'
import { readJotting } from '../settings.ts'

export type Spoken = readonly [stance: Stance, jotting: string]

/** As ../settings.ts, in a language: to Dana Ruiz where nobody else is named, on a Thursday in Berlin. */
export function spokenIn(
  language: Language,
  jotting: string,
  index: number,
): { facts: NoteFacts; secrets: readonly string[] } {
  const { facts, secrets } = readJotting(jotting, index)
  const alone = facts.interviewers.length === 1
  return {
    secrets,
    facts: {
      ...facts,
      title: null,
      timeZone: 'Europe/Berlin',
      language: { chosen: language, invite: language },
      interviewers: alone ? [person('Dana Ruiz')] : facts.interviewers,
    },
  }
}

/** All that interviewers would see of the notes to a jotting. */
export function writtenIn(language: Language, jotting: string, index = 0): string {
  const { notes } = writeNotes(spokenIn(language, jotting, index).facts)
  return notes.map((note) => `${note.subject} . ${note.body}`).join(' . ')
}

/** What holds of the jottings in every language. `ours`: words of theirs that our own sentences use. */
export function describeJottings(
  language: Language,
  jottings: readonly Spoken[],
  ours: ReadonlySet<string>,
): void {
  const texts = jottings.map(([stance, jotting], index) => ({
    stance,
    jotting,
    ...spokenIn(language, jotting, index),
  }))

  describe(`words in ${language}`, () => {
    test.each(texts)('show stance $stance: $jotting', ({ stance, facts }) => {
      expect(writeNotes(facts).stance).toBe(stance)
    })

    test.each(texts)('that are private are in no note: $jotting', ({ facts, secrets }) => {
      const sheet = writeNotes(facts)
      const said = ` ${wordsOf(sheet.notes.map((note) => `${note.subject} . ${note.body}`).join(' . ')).join(' ')} `
      const open = new Set(wordsOf(secrets.reduce((rest, secret) => rest.replace(secret, ' '), facts.words)))
      for (const secret of secrets) {
        for (const run of runsOf(secret)) expect(said).not.toContain(` ${run} `)
        for (const word of wordsOf(secret)) {
          if (word.length > 6 && !open.has(word) && !ours.has(word)) expect(said).not.toContain(` ${word} `)
        }
      }
      if (secrets.length > 0) expect(sheet.held + (sheet.stance < 0 ? 1 : 0)).toBeGreaterThan(0)
    })

    test.each(texts)('give notes that pass every gate: $jotting', ({ facts }) => {
      for (const note of writeNotes(facts).notes) {
        expect(checkNote(note, facts).filter(({ gate }) => gate)).toEqual([])
      }
    })
  })
}
