import { createHash } from 'node:crypto'
import { judgeWording } from './judge-wording.ts'
import type { NoteFacts, NoteSheet, WrittenNote } from './note.ts'

/** A stored note that a model worded. `basis` names the note of ours that it was made of. */
export interface Worded {
  readonly body: string | null
  readonly edited: boolean
  readonly basis?: string
}

/** Names what a wording is made of: the same note to the same person. */
export function basisOf({ to, subject, body }: Pick<WrittenNote, 'to' | 'subject' | 'body'>): string {
  const made = JSON.stringify([to.name, to.email, subject, body])
  return createHash('sha256').update(made).digest('hex').slice(0, 32)
}

/**
 * Where the rules write what they wrote before, the note keeps the wording that was shown, so that a redraw changes no
 * text without a cause. It is judged again: by now more may have been said that must not be in it.
 */
export function keepWordings(sheet: NoteSheet, facts: NoteFacts, stored: readonly Worded[]): NoteSheet {
  if (!stored.some(({ basis, edited }) => basis !== undefined && !edited)) return sheet
  const notes = sheet.notes.map((note, index) => {
    const basis = basisOf(note)
    const before = stored.find((each) => each.basis === basis && !each.edited)
    if (!before?.body) return note
    const others = sheet.notes.flatMap(({ body }, at) => (at === index || body === null ? [] : [body]))
    const paragraphs = before.body.split('\n\n').slice(1, -1).join('\n\n')
    const judged = judgeWording(paragraphs, note, facts, others)
    return judged.kind === 'used' ? { ...note, body: judged.body, basis } : note
  })
  return { ...sheet, notes }
}
