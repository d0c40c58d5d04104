import { describe, expect, it } from '@jest/globals'
import { namesIn } from '../../../lambdas/invite/what/names.ts'

function named(description: string | null, title: string | null = null, candidate: string | null = null) {
  return namesIn(title, description, { candidate, hosts: ['quillhaven.example'] }).map(({ name }) => name)
}

describe('a surname in capitals or before a comma', () => {
  it.each([
    ['You will meet FERRIER Jonas', ['Jonas Ferrier']],
    ['You will meet Ferrier, Jonas', ['Jonas Ferrier']],
    ['Interviewers: FERRIER Jonas, FOSS Dinah', ['Jonas Ferrier', 'Dinah Foss']],
    ['Interviewers:\n- NAKAMURA Aiko\n- DUPONT Élise', ['Aiko Nakamura', 'Élise Dupont']],
    ['Interviewers:\nNakamura, Aiko\nFoss, Dinah', ['Aiko Nakamura', 'Dinah Foss']],
    ['Vous rencontrerez DUPONT Élise et MARTIN Jean-Luc.', ['Élise Dupont', 'Jean-Luc Martin']],
    ['You will meet JONAS FERRIER and DINAH FOSS.', ['Jonas Ferrier', 'Dinah Foss']],
  ])('%s', (text, names) => expect(named(text)).toEqual(names))
})

describe('what stands beside the candidate in a title', () => {
  it.each([
    'Credit Risk Modeller',
    'Fire Safety Adviser',
    'Ward Sister',
    'Night Porter',
    'Tax Partner',
    'Lantern Trust',
    'Team Lead',
    'Front Desk',
  ])('is no person where it is "%s"', (part) =>
    expect(named(null, `Interview - ${part} - Robin Castell`, 'Robin Castell')).toEqual([]),
  )

  it('is the interviewer where it is a name', () =>
    expect(named(null, 'Robin Castell / Ngozi Ferrier', 'Robin Castell')).toEqual(['Ngozi Ferrier']))
})

describe('people in one line', () => {
  it.each([
    [
      'Jury : Clotilde Vasseur (violon solo), Yuna Le Bihan (alto solo)',
      ['Clotilde Vasseur', 'Yuna Le Bihan'],
    ],
    ['Present: Capt. Alban Noseworthy, Gerry Tibbo (engineer).', ['Alban Noseworthy', 'Gerry Tibbo']],
    ['20 min talk. Committee: Luca Bellandi, Sanna Rautio (by phone).', ['Luca Bellandi', 'Sanna Rautio']],
    [
      'Rådet deltager med to personer: Jens-Ole Krag og organist Maja Thygesen.',
      ['Jens-Ole Krag', 'Maja Thygesen'],
    ],
    ['Pilar Estrada (Sunroute) + our chief pilot Deke Ransom', ['Pilar Estrada', 'Deke Ransom']],
    ['Who: Rosa Benavides, General Manager', ['Rosa Benavides']],
    ['Spotkanie w biurze. Będzie też Paweł Gawron z produkcji.', ['Paweł Gawron']],
    ['Sie sprechen mit unserer Pflegedienstleitung Frau Renate Kübler.', ['Renate Kübler']],
    ['Sie sprechen mit Meister Ingo Pohl.', ['Ingo Pohl']],
    ['You can choose any time between Monday and Friday.', []],
    ['Attachments: Job Description, Candidate Pack', []],
    ['Contact for questions: Rosa Benavides, Deke Ransom', []],
  ])('%s', (text, names) => expect(named(text)).toEqual(names))
})

it('names all between whom a talk is', () => {
  const title = 'Engineer chat between Noor Haddad, Casper Lund and Robin Castell'
  expect(named(null, title, 'Robin Castell')).toEqual(['Noor Haddad', 'Casper Lund'])
})
