import type { NoteAsk } from '../interview/interview.ts'
import { calledOf } from './names.ts'
import type { NoteFacts } from './note.ts'
import type { Reading } from './reading.ts'

/** What would make the notes better or surer, in the order in which it matters. */
export function asksFor(facts: NoteFacts, reading: Reading): NoteAsk[] {
  const panel = facts.interviewers.length > 1
  const absent = reading.events.get('noShow') ?? new Set<number>()
  const unsure = facts.interviewers.flatMap((person, index): NoteAsk[] => {
    const called = calledOf(person)
    if (called.full !== null && !called.guessed) return []
    return [{ about: 'name', index, guess: called.guessed ? called.full : null }]
  })
  const known = new Set(reading.details.map((detail) => detail.owner))
  const without = facts.interviewers.flatMap((_person, index): NoteAsk[] =>
    panel && facts.words.trim() !== '' && !known.has(index) && !absent.has(index)
      ? [{ about: 'detail', index }]
      : [],
  )
  const steppedIn =
    reading.events.has('stoodIn') && facts.interviewers.every((_person, index) => absent.has(index))
  return [
    ...(facts.interviewers.length === 0 || steppedIn ? [{ about: 'who-interviewed' } as const] : []),
    ...unsure,
    ...(calledOf({ name: facts.candidate.name, email: null }).full === null &&
    facts.candidate.signature === null
      ? [{ about: 'own-name' } as const]
      : []),
    ...[...absent].map((index): NoteAsk => ({ about: 'no-show', index })),
    ...(reading.unattributed && panel ? [{ about: 'whose-detail' } as const] : []),
    ...without,
  ]
}
