import { describe, expect, it } from '@jest/globals'
import { type Person, parseAddress } from '../../../lambdas/address.ts'
import { companyOf } from '../../../lambdas/invite/what/company.ts'
import { companyFromDomain, namesCompany, registrable } from '../../../lambdas/invite/what/domain-name.ts'
import { meetingUrlOf } from '../../../lambdas/invite/what/meeting-url.ts'
import { namesIn } from '../../../lambdas/invite/what/names.ts'
import { readPeople } from '../../../lambdas/invite/what/people-list.ts'
import { roleOf } from '../../../lambdas/invite/what/role.ts'
import { roundOf } from '../../../lambdas/invite/what/round.ts'
import { cleanTitle } from '../../../lambdas/invite/what/title.ts'

const person = (name: string | null, email: string | null = null): Person => ({
  name,
  email: email ? parseAddress(email) : null,
})
const sam = person('Sam Okafor', 'sam@okafor-mail.example')
const company = (title: string, organizer: string | null = null, description: string | null = null) =>
  companyOf({
    title,
    description,
    organizer: organizer ? person(null, organizer) : null,
    attendees: [sam],
    candidate: sam,
    location: null,
    meetingUrl: null,
  })

describe('the company', () => {
  it.each([
    ['Interview with Acme', 'Acme'],
    ['Acme <> Sam', 'Acme'],
    ['Sam Okafor x Acme', 'Acme'],
    ['Acme | Onsite', 'Acme'],
    ['Onsite @ Acme', 'Acme'],
    ['Phone screen: Backend Engineer at Acme', 'Acme'],
    ['Acme - Technical Interview - Senior Backend Engineer', 'Acme'],
    ['Vorstellungsgespräch bei Nordlicht GmbH', 'Nordlicht GmbH'],
    ['Entretien chez Boréal – Ingénieure logiciel', 'Boréal'],
    ['Entrevista en Lumen: Desarrolladora Backend', 'Lumen'],
    ['Interview with Dana Ruiz from Acme', 'Acme'],
  ])('is stated in "%s"', (title, value) => {
    expect(company(title)).toEqual({ value, guessed: false })
  })

  it('is guessed from the registrable domain of who invites', () => {
    expect(company('Interview', 'dana@eu.northwind-labs.co.uk')).toEqual({
      value: 'Northwind Labs',
      guessed: true,
    })
  })

  it('is spelled as the words spell it where the domain agrees', () => {
    expect(company('Interview', 'dana@northwind.example', 'The NorthWind team is looking forward.')).toEqual({
      value: 'NorthWind',
      guessed: false,
    })
  })

  it('is not the person of "Interview with Priya Nair"', () => {
    expect(company('Interview with Priya Nair', 'r@acme.example')).toEqual({ value: 'Acme', guessed: true })
  })

  it.each([
    'dana@gmail.com',
    'no-reply@calendly.com',
    'x@yahoo.co.uk',
    'b@us.greenhouse-mail.io',
    'me@okafor-mail.example',
  ])('is never guessed from %s', (organizer) => {
    expect(company('Interview', organizer)).toBeNull()
  })

  it('is guessed from the company part of a meeting link, not from the data centre', () => {
    const at = (meetingUrl: string) =>
      companyOf({
        title: 'Interview',
        description: null,
        organizer: null,
        attendees: [],
        candidate: sam,
        location: null,
        meetingUrl,
      })
    expect(at('https://kestrel.zoom.us/j/1')).toEqual({ value: 'Kestrel', guessed: true })
    expect(at('https://us02web.zoom.us/j/1')).toBeNull()
  })

  it('is the small shop that writes from a free-mail address, where place or title spell it so', () => {
    const from = (email: string, location: string) =>
      companyOf({
        title: 'Trial shift',
        description: null,
        organizer: person(null, email),
        attendees: [],
        candidate: sam,
        location,
        meetingUrl: null,
      })?.value
    expect(from('fern.and.flint.pottery@gmail.com', 'Fern & Flint Pottery, 3 Quay St')).toBe(
      'Fern & Flint Pottery',
    )
    expect(from('harrowsmithy@gmail.com', 'Harrow Smithy')).toBe('Harrow Smithy')
    expect(from('annlee@gmail.com', 'Ann Lee')).toBeUndefined()
  })

  it.each([
    [
      'Interview - Ranger (Otter Creek National Park)',
      'kim@ottercreek-park.example',
      'Otter Creek National Park',
    ],
    ['Interview w/ Sam - ranger', 'kim@gmail.com', undefined],
    ['Acme onsite', null, 'Acme'],
    ['Single Event', null, undefined],
    ['Project sync', null, undefined],
    ['Boxing Day', null, undefined],
    ['Second DP interview – Saltmarsh Pictures', null, 'Saltmarsh Pictures'],
  ])('is read from %s by %s', (title, organizer, expected) => {
    expect(company(title, organizer)?.value).toBe(expected)
  })

  it('is what a tool writes in the name of, though it could be a person, where the title says "at" it', () => {
    const facts = { description: null, attendees: [], candidate: sam, location: null, meetingUrl: null }
    const organizer = person('Van Haren Koeling', 'interview-1@eu.recruitee.com')
    expect(companyOf({ ...facts, organizer, title: 'Gesprek Chauffeur bij Van Haren Koeling' })?.value).toBe(
      'Van Haren Koeling',
    )
    expect(companyOf({ ...facts, organizer, title: 'Gesprek Chauffeur' })?.value).not.toBe(
      'Van Haren Koeling',
    )
  })

  it('is of one tenant of Microsoft 365, never of all that share its domain', () => {
    expect(company('Interview', 'ann@kestrelfoods.onmicrosoft.com')?.value).toBe('Kestrelfoods')
    expect(registrable('kestrelfoods.mail.onmicrosoft.com')).toBe('kestrelfoods.onmicrosoft.com')
    expect(registrable('kestrelfoods.onmicrosoft.com')).not.toBe(registrable('foxglove.onmicrosoft.com'))
    expect(registrable('mail.kestrelfoods.co.uk')).toBe('kestrelfoods.co.uk')
  })

  it('has a name that reads like one', () => {
    expect(companyFromDomain('kiesel-und-partner.example')).toBe('Kiesel und Partner')
    expect(companyFromDomain('kestrel-ai.example')).toBe('Kestrel AI')
    expect(namesCompany('mail.google.com')).toBe(false)
  })
})

describe('the role', () => {
  it.each([
    ['Phone screen: Backend Engineer at Acme', 'Backend Engineer'],
    ['Interview Confirmation: Product Manager - Acme', 'Product Manager'],
    ['Your interview with Acme Robotics for the Staff Data Scientist role', 'Staff Data Scientist'],
    ['Vorstellungsgespräch – Softwareentwickler (m/w/d)', 'Softwareentwickler'],
    ['Entretien – Ingénieure logiciel', 'Ingénieure logiciel'],
    ['Interview: Sam Okafor (Platform Engineer)', 'Platform Engineer'],
    ['Interview with Northwind Labs: Sam Okafor (Platform Engineer)', 'Platform Engineer'],
    ['Interview, Grants Officer', 'Grants Officer'],
    ['Northwind Virtual Onsite - Sam Okafor (Thermal Engineer)', 'Thermal Engineer'],
    ['Northwind Labs, Grants Officer', 'Grants Officer'],
    ['Zweitgespräch Werkstudent (m/w/d)', 'Werkstudent'],
    ['Vorstellungsgespräch Erzieherin', 'Erzieherin'],
    ['Interview (Harbour Pilot Trainer)', 'Harbour Pilot Trainer'],
    ['Interview [Night Porter]', 'Night Porter'],
    ['Interview: Harbour Pilot', 'Harbour Pilot'],
    ['Interview for the Bell Founding position', 'Bell Founding'],
    ['Sales & Marketing Manager interview', 'Sales & Marketing Manager'],
    ['Customer Support Engineer – final round', 'Customer Support Engineer'],
    ['Onsite: Head of Design (Berlin)', 'Head of Design'],
    ['Backend Engineer (Payments) interview', 'Backend Engineer'],
    ['Interview: Cataloguer', 'Cataloguer'],
    ['Interview (Virtual): Court Reporter, Req #4471', 'Court Reporter'],
    ['Interview arrangements: Research Fellow in Glaciology', 'Research Fellow in Glaciology'],
    ['Software Engineer in Berlin interview', 'Software Engineer'],
    ['Vorstellungsgespräch Herr Oberländer - Konstrukteur', 'Konstrukteur'],
    ['Cataloguer interview', 'Cataloguer'],
    ['Quillhaven: Virtual interview | Cataloguer', 'Cataloguer'],
    ['Interview with Quillhaven for Cataloguer', 'Cataloguer'],
    ['Phone Interview - R-104482 Clinical Data Manager', 'Clinical Data Manager'],
    ['Entretien souffleur de verre', 'souffleur de verre'],
    ['Entrevue – Réviseure linguistique', 'Réviseure linguistique'],
    ['Entretien – Cheffe de projet digital', 'Cheffe de projet digital'],
    ['Entrevista Técnico de Mantenimiento Eólico', 'Técnico de Mantenimiento Eólico'],
    ['Kennenlerngespräch Werkstudentin Marketing', 'Werkstudentin Marketing'],
    ['Intervju: Elkonstruktör', 'Elkonstruktör'],
    ['一次面接 バックエンドエンジニア', 'バックエンドエンジニア'],
    ['技术面试-数据工程师', '数据工程师'],
  ])('is read from "%s"', (title, value) => {
    expect(roleOf(title, null)).toEqual({ value, guessed: false })
  })

  it.each([
    'Sam Okafor Platform Engineer interview',
    'Northwind Labs Platform Engineer interview',
    'Interview with Northwind Labs (Platform Engineer)',
    'Dana Ruiz (Head of Data) <> Sam Okafor: Platform Engineer',
  ])('of "%s" takes no company and no person with it', (title) => {
    const known = { candidate: 'Sam Okafor', people: ['Dana Ruiz'], company: 'Northwind Labs' }
    expect(roleOf(title, null, known)?.value).toBe('Platform Engineer')
  })

  it.each([
    'Hiring Manager Interview',
    'Recruiter Call with Acme',
    'Interview with the CTO',
    'Acme <> Sam',
    'Interview (Remote)',
    'Interview (2nd floor)',
    'Interview (Priya Nair)',
    'Neuer Termin',
    'Interview Day (Orla Quince/Jonas Ferrier)',
    'Interview (Zoom)',
    'Interview (45 min)',
    'Interview (Conference Center)',
    'Interview: Tom Cook',
    'Interview between Marko Fischer and Sam Okafor',
    'Interview (Quillhaven, Engineering)',
    'Onsite: Lab tour & culture',
    'Baker <> Sam',
    'Interview with Dana Ruiz (Engineering Manager)',
  ])(
    // biome-ignore format: a list

    'is not named by "%s"',
    (title) => {
      expect(roleOf(title, null)).toBeNull()
    },
  )

  it.each([
    ['Thank you for applying for the role of Senior Archivist.', 'Senior Archivist'],
    ['Thanks for your interest in our Digital Preservation Lead position.', 'Digital Preservation Lead'],
    ['Re: Archivist - Job ID 20144', 'Archivist'],
    ['You applied to be a Reading Room Supervisor with us.', 'Reading Room Supervisor'],
    ['It is for the post of Lecturer in Medieval History (0.5 FTE).', 'Lecturer in Medieval History'],
    ['The vacancy is C++ Developer (Embedded).', 'C++ Developer'],
    ['We look forward to discussing your application for Barista.', 'Barista'],
    ['You have been invited to an interview for Office Coordinator. Please see', 'Office Coordinator'],
    ['Kindly accept the invite for the Revenue Manager interview.', 'Revenue Manager'],
    ['Your schedule for your Nurse Informaticist interviews', 'Nurse Informaticist'],
    ['vielen Dank für Ihre Bewerbung als Projektleiter Schiffbau. Gerne', 'Projektleiter Schiffbau'],
    ['entrevista para a função de Gestora de Produto: quinta', 'Gestora de Produto'],
    ['il colloquio per la posizione di Disegnatore meccanico fissato', 'Disegnatore meccanico'],
    ['Post: Planning Officer (Ref BC/2211)', 'Planning Officer'],
    ['Developer Relations Engineer — Hiring Manager Interview', 'Developer Relations Engineer'],
    ['is with Suresh Pillai for the Museum Educator role.', 'Museum Educator'],
    ['Stanowisko: Inżynier DevOps', 'Inżynier DevOps'],
    ['The role: Software Engineer, Manufacturing Platform', 'Software Engineer, Manufacturing Platform'],
  ])('is announced by "%s"', (words, value) => {
    expect(roleOf('Interview', words, { company: 'Quillhaven' })?.value).toBe(value)
  })

  it.each([
    'Thank you for your interest in Quillhaven.',
    'Thank you for applying for Quillhaven!',
    'The position of the sun is of no interest.',
    'We have scheduled your interview for Tuesday.',
    'The interview for Marko Fischer is confirmed.',
    'Your interview with Dana Ruiz, Head of Data, is confirmed.',
    'This is the team interview.',
  ])('is not announced by "%s"', (words) => {
    expect(roleOf('Interview', words, { company: 'Quillhaven', people: ['Dana Ruiz'] })).toBeNull()
  })

  it('goes by a label before anything else', () => {
    expect(roleOf('Designer chat', 'Position: Senior Engineer (Payments)\nBring a pen')?.value).toBe(
      'Senior Engineer (Payments)',
    )
  })
})

describe('the round', () => {
  it.each([
    ['Phone screen', 'screen'], ['Telefoninterview', 'screen'], ['Acme | Onsite', 'onsite'], ['System design', 'technical'], ['Final round', 'final'],
    ['Panel interview', 'panel'], ['Coffee chat', 'informational'], ['Vorstellungsgespräch', 'interview'], ['Standup', null],
  ])('of "%s" is %s', (title, round) => {
    expect(roundOf(title as string, null)).toBe(round)
  }) // biome-ignore format: a table

  it('is not taken from "on site" far from an interview in a description', () => {
    expect(roundOf('Interview', 'Parking is on site. Share your screen.')).toBe('interview')
  })
})

describe('the meeting link', () => {
  const inText = (description: string) => meetingUrlOf({ location: null, description })

  it.each([
    ['Zoom', 'Join: https://us02web.zoom.us/j/812?pwd=a.1 (US)', 'https://us02web.zoom.us/j/812?pwd=a.1'],
    [
      'Meet',
      'Join with Google Meet: https://meet.google.com/abc-defg-hij.',
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      'Teams',
      '<https://teams.microsoft.com/l/meetup-join/19%3a1/0?context=%7b%7d>',
      'https://teams.microsoft.com/l/meetup-join/19%3a1/0?context=%7b%7d',
    ],
    ['Webex', 'https://acme.webex.com/acme/j.php?MTID=m1', 'https://acme.webex.com/acme/j.php?MTID=m1'],
    [
      'Calendly',
      'Where: https://calendly.com/events/5f1c-2a/google_meet (reschedule: https://calendly.com/reschedulings/5f)',
      'https://calendly.com/events/5f1c-2a/google_meet',
    ],
    ['Cal.com', 'https://app.cal.com/video/u7Tk', 'https://app.cal.com/video/u7Tk'],
    ['Lark', '会议链接：https://vc.larksuite.com/j/123456789。', 'https://vc.larksuite.com/j/123456789'],
    ['Telemost', 'https://telemost.yandex.ru/j/12345', 'https://telemost.yandex.ru/j/12345'],
    [
      'a server of their own',
      'https://meet.acme.example/pat/7Q2XK9 (https://acme.example/careers)',
      'https://meet.acme.example/pat/7Q2XK9',
    ],
    ['Cisco', 'https://secure-web.cisco.com/1ab/https%3A%2F%2Fzoom.us%2Fj%2F1234', 'https://zoom.us/j/1234'],
    [
      'Check Point',
      'https://protect.checkpoint.com/v2/___https://zoom.us/j/77___.YXA',
      'https://zoom.us/j/77',
    ],
    [
      'Sophos',
      'https://eu.protection.sophos.com/?d=zoom.us&u=aHR0cHM6Ly96b29tLnVzL2ovOTk=&i=x',
      'https://zoom.us/j/99',
    ],
    [
      'GMX',
      'https://deref-gmx.net/mail/client/a/dereferrer/?redirectUrl=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij',
      'https://meet.google.com/abc-defg-hij',
    ],
    ['Whereby', 'https://whereby.com/acme-room', 'https://whereby.com/acme-room'],
    ['Chime', 'https://chime.aws/1234567890', 'https://chime.aws/1234567890'],
    [
      'Safe Links',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij&data=05',
      'https://meet.google.com/abc-defg-hij',
    ],
    ['a Google redirect', 'https://www.google.com/url?q=https://zoom.us/j/5&sa=D', 'https://zoom.us/j/5'],
    ['Proofpoint', 'https://urldefense.com/v3/__https://zoom.us/j/77__;!!abc', 'https://zoom.us/j/77'],
  ])('of %s is found', (_, text, link) => {
    expect(inText(text)).toBe(link)
  })

  it.each([
    'https://us02web.zoom.us/u/kdX', 'https://dialin.teams.microsoft.com/1?id=2', 'https://tel.meet/abc-defg-hij?pin=1', 'https://aka.ms/JoinTeamsMeeting',
    'https://acme.example/unsubscribe', 'https://teams.microsoft.com/meetingOptions/?organizerId=1', 'https://support.zoom.us/hc/join',
  ])('is not %s', (link) => {
    expect(inText(`See ${link} for more`)).toBeNull()
  }) // biome-ignore format: a table

  it('is the property before the description, and a location that is a link alone', () => {
    expect(
      meetingUrlOf({
        properties: ['https://meet.google.com/abc-defg-hij'],
        location: null,
        description: 'https://zoom.us/j/1',
      }),
    ).toBe('https://meet.google.com/abc-defg-hij')
    expect(meetingUrlOf({ location: 'https://video.acme.example/room/7', description: null })).toBe(
      'https://video.acme.example/room/7',
    )
  })

  it('is found in HTML only', () => {
    expect(
      meetingUrlOf({
        location: null,
        description: 'Join',
        html: '<a href="https://zoom.us/j/9?a=1&amp;b=2">Join</a>',
      }),
    ).toBe('https://zoom.us/j/9?a=1&b=2')
  })
})

describe('people that only title or description name', () => {
  const names = (title: string, description: string | null = null) =>
    namesIn(title, description, { candidate: 'Sam Okafor' }).map(({ name }) => name)

  it.each([
    ['Interview with Priya Nair (CTO)', ['Priya Nair']],
    ['Sam / Dana: system design', ['Dana']],
    ['Final round: Dana Ruiz & Tom Li x Sam', ['Dana Ruiz', 'Tom Li']],
    ['Interview with our CTO, Grace Obi', ['Grace Obi']],
    ['Interview with Acme', []],
    ['Interview with the hiring team', []],
  ])('in "%s"', (title, expected) => {
    expect(names(title as string)).toEqual(expected)
  })

  it.each([
    'The interview panel will consist of Dana Ruiz, Development Control Manager and Tom Li, Principal Planner.',
    'You’ll be joined by our COO, Dana Ruiz, and by Tom Li, who leads operations.',
    'Parteciperanno al colloquio Dana Ruiz (Head of Retail) e Tom Li.',
  ])('with their jobs between them: %s', (sentence) => {
    expect(names('Interview', sentence)).toEqual(['Dana Ruiz', 'Tom Li'])
  })

  it('stand behind labels, with their titles left out', () => {
    expect(names('Interview', 'Interviewers: Dana Ruiz, CTO; Tom Li (VP Engineering)')).toEqual([
      'Dana Ruiz',
      'Tom Li',
    ])
    expect(
      names('Interview', 'Interviewers:\n- Dana Ruiz, Engineering Manager\n- Tom Li\n\nBring a pen'),
    ).toEqual(['Dana Ruiz', 'Tom Li'])
  })
})

describe('a list of people', () => {
  it.each([
    ['Dana Ruiz <dana@acme.example>, Tom Li', [['Dana Ruiz', 'dana@acme.example'], ['Tom Li', null]]],
    ['Ruiz, Dana; Sam Okafor; Li, Tom', [['Dana Ruiz', null], ['Sam Okafor', null], ['Tom Li', null]]],
    ['"Ruiz, Dana" <dana@acme.example>', [['Dana Ruiz', 'dana@acme.example']]],
    ['dana@acme.example (Dana Ruiz)', [['Dana Ruiz', 'dana@acme.example']]],
    ['* Dana Ruiz - organizer\n* tom@acme.example', [['Dana Ruiz', null], [null, 'tom@acme.example']]],
    ['Dana Ruiz - Organizer\ndana@acme.example', [['Dana Ruiz', 'dana@acme.example']]],
    ['dana ruiz and tom li', [['dana ruiz', null], ['tom li', null]].map(([name, email]) => [name?.replace(/\b[a-z]/g, (c) => c.toUpperCase()), email])],
    ['TBD', []],
  ])('is read: %s', (text, expected) => {
    expect(readPeople(text as string, 'stated').map(({ name, email }) => [name, email])).toEqual(expected)
  }) // biome-ignore format: a table
})

describe('a title', () => {
  it.each([
    [
      'Fwd: [EXTERNAL] Updated invitation: Acme <> Sam @ Tue Nov 24, 2026 2pm - 3pm (EST) (sam@x.example)',
      'Acme <> Sam',
    ],
    ['WG: Einladung: Fachgespräch - Di. 24. Nov. 2026 14:00 - 15:00 (MEZ) (sam@x.example)', 'Fachgespräch'],
    ['Dinner @ 5', 'Dinner @ 5'],
  ])('is freed of what programs put around it: %s', (raw, title) => {
    expect(cleanTitle(raw)).toBe(title)
  })
})

describe('what a program wrote before a title', () => {
  it.each([
    'New Time Proposed', 'Updated invitation with note', 'Canceled event with note', 'Meeting Forward Notification', 'Nouvelle heure proposée ', 'Neue Zeit vorgeschlagen',
    'Aktualisierte Einladung mit Hinweis', 'Nueva hora propuesta', 'Novo horário proposto', 'Nuovo orario proposto', 'Nieuwe tijd voorgesteld', 'Zaproponowano nowy termin', 'Zaktualizowane zaproszenie',
    'Pozvánka', 'Opdateret invitation', 'Uppdaterad inbjudan', 'Invitasjon', 'Päivitetty kutsu', 'Meghívó', 'Invitație', 'Güncellenmiş davetiye', 'Приглашение', 'Запрошення', '招待状', '已取消的活动', '초대장', 'Fwd: WG: [EXTERNAL] Einladung',
  ])('"%s" is no part of it', (prefix) => {
    expect(cleanTitle(`${prefix}: Acme <> Sam`)).toBe('Acme <> Sam')
    expect(cleanTitle(`${prefix}：Acme <> Sam`.normalize('NFD'))).toBe('Acme <> Sam')
  }) // biome-ignore format: a list
})
