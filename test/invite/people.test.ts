import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import type { Address } from '../../lambdas/address.ts'
import { findInvites, readCalendarFile } from '../../lambdas/invite/invite.ts'
import { type Message, parseMessage } from '../../lambdas/message/message.ts'
import { forwarder, partOf, SAM } from './fixtures.ts'

const CANDIDATE = 'ATTENDEE;CN=Sam Okafor:mailto:sam.okafor@mailbox.example'
const MAYA = 'ORGANIZER;CN=Maya Lin:mailto:maya@acme.example'
const PRIYA = 'ATTENDEE;CN=Priya Nair:mailto:priya@acme.example'
const TOM = 'ATTENDEE;CN=Tom Li:mailto:tom@acme.example'

describe('the interviewers', () => {
  it.each([
    ['the organizer, where nobody else is there', [MAYA, CANDIDATE], ['Maya Lin']],
    [
      'organizer and attendees, in this order',
      [MAYA, PRIYA, TOM, CANDIDATE],
      ['Maya Lin', 'Priya Nair', 'Tom Li'],
    ],
    [
      'without an organizer of recruiting',
      ['ORGANIZER;CN=Maya Lin (Recruiting):mailto:maya@acme.example', PRIYA, CANDIDATE],
      ['Priya Nair'],
    ],
    [
      'without an organizer whose signature says recruiter',
      [MAYA, PRIYA, CANDIDATE, 'DESCRIPTION:See you\\n\\nMaya Lin\\nTechnical Recruiter'],
      ['Priya Nair'],
    ],
    [
      'the recruiter who is alone',
      ['ORGANIZER;CN=Maya Lin (Recruiting):mailto:maya@acme.example', CANDIDATE],
      ['Maya Lin'],
    ],
    [
      'whom the title names, not who arranged it',
      [MAYA, PRIYA, CANDIDATE, 'SUMMARY:Interview with Priya Nair'],
      ['Priya Nair'],
    ],
    [
      'the organizer with whom they name beside themselves',
      [MAYA, PRIYA, CANDIDATE, "DESCRIPTION:You'll be meeting Priya and me."],
      ['Maya Lin', 'Priya Nair'],
    ],
    [
      'the organizer with who will also be there',
      [MAYA, CANDIDATE, 'DESCRIPTION:See you at the office. Priya Nair will also be there.'],
      ['Maya Lin', 'Priya Nair'],
    ],
    [
      'without a coordinator in another script',
      [
        'ORGANIZER;CN=هند المنصوري:mailto:hind@acme.example',
        PRIYA,
        CANDIDATE,
        'DESCRIPTION:هند المنصوري\\nمنسقة التوظيف',
      ],
      ['Priya Nair'],
    ],
    [
      'whom an agenda names behind its topics',
      [
        MAYA,
        CANDIDATE,
        'DESCRIPTION:10:00–10:45 ET · Technical: ELISA — Wilhelmina Oduya\\n10:45 Past work — Bram Visscher & Sunniva Hald\\n2:30pm  Case\\, Fergal Mannion\\, VP Portfolio\\n15:30 Break',
      ],
      ['Wilhelmina Oduya', 'Bram Visscher', 'Sunniva Hald', 'Fergal Mannion'],
    ],
    [
      'without rooms',
      [
        MAYA,
        CANDIDATE,
        'ATTENDEE;CUTYPE=ROOM;CN=Turing:mailto:turing@acme.example',
        'ATTENDEE;CN=Conference Room 4:mailto:r4@acme.example',
        'ATTENDEE:mailto:c_1@resource.calendar.google.com',
      ],
      ['Maya Lin'],
    ],
    [
      'without groups and shared mailboxes',
      [
        MAYA,
        CANDIDATE,
        'ATTENDEE;CUTYPE=GROUP;CN=Eng:mailto:eng@acme.example',
        'ATTENDEE:mailto:talent@acme.example',
        'ATTENDEE:mailto:acme-recruiting@acme.example',
        'ATTENDEE;CN=Interview Panel:mailto:ip4@acme.example',
        'ATTENDEE:mailto:interview-panel-blr@acme.example',
        'ATTENDEE;CN=Reclutamiento:mailto:reclutamiento@acme.example',
      ],
      ['Maya Lin'],
    ],
    [
      'without robots',
      [
        MAYA,
        CANDIDATE,
        'ATTENDEE;CN=Calendly:mailto:notifications@calendly.com',
        'ATTENDEE:mailto:no-reply@acme.example',
        'ATTENDEE:mailto:bot7@ashbyhq.com',
        'ATTENDEE:mailto:notes@otter.ai',
        "ATTENDEE;CN=Fred's Notetaker:mailto:fred@fireflies.ai",
        'ATTENDEE;CN=Read AI Meeting Notes:mailto:executive.assistant@acme.example',
      ],
      ['Maya Lin'],
    ],
    [
      'people who work at the maker of a tool',
      [
        'ORGANIZER;CN=Maya Lin:mailto:mayalin@google.com',
        'ATTENDEE;CN=Tom Li:mailto:event+9f3@goodtime.io',
        CANDIDATE,
      ],
      ['Maya Lin'],
    ],
    [
      'without those who declined or only look on',
      [
        MAYA,
        CANDIDATE,
        'ATTENDEE;PARTSTAT=DECLINED;CN=Priya Nair:mailto:priya@acme.example',
        'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Tom Li:mailto:tom@acme.example',
      ],
      ['Maya Lin'],
    ],
    ['each once', [MAYA, 'ATTENDEE;CN="Lin, Maya":mailto:Maya@ACME.example', CANDIDATE], ['Maya Lin']],
    [
      'without the candidate under a second address',
      [MAYA, CANDIDATE, 'ATTENDEE;CN=Sam Okafor:mailto:so@webpost.example'],
      ['Maya Lin'],
    ],
    [
      'none who is told by an alarm',
      [MAYA, CANDIDATE, 'BEGIN:VALARM\nACTION:EMAIL\nATTENDEE;CN=Tom Li:mailto:tom@acme.example\nEND:VALARM'],
      ['Maya Lin'],
    ],
    [
      'the guests of an event that the candidate made',
      ['ORGANIZER;CN=Sam Okafor:mailto:sam.okafor@mailbox.example', PRIYA],
      ['Priya Nair'],
    ],
  ])('are %s', (_, lines, names) => {
    expect(read(lines).interviewers.map(({ name }) => name)).toEqual(names)
  })

  it('are found in Outlook’s plain text, whose links stay', () => {
    const lines = [
      MAYA,
      CANDIDATE,
      'DESCRIPTION:Join<https://teams.microsoft.com/l/meetup-join/19%3ax/0>\\nHelp<https://aka.ms/x>',
    ]
    expect(read(lines).meetingUrl).toBe('https://teams.microsoft.com/l/meetup-join/19%3ax/0')
  })

  it('are known without an address where only the description names them', () => {
    const invite = read([MAYA, CANDIDATE, 'DESCRIPTION:Interviewers: Priya Nair\\, Tom Li\\n'])
    expect(invite.interviewers).toEqual([
      { name: 'Priya Nair', email: null },
      { name: 'Tom Li', email: null },
    ])
    expect(invite.coordinator?.name).toBe('Maya Lin')
  })

  it('get the name that the title gives to a bare address', () => {
    const invite = read([
      'ATTENDEE:mailto:priya.nair@acme.example',
      CANDIDATE,
      'SUMMARY:Chat with Priya Nair',
    ])
    expect(invite.interviewers).toEqual([{ name: 'Priya Nair', email: 'priya.nair@acme.example' }])
  })

  it('have no name where nothing says it', () => {
    expect(read(['ORGANIZER:mailto:priya.nair@acme.example', CANDIDATE]).interviewers).toEqual([
      { name: null, email: 'priya.nair@acme.example' },
    ])
  })

  it('are asked for where there are none', () => {
    expect(read(['ORGANIZER:mailto:no-reply@greenhouse.io', CANDIDATE]).missing).toEqual(['interviewers'])
  })
})

describe('the candidate', () => {
  it.each([
    [
      'by the address of the forwarder',
      [MAYA, 'ATTENDEE:mailto:Sam.Okafor+jobs@mailbox.example', PRIYA],
      'Sam.Okafor+jobs@mailbox.example',
    ],
    ['by name', [MAYA, PRIYA, 'ATTENDEE;CN="Okafor, Sam":mailto:x1@acme.example'], 'x1@acme.example'],
    [
      'by the same part before the @',
      [MAYA, PRIYA, 'ATTENDEE:mailto:sam.okafor@webpost.example'],
      'sam.okafor@webpost.example',
    ],
    [
      'as the only one from outside',
      [MAYA, PRIYA, 'ATTENDEE:mailto:writer77@webpost.example'],
      'writer77@webpost.example',
    ],
    [
      'as the only one outside where a tool invites',
      ['ORGANIZER:mailto:no-reply@calendly.com', PRIYA, TOM, 'ATTENDEE:mailto:w77@gmail.com'],
      'w77@gmail.com',
    ],
  ])('is known %s', (_, lines, email) => {
    expect(read(lines).candidate?.email).toBe(email)
  })

  it('stays unknown where two are from outside', () => {
    expect(
      read([MAYA, 'ATTENDEE:mailto:a77@webpost.example', 'ATTENDEE:mailto:b77@webpost.example']).candidate,
    ).toBeNull()
  })
})

describe('the organizer', () => {
  it('is not the calendar that the event stands in', () => {
    expect(
      read(['ORGANIZER;CN=Hiring:mailto:c_9@group.calendar.google.com', PRIYA, CANDIDATE]).organizer,
    ).toBeNull()
  })

  it.each([
    'mailto:maya@acme.example',
    'MAILTO:maya@acme.example',
    'maya@acme.example',
    'mailto:<maya@acme.example>',
    'mailto:maya%40acme.example',
  ])('may be written %s', (value) => {
    expect(read([`ORGANIZER;CN=Maya Lin:${value}`, CANDIDATE]).organizer).toEqual({
      name: 'Maya Lin',
      email: 'maya@acme.example',
    })
  })

  it('has no address in Exchange’s own scheme', () => {
    const value = 'invalid:nomail'
    expect(read([`ORGANIZER;CN=Maya Lin:${value}`, CANDIDATE]).organizer).toEqual({
      name: 'Maya Lin',
      email: null,
    })
  })

  it('is the coordinator’s principal where somebody sent it for them', () => {
    const invite = read([
      'ORGANIZER;CN=Maya Lin;SENT-BY="mailto:desk@acme.example":mailto:maya@acme.example',
      CANDIDATE,
    ])
    expect(invite.interviewers.map(({ name }) => name)).toEqual(['Maya Lin'])
    expect(invite.coordinator?.email).toBe('desk@acme.example')
  })
})

function read(lines: readonly string[], by = SAM) {
  const text = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:p\nDTSTART:20261203T170000Z\n${lines.join('\n')}\nEND:VEVENT\nEND:VCALENDAR\n`
  const [invite] = readCalendarFile(partOf(text).content, by).invites
  if (!invite) throw new Error('no invite')
  return invite
}

it('are never ourselves, whom Outlook invites when an invite is forwarded to us', async () => {
  const mail = `From: Sam Okafor <sam.okafor@mailbox.example>
To: thanks@interviews.example
Subject: FW: Interview
MIME-Version: 1.0
Content-Type: text/calendar; method=REQUEST

BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:1
SUMMARY:Interview
DTSTART:20261201T140000Z
DTEND:20261201T150000Z
${MAYA}
ATTENDEE;CN='thanks@interviews.example':mailto:thanks@interviews.example
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')
  const message = (await parseMessage(Readable.from([Buffer.from(mail)]))) as Message
  const inbox = 'thanks@interviews.example' as Address
  const found = findInvites(message, { email: SAM.email, name: 'Sam Okafor', inbox })
  expect(found.invites[0]?.interviewers).toEqual([{ name: 'Maya Lin', email: 'maya@acme.example' }])
  expect(found.invites[0]?.candidate?.email ?? null).not.toBe(inbox)
})

describe('guests who are not of the company', () => {
  const OWN = 'ATTENDEE;CN=Sam Okafor:mailto:sam.okafor@gmail.com'
  const namesOf = (lines: readonly string[]) =>
    read(lines, forwarder('sam.okafor@gmail.com', null)).interviewers.map(({ name }) => name)

  it('are no interviewers where they are invited as the candidate is', () => {
    const others = ['ATTENDEE;CN=Ann Oz:mailto:ann.oz@outlook.com', 'ATTENDEE:mailto:kim@yahoo.com']
    expect(namesOf([MAYA, PRIYA, OWN, ...others])).toEqual(['Maya Lin', 'Priya Nair'])
  })

  it('are interviewers where the title says so', () => {
    const guest = 'ATTENDEE;CN=Ann Oz:mailto:ann.oz@outlook.com'
    expect(namesOf([MAYA, guest, OWN, 'SUMMARY:Interview with Ann Oz'])).toEqual(['Ann Oz'])
  })

  it('only arrange it where their domain is an agency', () => {
    const agent = 'ATTENDEE;CN=Gus at Talentpool:mailto:gus@talentpool-agency.example'
    expect(namesOf([MAYA, PRIYA, agent, OWN])).toEqual(['Maya Lin', 'Priya Nair'])
  })
})

it('turns a name round that its address shows to be turned', () => {
  const names = [
    'Ferrier Jonas:mailto:jonas.ferrier',
    'Kim Minjun:mailto:minjun.kim',
    'Jonas Ferrier:mailto:ferrier.jonas',
  ]
  const lines = names.map((name) => `ATTENDEE;CN=${name}@acme.example`)
  expect(read([CANDIDATE, ...lines]).interviewers.map(({ name }) => name)).toEqual([
    'Jonas Ferrier',
    'Minjun Kim',
    'Jonas Ferrier',
  ])
})
