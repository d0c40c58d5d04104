import type { Guess, Missing } from '../invite/invite.ts'
import type { Answer, DraftAnswer, InterviewView, NoteView } from './answer.ts'
import { closedReason } from './closed.ts'
import type { AnswerSeed, Interview, Note } from './interview.ts'
import { maySend, peopleOf } from './people.ts'
import { type When, whenOf } from './when.ts'

/** What we understood, as the candidate is shown it: the invite with their corrections. */
export function toView(interview: Interview, now: number): InterviewView {
  const { invite, corrected } = interview
  const when = whenOf(interview)
  const interviewers = peopleOf(interview).map(({ name, email }) => ({ name, email }))
  return {
    title: invite.title,
    company: stated(corrected.company) ?? invite.company,
    role: stated(corrected.role) ?? invite.role,
    round: invite.round,
    interviewers,
    coordinator: invite.coordinator,
    ...when,
    wallTime: when.start === null ? invite.wallTime : null,
    allDay: invite.allDay,
    location: invite.location,
    meetingUrl: invite.meetingUrl,
    missing: invite.missing.filter((missing) => isMissing(missing, interviewers.length, when)),
    over: when.end !== null && when.end <= now,
    toCome: (when.end ?? when.start ?? now) > now,
  }
}

export function noteViews(interview: Interview): readonly NoteView[] {
  return interview.notes.map((note, index) => noteView(interview, note, index + 1))
}

/** Makes the answer that a seed stands for. Notes are given by number; those that are gone are left out. */
export function toAnswer(interview: Interview, seed: AnswerSeed, now: number): Answer {
  const view = toView(interview, now)
  const notes = noteViews(interview)
  switch (seed.kind) {
    case 'draft':
      return draftAnswer(interview, view, notes, seed.why, seed.changed ?? [])
    case 'confirmed':
      return {
        kind: 'confirmed',
        interview: view,
        notes: notes.filter(({ number, state }) => seed.notes.includes(number) && state !== 'failed'),
        notGoing: notes.filter(({ number }) => seed.notGoing?.includes(number)),
      }
    case 'already':
    case 'stopped':
    case 'receipt':
    case 'uncertain':
      return {
        kind: seed.kind,
        interview: view,
        notes: notes.filter(({ number }) => seed.notes.includes(number)),
      }
    case 'question':
      return { kind: 'question', question: seed.question, interview: view, notes }
    case 'undelivered':
      return undelivered(view, notes, seed)
    case 'nudge':
      return { kind: 'nudge', count: seed.count, interview: view, notes }
    case 'leaving':
      return { kind: 'leaving', interview: view, notes: notes.filter(({ state }) => state === 'queued') }
    case 'cancelled':
      return { kind: 'cancelled', interview: view, notes }
    case 'skipped':
      return { kind: 'skipped', interview: view }
    case 'list':
      return { kind: 'list', interviews: [{ interview: view, notes }] }
    case 'help':
      return { kind: 'help', inbound: false }
    case 'forgotten':
      return seed
    case 'paused':
      return { kind: 'refused', why: 'sending-paused' }
  }
}

function draftAnswer(
  interview: Interview,
  view: InterviewView,
  notes: readonly NoteView[],
  why: DraftAnswer['why'],
  changed: DraftAnswer['changed'],
): DraftAnswer {
  const { held, asks, unwritten, stance } = interview
  const sendable = interview.phase === 'open' && notes.some((note) => note.sendable)
  const said = { stance: stance.shown, stanceFrom: stance.from }
  return {
    kind: 'draft',
    why,
    interview: view,
    notes,
    alsoFound: [],
    ...said,
    held,
    asks,
    unwritten,
    sendable,
    changed,
  }
}

function undelivered(
  view: InterviewView,
  notes: readonly NoteView[],
  seed: AnswerSeed & { kind: 'undelivered' },
): Answer {
  const note = notes[seed.note - 1]
  if (!note) return { kind: 'question', question: { about: 'which-note' }, interview: view, notes }
  return { kind: 'undelivered', interview: view, note, reason: seed.reason }
}

function noteView(interview: Interview, note: Note, number: number): NoteView {
  const { to, subject, body, edited, remarks, ready } = note
  const closed = closedReason(interview, note)
  const silent = body === null && note.state.kind === 'drafted'
  const state = silent ? 'skipped' : note.state.kind
  return {
    number,
    to,
    subject,
    body,
    edited,
    remarks,
    ready,
    state,
    at: timeOf(note),
    sendable: interview.proven && closed === null && maySend(interview, note),
    closed: closed === 'complained' ? 'opted-out' : closed,
  }
}

function timeOf({ state }: Note): number | null {
  switch (state.kind) {
    case 'queued':
      return state.sendAt
    case 'sent':
    case 'failed':
      return state.at
    case 'sending':
    case 'uncertain':
      return state.since
    case 'drafted':
      return null
  }
}

/** What the candidate has told since is not missing any more. */
function isMissing(missing: Missing, interviewers: number, { start, timeZone }: When): boolean {
  if (missing === 'interviewers') return interviewers === 0
  return missing === 'zone' ? timeZone === null : start === null
}

function stated(value: string | null): Guess | null {
  return value === null ? null : { value, guessed: false }
}
