import { describe, expect, test } from '@jest/globals'
import { writeNotes } from '../../../lambdas/note/note.ts'
import { processorMs } from '../../processor-time.ts'
import { describeJottings, spokenIn, writtenIn } from './jotting.ts'
import { JOTTINGS } from './pt.jottings.ts'

/** All that interviewers would see of the notes to a jotting. */
const written = (jotting: string, index = 0) => writtenIn('pt', jotting, index)

// The set: words that our own sentences use.
describeJottings('pt', JOTTINGS, new Set(['conversa', 'agradeço', 'primeira', 'entrevista']))

describe('a Portuguese note', () => {
  test.each([
    ['falamos da migração deles para kafka', /sobre a sua migração para [Kk]afka/],
    ['falamos do projeto de redesenho', /sobre o projeto de redesenho/],
    ['conversámos sobre testes', /sobre testes/],
    ['me explicou como eles testam as versões', /como testam as versões/],
    ['explicou-me como testam as versões', /como testam as versões/],
    ['contou como ela chegou à investigação', /como chegou à investigação/],
    ['falou-me do percurso dela', /o seu percurso/],
    ['mostrou as maquetes deles', /as suas maquetes/],
    ['dicas para o doutorado', /para o doutorado/],
    ['- migracao pra kafka', /a migração para Kafka/],
    ['explicou por que usam Rust', /por que usam Rust/],
    ['trabalhamos num modelo de dados', /num modelo de dados/],
    ['perguntou pela minha tese', /sobre a minha tese/],
    ['falamos de IA e de ética', /sobre IA e ética/],
    ['Achei interessante a forma como fazem revisão de código', /como fazem revisão de código/],
    ['deu dicas pra eu montar um portfólio', /para montar um portfólio/],
    ['falado de tipografia com calma', /sobre tipografia/],
    ['devia ter dito que o índice cobria tudo. falamos de postgres', /: o índice cobria tudo\./],
  ])('weaves with contractions, accents and the article of a possessive: %s', (words, woven) => {
    for (let index = 0; index < 12; index++) expect(written(words, index)).toMatch(woven)
  })

  test('speaks in the third person, greets without a guess, and agrees with nobody', () => {
    for (let index = 0; index < 60; index++) {
      const note = written('', index)
      expect(note).toMatch(/(?:Olá|Bom dia), Dana(?: Ruiz)?,\n/)
      expect(note).not.toMatch(
        /(?<!\p{L})(?:Sr|Sra|senhora?|prezad[oa]|car[oa]|você|tu|ti|contigo|consigo|obrigad[oa]|grat[oa]|interessad[oa]|equip[ea]|[oa]\/[oa])(?!\p{L})/iu,
      )
      expect(note).not.toMatch(/(?<!\p{L})(?:de|em|por) [oa]s? /u)
      expect(note).not.toMatch(/(?:^|[.:] )(?:Me|Lhe|Se) \p{L}+(?:ou|eu)(?!\p{L})/mu)
    }
  })

  test.each([
    ['Europe/Lisbon', /no dia 1 de novembro|do dia 1 de novembro/],
    ['America/Sao_Paulo', /n?d?o dia 1º de novembro/],
  ])('writes the first of a month as in %s', (timeZone, date) => {
    const all = {
      ...spokenIn('pt', '', 0).facts,
      timeZone,
      start: Date.UTC(2026, 10, 1, 15),
      now: Date.UTC(2026, 10, 20),
    }
    for (let turn = 0; turn < 20; turn++) {
      const [note] = writeNotes({ ...all, seed: `${turn}` }).notes
      expect(note?.body).toMatch(date)
    }
  })

  test('gives a house its gender', () => {
    const all = { ...spokenIn('pt', 'gostei muito do museu', 0).facts, company: 'Museu da Maré' }
    for (let turn = 0; turn < 20; turn++) {
      const [note] = writeNotes({ ...all, seed: `${turn}` }).notes
      expect(note?.body).toMatch(/(?:[dn]o|pelo|ao|[Oo]) Museu da Maré/)
    }
  })

  test.each([
    'falamos dela',
    'falamos das demissões',
    'contou que casou',
    'contou como eu cheguei à entrevista',
    'o cachorro dela entrou na chamada',
  ])('holds what it cannot weave: %s', (words) => {
    const sheet = writeNotes(spokenIn('pt', words, 0).facts)
    expect(sheet.held).toBeGreaterThan(0)
  })

  test('reads hostile mixtures in time', () => {
    const pieces = [
      'me a ',
      'muito super ',
      'foi uma ',
      'falamos de ',
      'nos boa ',
      'que o ',
      'e é ',
      'gostei da ',
    ]
    for (const piece of pieces) {
      for (const tail of ['x', 'não', 'química', '']) {
        const started = processorMs()
        writeNotes({ ...spokenIn('pt', '', 0).facts, words: piece.repeat(30) + tail })
        expect(processorMs() - started).toBeLessThan(1500)
      }
    }
  })
})
