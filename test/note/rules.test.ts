import { describe, expect, test } from '@jest/globals'
import { english } from '../../lambdas/note/languages/en.ts'
import { checkNote, remarkOn, writeNotes } from '../../lambdas/note/note.ts'
import { facts, person } from './facts.ts'

const words = "talked about their move to event sourcing, but it's not my first choice"

function broken(subject: string, lines: readonly string[], given = facts({ words })): string[] {
  const findings = checkNote(
    { to: given.interviewers[0] ?? person('Dana'), subject, body: lines.join('\n\n') },
    given,
  )
  return findings.filter(({ gate }) => gate).map(({ rule }) => rule)
}

describe('weak notes', () => {
  test('that could go to any firm are blocked', () => {
    const rules = broken('Follow up', [
      'Dear Hiring Manager,',
      'Thanks for meeting me about the position. My skills make me a great fit, and I am excited to join the team.',
      'Do not hesitate to contact me.',
      'Sincerely,\n[Your Name]',
    ])
    expect(rules).toEqual(expect.arrayContaining(['B1', 'B3', 'B7', 'B9', 'B21', 'B25']))
  })

  test('that invent and gush are blocked', () => {
    const rules = broken('A heartfelt thank-you!', [
      'Dear Dana,',
      'I loved our insightful exchange about event sourcing — it is a testament to Northwind. With my 8 years at Contoso I would hit the ground running!',
      'You are my top choice! I am more excited than ever to leverage my skills with you.',
      'Warmly,\nSam Okafor',
    ])
    expect(rules).toEqual(expect.arrayContaining(['B5', 'B8', 'B21', 'B25', 'B27', 'B29']))
  })

  test('that paste what was jotted are blocked', () => {
    const rules = broken('Fwd: Interview', [
      'Hi Whitfield, Dana (Eng),',
      "Thank you for your time. I enjoyed discussing talked about their move. It's not my first choice, you know.",
      'Sorry for the late reply. Thank you for letting me know your decision by Friday, and please consider me for what you have.',
      'Best,\nSam Okafor',
    ])
    expect(rules).toEqual(expect.arrayContaining(['B3', 'B8', 'B23', 'B24', 'B33', 'B34']))
  })

  test('that name a colleague of the reader are blocked', () => {
    const given = facts({ interviewers: [person('Dana Whitfield'), person('Priya Raman')] })
    expect(
      broken(
        'Thank you for Thursday',
        ['Hi Dana,', 'Thank you and Priya for Thursday.', 'Best,\nSam Okafor'],
        given,
      ),
    ).toContain('B4')
  })
})

describe('patterns', () => {
  test.each(['event', 'went', 'invent', 'intent', 'parent', 'content'])('%s is no negation', (word) => {
    expect(english.reading.negation.test(word)).toBe(false)
  })

  test.each([
    'compilers',
    'payload',
    'companion',
    'bonuspoints',
    'sheets',
    'hotfix',
    'illustration',
    'quiet',
  ])('%s is no secret', (word) => {
    expect(english.reading.secret.test(word)).toBe(false)
    expect(english.reading.confidential.test(word)).toBe(false)
  })

  test.each([
    ['talked about compilers', 'compilers'],
    ["talked about the team's plans", "the team's plans"],
    ['talked about which patients get seen first', 'which patients get seen first'],
    ['talked about event payloads', 'event payloads'],
  ])('%s is woven whole', (said, slot) => {
    expect(writeNotes(facts({ words: said })).notes[0]?.body).toContain(slot)
  })

  test.each([
    'super fun',
    'talked about fun',
    'talked about how underfunded they are',
    'covered a lot of ground',
    'talked about why we split up',
  ])('%s is not woven', (said) => {
    const body = writeNotes(facts({ words: said })).notes[0]?.body ?? ''
    expect(body).not.toMatch(/about fun|underfunded|\bground|split up/)
  })
})

describe('a text that the candidate wrote', () => {
  test('is remarked on and left alone', () => {
    const rules = remarkOn(
      'Hi Dana,\n\nYou are my first choice. Sorry for today. The salary is fine, [Your Name].',
      facts({ words }),
    )
    expect(rules.map(({ rule }) => rule).sort()).toEqual(['B11', 'B20', 'B21', 'B22', 'B23', 'B34'])
  })

  test('may say what it likes otherwise', () => {
    expect(remarkOn('Hi Dana,\n\nThanks! It was a pleasure — truly.\n\nSam', facts())).toEqual([])
  })

  test('is checked for words that were kept out', () => {
    expect(
      remarkOn("Honestly, it's not my first choice.", facts({ words })).map(({ rule }) => rule),
    ).toContain('B34')
  })
})
