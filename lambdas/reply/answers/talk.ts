import type { Answer, FormLabel, Question } from '../../interview/interview.ts'
import { VOCABULARY } from '../../interview/interview.ts'
import { mailtoLink } from '../mailto.ts'
import { aside, type Block, type Fact, heading, say, title, type WordRow } from '../page.ts'
import { firstName, nameOf } from '../people.ts'
import type { Voice } from '../voice.ts'
import { interviewTime } from '../when.ts'
import { noteBlocks, sentenceCase, stateOf } from './notes.ts'
import { interviewLine, interviewName } from './understood.ts'

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>

/** Questions that are easier to answer with the text in view, or that send the candidate to their own mailbox. */
const SHOWS_NOTES: ReadonlySet<Question['about']> = new Set([
  'send-doubt',
  'send-and-more',
  'not-ready',
  'address',
])

/** Nothing is sent while we ask; the first line says so. */
export function questionBlocks({ question, interview, notes }: Of<'question'>, voice: Voice): Block[] {
  const { texts } = voice
  return [
    title(questionText(question, voice)),
    aside(texts.question.nothingSent),
    ...(interview ? [aside(interviewLine(interview, voice))] : []),
    ...(question.about === 'which-note' ? [whichNote(notes, voice)] : []),
    ...(interview && SHOWS_NOTES.has(question.about)
      ? noteBlocks(notes, interview, voice, { links: true, states: false, sendable: true })
      : []),
  ]
}

function questionText(question: Question, { texts, say: words }: Voice): string {
  return question.about === 'address'
    ? texts.question.address[question.problem](words)
    : texts.question.plain[question.about](words)
}

function whichNote(notes: Of<'question'>['notes'], { texts, say: words }: Voice): Block {
  const rows = notes.map((note) => {
    const first = firstName(note.to)
    const unique = first !== null && notes.filter(({ to }) => firstName(to) === first).length === 1
    return {
      words: [words.sendNumber(note.number), ...(unique ? [words.sendTo(first)] : [])],
      does: texts.does.sendOne(nameOf(note.to, texts)),
    }
  })
  return { kind: 'words', rows, first: false }
}

export function listBlocks({ interviews }: Of<'list'>, voice: Voice): Block[] {
  const { texts } = voice
  return [
    title(texts.list.title(interviews.length)),
    ...interviews.flatMap((entry) => listEntry(entry, voice)),
    ...(interviews.length > 0 ? [say(texts.list.how(voice.say))] : []),
  ]
}

function listEntry({ interview, notes }: Of<'list'>['interviews'][number], voice: Voice): Block[] {
  const { labels } = voice.texts
  const when = interviewTime(interview, voice.language, voice.texts)
  const states = notes.map((note) => `${nameOf(note.to, voice.texts)} – ${stateOf(note, interview, voice)}`)
  const rows: Fact[] = [
    { label: labels.when, values: when ? [when] : [] },
    { label: labels.interviewer(notes.length), values: states },
  ]
  return [
    heading(interviewName(interview, voice)),
    { kind: 'facts', rows: rows.filter(({ values }) => values.length > 0) },
  ]
}

/** All the words; at the inbound address only those that work there. */
export function helpBlocks({ inbound }: Of<'help'>, voice: Voice): Block[] {
  const { texts, say: words } = voice
  const { does } = texts
  const everywhere: WordRow[] = [
    { words: [words.list], does: does.list },
    { words: [words.help], does: does.help },
    { words: [words.forgetMe], does: does.forgetMe },
  ]
  const rows: WordRow[] = [
    { words: [words.send], does: does.send(1) },
    { words: [words.sendNumber(2), words.sendTo('Pat')], does: does.sendOne('Pat') },
    { words: [words.sendNow], does: does.sendNow },
    { words: [words.sendAt], does: does.sendAt },
    { words: [words.undo], does: does.undo },
    { words: [words.shorter, words.warmer, words.moreFormal, words.simpler], does: does.style },
    { words: [words.dreamJob, words.keen, words.open, words.notForMe], does: does.stance },
    { words: [words.field('to', 'pat@company.com')], does: does.to },
    {
      words: [
        words.field('company', '…'),
        words.field('role', '…'),
        words.field('name', '…'),
        words.field('signature', '…'),
      ],
      does: does.fix,
    },
    { words: [words.skip], does: does.skip },
    { words: [words.forgetThis], does: does.forgetThis },
    ...everywhere,
  ]
  return [
    title(texts.help.title),
    say(inbound ? texts.help.inbound(words) : texts.help.how),
    heading(texts.headings.words),
    { kind: 'words', rows: inbound ? everywhere : rows, first: false },
    ...(inbound ? [] : [aside(sentenceCase(`${does.detail}.`, voice))]),
  ]
}

export function forgottenBlocks({ what, deleted }: Of<'forgotten'>, { texts }: Voice): Block[] {
  const { forgotten } = texts
  const counts = (['interviews', 'notes', 'rawMails', 'queued'] as const)
    .filter((key) => deleted[key] > 0)
    .map((key) => say(forgotten[key](deleted[key])))
  return [title(forgotten[what]), ...counts, ...(what === 'everything' ? [aside(forgotten.kept)] : [])]
}

/** What was looked for, and four lines that can be typed instead. */
export function noInviteBlocks({ problem }: Of<'no-invite'>, voice: Voice): Block[] {
  const { texts } = voice
  const labels = VOCABULARY[voice.language].form
  const order: readonly FormLabel[] = ['with', 'at', 'when', 'role']
  const body = order.map((label) => `${labels[label][0]}: `).join('\n')
  const { href } = mailtoLink({ to: voice.inbound, subject: texts.noInvite.formSubject, body })
  return [
    title(texts.noInvite.title),
    say(texts.noInvite.problem[problem]),
    say(texts.noInvite.how),
    {
      kind: 'form',
      lines: order.map((label) => `${labels[label][0]}: ${texts.noInvite.formExample[label]}`),
    },
    aside(texts.noInvite.form),
    { kind: 'link', label: texts.noInvite.openForm, href },
  ]
}
