import { draw, type Interview, noteFacts, settle } from './interview/interview.ts'
import { keepWordings, loadPackFor, writeNotes } from './note/note.ts'

/** Writes the notes of an interview anew from what is known of it, and settles what is due. */
export async function redraw(
  interview: Interview,
  now: number,
  options: { keepQueued?: boolean } = {},
): Promise<Interview> {
  const facts = { ...noteFacts(interview), now }
  await loadPackFor(facts)
  const sheet = keepWordings(writeNotes(facts), facts, interview.notes)
  return settle(draw(interview, sheet, options), now)
}
