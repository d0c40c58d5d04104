import { describe, expect, test } from '@jest/globals'
import { writeNotes } from '../../../lambdas/note/note.ts'
import { JOTTINGS } from './fr.jottings.ts'
import { describeJottings, spokenIn, writtenIn } from './jotting.ts'

/** All that interviewers would see of the notes to a jotting. */
const written = (jotting: string, index = 0) => writtenIn('fr', jotting, index)

// The set: words that our own sentences use.
describeJottings('fr', JOTTINGS, new Set(['entretien', 'premier']))

describe('a French note', () => {
  test.each([
    ["on a parlé de leur passage à l'event sourcing", /de votre passage à l'event sourcing/],
    ['on a parlé du projet de refonte', /du projet de refonte/],
    ['discuté des tests', /des tests/],
    ['échangé sur les tests et la culture', /des tests et de la culture/],
    ["elle m'a expliqué comment ils testent", /comment vous testez/],
    ["elle m'a expliqué comment elle gère les priorités", /comment vous gérez les priorités/],
    ["elle m'a parlé de son parcours", /de votre parcours/],
    ["il m'a montré leurs maquettes", /vos maquettes/],
    ['conseils pour postuler en thèse', /pour postuler en thèse/],
    ['- migration vers kafka', /de la migration vers Kafka/],
    ["j'ai adoré la façon dont ils font les revues de code", /comment vous faites les revues de code/],
    ['on a parle de leur strategie de donnees', /de votre stratégie de données/],
    ['discuté des tests A/B', /des tests A\/B/],
    ['On a parlé IA et éthique', /de l'IA et de l'éthique/],
    ["il m'a montré le nvel atelier", /le nouvel atelier/],
    ["il m'a montré comment ils trient les dechets", /comment vous triez les déchets/],
    ["il m'a donné des conseils pour me lancer en freelance", /conseils pour me lancer en freelance/],
    ['au programme: astreintes, incidents', /des astreintes et des incidents/],
  ])('weaves with elision and contraction: %s', (words, woven) => {
    for (let index = 0; index < 12; index++) expect(written(words, index)).toMatch(woven)
  })

  test('says vous, greets without a guess, and agrees with nobody', () => {
    for (let index = 0; index < 40; index++) {
      const note = written('', index)
      expect(note).toMatch(/Bonjour Dana(?: Ruiz)?,/)
      expect(note).not.toMatch(
        /(?<!\p{L})(?:Mme|Monsieur|Madame|tu|toi|ton|heureux|heureuse|ravie?|\(e\))(?!\p{L})/u,
      )
    }
  })

  test('says tu where the words do, and vous of the team', () => {
    for (let index = 0; index < 20; index++) {
      const note = written("on se tutoie. elle m'a expliqué comment ils testent les versions", index)
      expect(note).toMatch(/(?:Bonjour|Salut) Dana,/)
      expect(note).toMatch(/comment vous testez les versions/)
      expect(note).toMatch(/(?<!\p{L})(?:tu|te|toi|ton|ta|tes|t'\p{L}+)(?!\p{L})/u)
    }
  })

  test('has a no-break space before high punctuation, and none that breaks', () => {
    const notes = Array.from({ length: 80 }, (_none, index) => written('', index)).join('\n')
    expect(notes).toMatch(/\u00A0[:;?]/)
    expect(notes.replace(/https?:/g, '')).not.toMatch(/(?:\p{L}| )[:;?!](?=\s)/u)
  })

  test('writes the first of a month as 1er', () => {
    const [note] = writeNotes({
      ...spokenIn('fr', '', 0).facts,
      start: Date.UTC(2026, 10, 1, 12),
      now: Date.UTC(2026, 10, 20),
    }).notes
    expect(note?.body).toMatch(/1er novembre/)
    expect(note?.body).not.toMatch(/(?<!\p{L})de le /u)
  })

  test.each(['on a parlé de lui', 'parlé des licenciements', "elle m'a expliqué comment elle est arrivée"])(
    'holds what it cannot weave: %s',
    (words) => {
      const sheet = writeNotes(spokenIn('fr', words, 0).facts)
      expect(sheet.held).toBeGreaterThan(0)
    },
  )
})
