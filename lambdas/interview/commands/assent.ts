import type { Core } from './core.ts'
import { GLUE, OKAY, PLEASE, PRAISE, SEND, THANKS, YES } from './lexicon.ts'
import { isOnly, phraseAt } from './phrases.ts'

/** The words of a reply without those that only approve: of "Great, send it" and "looks good send it" the order stays. */
export function withoutAssent({ clauses }: Core): readonly string[] {
  return clauses.filter((clause) => !approves(clause)).flatMap(withoutOpening)
}

/** "My version" beside an order praises nothing. */
function approves(clause: readonly string[]): boolean {
  return isOnly(clause, PRAISE, YES, PLEASE, THANKS) && !isOnly(clause, GLUE)
}

/** Where no comma parts them, the verb must follow at once: "so good that you can send it" orders nothing. */
function withoutOpening(clause: readonly string[]): readonly string[] {
  let start = 0
  let approves = false
  for (let length = 1; length > 0; start += length) {
    length = phraseAt(clause, start, PRAISE, OKAY, THANKS, PLEASE)
    approves ||= length > 0 && !GLUE.has(clause.slice(start, start + length).join(' '))
  }
  return approves && SEND.has(clause[start] ?? '') ? clause.slice(start) : clause
}
