import type { Person } from '../address.ts'
import type { Guess } from '../invite/invite.ts'
import type { Language } from '../language.ts'
import { personKey } from './identity.ts'
import type { Interview, Note, NoteAsk, Stance } from './interview.ts'
import { type KnownPerson, peopleOf } from './people.ts'
import { whenOf } from './when.ts'

/** The written notes, as the stage `note` gives them: one for each interviewer, in their order. */
export interface Sheet {
  readonly language: Language
  readonly unwritten: string | null
  readonly stance: Stance
  readonly stanceFrom: 'said' | 'words' | 'silence'
  readonly notes: readonly {
    readonly to: Person
    readonly subject: string | null
    readonly body: string | null
    readonly ready: boolean
    readonly basis?: string
  }[]
  readonly held: number
  readonly asks: readonly NoteAsk[]
}

/**
 * What the notes may know of an interview: its NoteFacts. A guessed company or role is passed once a draft has shown it
 * and the candidate let it stand; before, it would be in a note before anybody saw that it is wrong.
 */
export function noteFacts(interview: Interview) {
  const { invite, corrected } = interview
  const known = (guess: Guess | null) =>
    guess && (!guess.guessed || interview.version > 0) ? guess.value : null
  return {
    seed: interview.id,
    candidate: {
      name: corrected.name ?? interview.name,
      email: interview.candidate,
      signature: corrected.signature,
    },
    interviewers: peopleOf(interview).map(({ name, email }) => ({ name, email })),
    coordinator: invite.coordinator,
    company: corrected.company ?? known(invite.company),
    role: corrected.role ?? known(invite.role),
    round: invite.round,
    title: invite.title,
    ...whenOf(interview),
    words: interview.words,
    stance: interview.stance.said,
    style: interview.style,
    language: { chosen: null, invite: invite.language },
    metBefore: interview.metBefore,
  }
}

/**
 * Puts newly written notes in. A note that the candidate wrote keeps its text; one that left or is leaving is not
 * touched. A queued note whose text changes is not what was confirmed: it goes back to drafted, unless `keepQueued`
 * (the caller confirms the new text).
 */
export function draw(
  interview: Interview,
  sheet: Sheet,
  options: { readonly keepQueued?: boolean } = {},
): Interview {
  const notes = thanked(interview, sheet).map((person, index) => {
    const before = interview.notes.find(({ key }) => key === person.key)
    return drawNote(person, before, sheet.notes[index], options.keepQueued ?? false)
  })
  const gone = interview.notes.filter(
    (note) => !notes.some(({ key }) => key === note.key) && (hasLeft(note) || note.edited),
  )
  const drawn = [...notes, ...gone]
  return {
    ...interview,
    notes: drawn,
    version:
      sameNotes(interview.notes, drawn) && interview.version > 0 ? interview.version : interview.version + 1,
    stance: { said: interview.stance.said, shown: sheet.stance, from: sheet.stanceFrom },
    language: sheet.language,
    unwritten: sheet.unwritten,
    held: sheet.held,
    asks: sheet.asks,
  }
}

/** The interviewers, and whoever else the sheet has a note for: the coordinator where nobody is named. */
function thanked(interview: Interview, sheet: Sheet): readonly KnownPerson[] {
  const people = peopleOf(interview)
  const more = sheet.notes
    .slice(people.length)
    .map(({ to }) => ({ ...to, key: personKey(to), typed: false, mailtoOnly: false }))
  return [...people, ...more]
}

function drawNote(
  person: KnownPerson,
  before: Note | undefined,
  written: Sheet['notes'][number] | undefined,
  keepQueued: boolean,
): Note {
  const to = { name: person.name, email: person.email }
  if (before && hasLeft(before)) return before
  if (before?.edited)
    return { ...before, to, state: samePerson(before.to, to) ? before.state : { kind: 'drafted' } }
  const text = {
    subject: written?.subject ?? null,
    body: written?.body ?? null,
    ready: written?.ready ?? false,
    ...(written?.basis !== undefined && { basis: written.basis }),
  }
  const fresh: Note = {
    key: person.key,
    to,
    ...text,
    edited: false,
    remarks: [],
    state: { kind: 'drafted' },
    attempt: null,
    deferrals: 0,
  }
  if (!before) return fresh
  const unchanged = before.subject === text.subject && before.body === text.body && samePerson(before.to, to)
  const state =
    unchanged || (keepQueued && samePerson(before.to, to) && text.body !== null) ? before.state : fresh.state
  return { ...fresh, state, attempt: before.attempt, ...(before.earlier && { earlier: before.earlier }) }
}

/** It went, is going, or may have gone. */
export function hasLeft(note: Note): boolean {
  return note.state.kind === 'sending' || note.state.kind === 'sent' || note.state.kind === 'uncertain'
}

function samePerson(a: Person, b: Person): boolean {
  return a.email === b.email && a.name === b.name
}

function sameNotes(before: readonly Note[], after: readonly Note[]): boolean {
  const texts = (notes: readonly Note[]) =>
    JSON.stringify(notes.map(({ to, subject, body }) => [to.email, to.name, subject, body]))
  return texts(before) === texts(after)
}
