import type { InterviewView, NoteView } from '../../interview/interview.ts'
import { cleanLine } from '../clean.ts'
import type { RemarkRule, ReplyTexts } from '../languages/texts.ts'
import { mailtoLink } from '../mailto.ts'
import { aside, ask, type Block } from '../page.ts'
import { firstName, mailboxOf, nameOf } from '../people.ts'
import type { Voice } from '../voice.ts'
import { instantText } from '../when.ts'

export type WrittenNoteView = NoteView & { readonly subject: string; readonly body: string }

export function isWritten(note: NoteView): note is WrittenNoteView {
  return note.subject !== null && note.body !== null
}

/** How notes are shown: `links` where the candidate may still want to send one, `states` where that is the news. */
export interface NoteOptions {
  readonly links: boolean
  readonly states: boolean
  /** The service may send notes of this interview at all. */
  readonly sendable: boolean
}

/** A link beside a note that went, or is about to, invites to thank twice. */
const MAY_STILL_GO: ReadonlySet<NoteView['state']> = new Set(['drafted', 'failed', 'uncertain'])

/** Whoever does not want our mail is not helped to theirs either. */
function mayStillGo({ state, closed }: NoteView): boolean {
  return MAY_STILL_GO.has(state) && closed !== 'opted-out'
}

/** Each note in a block of its own that can be copied whole, and the link that opens it in the candidate's mail program. */
export function noteBlocks(
  notes: readonly NoteView[],
  view: InterviewView,
  voice: Voice,
  options: NoteOptions,
): Block[] {
  return notes.flatMap((note) =>
    isWritten(note) ? written(note, notes.length, view, voice, options) : silent(note, voice),
  )
}

function written(
  note: WrittenNoteView,
  count: number,
  view: InterviewView,
  voice: Voice,
  options: NoteOptions,
): Block[] {
  const { texts } = voice
  const card: Block = {
    kind: 'note',
    heading: count > 1 ? texts.note.heading(note.number, nameOf(note.to, texts)) : null,
    state: options.states ? sentenceCase(stateOf(note, view, voice), voice) : null,
    rows: [
      { label: texts.labels.to, values: [mailboxOf(note.to, texts)] },
      { label: texts.labels.subject, values: [cleanLine(note.subject, 200)] },
    ],
    body: shownBody(note.body),
  }
  const links = options.links && mayStillGo(note) ? [openLink(note, count, voice)] : []
  return [card, ...remarks(note, voice, options), ...links]
}

/** The text as it is sent, to the letter: a candidate's own text keeps even its bidi marks. Only its outer blank lines go. */
function shownBody(body: string): string {
  return body
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/^\n+|\s+$/g, '')
}

function remarks(note: WrittenNoteView, voice: Voice, options: NoteOptions): Block[] {
  const { texts } = voice
  const lines = new Set(note.remarks.map(({ rule }) => remarkText(rule, texts)))
  return [
    ...(note.edited && !options.states ? [aside(texts.note.edited)] : []),
    ...[...lines].map((line) => ask(line)),
    ...(!note.ready && !options.states ? [ask(texts.note.notReady)] : []),
    ...(note.state === 'drafted' ? notSendable(note, voice, options) : []),
  ]
}

function notSendable(
  { closed, sendable }: NoteView,
  { texts, say: words }: Voice,
  options: NoteOptions,
): Block[] {
  if (closed) return [ask(texts.note.closed[closed](words))]
  return options.sendable && !sendable ? [aside(texts.note.ownMailbox)] : []
}

function remarkText(rule: string, { note }: ReplyTexts): string {
  return isRemarkRule(rule, note) ? note.remark[rule] : note.remarkOther
}

function isRemarkRule(rule: string, { remark }: ReplyTexts['note']): rule is RemarkRule {
  return Object.hasOwn(remark, rule)
}

function openLink(note: WrittenNoteView, count: number, { texts }: Voice): Block {
  const link = mailtoLink({ to: note.to.email, subject: note.subject, body: note.body })
  const name = firstName(note.to) ?? nameOf(note.to, texts)
  return {
    kind: 'link',
    label: link.withBody ? texts.note.openLink(count > 1 ? name : null) : texts.note.openWithoutText(name),
    href: link.href,
  }
}

function silent(note: NoteView, { texts }: Voice): Block[] {
  return [aside(texts.note.silent(nameOf(note.to, texts)))]
}

/** Half a sentence that stands alone. */
export function sentenceCase(text: string, { language }: Voice): string {
  return text.replace(/^./u, (first) => first.toLocaleUpperCase(language))
}

/** Where a note stands, as half a sentence. */
export function stateOf(note: NoteView, view: InterviewView, { texts, language }: Voice): string {
  const when = note.at === null ? null : instantText(note.at, view.timeZone, language)
  switch (note.state) {
    case 'queued':
      return when === null ? texts.state.queuedUnknown : texts.state.queued(when)
    case 'sent':
      return when === null ? texts.state.sent('') : texts.state.sent(when)
    default:
      return texts.state[note.state]
  }
}
