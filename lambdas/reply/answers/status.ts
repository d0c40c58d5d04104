import type { Answer, NoteView } from '../../interview/interview.ts'
import { aside, ask, type Block, say, title } from '../page.ts'
import { listNames, nameOf } from '../people.ts'
import type { Voice } from '../voice.ts'
import { instantText } from '../when.ts'
import { isWritten, type NoteOptions, noteBlocks } from './notes.ts'
import { interviewLine } from './understood.ts'

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>
/** Answers about notes that are on their way, or are not. */
export type StatusAnswer = Of<
  | 'confirmed'
  | 'already'
  | 'stopped'
  | 'nudge'
  | 'leaving'
  | 'receipt'
  | 'cancelled'
  | 'uncertain'
  | 'undelivered'
  | 'skipped'
>

const NEWS: NoteOptions = { links: false, states: true, sendable: true }
const DRAFTED: NoteOptions = { links: true, states: false, sendable: true }

export function statusBlocks(answer: StatusAnswer, voice: Voice): Block[] {
  const about = aside(interviewLine(answer.interview, voice))
  switch (answer.kind) {
    case 'confirmed':
      return confirmed(answer, about, voice)
    case 'already':
      return [
        title(voice.texts.already.title(answer.notes.length)),
        about,
        say(voice.texts.already.how),
        ...noteBlocks(answer.notes, answer.interview, voice, NEWS),
      ]
    case 'stopped':
      return stopped(answer, about, voice)
    case 'nudge':
      return nudge(answer, about, voice)
    case 'leaving':
      return leaving(answer, about, voice)
    case 'receipt':
      return [
        title(voice.texts.receipt.title(names(answer.notes, voice))),
        about,
        ...noteBlocks(answer.notes, answer.interview, voice, NEWS),
        say(voice.texts.receipt.how(voice.candidate)),
      ]
    case 'cancelled':
      return cancelled(answer, about, voice)
    case 'uncertain':
      return uncertain(answer, about, voice)
    case 'undelivered':
      return undelivered(answer, about, voice)
    case 'skipped':
      return [title(voice.texts.skipped.title), about, say(voice.texts.skipped.how(voice.say))]
  }
}

function confirmed({ interview, notes, notGoing }: Of<'confirmed'>, about: Block, voice: Voice): Block[] {
  const { confirmed: texts } = voice.texts
  const early = notes.some(({ at }) => at !== null && interview.end !== null && at < interview.end)
  return [
    title(texts.title(notes.length)),
    about,
    ...(early ? [ask(texts.early)] : []),
    say(texts.how(voice.say)),
    ...noteBlocks(notes, interview, voice, NEWS),
    ...(notGoing.length > 0 ? [ask(texts.notGoing(notGoing.length))] : []),
    ...noteBlocks(notGoing, interview, voice, DRAFTED),
  ]
}

function stopped({ interview, notes }: Of<'stopped'>, about: Block, voice: Voice): Block[] {
  const { stopped: texts } = voice.texts
  const held = notes.filter(({ state }) => state === 'drafted' || state === 'skipped')
  const gone = notes.filter((note) => !held.includes(note))
  const canGo = held.some((note) => isWritten(note) && note.sendable && note.ready) && gone.length === 0
  return [
    title(stoppedTitle(held.length, gone.length, voice)),
    about,
    ...noteBlocks(held, interview, voice, DRAFTED),
    ...(canGo ? [say(texts.how(voice.say))] : []),
    ...(gone.length > 0 && held.length > 0 ? [ask(texts.tooLate)] : []),
    ...noteBlocks(gone, interview, voice, NEWS),
  ]
}

function stoppedTitle(held: number, gone: number, { texts: { stopped } }: Voice): string {
  if (held > 0) return stopped.title(held)
  return gone > 0 ? stopped.tooLate : stopped.nothing
}

/** The second nudge is shorter: the candidate has seen the note twice. */
function nudge({ count, interview, notes }: Of<'nudge'>, about: Block, voice: Voice): Block[] {
  const { nudge: texts } = voice.texts
  const who = names(notes, voice)
  const ready = notes.filter(isWritten).some(({ ready, sendable }) => ready && sendable)
  return [
    title(count === 1 ? texts.first(who) : texts.second(who)),
    about,
    say(ready ? texts.how(voice.say) : voice.texts.draft.ownMailboxOnly),
    ...noteBlocks(notes, interview, voice, DRAFTED),
    say(voice.texts.sayMore(voice.say)),
  ]
}

function leaving({ interview, notes }: Of<'leaving'>, about: Block, voice: Voice): Block[] {
  const { leaving: texts, state } = voice.texts
  const first = Math.min(...notes.flatMap(({ at }) => (at === null ? [] : [at])))
  const when = Number.isFinite(first)
    ? instantText(first, interview.timeZone, voice.language)
    : state.queuedUnknown
  return [
    title(texts.title(when, notes.length)),
    about,
    say(texts.how(voice.say)),
    ...noteBlocks(notes, interview, voice, NEWS),
  ]
}

function cancelled({ interview, notes }: Of<'cancelled'>, about: Block, voice: Voice): Block[] {
  const { cancelled: texts } = voice.texts
  const gone = notes.filter(({ state }) => state === 'sent' || state === 'sending' || state === 'uncertain')
  return [
    title(texts.title),
    about,
    say(texts.pending),
    ...(gone.length > 0 ? [ask(texts.gone), ...noteBlocks(gone, interview, voice, NEWS)] : []),
    say(texts.how),
  ]
}

function uncertain({ interview, notes }: Of<'uncertain'>, about: Block, voice: Voice): Block[] {
  const { uncertain: texts } = voice.texts
  return [
    title(texts.title(names(notes, voice))),
    about,
    say(texts.care),
    say(texts.how(voice.say)),
    ...noteBlocks(notes, interview, voice, { ...NEWS, links: true }),
  ]
}

function undelivered({ interview, note, reason }: Of<'undelivered'>, about: Block, voice: Voice): Block[] {
  const { undelivered: texts } = voice.texts
  const wrongAddress = reason === 'bounced' || reason === 'no-such-address' || reason === 'mailbox-full'
  const unwanted = reason === 'complaint' || reason === 'opted-out' || reason === 'sent-before'
  const arrived = reason === 'complaint' || reason === 'sent-before'
  const titleOf = arrived ? texts.unwantedTitle : texts.title
  return [
    // What is complained about did arrive.
    title(titleOf(nameOf(note.to, voice.texts))),
    about,
    say(texts.reason[reason]),
    ...(wrongAddress ? [say(texts.correct(voice.say))] : []),
    ...(unwanted || note.closed ? [] : [say(texts.again(voice.say))]),
    ...(unwanted ? [] : [say(texts.ownMailbox)]),
    ...noteBlocks([note], interview, voice, { ...NEWS, states: false, links: !unwanted }),
  ]
}

/** Whom the notes are for; nobody is asked about who did not come. */
function names(notes: readonly NoteView[], { texts, language }: Voice): string {
  const people = notes.filter(isWritten).map(({ to }) => nameOf(to, texts))
  return people.length > 0 ? listNames(people, language) : texts.unknownPerson
}
