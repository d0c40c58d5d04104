import { describe, expect, it } from '@jest/globals'
import type { Address } from '../../lambdas/address.ts'
import { applyInvite, type Interview, interviewId, openInterview } from '../../lambdas/interview/interview.ts'
import type { Invite } from '../../lambdas/invite/invite.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const CANDIDATE = 'alex@mailhost.example' as Address

function invite(change: Partial<Invite> = {}): Invite {
  return {
    uid: 'one@acme.example',
    recurrenceId: null,
    sequence: 0,
    dtstamp: 1000,
    method: 'REQUEST',
    status: null,
    title: 'Interview',
    company: { value: 'Acme', guessed: true },
    role: null,
    round: null,
    start: NOW + 3_600_000,
    end: NOW + 7_200_000,
    timeZone: 'Europe/Berlin',
    allDay: false,
    location: null,
    meetingUrl: null,
    organizer: null,
    interviewers: [{ name: 'Pat Doe', email: 'pat@acme.example' as Address }],
    coordinator: null,
    candidate: null,
    missing: [],
    wallTime: null,
    language: 'en',
    source: 'text/calendar',
    notes: [],
    ...change,
  }
}

function open(first: Invite): Interview {
  return openInterview(first, {
    candidate: { email: CANDIDATE, name: 'Alex Kim' },
    listed: true,
    recipientCap: 10,
    words: '',
    profile: null,
    metBefore: [],
    thread: { subject: 'x', messageId: null, references: [] },
    offsetMinutes: 0,
    mail: 'raw/1',
    now: NOW,
    retentionDays: 180,
  })
}

function applied(before: Interview, next: Invite): Interview {
  const result = applyInvite(before, next, NOW)
  return result.kind === 'ignored' ? before : result.interview
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}

describe('versions of an invite', () => {
  const versions = [
    invite({ sequence: 0, dtstamp: 5000, title: 'first' }),
    invite({ sequence: 1, dtstamp: 1000, start: NOW + 10_000_000, end: NOW + 20_000_000 }),
    invite({ sequence: 1, dtstamp: 2000, start: NOW + 30_000_000, end: NOW + 40_000_000 }),
    // Above 2^32 (seen in the wild).
    invite({ sequence: 1_407_317_367_304, dtstamp: 1, start: NOW + 50_000_000, end: NOW + 60_000_000 }),
  ]

  it.each(permutations([0, 1, 2, 3]).map((order) => [order.join(' ')]))(
    'in the order %s end with the newest',
    (order) => {
      const [first, ...rest] = order.split(' ').map((index) => versions[Number(index)] as Invite)
      const end = rest.reduce(applied, open(first as Invite))
      expect(end.invite.sequence).toBe(1_407_317_367_304)
      expect(end.invite.start).toBe(NOW + 50_000_000)
    },
  )

  it('that are the same, or that only a forwarding program stamped anew, are shown again', () => {
    const before = open(invite())
    expect(applyInvite(before, invite(), NOW).kind).toBe('again')
    expect(applyInvite(before, invite({ dtstamp: 9000 }), NOW).kind).toBe('again')
  })

  it('the candidate’s own yes changes nothing, and shows the draft again', () => {
    const known = open(invite())
    const yes = invite({ method: 'REPLY', answer: true, accepted: true, interviewers: [] })
    expect(applyInvite(known, yes, NOW)).toEqual({ kind: 'again', interview: known })
  })

  it('an answer to the invite is none', () => {
    expect(applyInvite(open(invite()), invite({ method: 'REPLY', answer: true, sequence: 9 }), NOW)).toEqual({
      kind: 'ignored',
      reason: 'not-an-update',
    })
  })

  it('CANCEL may lack everything but the UID', () => {
    const result = applyInvite(
      open(invite()),
      invite({ method: 'CANCEL', sequence: 1, start: null, end: null, interviewers: [] }),
      NOW,
    )
    expect(result.kind).toBe('cancelled')
    expect(result.kind === 'cancelled' && [result.interview.phase, result.interview.invite.start]).toEqual([
      'cancelled',
      NOW + 3_600_000,
    ])
  })

  it('an older CANCEL cancels nothing', () => {
    expect(
      applyInvite(open(invite({ sequence: 3 })), invite({ method: 'CANCEL', sequence: 2 }), NOW).kind,
    ).toBe('ignored')
  })

  it('a newer REQUEST after CANCEL brings it back; the cancelled one does not', () => {
    const cancelled = applied(open(invite()), invite({ method: 'CANCEL', sequence: 1 }))
    expect(applyInvite(cancelled, invite({ sequence: 1 }), NOW).kind).toBe('ignored')
    const back = applyInvite(cancelled, invite({ sequence: 2 }), NOW)
    expect(back.kind === 'updated' && back.interview.phase).toBe('open')
  })

  it('say what changed, and a correction of the candidate hides what lies beneath it', () => {
    const before = { ...open(invite()), corrected: { ...open(invite()).corrected, company: 'Globex' } }
    const next = invite({
      sequence: 1,
      company: { value: 'Acme Inc', guessed: false },
      location: 'Room 2',
      start: NOW + 9_000_000,
    })
    const result = applyInvite(before, next, NOW)
    expect(result.kind === 'updated' && result.changed).toEqual(['time', 'place'])
  })

  it('an interview that moves is kept as long after its new end', () => {
    const before = open(invite())
    const later = applied(before, invite({ sequence: 1, end: NOW + 7_200_000 + 86_400_000 }))
    expect(later.expiresAt - before.expiresAt).toBe(86_400_000)
  })
})

describe('the identity of an interview', () => {
  it('is of candidate, UID and occurrence', () => {
    const ids = [
      interviewId(CANDIDATE, 'a', null),
      interviewId('jo@mailhost.example' as Address, 'a', null),
      interviewId(CANDIDATE, 'b', null),
      interviewId(CANDIDATE, 'a', '2026-11-20T12:00:00Z'),
      interviewId(CANDIDATE, 'a2026-11-20T12:00:00Z', null),
    ]
    expect(new Set(ids).size).toBe(5)
    expect(interviewId('ALEX@mailhost.example' as Address, 'a', null)).toBe(ids[0])
  })
})
