import { draw, type Interview, noteFacts, settle } from './interview/interview.ts'
import { writeNotes } from './note/note.ts'

/** Writes the notes of an interview anew from what is known of it, and settles what is due. */
export function redraw(interview: Interview, now: number, options: { keepQueued?: boolean } = {}): Interview {
  return settle(draw(interview, writeNotes({ ...noteFacts(interview), now }), options), now)
}
