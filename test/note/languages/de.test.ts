import { describe, expect, test } from '@jest/globals'
import { german } from '../../../lambdas/note/languages/de.ts'
import { writeNotes } from '../../../lambdas/note/note.ts'
import { JOTTINGS } from './de.jottings.ts'
import { describeJottings, spokenIn, writtenIn } from './jotting.ts'

/** All that interviewers would see of the notes to a jotting. */
const written = (jotting: string, index = 0) => writtenIn('de', jotting, index)

// The set: words that our own sentences use.
describeJottings('de', JOTTINGS, new Set(['anderes', 'gespräch', 'gesprach', 'gesagt', 'stellen']))

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
