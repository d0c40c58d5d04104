import type { NoteFacts } from '../../lambdas/note/note.ts'
import { facts, person } from './facts.ts'

const PANEL = [person('Priya Raman'), person('Tomás Silva'), person('Ellen Brandt')]
const SIX = ['Olu Adeyemi', 'Aiko Mori', 'Marcus Hale', 'Priya Raman', 'Ellen Brandt', 'Dana Whitfield']

const SETTINGS: Readonly<Record<string, Partial<NoteFacts>>> = {
  E: { interviewers: [person('Femi Adeyinka')] },
  F: { round: 'final' },
  I: { round: 'informational', role: null },
  O: { round: 'onsite', end: Date.UTC(2026, 10, 12, 21) },
  P: { interviewers: PANEL, round: 'panel' },
  Q: { interviewers: SIX.map((name) => person(name)), round: 'panel' },
  S: { round: 'screen' },
  T: { round: 'take-home' },
}

export interface Jotting {
  readonly facts: NoteFacts
  /** What of it must not be seen. */
  readonly secrets: readonly string[]
  /** Details that anybody would pick. */
  readonly picks: readonly string[]
}

/** A jotting as its facts, with `[[secrets]]` and `{{picks}}` unmarked. */
export function readJotting(jotting: string, index: number): Jotting {
  const setting = /^#([A-Z]) /.exec(jotting)?.[1] ?? ''
  const marked = setting ? jotting.slice(3) : jotting
  const secrets = [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map((match) => match[1] ?? '')
  const picks = [...marked.matchAll(/\{\{(.*?)\}\}/gs)].map((match) => match[1] ?? '')
  const words = marked.replace(/\[\[|\]\]|\{\{|\}\}/g, '')
  return { facts: facts({ ...SETTINGS[setting], seed: `jotting-${index}`, words }), secrets, picks }
}
