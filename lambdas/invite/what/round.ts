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

/** Further down stand signatures and house rules, where "on site" and "screen" mean something else. */
function firstLines(description: string | null): string {
  return (description ?? '').slice(0, 400)
}
