import type { Round } from '../invite.ts'
import { ROUNDS } from './title-words.ts'

/** Which round of the hiring it is, by the words of the title, else by those of the first lines of the description. */
export function roundOf(title: string | null, description: string | null): Round | null {
  const inTitle = roundIn(title ?? '')
  if (inTitle !== null && inTitle !== 'interview') return inTitle
  return roundIn(firstLines(description)) ?? inTitle
}

function roundIn(text: string): Round | null {
  for (const [round, words] of ROUNDS) if (words.test(text)) return round
  return null
}

const NAMED =
  /(?:[\p{L}-]{2,20} ){0,3}(?:interviews?|(?:phone|recruiter|technical|tech|initial|video|hr|talent) screen(?:ing)?|round|gespr[äa]ch|entretien|entrevista|colloquio|gesprek)(?!\p{L})(?: [\p{L}-]{2,20}){0,2}/giu

/** "technical interview", "final round": elsewhere in a description "on site" and "screen" mean something else. */
function firstLines(description: string | null): string {
  return (description ?? '').slice(0, 1000).match(NAMED)?.join('\n') ?? ''
}
