import { type Address, type Person, parseAddress } from '../../lambdas/address.ts'
import type {
  Answer,
  AnswerContext,
  DraftAnswer,
  InterviewView,
  NoteView,
} from '../../lambdas/interview/interview.ts'

export function address(text: string): Address {
  const parsed = parseAddress(text)
  if (!parsed) throw new Error(`not an address: ${text}`)
  return parsed
}

export function person(name: string | null, email: string | null): Person {
  return { name, email: email === null ? null : address(email) }
}

export const SERVICE = { address: address('thanks@interviews.example.com') }
export const DANA = person('Dana Whitfield', 'dana.whitfield@northwind.example')

export const CONTEXT: AnswerContext = {
  candidate: { name: 'Sam Okafor', email: address('sam.okafor@mail.example') },
  replyTo: address('d+mfzwizltorqxe2lfonxw4zlt@interviews.example.com'),
  language: 'en',
  thread: {
    subject: 'Fwd: Invitation: Interview with Northwind @ Thu Nov 26, 2026',
    messageId: '<CAF3x.9d2@mail.example>',
    references: ['<cal-1@calendar.example>'],
  },
  now: Date.UTC(2026, 10, 26, 16, 0),
}

export const VIEW: InterviewView = {
  title: 'Interview with Northwind: Platform Engineer',
  company: { value: 'Northwind', guessed: true },
  role: { value: 'Platform Engineer', guessed: false },
  round: null,
  interviewers: [DANA],
  coordinator: null,
  start: Date.UTC(2026, 10, 26, 13, 0),
  end: Date.UTC(2026, 10, 26, 13, 45),
  timeZone: 'Europe/Berlin',
  wallTime: null,
  allDay: false,
  location: null,
  meetingUrl: 'https://meet.northwind.example/j/9912345678?pwd=hunter2',
  missing: [],
  over: true,
  toCome: false,
}

const BODY = `Hi Dana,

Thank you for making time for me on Thursday, and for the interest you took in my work. You were easy to talk to, and I felt we found a rapport quickly.

I especially enjoyed hearing about your team’s move to event sourcing. Thank you for talking it through with me.

I left with a high opinion of Northwind, and I hope you and I get the chance to talk again.

Warm regards,
Sam Okafor`

export const NOTE: NoteView = {
  number: 1,
  to: DANA,
  subject: 'Thank you for Thursday’s conversation',
  body: BODY,
  edited: false,
  remarks: [],
  ready: true,
  state: 'drafted',
  at: null,
  sendable: true,
  closed: null,
}

export const DRAFT: DraftAnswer = {
  kind: 'draft',
  why: 'new',
  interview: VIEW,
  notes: [NOTE],
  alsoFound: [],
  stance: 0,
  stanceFrom: 'words',
  held: 1,
  asks: [],
  unwritten: null,
  sendable: true,
  changed: [],
}

const PANEL_PEOPLE = [
  person('Priya Raman', 'priya.raman@larkfield.example'),
  person('Tomás Beneš', 'tomas.benes@larkfield.example'),
  person('Ellen Marsh', 'ellen.marsh@larkfield.example'),
]

const PANEL_BODIES = [
  `Hi Priya,

Thank you for Tuesday. An interview takes a slice out of an already full day, and I’m grateful you gave that time to me.

I appreciated you explaining how the team runs on-call. It told me more about the work than any job posting could.

I’m interested in the platform role, and I’d be glad to carry on the conversation.

All the best,
Sam Okafor`,
  `Hi Tomás,

Thank you for walking me through the queue backpressure problem. It was fun, and I don’t take that for granted in an interview.

I’m grateful for the energy you put into Tuesday’s session. The role interests me, and I’d be happy to pick up the thread again.

Best wishes,
Sam Okafor`,
  `Hi Ellen,

It was good to hear from you how product says no to big customers. Few subjects tell you more about a company, and I was glad you took it up with me.

Thank you for the attention you gave our part of the panel. I hope we speak again.

Kind regards,
Sam Okafor`,
]

const PANEL_SUBJECTS = [
  'Thank you for Tuesday',
  'Queues and backpressure: thank you',
  'Thank you, and on saying no',
]

export const PANEL: DraftAnswer = {
  ...DRAFT,
  interview: {
    ...VIEW,
    title: 'Panel: Site Reliability Engineer',
    company: { value: 'Larkfield', guessed: false },
    role: { value: 'Site Reliability Engineer', guessed: false },
    round: 'panel',
    interviewers: PANEL_PEOPLE,
    coordinator: person('Jo Meyer', 'jo.meyer@larkfield.example'),
    start: Date.UTC(2026, 11, 1, 18, 0),
    end: Date.UTC(2026, 11, 1, 20, 0),
    timeZone: 'America/New_York',
    location: '12 Harbour Street, 4th floor',
    meetingUrl: null,
    over: false,
    toCome: true,
  },
  notes: PANEL_PEOPLE.map((to, index) => ({
    ...NOTE,
    number: index + 1,
    to,
    subject: PANEL_SUBJECTS[index] ?? null,
    body: PANEL_BODIES[index] ?? null,
  })),
  stance: 1,
  held: 0,
  asks: [{ about: 'detail', index: 2 }],
}

const GERMAN_BODY = `Guten Tag Frau Łukowska,

haben Sie vielen Dank für das Gespräch am Mittwoch und für die Ruhe, mit der Sie sich auf meine Fragen eingelassen haben.

Besonders gern denke ich an unseren Austausch über die Umstellung der Lagersteuerung zurück. Ich habe dabei viel gelernt.

Ich würde mich freuen, wenn wir im Gespräch bleiben.

Mit herzlichen Grüßen
Jonas Brandt`

const LUKOWSKA = person('Małgorzata Łukowska', 'm.lukowska@feldmann-logistik.example')

export const GERMAN: DraftAnswer = {
  ...DRAFT,
  interview: {
    ...VIEW,
    title: 'Vorstellungsgespräch Teamleitung Lager',
    company: { value: 'Feldmann Logistik', guessed: true },
    role: { value: 'Teamleitung Lager', guessed: false },
    interviewers: [LUKOWSKA],
    location: 'Hafenstraße 8, Bremen, Raum „Weser“',
    meetingUrl: null,
    start: Date.UTC(2026, 10, 25, 9, 0),
    end: Date.UTC(2026, 10, 25, 10, 0),
  },
  notes: [{ ...NOTE, to: LUKOWSKA, subject: 'Vielen Dank für Mittwoch', body: GERMAN_BODY }],
  stanceFrom: 'silence',
  held: 0,
}

const QUEUED: NoteView = { ...NOTE, state: 'queued', at: Date.UTC(2026, 10, 26, 16, 10) }
const SENT: NoteView = { ...NOTE, state: 'sent', at: Date.UTC(2026, 10, 26, 16, 10) }

/** One answer of every kind, and of every problem, question, reason and refusal. */
export const ANSWERS: readonly Answer[] = [
  DRAFT,
  PANEL,
  { ...DRAFT, sendable: false },
  {
    ...DRAFT,
    notes: [],
    asks: [{ about: 'who-interviewed' }],
    interview: { ...VIEW, interviewers: [], missing: ['interviewers', 'start'], start: null, end: null },
  },
  {
    ...DRAFT,
    interview: {
      ...VIEW,
      start: null,
      end: null,
      timeZone: null,
      wallTime: '2026-11-26T14:00',
      missing: ['zone'],
    },
  },
  {
    ...DRAFT,
    interview: { ...VIEW, allDay: true, over: false, toCome: true },
    alsoFound: [PANEL.interview],
    unwritten: 'nl',
  },
  {
    ...DRAFT,
    asks: [
      { about: 'name', index: 0, guess: 'Dana' },
      { about: 'name', index: 0, guess: null },
      { about: 'whose-detail' },
      { about: 'own-name' },
      { about: 'no-show', index: 0 },
    ],
  },
  { ...DRAFT, notes: [{ ...NOTE, ready: false, remarks: [{ rule: 'unknown-rule' }] }] },
  {
    ...DRAFT,
    notes: [
      { ...NOTE, sendable: false },
      { ...NOTE, number: 2, subject: null, body: null },
    ],
  },
  ...([2, 1, 0, -1, -2] as const).flatMap((stance): Answer[] => [
    { ...DRAFT, stance, stanceFrom: 'said' },
    { ...DRAFT, stance, stanceFrom: 'words', held: 2 },
  ]),
  ...(['words', 'style', 'stance', 'edit', 'correction', 'update', 'again', 'overtaken'] as const).map(
    (why): Answer => ({
      ...DRAFT,
      why,
      notes: [{ ...NOTE, edited: why === 'edit' || why === 'update' }],
      changed: why === 'update' ? ['time', 'people', 'company', 'role', 'place'] : [],
    }),
  ),
  ...(
    ['screen', 'interview', 'technical', 'panel', 'onsite', 'final', 'informational', 'take-home'] as const
  ).map((round): Answer => ({ ...DRAFT, interview: { ...VIEW, round } })),
  ...(
    ['none', 'winmail', 'unreadable-calendar', 'too-large-calendar', 'not-an-invite', 'over-budget'] as const
  ).map((problem): Answer => ({ kind: 'no-invite', problem, limit: null })),
  { kind: 'confirmed', interview: VIEW, notes: [QUEUED], notGoing: [] },
  {
    kind: 'confirmed',
    interview: VIEW,
    notes: [QUEUED],
    notGoing: [{ ...NOTE, sendable: false, closed: 'opted-out' }],
  },
  ...(['opted-out', 'bounced'] as const).map(
    (closed): Answer => ({ ...DRAFT, sendable: false, notes: [{ ...NOTE, sendable: false, closed }] }),
  ),
  {
    kind: 'confirmed',
    interview: PANEL.interview,
    notes: PANEL.notes.map((note) => ({ ...note, state: 'queued', at: QUEUED.at })),
    notGoing: [],
  },
  { kind: 'already', interview: VIEW, notes: [SENT] },
  {
    kind: 'already',
    interview: PANEL.interview,
    notes: [
      { ...QUEUED, at: null },
      { ...SENT, number: 2 },
      { ...NOTE, number: 3, state: 'sending' },
    ],
  },
  { kind: 'stopped', interview: VIEW, notes: [NOTE] },
  {
    kind: 'stopped',
    interview: PANEL.interview,
    notes: [NOTE, { ...SENT, number: 2 }, { ...NOTE, number: 3, state: 'uncertain' }],
  },
  { kind: 'stopped', interview: VIEW, notes: [SENT] },
  { kind: 'nudge', count: 1, interview: VIEW, notes: [NOTE] },
  { kind: 'nudge', count: 2, interview: PANEL.interview, notes: PANEL.notes },
  { kind: 'leaving', interview: VIEW, notes: [QUEUED] },
  { kind: 'receipt', interview: VIEW, notes: [SENT] },
  { kind: 'cancelled', interview: VIEW, notes: [] },
  { kind: 'cancelled', interview: VIEW, notes: [SENT] },
  { kind: 'uncertain', interview: VIEW, notes: [{ ...NOTE, state: 'uncertain' }] },
  ...(
    [
      'bounced',
      'no-such-address',
      'mailbox-full',
      'complaint',
      'rejected',
      'not-accepted',
      'opted-out',
    ] as const
  ).map(
    (reason): Answer => ({
      kind: 'undelivered',
      interview: VIEW,
      note: { ...NOTE, state: 'failed' },
      reason,
    }),
  ),
  { kind: 'skipped', interview: VIEW },
  { kind: 'list', interviews: [] },
  { kind: 'list', interviews: [{ interview: VIEW, notes: [SENT] }] },
  {
    kind: 'list',
    interviews: [
      { interview: VIEW, notes: [{ ...NOTE, state: 'skipped' }] },
      { interview: PANEL.interview, notes: [] },
      { interview: VIEW, notes: [{ ...NOTE, state: 'failed' }, NOTE] },
    ],
  },
  { kind: 'help', inbound: false },
  { kind: 'help', inbound: true },
  { kind: 'forgotten', what: 'interview', deleted: { interviews: 1, notes: 1, rawMails: 0, queued: 0 } },
  { kind: 'forgotten', what: 'everything', deleted: { interviews: 3, notes: 4, rawMails: 5, queued: 1 } },
  ...(['not-allowed', 'too-many-invites', 'too-many-recipients', 'sending-paused'] as const).map(
    (why): Answer => ({ kind: 'refused', why }),
  ),
  ...(
    [
      'send-doubt',
      'send-and-more',
      'which-note',
      'which-interview',
      'when',
      'no-end',
      'zone',
      'text-and-html-differ',
      'nothing-read',
      'salutation',
      'forget-me',
      'nothing-to-send',
      'name',
      'not-ready',
    ] as const
  ).map(
    (about): Answer => ({
      kind: 'question',
      question: { about },
      interview: about === 'forget-me' ? null : PANEL.interview,
      notes: PANEL.notes,
    }),
  ),
  ...(['not-an-address', 'not-of-the-company', 'free-mail', 'opted-out', 'too-many'] as const).map(
    (problem): Answer => ({
      kind: 'question',
      question: { about: 'address', problem },
      interview: VIEW,
      notes: [NOTE],
    }),
  ),
]
