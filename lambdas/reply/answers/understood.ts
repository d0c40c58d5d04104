import type { InterviewView } from '../../interview/interview.ts'
import type { Guess } from '../../invite/invite.ts'
import { cleanLine } from '../clean.ts'
import { ask, type Block, type Fact, heading } from '../page.ts'
import { mailboxOf } from '../people.ts'
import type { Voice } from '../voice.ts'
import { interviewTime } from '../when.ts'

const VALUE_CHARS = 160
const LINK_CHARS = 60

/** What we understood, as label and value, guesses marked as such: a wrong guess is to be seen before it is sent. */
export function understood(view: InterviewView, voice: Voice): Block[] {
  const rows = factsOf(view, voice)
  const missing = view.missing.map((what) => ask(voice.texts.missing[what](voice.say)))
  return [heading(voice.texts.headings.understood), { kind: 'facts', rows }, ...missing]
}

function factsOf(view: InterviewView, voice: Voice): Fact[] {
  const { labels, rounds } = voice.texts
  const who = view.interviewers.map((person) => mailboxOf(person, voice.texts))
  return [
    fact(labels.event, view.title),
    { label: labels.interviewer(who.length), values: who },
    fact(labels.when, interviewTime(view, voice.language, voice.texts)),
    fact(labels.company, guessText(view.company, voice)),
    fact(labels.role, guessText(view.role, voice)),
    fact(labels.round, view.round && view.round !== 'interview' ? rounds[view.round] : null),
    fact(labels.where, placeOf(view)),
    fact(labels.link, linkText(view.meetingUrl)),
    {
      label: labels.arrangedBy,
      values: view.coordinator ? [mailboxOf(view.coordinator, voice.texts)] : [],
    },
  ].filter(({ values }) => values.length > 0)
}

/** What a candidate would call the interview. */
export function interviewName({ title, company, role }: InterviewView, voice: Voice): string {
  return cleanLine(title ?? company?.value ?? role?.value ?? '', VALUE_CHARS) || voice.texts.subject
}

/** One line that tells one interview from another. */
export function interviewLine(view: InterviewView, voice: Voice): string {
  const when = interviewTime(view, voice.language, voice.texts)
  return [interviewName(view, voice), ...(when ? [when] : [])].join(', ')
}

function fact(label: string, value: string | null): Fact {
  const line = value === null ? '' : cleanLine(value, VALUE_CHARS)
  return { label, values: line ? [line] : [] }
}

function guessText(guess: Guess | null, voice: Voice): string | null {
  const value = guess && cleanLine(guess.value, VALUE_CHARS)
  if (!value) return null
  return guess.guessed ? voice.texts.guess(value) : value
}

/** A location that is only the meeting link says nothing that the link does not. */
function placeOf({ location, meetingUrl }: InterviewView): string | null {
  return location &&
    !(meetingUrl && location.trim() === meetingUrl) &&
    !/^https?:\/\/\S+$/i.test(location.trim())
    ? location.trim().replaceAll(/,?\s*\n\s*/g, ', ')
    : null
}

/** Host and path, enough to recognise it. The query often holds the meeting's password, and nobody dials in from here. */
function linkText(url: string | null): string | null {
  const parsed = url ? URL.parse(url) : null
  return parsed?.protocol.startsWith('http')
    ? cleanLine(`${parsed.host}${parsed.pathname === '/' ? '' : parsed.pathname}`, LINK_CHARS)
    : null
}
