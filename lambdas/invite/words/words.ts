import type { Message } from '../../message/message.ts'
import type { Forwarder, Invite } from '../invite.ts'
import { cleanTitle } from '../what/title.ts'
import { callsOff } from './cancelled.ts'
import { type Draft, EMPTY_DRAFT, type Letter } from './draft.ts'
import { INTERVIEW } from './evidence.ts'
import { readForm, withForm } from './form.ts'
import { inviteOf } from './invite-of.ts'
import { lettersOf, type Split } from './letters.ts'
import { readProse } from './prose.ts'
import { readChat } from './read-chat.ts'
import { readSchemaOrg } from './schema-org.ts'
import { readStory } from './story.ts'
import { withoutStruck } from './struck.ts'
import { readStructured } from './structured.ts'
import { NO_TIME } from './when.ts'

/**
 * Invites that live only in the words of a mail: schema.org data, the form of four lines, the blocks of calendars and
 * tools, a recruiter's sentences. `split` is what `privateWords` made of its text. Empty where nothing is found: private
 * words alone, newsletters, refusals and offers of times are no invites. Times without a zone are `missing`, not guessed.
 */
export function findInWords(message: Message, forwarder: Forwarder, split: Split): Invite[] {
  return readWords(message, forwarder, split, inviteOf)
}

/** Of the same invites only when they are: half the work where nothing else is asked. */
export function findTimesInWords(message: Message, forwarder: Forwarder, split: Split): Spoken[] {
  return readWords(message, forwarder, split, ({ when }) => ({ ...NOTHING_BUT_TIME, ...timeOf(when) }))
}

/** What the words of a mail can add to its calendar. */
export type Spoken = Pick<
  Invite,
  | 'start'
  | 'end'
  | 'timeZone'
  | 'wallTime'
  | 'meetingUrl'
  | 'company'
  | 'role'
  | 'interviewers'
  | 'coordinator'
>

const NOTHING_BUT_TIME = { meetingUrl: null, company: null, role: null, interviewers: [], coordinator: null }

function timeOf({ start, end, timeZone, wallTime }: Draft['when']) {
  return { start, end, timeZone, wallTime }
}

function readWords<T>(
  message: Message,
  forwarder: Forwarder,
  split: Split,
  understand: (draft: Draft, letter: Letter, forwarder: Forwarder) => T,
): T[] {
  const [own, ...letters] = lettersOf(message, forwarder, split)
  if (!own) return []
  const isForward = letters.some((letter) => !letter.own)
  const form = readForm(own, isForward)
  if (form && !isForward) return [understand(form, { ...own, html: null, from: null, to: [] }, forwarder)]
  for (const [i, one] of letters.entries()) {
    // What is called off may be struck through to say so.
    const kept = callsOff(one) ? one : withoutStruck(one)
    const letter = { ...kept, below: textOf(letters.slice(i + 1)) }
    const drafts = draftsOf(letter, forwarder.name).map((draft) => withForm(draft, form))
    if (drafts.length > 0) return drafts.map((draft) => understand(draft, letter, forwarder))
  }
  const alone = readForm(own, false) ?? (isForward ? null : readStory(own))
  return alone ? [understand(alone, { ...own, html: null, from: null, to: [] }, forwarder)] : []
}

function textOf(letters: readonly Letter[]): string {
  return letters
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 6000)
}

/** What the first way of reading finds in a letter, in the order in which they are trusted. */
function draftsOf(letter: Letter, candidate: string | null): Draft[] {
  const stated = letter.own ? [] : readSchemaOrg(letter)
  const block = letter.own && !isPastedBlock(letter) ? null : readStructured(letter)
  if (letter.chat) return readChat(letter, letter.chat, candidate)
  const found =
    stated.length > 0 ? stated.map((draft) => completedBy(draft, block)) : block ? [block] : readProse(letter)
  if (!callsOff(letter)) return found
  return found.length > 0 ? found.map(cancelled) : calledOffOnly(letter)
}

/** Somebody who pastes a calendar's block instead of forwarding it. */
function isPastedBlock(letter: Letter): boolean {
  return /^[\s*]*(?:when|wann|quand|cu[áa]ndo|quando|wanneer|topic|thema|event type|ereignistyp)\*?\s?:/imu.test(
    letter.text,
  )
}

/** schema.org knows the instant; the block beside it may know zone, place and guests. */
function completedBy(draft: Draft, block: Draft | null): Draft {
  if (block === null) return draft
  const same = draft.when.start !== null && draft.when.start === block.when.start
  return {
    ...draft,
    when: same
      ? {
          ...draft.when,
          timeZone: draft.when.timeZone ?? block.when.timeZone,
          end: draft.when.end ?? block.when.end,
        }
      : draft.when,
    location: draft.location ?? block.location,
    guests: draft.guests.length > 0 ? draft.guests : block.guests,
    interviewers: draft.interviewers.length > 0 ? draft.interviewers : block.interviewers,
    organizer: draft.organizer ?? block.organizer,
    role: draft.role ?? block.role,
    company: draft.company ?? block.company,
  }
}

function cancelled(draft: Draft): Draft {
  return { ...draft, cancelled: true }
}

/** "We have to cancel your interview", without saying which: still known by who wrote it. */
function calledOffOnly(letter: Letter): Draft[] {
  if (!INTERVIEW.test(`${letter.subject}\n${letter.text}`)) return []
  return [
    {
      ...EMPTY_DRAFT,
      when: { ...NO_TIME, missing: [] },
      title: cleanTitle(letter.subject) || null,
      organizer: letter.from,
      cancelled: true,
      how: 'prose',
      words: letter.text,
    },
  ]
}
