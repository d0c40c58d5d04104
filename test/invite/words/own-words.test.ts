import { describe, expect, it } from '@jest/globals'
import { findInvites, type Invite } from '../../../lambdas/invite/invite.ts'
import { readMail } from './read-fixture.ts'

/** What Sam writes on Tuesday, 24 November 2026, 18:00 UTC, and forwards nothing. */
async function typed(words: string, subject = 'note please') {
  const head = [
    'From: Sam Okafor <sam.okafor@mailbox.example>',
    'To: thanks@afterword.localhost',
    `Subject: ${subject}`,
    'Date: Tue, 24 Nov 2026 18:00:00 +0000',
    'Message-ID: <typed@mailbox.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
  ]
  const message = await readMail(Buffer.from([...head, ...words.split('\n')].join('\r\n')))
  if (message.from === null) throw new Error('no sender')
  return findInvites(message, message.from)
}

function facts({ start, wallTime, interviewers, role, company }: Invite) {
  const when = start === null ? wallTime : `${new Date(start).toISOString().slice(0, 16)}Z`
  const names = interviewers.map(({ name }) => name).join(', ')
  return [when, names, role?.value ?? '', company?.value ?? ''].join(' | ')
}

const read = async (words: string) => (await typed(words)).invites.map(facts)

describe('what the candidate tells', () => {
  it.each([
    ['just had an interview with Dana Ruiz from Brackwater for the analyst role, today 2-3pm London time', '2026-11-24T14:00Z | Dana Ruiz | analyst | Brackwater'],
    ['Interviewed yesterday 10am CET with Tom Li (CTO) at Birchway for backend dev', '2026-11-23T09:00Z | Tom Li | backend dev | Birchway'],
    ['I had an interview today at 3pm with Maya Stone at Larkfield for the nurse job. It went well!', '2026-11-24T15:00 | Maya Stone | nurse | Larkfield'],
    ['Met Maya Stone from Larkfield yesterday at 3pm for an interview.', '2026-11-23T15:00 | Maya Stone |  | Larkfield'],
    ['I have an interview tomorrow at 10am GMT with Dana Ruiz at Brackwater.', '2026-11-25T10:00Z | Dana Ruiz |  | Brackwater'],
    ['My interview with Priya Nair and Jon Berg at Tarn was on Friday 20 November, 9:30-10:15 GMT.', '2026-11-20T09:30Z | Priya Nair, Jon Berg |  | Tarn'],
    ['had a chat with Maria Oduya from Fernhill this morning at 11am GMT about the coordinator position', '2026-11-24T11:00Z | Maria Oduya | coordinator | Fernhill'],
    ['Ich hatte heute um 14 Uhr MEZ mein Vorstellungsgespräch mit Petra Dohmen für die Stelle als Erzieherin.', '2026-11-24T13:00Z | Petra Dohmen | Erzieherin | '],
    ["J'ai passé mon entretien hier à 14h30 (heure de Paris) avec Claire Fabre.", '2026-11-23T13:30Z | Claire Fabre |  | '],
    ['Tuve mi entrevista ayer a las 16:00 (hora de Madrid) con Lucía Prado.', '2026-11-23T15:00Z | Lucía Prado |  | '],
  ])('is an invite with a moment and a person: %s', async (words, expected) => {
    expect(await read(words)).toEqual([expected])
  }) // biome-ignore format: a table

  it.each([
    'I had an interview today and it went well! Can you write a thank you note?',
    'Had a lovely interview at Brackwater on Monday 23 November at 2pm GMT.',
    'I have an interview with Dana Ruiz next week.',
    'I talked with Dana Ruiz yesterday at 3pm about dinner.',
    'Should I send my interview thank you to Dana Ruiz today at 3pm or tomorrow?',
    'If I get the interview with Dana Ruiz on Friday at 3pm GMT I will be glad.',
    'I spoke with a recruiter, Dana Ruiz, who offered interview slots tomorrow at 10am or 2pm GMT.',
    'I had my interview on Friday 27 November at 2pm GMT with Dana Ruiz.',
    'My interview with Dana Ruiz on Monday 23 November at 2pm GMT was cancelled.',
  ])('is none otherwise: %s', async (words) => {
    expect(await read(words)).toEqual([])
  })
})

describe('a pasted chat', () => {
  it.each([
    ['WhatsApp on a phone', '[24/11/2026, 14:03] Dana Ruiz: Hi Sam! Your interview is confirmed for Tuesday 1 December at 2pm GMT. See you then!\n[24/11/2026, 14:05] Sam: Great, thanks!'],
    ['WhatsApp on Android', '11/24/26, 2:03 PM - Dana Ruiz: Your interview is confirmed for Tue Dec 1 at 2pm GMT, see you there\n11/24/26, 2:05 PM - Sam: thanks!'],
    ['LinkedIn', 'Dana Ruiz  10:14 AM\nHi Sam! Confirming Tuesday 1 Dec 2026, 14:00 GMT. I am the Head of Archives.'],
    ['Slack', 'Dana Ruiz\n  3:12 PM\nInterview is confirmed for Tue 1 December at 2pm GMT. See you then!\nSam Okafor\n  3:15 PM\nPerfect'],
    ['Teams', '[11/24 2:03 PM] Dana Ruiz\nYour interview is confirmed for Tuesday 1 December at 2pm GMT. Looking forward to meeting you.'],
    ['an SMS', 'Text from Dana Ruiz: Hi Sam, your interview is booked for Tuesday 1 December at 2pm GMT. See you there, Dana'],
    ['a question and a yes', '[24/11/2026, 14:03] Dana Ruiz: Can you do an interview on Tuesday 1 December at 2pm GMT?\n[24/11/2026, 14:05] Sam Okafor: Yes, that works!\n[24/11/2026, 14:06] Dana Ruiz: Great, see you then'],
  ])('of %s is read', async (_, words) => {
    expect(await read(words)).toEqual(['2026-12-01T14:00Z | Dana Ruiz |  | '])
  }) // biome-ignore format: a table

  it('is no word of the candidate', async () => {
    const chat = 'Dana Ruiz  10:14 AM\nHi Sam! Your interview is confirmed for Tuesday 1 December at 2pm GMT.'
    const { privateWords } = await typed(`She was lovely and honest.\n\npasted from linkedin:\n\n${chat}`)
    expect(privateWords).toBe('She was lovely and honest.')
  })

  it.each([
    '[24/11/2026, 14:03] Dana Ruiz: Could you do Tuesday 1 December at 2pm or 4pm GMT for an interview?',
    '[24/11/2026, 14:03] Dana Ruiz: Can you do an interview on Tuesday 1 December at 2pm GMT?',
    '[24/11/2026, 14:03] Dana: dinner tomorrow at 8pm?\n[24/11/2026, 14:05] Sam: sure',
  ])('that settles nothing is none: %s', async (words) => {
    expect(await read(words)).toEqual([])
  })
})

describe('a forward without any header', () => {
  it.each([
    ['Interview with Dana Ruiz, Tuesday 1 December 2026 14:00 GMT\nVideo call', ''],
    ['She was kind!\n\nHi Sam,\n\nYour interview with Dana Ruiz is on Tuesday 1 December 2026 at 2pm GMT.', 'She was kind!'],
  ])('leaves of %j to the candidate what stands above its salutation', async (text, words) => {
    const { invites, privateWords } = await typed(text, 'Fwd: Interview with Northwind Labs')
    expect(invites).toHaveLength(1)
    expect(privateWords).toBe(words)
  }) // biome-ignore format: a table
})

describe('a message typed off', () => {
  it('is no word of the candidate either', async () => {
    const text =
      'She was kind.\n\n"Hi Sam, confirming your interview for Apprentice Lineman on Wed Nov 25 at 8:30am Central with Dana Ruiz."'
    const { invites, privateWords } = await typed(text, 'interview text msg')
    expect(invites.map(({ role }) => role?.value)).toEqual(['Apprentice Lineman'])
    expect(privateWords).toBe('She was kind.')
  })
})
