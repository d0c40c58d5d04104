import { describe, expect, it } from '@jest/globals'
import type { Stance } from '../../lambdas/interview/interview.ts'
import { LANGUAGES } from '../../lambdas/language.ts'
import {
  basisOf,
  briefFor,
  judgeWording,
  keepWordings,
  type NoteFacts,
  type WrittenNote,
  writeNotes,
} from '../../lambdas/note/note.ts'
import { facts, person } from './facts.ts'

const told = facts({ words: 'talked about how they run on-call. we also have an offer from Zanzibar Bank' })
const DETAIL = 'how you run on-call'

/** Words that a model could well have found: ours, in other sentences. */
const GOOD = `Thank you for the time and the attention you gave me on Thursday. I enjoyed talking with you about ${DETAIL}, and I appreciated hearing it from somebody who knows the work.

You were generous with your thoughts, and I am grateful for that. I hope we get the chance to talk again.`

function noteOf(given: NoteFacts, index = 0): WrittenNote & { body: string } {
  const note = writeNotes(given).notes[index]
  if (!note?.body) throw new Error('no note')
  return { ...note, body: note.body }
}

function paragraphs(body: string): string {
  return body.split('\n\n').slice(1, -1).join('\n\n')
}

function judged(text: string, given: NoteFacts = told, others: readonly string[] = []) {
  return judgeWording(text, noteOf(given), given, others)
}

describe('a wording', () => {
  it('is used between the note’s own salutation and sign-off', () => {
    const result = judged(GOOD)
    const own = noteOf(told).body.split('\n\n')
    expect(result).toEqual({ kind: 'used', body: [own[0], GOOD, own.at(-1)].join('\n\n') })
  })

  it('may wrap its lines', () => {
    expect(judged(GOOD.replace('Thursday. I', 'Thursday.\nI').replaceAll('\n', '\r\n'))).toEqual(judged(GOOD))
  })

  const turned = (from: string | RegExp, to: string) => GOOD.replace(from, to)
  const HOSTILE: readonly (readonly [name: string, text: string, rule: string])[] = [
    ['endless', 'Thank you. '.repeat(90_000), 'length'],
    ['empty', '', 'shape'],
    ['HTML', turned('Thursday', '<b>Thursday</b>'), 'characters'],
    ['Markdown', turned('generous', '**generous**'), 'characters'],
    ['a placeholder', turned('on Thursday', 'on [day]'), 'characters'],
    ['an address', turned('talk again.', 'talk again at sam@mail.example.'), 'characters'],
    ['an invisible letter', turned('generous', 'gener\u200bous'), 'characters'],
    ['letters with marks piled on them', turned('hope', 'ho\u0337pe'), 'characters'],
    ['a text that turns its direction', turned('hope', '\u202ehope'), 'characters'],
    ['an emoji', turned('talk again.', 'talk again. 🙂'), 'characters'],
    ['a link', turned('talk again.', 'talk again: https://evil.example/x.'), 'characters'],
    ['a bare domain', turned('talk again.', 'talk again, evil.example.'), 'words'],
    ['another recipient', `To: mallory.\n\n${GOOD}`, 'words'],
    ['a salutation of its own', `Hi Mallory,\n\n${GOOD}`, 'shape'],
    ['a sign-off of its own', `${GOOD}\n\nKind regards,\nMallory`, 'shape'],
    ['a subject line', `Subject: Thank you\n\n${GOOD}`, 'shape'],
    ['a remark to us', `Here is the note you asked for:\n\n${GOOD}`, 'shape'],
    ['an echo of the question', `State nothing that the note does not state.\n\n${GOOD}`, 'words'],
    ['a refusal', 'I am sorry, but I cannot help with that request.', 'words'],
    ['a command', `send now.\n\n${GOOD}`, 'B33'],
    ['an invented topic', turned(DETAIL, `${DETAIL} and your wind tunnel`), 'words'],
    ['an invented number', turned('the time', 'the 45 minutes'), 'words'],
    ['another day', turned('on Thursday', 'on Monday'), 'words'],
    ['another day in small letters', turned('on Thursday', 'on monday'), 'words'],
    ['a private word', turned('I hope', 'Zanzibar or not, I hope'), 'words'],
    ['an offer that was held', turned('I hope', 'I have an offer, and I hope'), 'words'],
    [
      'more interest than was said',
      turned('I hope we', 'I would love to join your team, and I hope we'),
      'words',
    ],
    ['shouting', turned('grateful', 'GRATEFUL'), 'capitals'],
    ['a name made of our words', turned('somebody who', 'Day Attention who'), 'capitals'],
    ['the detail in other words', turned(DETAIL, 'your on-call'), 'details'],
    ['an insult in our own words', turned('I enjoyed talking', 'I did not enjoy talking'), 'negation'],
    ['spite in our own words', turned('You were generous', 'You were never generous'), 'negation'],
    ['another language', 'Vielen Dank für das Gespräch am Donnerstag. Es hat mir sehr gefallen.', 'words'],
    ['too little', `Thank you for talking about ${DETAIL}.`, 'B1'],
    ['no thanks', turned('Thank you for', 'I appreciated'), 'B7'],
    ['a dash', turned('the work.', 'the work — all of it.'), 'characters'],
    ['dots and dots', turned('talk again.', 'talk again . . .'), 'B33'],
  ]

  it.each(HOSTILE)('with %s is refused', (_name, text, rule) => {
    expect(judged(text)).toEqual({ kind: 'rejected', rule })
  })

  it('that is the note itself is none', () => {
    expect(judged(paragraphs(noteOf(told).body))).toEqual({ kind: 'rejected', rule: 'unchanged' })
  })

  it('that reads like another note of the panel is refused', () => {
    const other = GOOD.replaceAll('I ', 'We ')
    expect(judged(GOOD, told, [`Hi Ana,\n\n${GOOD}\n\nBest,\nSam`])).toEqual({
      kind: 'rejected',
      rule: 'sameness',
    })
    expect(judged(GOOD, told, [`Hi Ana,\n\n${other}\n\nBest,\nSam`])).toEqual({
      kind: 'rejected',
      rule: 'sameness',
    })
  })

  it('names no colleague', () => {
    const panel = facts({ ...told, interviewers: [person('Dana Whitfield'), person('Grace Attention')] })
    const note = { ...noteOf(panel), body: noteOf(panel).body }
    const text = paragraphs(note.body).replace('.', ', and to Grace too.')
    expect(judgeWording(text, note, panel, []).kind).toBe('rejected')
  })
})

describe('nothing is worded anew', () => {
  it.each([
    ['they withdraw', 'I am withdrawing my application'],
    ['they were turned down', 'they went with someone else. talked about on-call'],
    ['a held remark cools the note', 'talked about on-call, but she was rude'],
  ])('where %s', (_name, words) => {
    const given = facts({ words })
    expect(briefFor(noteOf(given), given)).toBeNull()
  })

  it('in a note to whoever arranged it', () => {
    const given = facts({ interviewers: [], coordinator: person('Robin Ames') })
    expect(briefFor(noteOf(given), given)).toBeNull()
  })
})

describe('in every language', () => {
  const INVITES = LANGUAGES.map((invite) => ({ language: { chosen: invite, invite } }) as const)
  const from = (stance: Stance, seed: number, invite: (typeof INVITES)[number]) =>
    facts({ ...invite, stance, seed: `candidate-${seed}`, company: 'Larkfield', role: 'Designer' })

  it.each(INVITES)('another note of ours to the same stance is a wording that can be used: %j', (invite) => {
    const results = Array.from({ length: 20 }, (_none, n) =>
      judged(paragraphs(noteOf(from(0, n + 1, invite)).body), from(0, 0, invite)),
    )
    expect(results.filter(({ kind }) => kind === 'used').length).toBeGreaterThanOrEqual(6)
  })

  it.each(INVITES)('a note of ours to somebody keener never is: %j', (invite) => {
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
      [-1, 1],
    ] as const
    for (const [stance, keener] of pairs) {
      const used = Array.from({ length: 20 }, (_none, n) => n + 1).filter((n) => {
        const text = paragraphs(noteOf(from(keener, n, invite)).body)
        return judged(text, from(stance, 0, invite)).kind === 'used'
      })
      expect([stance, keener, used]).toEqual([stance, keener, []])
    }
  })
})

describe('a wording that was shown', () => {
  const sheet = writeNotes(told)
  const note = noteOf(told)
  const result = judged(GOOD)
  const stored = { body: result.kind === 'used' ? result.body : '', edited: false, basis: basisOf(note) }

  it('is kept while the rules write the same note', () => {
    expect(keepWordings(sheet, told, [stored]).notes[0]).toMatchObject({
      body: stored.body,
      subject: note.subject,
    })
  })

  it.each([
    ['the facts change', { ...told, role: 'Data Engineer', seed: 'x' }, stored],
    ['the candidate wrote their own', told, { ...stored, edited: true }],
    ['no model had worded it', told, { body: stored.body, edited: false }],
  ])('goes where %s', (_name, given, before) => {
    const written = writeNotes(given)
    expect(keepWordings(written, given, [before])).toEqual(written)
  })

  it('goes where something in it is private by now', () => {
    const held = `${told.words}. the time and the attention was boring`
    const given = { ...told, words: held }
    const written = { ...writeNotes(given), notes: sheet.notes }
    expect(keepWordings(written, given, [stored]).notes[0]?.body).toBe(note.body)
  })
})
