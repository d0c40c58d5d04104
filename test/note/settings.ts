import type { NoteFacts } from '../../lambdas/note/note.ts'
import { facts, person } from './facts.ts'

const PANEL = [person('Priya Raman'), person('Tomás Silva'), person('Ellen Brandt')]

const SETTINGS: Readonly<Record<string, Partial<NoteFacts>>> = {
  P: { interviewers: PANEL, round: 'panel' },
  S: { round: 'screen' },
  I: { round: 'informational', role: null },
  T: { round: 'take-home' },
}

/** A jotting as its facts and what of it must not be seen. */
export function readJotting(
  jotting: string,
  index: number,
): { facts: NoteFacts; secrets: readonly string[] } {
  const setting = /^#([PSIT]) /.exec(jotting)?.[1] ?? ''
  const marked = setting ? jotting.slice(3) : jotting
  const secrets = [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map((match) => match[1] ?? '')
  const words = marked.replaceAll('[[', '').replaceAll(']]', '')
  return { facts: facts({ ...SETTINGS[setting], seed: `jotting-${index}`, words }), secrets }
}
