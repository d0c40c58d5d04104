import { describe, expect, test } from '@jest/globals'
import type { Stance } from '../../lambdas/interview/interview.ts'
import { FALLBACK, loadPack } from '../../lambdas/note/languages.ts'
import { writeNotes } from '../../lambdas/note/note.ts'
import { facts } from './facts.ts'

const SAID: readonly (readonly [Stance, string])[] = [
  [2, 'dream job!!'],
  [2, 'this is my dream job'],
  [2, 'northwind is my first choice'],
  [2, 'I really want this'],
  [2, 'honestly my dream job, talked about maps'],
  [2, 'my dream job is at northwind'],
  [1, 'keen'],
  [1, "I'm interested in the role"],
  [1, 'would love to work there'],
  [1, 'excited about the role'],
  [1, 'want the job'],
  [0, ''],
  [0, 'open'],
  [0, 'talked about their move to event sourcing'],
  [0, 'they seemed keen'],
  [0, 'interested in their approach to privacy'],
  [0, 'talked about her dream job when she was a child'],
  [0, 'excited about the conference next week'],
  [0, 'this is the one with the night shifts'],
  [0, 'hope i get home before the rain'],
  [0, 'really want this to be over'],
  [0, 'would love to work from home'],
  [0, 'love nothing more than a coffee right now'],
  [0, 'dream job as a kid'],
  [0, 'we talked about tide tables. interested in that'],
  [0, 'was my first choice until today'],
  [0, "i'd love to continue the conversation about bees"],
  [1, 'i am still really keen'],
  [1, 'hope i get it'],
  [2, 'this is the one!'],
  [2, 'really want this job'],
  [-1, "it's not my first choice"],
  [-1, "isn't my first choice"],
  [-1, 'not my dream job'],
  [-1, "it wasn't exactly my dream job"],
  [-1, 'dream job is at Google'],
  [-1, 'my dream job would be at Contoso'],
  [-1, 'Contoso is still my first choice'],
  [-1, 'not for me'],
  [-1, "I don't think it's for me"],
  [-1, 'not that keen'],
  [-1, 'second choice'],
  [-1, 'not sure'],
  [-1, 'on the fence tbh'],
  [-1, "I'd love to but not sure about the team"],
  [-1, 'interesting role but not my first choice'],
  [-1, 'thinking about withdrawing'],
  [-1, 'might withdraw'],
  [-1, 'not sure if I should withdraw'],
  [-1, "I don't want to withdraw but I am not sure"],
  [-2, 'I am withdrawing'],
  [-2, "I've decided to withdraw my application"],
  [-2, 'I declined the offer'],
  [-2, 'withdrew this morning'],
  [-2, 'I turned down the job'],
]

describe('interest', () => {
  test.each(SAID)('%i: %s', (stance, words) => {
    expect(writeNotes(facts({ words })).stance).toBe(stance)
  })

  test('another offer is no withdrawal, since they did not say so', () => {
    expect(writeNotes(facts({ words: 'I accepted another offer' })).stance).toBeGreaterThan(-2)
  })

  test.each([2, 1, 0, -1] as const)('%i, as set by a command, wins over the words', (stance) => {
    const sheet = writeNotes(facts({ words: 'keen. talked about maps', stance }))
    expect([sheet.stance, sheet.stanceFrom]).toEqual([stance, 'said'])
  })

  test('a command alone never withdraws', () => {
    expect(writeNotes(facts({ stance: -2 })).stance).toBe(-1)
  })
})

const CLAIMS: readonly (readonly [Stance, RegExp])[] = [
  [
    2,
    /first choice|rather have|most like to have|more than any other|over any other|most want|the job I want|the one I want|most like to work|would take this one|would be this one|what I would choose|want this job|love (?:to|this job)|hoping for|withdr/i,
  ],
  [
    1,
    /\binterest(?:ed|s) (?:in|me)\b|\bkeen\b|take it further|go on (?:with|from)|considered further|carry on the conversation|go further|go on (?:from|to|talking)|appeals to me|whatever comes next/i,
  ],
]

/** The rule that keeps a claim from whoever did not make it knows every sentence that makes one. */
const FALLBACK_CLAIMS = (await loadPack(FALLBACK)).rules.claims
const WITHDRAWS =
  /withdr|step(?:ping)? (?:back|out)|my name (?:off|out of)|(?:not|won't|against) (?:to )?(?:be )?(?:go|going|take|continue|continuing)/i

describe('a note', () => {
  const seeds = Array.from({ length: 60 }, (_none, index) => `seed-${index}`)
  test.each([2, 1, 0, -1] as const)('at %i claims no more than that', (stance) => {
    for (const seed of seeds) {
      for (const voice of ['own', 'warm', 'formal', 'plain'] as const) {
        const [note] = writeNotes(facts({ seed, stance, style: { length: 'normal', voice, turn: 0 } })).notes
        for (const [level, claim] of CLAIMS) if (stance < level) expect(note?.body).not.toMatch(claim)
        if (stance < 0) expect(note?.body).not.toMatch(/role|position|engineer/i)
      }
    }
  })

  test('at 2 says one plain wish, at 1 one plain interest', () => {
    for (const seed of seeds) {
      for (const stance of [1, 2] as const) {
        const claim = FALLBACK_CLAIMS.find(({ above }) => above === stance)?.pattern ?? /$^/
        expect(writeNotes(facts({ seed, stance })).notes[0]?.body).toMatch(claim)
      }
    }
  })

  test('of a withdrawal says it plainly, and leaves the door open', () => {
    for (const seed of seeds) {
      const [note] = writeNotes(facts({ seed, words: 'I have decided to withdraw' })).notes
      expect(note?.body).toMatch(WITHDRAWS)
    }
  })
})
