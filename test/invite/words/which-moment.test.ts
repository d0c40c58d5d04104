import { describe, expect, it } from '@jest/globals'
import { findIn, readMail } from './read-fixture.ts'

/** A recruiter's mail of Friday, 20 November 2026, forwarded. */
function forwarded(words: string): string {
  return [
    'From: Sam Okafor <sam.okafor@mailbox.example>',
    'To: thanks@afterword.localhost',
    'Subject: Fwd: Next steps',
    'Date: Fri, 20 Nov 2026 12:00:00 +0000',
    'Message-ID: <which@mailbox.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Imke Brandsma <imke.brandsma@copperlane.example>',
    'Date: Fri, 20 Nov 2026 at 09:00',
    'Subject: Next steps',
    'To: <sam.okafor@mailbox.example>',
    '',
    'Hi Sam,',
    '',
    words,
    '',
    'Imke',
  ].join('\r\n')
}

const read = async (words: string) => findIn(await readMail(Buffer.from(forwarded(words))))
const starts = async (words: string) =>
  (await read(words)).map(({ start }) => start && new Date(start).toISOString().slice(0, 16))

describe('of several moments, that of the interview', () => {
  it.each([
    ['a closing date', 'Applications closed on 13 November 2026 at 5pm GMT. Your interview is on Tuesday 1 December 2026 at 2pm GMT.'],
    ['thanks for the last talk', 'Thank you for speaking with us on 16 November at 3pm GMT. We invite you to an interview on Tuesday 1 December 2026 at 2pm GMT.'],
    ['opening hours', 'Our lab is open Monday to Friday, 9am to 5pm GMT. Your interview is on Tuesday 1 December 2026 at 2pm GMT.'],
    ['an answer by', 'Your interview is on Tuesday 1 December 2026 at 2pm GMT. Please confirm by Wednesday 25 November at noon GMT.'],
    ['a deadline below its time', 'Interview date: 1 December 2026\nInterview time: 2:00 PM GMT\nReply deadline: 24 November 2026, 5:00 PM GMT'],
    ['arrival and tour', 'On Tuesday 1 December 2026: arrival 1:45pm, interview 2:00pm, tour 3:00pm (all GMT).'],
    ['a call that is off', 'Your 2:00 PM GMT interview on Tuesday 1 December 2026 is confirmed. Our 10:00 AM GMT call of Friday 27 November is cancelled.'],
    ['a range in hundreds', 'Interview date: Tuesday 1 December 2026\nTime: 1400 - 1500 hrs (GMT)'],
    ['a bare line', 'Interview: 01 December 2026 14:00 GMT'],
    ['month and day alone', 'Your interview is confirmed on 12/1 at 9:00 AM EST.'],
    ['ISO 8601', 'Your interview is confirmed at 2026-12-01T15:00+01:00.'],
  ])('is found beside %s', async (_, words) => {
    expect(await starts(words)).toEqual(['2026-12-01T14:00'])
  }) // biome-ignore format: a table

  it.each([
    'The interview can be either on Tuesday 1 December 2026 at 2pm GMT or on Wednesday 2 December at 10am GMT, tell me which.',
    'Could you do any of these for the interview?\n- Tuesday 1 December 2026 at 2pm GMT\n- Wednesday 2 December 2026 at 10am GMT',
  ])('is none where times are offered: %s', async (words) => {
    expect(await starts(words)).toEqual([])
  })

  it('is not a year ahead where the only day without a year has just passed', async () => {
    expect(await starts('Thanks for the interview on 17 November at 3pm GMT.')).toEqual(['2026-11-17T15:00'])
  })
})

describe('a short note', () => {
  it.each([
    'I have you down for Tuesday 12/1 at 9am EST with Orla Quince.',
    'Super, dann Dienstag, 1. Dezember um 15 Uhr (MEZ).',
    'Perfecto, entonces el martes 1 de diciembre a las 15:00 (hora de Madrid).',
    'Top pour mardi 1er décembre à 15h (heure de Paris) !',
  ])('settles a time: %s', async (words) => {
    expect(await starts(words)).toEqual(['2026-12-01T14:00'])
  })

  it.each([
    'Our webinar is on Tuesday 1 December 2026 at 2pm GMT. See you there!',
    'Your parcel arrives on Tuesday 1 December 2026 at 2pm GMT.',
    'Here are some times: Tuesday 10am, Wednesday 2pm GMT. Which works best for you?',
  ])('about something else is none: %s', async (words) => {
    expect(await starts(words)).toEqual([])
  })
})

describe('who holds it, in sentences and lists', () => {
  const ON = 'is on Tuesday 1 December 2026 at 2pm GMT.'
  it.each([
    [`Your interview with our Head of Archives Orla Quince ${ON}`, ['Orla Quince']],
    [`Your interview with our COO, Orla Quince, and the Headteacher, Mr Joss Penhale, ${ON}`, ['Orla Quince', 'Joss Penhale']],
    [`Your interview with Mrs O. Quince and Mr J. Penhale ${ON}`, ['O. Quince', 'J. Penhale']],
    [`It is conducted by our lead developer Orla Quince and architect Petra Dohmen. Your interview ${ON}`, ['Orla Quince', 'Petra Dohmen']],
    [`Your interview ${ON} Orla Quince from our data team will call you.`, ['Orla Quince']],
    [`Your interview ${ON} You will be speaking with:\n\n* Orla Quince\n* Joss Penhale`, ['Orla Quince', 'Joss Penhale']],
    [`Your interview ${ON}\n\nPanel members:\n1. Orla Quince, Head of Archives\n2. Joss Penhale, Conservator`, ['Orla Quince', 'Joss Penhale']],
    [`Your interview ${ON}\n\nInterviewer(s)\nOrla Quince\nJoss Penhale`, ['Orla Quince', 'Joss Penhale']],
    [`Thank you for speaking with Otto Penhale. Your interview with Orla Quince ${ON}`, ['Orla Quince']],
    [`You are meeting Orla Quince, Head of Programmes at Lantern Yard. Your interview ${ON}`, ['Orla Quince']],
    [`Joss Penhale is away until Monday 30 November. She will interview you. Your interview with Orla Quince ${ON}`, ['Orla Quince']],
    [`Your interview with Copperlane ${ON} Copperlane would like to meet you.`, []],
  ])('%s', async (words, names) => {
    const [invite] = await read(words)
    expect(invite?.interviewers.map(({ name }) => name)).toEqual(names)
  }) // biome-ignore format: a table
})

describe('several moments with a person each', () => {
  it.each([
    ['Your interviews are on Tuesday 1 December 2026: 10:00 GMT with Orla Quince, 11:00 GMT with Joss Penhale.', ['2026-12-01T10:00 Orla Quince, Joss Penhale']],
    ['You will have two interviews: Orla Quince on Tuesday 1 December at 2pm GMT, and Joss Penhale on Wednesday 2 December at 10am GMT.', ['2026-12-01T14:00 Orla Quince', '2026-12-02T10:00 Joss Penhale']],
    ['Your interviews are on Tuesday 1 December at 10am GMT with Orla Quince and on Wednesday 2 December at 11am GMT with Joss Penhale.', ['2026-12-01T10:00 Orla Quince', '2026-12-02T11:00 Joss Penhale']],
    ['Your interview takes place twice: am 1. Dezember um 10 Uhr GMT mit Orla Quince und am 2. Dezember um 11 Uhr GMT mit Joss Penhale.', ['2026-12-01T10:00 Orla Quince', '2026-12-02T11:00 Joss Penhale']],
  ])('are one visit a day: %s', async (words, expected) => {
    const invites = await read(words)
    const found = invites.map(({ start, interviewers }) =>
      [start && new Date(start).toISOString().slice(0, 16), interviewers.map(({ name }) => name).join(', ')].join(' '))
    expect(found).toEqual(expected)
  }) // biome-ignore format: a table

  it('have no end that nobody named', async () => {
    const [invite] = await read(
      'Your interviews are on Tuesday 1 December 2026: 10:00 GMT with Orla Quince, 11:00 GMT with Joss Penhale.',
    )
    expect(invite?.end).toBeNull()
  })
})

describe('one fact a line', () => {
  it.each([
    'Interview\n\nArchivist\nTuesday 1 December 2026\n14:00 - 14:45 GMT\nOrla Quince\nVideo call',
    'Interview: Archivist\nTue 1 Dec 2026, 2pm GMT\nOrla Quince, Head of Archives',
  ])('is read: %s', async (words) => {
    const [invite] = await read(words)
    expect(invite?.start).toBe(Date.parse('2026-12-01T14:00Z'))
    expect(invite?.interviewers.map(({ name }) => name)).toEqual(['Orla Quince'])
    expect(invite?.role?.value).toBe('Archivist')
  })

  it.each([
    'Ferry to Harwich\nTuesday 1 December 2026\n14:00 GMT\nOrla Quince\nSeat 14A',
    'Interview skills evening\nTuesday 1 December 2026\n14:00 GMT\nRegister now\nOrla Quince',
  ])('about something else is none: %s', async (words) => {
    expect(await read(words)).toEqual([])
  })

  it('is none where times stand to be chosen from', async () => {
    expect(await read('Interview on Tuesday 1 December at 2pm or 4pm GMT, as you like.')).toEqual([])
  })
})
