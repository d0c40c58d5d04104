import { describe, expect, it } from '@jest/globals'
import { inviteIn, namesOf } from './forwarded.ts'

const EN = 'Your interview is on Tuesday 1 December 2026 at 2pm GMT'
const DE = 'Ihr Vorstellungsgespräch findet am 1. Dezember 2026 um 14 Uhr MEZ mit Dinah Foss statt'
const FR = 'Votre entretien aura lieu le 1er décembre 2026 à 14h CET avec Dinah Foss'

async function namesIn(body: string) {
  return namesOf(await inviteIn({ body: `Hi Robin,\n\n${body}\n\nMarlow Peake\nRecruiter` }))
}

describe('who only watches is not thanked as an interviewer', () => {
  it.each([
    `${EN} with Dinah Foss. Priti Shah will be shadowing.`,
    `${EN} with Dinah Foss and Priti Shah (shadowing).`,
    `${EN} with Dinah Foss. Priti Shah will sit in as an observer.`,
    `${EN} with Dinah Foss. Priti Shah will join to take notes.`,
    `${EN} with Dinah Foss, and Priti Shah will observe.`,
    `${EN} with Dinah Foss, shadowed by Priti Shah.`,
    `${EN}.\n\nInterviewers: Dinah Foss, Priti Shah (note-taker)`,
    `${EN}.\n\nInterviewers:\n- Dinah Foss\n- Priti Shah - scribe`,
    `${EN}.\n\nInterviewer: Dinah Foss\nShadow: Priti Shah`,
    `${DE}. Priti Shah hospitiert.`,
    `${FR} et Priti Shah (observatrice).`,
  ])('%s', async (body) => expect(await namesIn(body)).toEqual(['Dinah Foss']))
})

describe('both hold it', () => {
  it.each([
    `${EN} with Dinah Foss and Priti Shah. Dinah Foss will lead the interview and take notes.`,
    `${EN} with Dinah Foss and Priti Shah. Priti Shah will observe your lesson.`,
    `${EN} with Dinah Foss and Priti Shah. You will be shadowing Priti Shah afterwards.`,
  ])('%s', async (body) => expect(await namesIn(body)).toEqual(['Dinah Foss', 'Priti Shah']))
})

it('thanks who watches where nobody else is there', async () => {
  expect(await namesIn(`${EN} with Priti Shah (observer).`)).toEqual(['Priti Shah'])
})
