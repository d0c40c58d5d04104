import type { Stance } from '../../../lambdas/interview/interview.ts'
import type { Language } from '../../../lambdas/language.ts'
import type { NoteFacts } from '../../../lambdas/note/note.ts'
import { person } from '../facts.ts'
import { readJotting } from '../settings.ts'

export type Spoken = readonly [stance: Stance, jotting: string]

/** As ../settings.ts, in a language: to Dana Ruiz where nobody else is named, on a Thursday in Berlin. */
export function spokenIn(
  language: Language,
  jotting: string,
  index: number,
): { facts: NoteFacts; secrets: readonly string[] } {
  const { facts, secrets } = readJotting(jotting, index)
  const alone = facts.interviewers.length === 1
  return {
    secrets,
    facts: {
      ...facts,
      title: null,
      timeZone: 'Europe/Berlin',
      language: { chosen: language, invite: language },
      interviewers: alone ? [person('Dana Ruiz')] : facts.interviewers,
    },
  }
}
