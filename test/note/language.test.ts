import { describe, expect, test } from '@jest/globals'
import { guessLanguage } from '../../lambdas/language.ts'
import { writeNotes } from '../../lambdas/note/note.ts'
import { facts } from './facts.ts'

describe('the language of a text', () => {
  test.each([
    ['en', 'talked about their move to event sourcing, really hit it off with the hiring manager'],
    ['de', 'wir haben über die Umstellung auf Event Sourcing gesprochen, sehr nettes Gespräch'],
    ['fr', "nous avons parlé de la migration et de l'équipe, très bon échange avec elle"],
    ['es', 'hablamos de la migración y del equipo, me gustó mucho cómo lo explicó'],
    ['pt', 'falamos sobre a migração e a equipe, gostei muito da conversa com ela'],
    ['it', 'abbiamo parlato della migrazione e del team, è stato molto bello, anche se non sono sicuro'],
    ['nl', 'we hebben het over de migratie gehad en het was een heel fijn gesprek met haar'],
    ['pl', 'rozmawialiśmy o migracji i o tym, jak pracuje zespół, bardzo się cieszę, że to było tak miłe'],
    ['ja', 'チームの移行について話しました'],
    ['ko', '팀의 이전에 대해 이야기했습니다'],
    ['ru', 'мы говорили о переходе'],
    ['de', 'ok danke'],
    ['de', 'über kubernetes geredet'],
    ['de', 'talked about die pipelines, war super nett'],
    ['fr', 'ok merci'],
    ['fr', 'discuté de kafka, équipe sympa'],
    ['es', 'muchas gracias'],
    ['es', 'no es para mí'],
    ['pt', 'foi ótimo'],
    ['pt', 'correu bem, obrigada'],
    ['en', 'Danke schön for your help, we talked about the roadmap'],
    [null, 'super nice team, merci!'],
    [null, 'war super'],
    [null, 'keen'],
    [null, ''],
    [null, 'Kafka, SQL, Kubernetes'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })
})

describe('a note in a language that is not written', () => {
  test('is in English, says so, and lets no word of it through', () => {
    const words =
      'abbiamo parlato della migrazione e del team, è stato molto bello, anche se lo stipendio non è alto'
    const sheet = writeNotes(facts({ words }))
    expect(sheet).toMatchObject({ language: 'en', unwritten: 'it' })
    expect(sheet.notes[0]?.body).not.toMatch(/parlato|migrazione|stipendio/)
  })

  test('goes by the words first, then by the invite', () => {
    expect(writeNotes(facts({ language: { chosen: null, invite: null } })).language).toBe('en')
    expect(
      writeNotes(
        facts({
          words: 'talked about the archive and how they run it',
          language: { chosen: null, invite: 'de' },
        }),
      ).language,
    ).toBe('en')
  })
})
