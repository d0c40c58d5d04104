import { expect, it } from '@jest/globals'
import { withoutHonorific } from '../../lambdas/invite/what/person-name.ts'
import { inviteIn, namesOf } from './forwarded.ts'

const FORMS =
  'Sir|Dame|Lord|Rev.|Capt.|Councillor|Cllr|Sister|Father|Rabbi|Maestro|Chef|Sgt.|Ms.|Mx.|Dr. med.|Dr. rer. nat.|Dipl.-Ing.|Ing.|Mgr.|Prof. Dr.|Prof. Dr.-Ing.|Maître|Sra.|D.|Dña.|Dott.ssa|drs.|Hr.|Fr.|The Rt Hon|Deputy Headteacher|Detective Sergeant'

it.each(FORMS.split('|'))('keeps "%s" out of the name', async (form) => {
  const body = `Hi Robin,\n\nYour interview is on 1 December 2026 at 2pm GMT. You will meet ${form} Dinah Foss and ${form} Jonas Ferrier.\n\nMarlow`
  expect(namesOf(await inviteIn({ body }))).toEqual(['Dinah Foss', 'Jonas Ferrier'])
})

it.each(['Dean Foss', 'Don Marsh', 'Judge Ferrier', 'D. Foss', 'M. Castell', 'Major Peake'])(
  'takes nothing off "%s", which is a whole name',
  (name) => expect(withoutHonorific(name)).toBe(name),
)
