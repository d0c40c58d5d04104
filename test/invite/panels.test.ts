import { describe, expect, it } from '@jest/globals'
import { inviteIn, namesOf } from './forwarded.ts'

const WHEN = 'Your interview will take place on Tuesday 1 December 2026 at 2pm GMT.'
const END = 'Kind regards,\nMarlow Peake\nHR Administrator, Quillhaven'

/** What announces a panel, and how its members stand below. */
const LISTS: readonly (readonly [announced: string, below: string])[] = [
  ['The panel will comprise:', '\nProfessor Dinah Foss (Chair)\nDr Jonas Ferrier, HR Business Partner'],
  ['The panel will comprise:', 'Dinah Foss\nJonas Ferrier'],
  ['The interview panel will be made up of:', '\n- Dinah Foss, Head of Archives\n- Jonas Ferrier'],
  ['You will meet:', '\nDinah Foss\nHead of Archives\n\nJonas Ferrier\nRegistrar'],
  [
    'Who you’ll meet',
    '\nDinah Foss\nCurator\nDinah joined us in 2019 and runs the loans.\n\nJonas Ferrier\nRegistrar',
  ],
  ["You'll be meeting:", '* Dinah Foss (she/her), Head of Archives\n* Jonas Ferrier (he/him), Registrar'],
  ['Your interviewers are:', 'Dinah Foss, Jonas Ferrier'],
  ['Your interviewers will be', '\nDinah Foss\nJonas Ferrier'],
  ['The panel consists of:', 'a) Dinah Foss\nb) Jonas Ferrier'],
  ['Who you will meet:', 'Dinah Foss: Curator\nJonas Ferrier: Registrar'],
  ['You will be interviewed by the following colleagues:', '\n• Dinah Foss, Curator\n• Jonas Ferrier'],
  ['You will be interviewed by:', '\nDinah Foss\nCurator\nJonas Ferrier\nRegistrar'],
  ['The people you will be speaking to are:', 'Foss, Dinah\nFerrier, Jonas'],
  ['Attending from our side:', 'Dinah Foss\nJonas Ferrier'],
  ['The interview panel', '\nDinah Foss – Chair of Governors\nJonas Ferrier – Headteacher'],
  ['Das Gespräch führen mit Ihnen:', '\nFrau Dr. Dinah Foss, Leiterin\nHerr Jonas Ferrier'],
  ['Le jury sera composé de :', 'Mme Dinah Foss\nM. Jonas Ferrier'],
  ['Te entrevistarán:', '- Dinah Foss, directora\n- Jonas Ferrier, jefe'],
  ['O painel será composto por:', 'Dinah Foss\nJonas Ferrier'],
  ['La commissione sarà composta da:', 'Dott.ssa Dinah Foss\nDott. Jonas Ferrier'],
  ['De selectiecommissie bestaat uit:', 'Dinah Foss\nJonas Ferrier'],
]

describe('a panel as lines', () => {
  it.each(LISTS)('is read below "%s"', async (announced, below) => {
    const body = `Dear Robin,\n\n${WHEN}\n\n${announced}\n${below}\n\n${END}`
    expect(namesOf(await inviteIn({ body }))).toEqual(['Dinah Foss', 'Jonas Ferrier'])
  })

  it('ends before the signature of a letter without a greeting', async () => {
    const body = `Dear Robin,\n\n${WHEN}\n\nYou will meet:\n\nDinah Foss, Curator\n\nMarlow Peake\nHR Administrator`
    expect(namesOf(await inviteIn({ body }))).toEqual(['Dinah Foss'])
  })

  it.each(['Your fellow applicants will be:', 'If you have questions, contact:'])(
    'is none below "%s"',
    async (announced) => {
      const body = `${WHEN}\n\nYou will be met by Dinah Foss.\n\n${announced}\nJonas Ferrier\nPriti Shah\n\n${END}`
      expect(namesOf(await inviteIn({ body }))).not.toContain('Jonas Ferrier')
    },
  )
})

const TABLES = [
  '<p>You will meet:</p><ul><li>Dinah Foss, Curator</li><li>Jonas Ferrier, Registrar</li></ul>',
  '<p>Your interviewers:</p><table><tr><td>Dinah Foss</td><td>Curator</td></tr><tr><td>Jonas Ferrier</td><td>Registrar</td></tr></table>',
  '<table><tr><th>Name</th><th>Role</th></tr><tr><td>Dinah Foss</td><td>Curator</td></tr><tr><td>Jonas Ferrier</td><td>Registrar</td></tr></table>',
  '<table><tr><td>Interviewers</td><td>Dinah Foss<br>Jonas Ferrier</td></tr></table>',
  '<table><tr><th>Interviewer</th><th>Title</th></tr><tr><td>Dinah Foss</td><td>Curator</td></tr><tr><td>Jonas Ferrier</td><td>Registrar</td></tr></table>',
  '<h3>Interview panel</h3><p><b>Dinah Foss</b><br>Curator</p><p><b>Jonas Ferrier</b><br>Registrar</p>',
  '<pre>Date        Time          Interviewer\n01 Dec 2026 14:00 GMT     Dinah Foss\n01 Dec 2026 15:00 GMT     Jonas Ferrier</pre>',
]

it.each(TABLES)('a panel in HTML is read: %s', async (panel) => {
  const body = `<p>Dear Robin,</p><p>${WHEN}</p>${panel}<p>${END.replaceAll('\n', '<br>')}</p>`
  expect(namesOf(await inviteIn({ body, html: true }))).toEqual(['Dinah Foss', 'Jonas Ferrier'])
})
