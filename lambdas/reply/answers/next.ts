import type { DraftAnswer, NoteView } from '../../interview/interview.ts'
import { cleanLine } from '../clean.ts'
import { markWord } from '../languages/spoken.ts'
import { type Block, heading, say, type WordRow } from '../page.ts'
import { firstName, nameOf } from '../people.ts'
import type { Voice } from '../voice.ts'
import { isWritten } from './notes.ts'

/** How to go on from a draft. Offers only what works now: nothing to send, no `send`. */
export function nextSteps(draft: DraftAnswer, voice: Voice): Block[] {
  const { texts } = voice
  const open = draft.notes.filter((note) => isWritten(note) && note.state === 'drafted')
  const sendable = draft.sendable ? open.filter((note) => note.sendable && note.ready) : []
  const rows = sendable.length > 0 ? sendRows(sendable, open, draft, voice) : []
  // Whoever opted out is not to be written to from elsewhere on our advice.
  const ownMailbox = open.filter(({ closed }) => closed !== 'opted-out')
  const blocked = ownMailbox.length > 0 && ownMailbox.every(cannotGo(draft))
  return [
    ...(rows.length > 0 ? [heading(texts.headings.next), words(rows, true)] : []),
    ...(blocked ? [heading(texts.headings.next), say(texts.draft.ownMailboxOnly)] : []),
    heading(texts.headings.change),
    words(changeRows(draft, open, voice)),
    say(texts.sayMore(voice.say)),
  ]
}

function cannotGo(draft: DraftAnswer): (note: NoteView) => boolean {
  return (note) => !draft.sendable || !note.sendable
}

function words(rows: readonly WordRow[], first = false): Block {
  return { kind: 'words', rows, first }
}

/**
 * `send` asks where no end is known, and where a note still waits for an answer: then it is not offered. A note that only
 * the candidate's own mailbox can send holds nothing up.
 */
function sendRows(
  notes: readonly NoteView[],
  open: readonly NoteView[],
  { interview }: DraftAnswer,
  { texts, say: words }: Voice,
): WordRow[] {
  const does = interview.over ? texts.does.send : texts.does.sendLater
  const all = open.every(({ ready, sendable }) => ready || !sendable)
  const whole = interview.end !== null && all
  // Before the end they work, but make a note thank for what has not been: who means it finds them in `help`.
  const timed = all && (interview.over || interview.end === null)
  const one = (note: NoteView): WordRow => {
    const name = firstName(note.to)
    const unique = name !== null && notes.filter(({ to }) => firstName(to) === name).length === 1
    return {
      words: [words.sendNumber(note.number), ...(unique ? [words.sendTo(name)] : [])],
      does: texts.does.sendOne(nameOf(note.to, texts)),
    }
  }
  return [
    ...(whole ? [{ words: [words.send], does: does(notes.length) }] : []),
    ...(open.length > 1 ? notes.slice(0, 3).map(one) : []),
    ...(timed ? [{ words: [words.sendNow], does: texts.does.sendNow }] : []),
    ...(timed ? [{ words: [words.sendAt], does: texts.does.sendAt }] : []),
  ]
}

function changeRows(
  { interview }: DraftAnswer,
  notes: readonly NoteView[],
  { texts, say: words }: Voice,
): WordRow[] {
  const greeting = notes.map(greetingOf).find((line) => line !== null)
  return [
    ...(notes.length > 0
      ? [{ words: [words.shorter, words.warmer, words.moreFormal, words.simpler], does: texts.does.style }]
      : []),
    ...(greeting ? [{ words: [markWord(`${greeting} …`)], does: texts.does.edit }] : []),
    {
      words: [words.field('company', '…'), words.field('role', '…'), words.field('name', '…')],
      does: texts.does.fix,
    },
    ...(interview.company || notes.some(({ to }) => to.email)
      ? [{ words: [words.field('to', '…')], does: texts.does.to }]
      : []),
  ]
}

/** How the note greets, which is how an edit of it begins. */
function greetingOf(note: NoteView): string | null {
  const line = cleanLine(note.body?.trimStart().split('\n', 1)[0] ?? '', 60)
  return /[,:]$/.test(line) ? line : null
}
