import { describe, expect, test } from '@jest/globals'
import { german } from '../../../lambdas/note/languages/de.ts'
import { checkNote, writeNotes } from '../../../lambdas/note/note.ts'
import { wordsOf } from '../../../lambdas/note/patterns.ts'
import { runsOf } from '../../../lambdas/note/rules.ts'
import { JOTTINGS } from './de.jottings.ts'
import { spokenIn } from './jotting.ts'

const TEXTS = JOTTINGS.map(([stance, jotting], index) => ({
  stance,
  jotting,
  ...spokenIn('de', jotting, index),
}))

/** All that interviewers would see of the notes to a jotting. */
function written(jotting: string, index = 0): string {
  const { notes } = writeNotes(spokenIn('de', jotting, index).facts)
  return notes.map((note) => `${note.subject} . ${note.body}`).join(' . ')
}

describe('German words', () => {
  test.each(TEXTS)('show stance $stance: $jotting', ({ stance, facts }) => {
    expect(writeNotes(facts).stance).toBe(stance)
  })

  test.each(TEXTS)('that are private are in no note: $jotting', ({ facts, secrets }) => {
    const sheet = writeNotes(facts)
    const said = ` ${wordsOf(sheet.notes.map((note) => `${note.subject} . ${note.body}`).join(' . ')).join(' ')} `
    const open = new Set(wordsOf(secrets.reduce((rest, secret) => rest.replace(secret, ' '), facts.words)))
    for (const secret of secrets) {
      for (const run of runsOf(secret)) expect(said).not.toContain(` ${run} `)
      for (const word of wordsOf(secret)) {
        if (word.length > 6 && !open.has(word) && !OURS.has(word)) expect(said).not.toContain(` ${word} `)
      }
    }
    if (secrets.length > 0) expect(sheet.held + (sheet.stance < 0 ? 1 : 0)).toBeGreaterThan(0)
  })

  test.each(TEXTS)('give notes that pass every gate: $jotting', ({ facts }) => {
    for (const note of writeNotes(facts).notes) {
      expect(checkNote(note, facts).filter(({ gate }) => gate)).toEqual([])
    }
  })
})

/** Words that our own sentences use. */
const OURS = new Set(['anderes', 'gespräch', 'gesprach', 'gesagt', 'stellen'])

describe('a German note', () => {
  test.each([
    ['über den Umstieg auf Event Sourcing gesprochen', /[üÜ]ber den Umstieg auf Event Sourcing/],
    ['sie hat erklärt, wie sie Releases testet', /, wie Sie Releases testen/],
    ['sie haben mir gezeigt, wie sie arbeiten', /, wie Sie arbeiten/],
    ['hat von ihrem Wechsel aus der Forschung erzählt', /von Ihrem Wechsel aus der Forschung/],
    ['hat nach meiner Masterarbeit gefragt', /nach meiner Masterarbeit/],
    ['Tipps zur Promotion bekommen', /zur Promotion/],
    ['über kubernetes migration geredet', /[üÜ]ber die Kubernetes-Migration/],
    ['- Umstieg auf Kafka', /[üÜ]ber den Umstieg auf Kafka/],
    ['hat mich durch die Werkstatt geführt', /durch die Werkstatt/],
    ['haben u.a. ueber CI/CD bzw. deployments gesprochen', /über CI\/CD und Deployments/i],
    ['sie hat mir erklaert wie die schichtübergabe läuft', /, wie die Schichtübergabe läuft/],
    ['ging um stakeholder mgmt und roadmap', /Stakeholder-Management und Roadmap/],
    ['an einer sql abfrage gearbeitet', /an einer SQL-Abfrage/],
    ['talked about die api gateways', /die API-Gateways/],
    ['einblick in den alltag bekommen', /über den Alltag/i],
    ['spannend, wie sie die linie umgebaut haben', /wie Sie die Linie umgebaut haben/],
  ])('weaves with the right case and capitals: %s', (words, woven) => {
    for (let index = 0; index < 12; index++) expect(written(words, index)).toMatch(woven)
  })

  test('says Sie and greets without a guess at Herr or Frau', () => {
    for (let index = 0; index < 20; index++) {
      const note = written('', index)
      expect(note).toMatch(/Guten Tag Dana Ruiz,|Hallo Dana Ruiz,/)
      expect(note).not.toMatch(/\b(?:Herr|Frau|du|dich|dir|dein\w*)\b/)
    }
  })

  test('still thanks an interviewer whose boss was not there', () => {
    const [note] = writeNotes(spokenIn('de', 'Chef war nicht dabei. über Logging geredet', 0).facts).notes
    expect(note?.body).toMatch(/Logging/)
  })

  test.each([
    ['Koehler', 'Koehler'],
    ['mit Frau Buehler über Aktuelles', 'Buehler'],
  ])('keeps names that are written with two letters: %s', (words, name) => {
    const kept = german.reading.shorthand.reduce((text, [from, to]) => text.replace(from, to), words)
    expect(kept).toContain(name)
  })

  test('says du where the words do', () => {
    for (let index = 0; index < 20; index++) {
      const note = written('wir sind per du. sie hat erklärt, wie sie Releases testen', index)
      expect(note).toMatch(/H(?:allo|i) Dana,/)
      expect(note).toMatch(/wie ihr Releases testet/)
      expect(note).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b/)
    }
  })

  test('goes on in lower case after the salutation, but not with Sie', () => {
    for (let index = 0; index < 60; index++) {
      const first = written('', index).split('\n\n')[1] ?? ''
      expect(first).toMatch(/^(?:\p{Ll}|Sie |Ihre? )/u)
    }
  })

  test.each([
    'hat erklärt, wie es gibt',
    'über ihr gesprochen',
    'über Stellenabbau gesprochen',
    'Danas Hund gesehen',
    'über Danas Projekt gesprochen',
  ])('holds what it cannot weave: %s', (words) => {
    const sheet = writeNotes(spokenIn('de', words, 0).facts)
    expect(sheet.held).toBeGreaterThan(0)
  })
})
