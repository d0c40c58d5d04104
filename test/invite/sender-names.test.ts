import { describe, expect, it } from '@jest/globals'
import { inviteIn } from './forwarded.ts'

const BODY = "Hi Robin,\n\nI'll be interviewing you on Tuesday 1 December 2026 at 2pm GMT."

describe('who writes "I" is the interviewer, by their whole name', () => {
  it.each([
    [
      'Alex at Pocketbook <alex@pocketbook.example>',
      'Alex Romero (they/them)\nCo-founder, Pocketbook',
      'Alex Romero',
    ],
    [
      'Alex from Pocketbook <alex@pocketbook.example>',
      'Best,\nAlexandra Finch\nPocketbook',
      'Alexandra Finch',
    ],
    ['Alex (Pocketbook) <alex@pocketbook.example>', 'Alex Finch', 'Alex Finch'],
    ['Alex @ Pocketbook <alex@pocketbook.example>', 'Best,\nAlex', 'Alex'],
    ['Alex Finch | Pocketbook <alex@pocketbook.example>', 'Best,\nAlex', 'Alex Finch'],
    ['Alex Finch - Pocketbook <alex@pocketbook.example>', 'Best,\nAlex', 'Alex Finch'],
    ['"Finch, Alex (Pocketbook)" <alex@pocketbook.example>', 'Best,\nAlex', 'Alex Finch'],
    ['alex@pocketbook.example', 'Best,\nAlex Finch\nPocketbook', 'Alex Finch'],
    ['Alex <alex@pocketbook.example>', 'Jonas Ferrier\nPocketbook', 'Alex'],
  ])('%s', async (from, end, name) => {
    const { interviewers } = await inviteIn({ from, body: `${BODY}\n\n${end}` })
    expect(interviewers).toEqual([{ name, email: 'alex@pocketbook.example' }])
  })
})
