import type { Stance } from '../interview/interview.ts'
import type { NoteFacts, NoteSheet } from './note.ts'
import type { Reading } from './reading.ts'

/** What the candidate set, else what their words say, else the middle. Only words can withdraw (product.md §4). */
export function stanceFor(facts: NoteFacts, reading: Reading): Pick<NoteSheet, 'stance' | 'stanceFrom'> {
  if (facts.stance !== null) {
    const withdraws = facts.stance === -2 && reading.stance !== -2
    const stance: Stance = withdraws ? -1 : facts.stance
    return { stance, stanceFrom: 'said' }
  }
  return reading.stance === null
    ? { stance: 0, stanceFrom: 'silence' }
    : { stance: reading.stance, stanceFrom: 'words' }
}
