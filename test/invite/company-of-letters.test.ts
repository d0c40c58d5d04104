import { describe, expect, it } from '@jest/globals'
import { inviteIn } from './forwarded.ts'

const TIME = 'Tuesday 1 December 2026 at 2pm GMT'

describe('the company below a letter', () => {
  it.each([
    [
      'Workday <cypresshill@myworkday.com>',
      'Thank you,\nCypress Hill Medical Recruiting',
      'Cypress Hill Medical',
    ],
    ['Workday <no-reply@myworkday.com>', 'The Talent Acquisition Team at Cypress Hill', 'Cypress Hill'],
    ['Workday <cypresshill@myworkday.com>', 'Thank you,\nRecruiting', 'Cypresshill'],
    ['Workday <no-reply@acorn.myworkday.com>', 'Thanks', 'Acorn'],
    ['Greenhouse <no-reply@us.greenhouse-mail.io>', 'Best regards,\nKleinhaus Recruiting Team', 'Kleinhaus'],
    ['no-reply@ashbyhq.com', 'Best regards,\nThe Brightwater Team', 'Brightwater'],
    ['Jo Kerr <jo@gmail.com>', 'Jo Kerr\nRecruitment Officer\nUniversity of Leeds', 'University of Leeds'],
    ['Jo Kerr <jo@justice-hr.example>', 'Jo Kerr\nHR Adviser, Ministry of Justice', 'Ministry of Justice'],
    ['Jo Kerr <jokerr@outlook.com>', 'Jo Kerr\nOwner, Marsh and Sons', 'Marsh and Sons'],
    [
      'Jo Kerr <jo@gmail.com>',
      'Jo Kerr | Manager | Northfield Symphony Orchestra',
      'Northfield Symphony Orchestra',
    ],
    [
      'Jo Kerr <jo@gmail.com>',
      'Jo Kerr\nStone & Bell Solicitors LLP\n12 High St, Bath',
      'Stone & Bell Solicitors',
    ],
    ['Jo Kerr <jo@hollinprimary.example>', 'Jo Kerr\nBursar\nHollin Primary School', 'Hollin Primary School'],
    [
      'Jo Kerr <jo@fernleigh.example>',
      'Jo Kerr\nFernleigh Community Hospital',
      'Fernleigh Community Hospital',
    ],
    ['Jo Kerr <jo@tamarind.example>', 'Jo Kerr | Tamarind Kitchens Ltd | 1 High St', 'Tamarind Kitchens'],
    [
      'Ute Braun <braun@gruenspecht.example>',
      'Ute Braun\nGrünspecht Möbel GmbH\nHauptstr. 1',
      'Grünspecht Möbel',
    ],
    ['Gunilla Ek <gunilla.ek@masterby.example>', 'Gunilla Ek\nMästerby Fastigheter', 'Mästerby Fastigheter'],
    ['Jo Kerr <jo@quillhaven.example>', 'Jo Kerr\nSenior Talent Partner\nLondon', 'Quillhaven'],
    [
      'HR <hr@airstrand.example>',
      'Place: Airstrand Training Centre, Gatwick\n\nHR Services\nAirstrand',
      'Airstrand',
    ],
    ['Jo Kerr <jo@vellumworks.example>', 'Jo Kerr\nVellumworks HQ', 'Vellumworks'],
    [
      'Google Calendar <calendar-notification@google.com>',
      'Deniz Koray (deniz@anadoluwings.example) invited you',
      'Anadoluwings',
    ],
    ['Jo Kerr <jo@quillhaven.example>', 'Best,\nJo\n\nSent from my iPhone', 'Quillhaven'],
  ])('of %s: %s', async (from, end, company) => {
    const body = `Hello Robin,\n\nYour interview with Dinah Foss is on ${TIME}.\n\n${end}`
    expect((await inviteIn({ from, body })).company?.value).toBe(company)
  })
})

describe('the company for which an agency writes', () => {
  it.each([
    `On behalf of our client Brightwater I am pleased to confirm your interview with Dinah Foss on ${TIME}.`,
    `My client, Brightwater, would like to interview you on ${TIME} with Dinah Foss.`,
    `I have arranged your interview at Brightwater for ${TIME} with Dinah Foss.`,
    `Brightwater would like to meet you for an interview! ${TIME}, with Dinah Foss.`,
    `Great news - Brightwater would like to see you for an interview! ${TIME}, with Dinah Foss.`,
    `Your interview with Brightwater is on ${TIME}. Dinah Foss will interview you.`,
    `Interview details\nClient: Brightwater\nDate: ${TIME}\nInterviewer: Dinah Foss`,
    'Unser Kunde, die Brightwater GmbH, freut sich auf das Vorstellungsgespräch am 1. Dezember 2026 um 14 Uhr MEZ mit Dinah Foss.',
  ])('%s', async (words) => {
    const from = 'Helen Marsh <helen@croftrecruitment.example>'
    const body = `Hi Robin,\n\n${words}\n\nHelen Marsh\nCroft Recruitment`
    expect((await inviteIn({ from, body })).company?.value).toMatch(/^Brightwater(?: GmbH)?$/)
  })
})
