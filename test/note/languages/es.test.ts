import { describe, expect, test } from '@jest/globals'
import { writeNotes } from '../../../lambdas/note/note.ts'
import { processorMs } from '../../processor-time.ts'
import { JOTTINGS } from './es.jottings.ts'
import { describeJottings, spokenIn, writtenIn } from './jotting.ts'

/** All that interviewers would see of the notes to a jotting. */
const written = (jotting: string, index = 0) => writtenIn('es', jotting, index)

// The set: words that our own sentences use.
describeJottings('es', JOTTINGS, new Set(['trabajo', 'primera']))

describe('a Spanish note', () => {
  test.each([
    ['hablamos de su paso a event sourcing', /su paso a event sourcing/],
    ['hablamos del proyecto de rediseño', /(?:del|sobre el) proyecto de rediseño/],
    ['hablamos de pruebas', /(?:de|sobre) pruebas/],
    ['me explicó cómo ellos prueban las versiones', /cómo prueban las versiones/],
    ['me explico como prueban las versiones', /cómo prueban las versiones/],
    ['me contó cómo ella llego a la investigacion', /cómo llegó a la investigación/],
    ['me habló de su carrera', /de su carrera|sobre su carrera/],
    ['me mostró sus maquetas', /sus maquetas/],
    ['consejos para el doctorado', /para el doctorado/],
    ['- migracion a kafka', /la migración a Kafka/],
    ['hablamos de logística', /(?:de|sobre) logística/],
    ['hablamos de IA y de ética', /(?:de|sobre) IA y ética/],
    ['charla sobre capacitacion y gestion del cambio', /capacitación/],
    ['me fascinó cómo clasifican los residuos', /cómo clasifican los residuos/],
    ['talked about la hoja de ruta', /la hoja de ruta/],
    ['debería haber dicho que el índice cubría todo. hablamos de postgres', /: el índice cubría todo\./],
  ])('weaves with contractions and accents: %s', (words, woven) => {
    for (let index = 0; index < 12; index++) expect(written(words, index)).toMatch(woven)
  })

  test('says usted, greets without a guess, and agrees with nobody', () => {
    for (let index = 0; index < 60; index++) {
      const note = written('', index)
      expect(note).toMatch(/(?:Hola|Buenos días), Dana(?: Ruiz)?:\n/)
      expect(note).not.toMatch(
        /(?<!\p{L})(?:Sr|Sra|Señora?|Estimad[oa]|tú|ti|tus?|agradecid[oa]|encantad[oa]|interesad[oa]|vosotros|vuestr[oa]s?|[oa]\/[oa])(?!\p{L})/u,
      )
      expect(note).not.toMatch(/(?<!\p{L})(?:de|a) el(?!\p{L})/u)
    }
  })

  test('says tú where the words do', () => {
    for (let index = 0; index < 40; index++) {
      const note = written('nos tuteamos. me explicó cómo prueban las versiones', index)
      expect(note).toMatch(/cómo prueban las versiones/)
      expect(note).toMatch(
        /(?<!\p{L})(?:te|ti|contigo|tus?|\p{L}+[ai]ste|\p{L}+arte|\p{L}+[ae]ras|[aei]ses|(?:quier|tien|necesit|gust|pued|surj|qued)[ae]s|[Ee]scríbeme|[Ll]lámame)(?!\p{L})/iu,
      )
      expect(note).not.toMatch(/(?<!\p{L})(?:usted|con usted|le agradezco|su tiempo)(?!\p{L})/u)
    }
  })

  test('turns what she did into what you did, among people who say tú', () => {
    for (let index = 0; index < 12; index++) {
      expect(written('nos tuteamos. me contó por qué dejó la banca', index)).toMatch(
        /por qué dejaste la banca/,
      )
      expect(written('nos tuteamos. hablamos de su tesis', index)).toMatch(/tu tesis/)
    }
  })

  test('writes a date with its article contracted', () => {
    const all = { ...spokenIn('es', '', 0).facts, now: Date.UTC(2026, 10, 24) }
    for (let turn = 0; turn < 20; turn++) {
      const [note] = writeNotes({ ...all, seed: `${turn}` }).notes
      expect(note?.body).toMatch(/(?:el|del) 12 de noviembre/)
    }
  })

  test('gives a house its article', () => {
    const all = { ...spokenIn('es', 'me gustó mucho el museo', 0).facts, company: 'Museo de la Ría' }
    for (let turn = 0; turn < 20; turn++) {
      const [note] = writeNotes({ ...all, seed: `${turn}` }).notes
      expect(note?.body).toMatch(/(?:del|[Ee]l) Museo de la Ría/)
    }
  })

  test.each([
    'hablamos de ella',
    'hablamos de los despidos',
    'me contó que se casó',
    'me contó cómo llegué yo a la entrevista',
    'su perro entró en la videollamada',
  ])('holds what it cannot weave: %s', (words) => {
    const sheet = writeNotes(spokenIn('es', words, 0).facts)
    expect(sheet.held).toBeGreaterThan(0)
  })

  test('reads hostile mixtures in time', () => {
    const pieces = [
      'me la ',
      'muy súper ',
      'fue una ',
      'hablamos de ',
      'nos buena ',
      'que lo ',
      'él el ',
      'me gustó ',
    ]
    for (const piece of pieces) {
      for (const tail of ['x', 'no', 'química', '']) {
        const started = processorMs()
        writeNotes({ ...spokenIn('es', '', 0).facts, words: piece.repeat(30) + tail })
        expect(processorMs() - started).toBeLessThan(1500)
      }
    }
  })
})
