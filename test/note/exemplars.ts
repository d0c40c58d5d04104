import type { NoteFacts } from '../../lambdas/note/note.ts'
import { facts, person } from './facts.ts'

/** Inputs that docs/notes.md scores line by line. Days are of November 2026: the 9th is a Monday. */
export const EXEMPLARS: Readonly<Record<string, NoteFacts>> = {
  'E1 not first choice': facts({
    words:
      "talked about their move to event sourcing, really hit it off with the hiring manager, like the company, but it's not my first choice",
  }),
  'E2 panel': facts({
    ...on(10),
    round: 'panel',
    role: 'Platform Engineer',
    interviewers: [person('Priya Raman'), person('Tomás Silva'), person('Ellen Brandt')],
    words:
      'priya - how they run on-call. tomas walked me through the queue backpressure problem, fun. ellen: how product says no to big customers. interested in the role',
  }),
  'E3 recruiter': facts({
    ...on(9),
    round: 'screen',
    role: 'Data Analyst',
    interviewers: [person('Hannah Lindqvist')],
    words: 'quick call, she explained the interview stages and what the team looks for, keen',
  }),
  'E4 dream job': facts({
    ...on(11),
    role: null,
    company: 'Tidal Archive',
    interviewers: [person('Margit Aas')],
    words:
      "dream job!! she showed me the 1911 harbour maps they're digitising. promised her the link to my map project: https://example.org/tidelines",
  }),
  'E5 went badly, moved': facts({
    ...on(13),
    interviewers: [person('Olu Adeyemi')],
    words:
      'he moved it twice so I could make it. we talked about capacity planning. I blanked on the capacity question, ugh. should have said: size for p99 load, not the average',
  }),
  'E6 rejected': facts({
    role: 'Product Designer',
    company: 'Larkfield',
    interviewers: [person('Marcus Hale')],
    words:
      'they went with someone else. marcus called himself to tell me, nice of him. talked about accessibility testing in the final. would apply again',
  }),
  'E7 no words': facts({ ...on(11), role: 'Operations Manager', interviewers: [person('Aiko Mori')] }),
}

function on(day: number): Pick<NoteFacts, 'start' | 'end'> {
  return { start: Date.UTC(2026, 10, day, 15), end: Date.UTC(2026, 10, day, 16) }
}
