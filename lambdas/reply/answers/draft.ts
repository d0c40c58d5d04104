import type { DraftAnswer, NoteAsk, Stance } from '../../interview/interview.ts'
import { cleanLine } from '../clean.ts'
import type { StanceName } from '../languages/texts.ts'
import { ask, type Block, heading, say, title } from '../page.ts'
import { listNames, nameOf } from '../people.ts'
import type { Voice } from '../voice.ts'
import { nextSteps } from './next.ts'
import { isWritten, noteBlocks } from './notes.ts'
import { interviewLine, understood } from './understood.ts'

const STANCES: Readonly<Record<Stance, StanceName>> = {
  2: 'dream',
  1: 'keen',
  0: 'open',
  '-1': 'notForMe',
  '-2': 'withdrawn',
}

/** The draft: encouragement, what we understood, the notes, how to go on. */
export function draftBlocks(draft: DraftAnswer, voice: Voice): Block[] {
  return [
    ...opening(draft, voice),
    ...understood(draft.interview, voice),
    ...remarks(draft, voice),
    ...asks(draft, voice),
    ...alsoFound(draft, voice),
    ...notes(draft, voice),
    ...nextSteps(draft, voice),
  ]
}

function opening({ why, changed, notes }: DraftAnswer, { texts, language, pick }: Voice): Block[] {
  const first = why === 'new' || why === 'again' || why === 'update'
  const what = changed.map((part) => texts.draft.changed[part])
  return [
    title(first ? pick(texts.encouragements) : texts.draft.why[why]),
    ...(first && why !== 'new' ? [ask(texts.draft.why[why])] : []),
    ...(what.length > 0 ? [say(texts.draft.changedLine(listNames(what, language)))] : []),
    ...(why === 'update' && notes.some(({ edited }) => edited) ? [ask(texts.draft.editedKept)] : []),
  ]
}

/** What the candidate must know about how their words were taken. Never which remark was held. */
function remarks(draft: DraftAnswer, voice: Voice): Block[] {
  const { texts, language } = voice
  const written = draft.notes.some(isWritten)
  return [
    ...(written ? [say(stanceLine(draft, voice))] : []),
    ...(draft.held > 0 ? [say(texts.draft.held(draft.held))] : []),
    ...(draft.unwritten ? [say(texts.draft.unwritten(languageName(draft.unwritten, language)))] : []),
    ...(written && draft.interview.toCome ? [say(stillToCome(draft, voice))] : []),
  ]
}

function stillToCome({ interview }: DraftAnswer, { texts }: Voice): string {
  return [texts.draft.stillToCome, ...(interview.end === null ? [] : [texts.draft.asksAfterwards])].join(' ')
}

function stanceLine({ stance, stanceFrom }: DraftAnswer, { texts, say: words, language }: Voice): string {
  const name = STANCES[stance]
  const lines = texts.draft.stance
  const line = stanceFrom === 'silence' ? lines.silence : lines[stanceFrom][name]
  const offers: [StanceName, string][] = [
    ['dream', words.dreamJob],
    ['keen', words.keen],
    ['open', words.open],
    ['notForMe', words.notForMe],
  ]
  const others = offers.filter(([other]) => other !== name).map(([, word]) => word)
  return `${line} ${lines.change(listNames(others, language, 'disjunction'))}`
}

function languageName(code: string, language: Voice['language']): string {
  const known = /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Z]{2})?$/.test(code)
  return (known && new Intl.DisplayNames(language, { type: 'language' }).of(code)) || cleanLine(code, 20)
}

function asks({ asks, interview }: DraftAnswer, voice: Voice): Block[] {
  const askedWho = interview.missing.includes('interviewers')
  const toCome = interview.end !== null && interview.toCome
  return (
    asks
      .filter(({ about }) => !(askedWho && about === 'who-interviewed'))
      // What was said in a talk is asked when there was one; the nudge does.
      .filter(({ about }) => !(toCome && (about === 'detail' || about === 'whose-detail')))
      .map((question) => ask(askText(question, interview, voice)))
  )
}

function askText(
  question: NoteAsk,
  { interviewers }: DraftAnswer['interview'],
  { texts, say: words }: Voice,
): string {
  const person = 'index' in question ? interviewers[question.index] : undefined
  const who = person ? nameOf(person, texts) : texts.unknownPerson
  switch (question.about) {
    case 'name':
      return texts.asks.name(who, question.guess && cleanLine(question.guess, 60))
    case 'who-interviewed':
      return texts.asks.whoInterviewed(words)
    case 'whose-detail':
      return texts.asks.whoseDetail
    case 'detail':
      return texts.asks.detail(who)
    case 'own-name':
      return texts.asks.ownName(words)
    case 'no-show':
      return texts.asks.noShow(who)
  }
}

function alsoFound({ alsoFound }: DraftAnswer, voice: Voice): Block[] {
  if (alsoFound.length === 0) return []
  const { texts } = voice
  return [
    heading(texts.headings.also),
    say(texts.draft.alsoFound(alsoFound.length)),
    ...alsoFound.map((view) => say(interviewLine(view, voice))),
  ]
}

function notes({ notes, interview, sendable }: DraftAnswer, voice: Voice): Block[] {
  const { texts } = voice
  if (notes.length === 0) return [heading(texts.headings.notes(1)), say(texts.draft.noNotes)]
  const states = notes.some(({ state }) => state !== 'drafted')
  return [
    heading(texts.headings.notes(notes.length)),
    ...noteBlocks(notes, interview, voice, { links: true, states, sendable }),
  ]
}
