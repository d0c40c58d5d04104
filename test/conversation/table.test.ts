import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { alternativeMail } from './mails.ts'
import { type InviteOptions, inviteMail, type Left, openWorld, type World } from './world.ts'

/** Product page §4, row by row: what goes in, what comes out. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  world.at('2026-11-24T18:00:00Z')
})
afterEach(() => world.stop())

/** The interview was today, 11:00 to 12:00 in New York; it is 13:00 there now. */
async function draftOf(invite: InviteOptions = {}): Promise<Left> {
  const { answers } = await world.deliver(inviteMail(invite))
  return answers[0] as Left
}

const PANEL = [
  ['Pat Doe', 'pat@acme.example'],
  ['Robin Vale', 'robin@acme.example'],
  ['Sam Okafor', 'sam@acme.example'],
] as const

const notes = (left: readonly Left[]) => left.filter(({ kind }) => kind === 'note')

describe('send', () => {
  it('waits for the morning where the usual time is at night', async () => {
    world.at('2026-11-25T02:30:00Z')
    const { outcome, answers } = await world.reply(await draftOf(), 'send')
    expect(outcome).toEqual({ kind: 'answered', with: 'confirmed' })
    expect(answers[0]?.text).toMatch(/8:00/)
    expect(notes(await world.run('2026-11-25T12:59:00Z'))).toEqual([])
    expect(notes(await world.tick('2026-11-25T13:00:00Z'))).toHaveLength(1)
  })

  it('to one of a panel sends only that note', async () => {
    const draft = await draftOf({ people: PANEL })
    const first = await world.reply(draft, 'send to Robin')
    const second = await world.reply(first.answers[0], 'send 3')
    expect([first.outcome, second.outcome].map((outcome) => 'with' in outcome && outcome.with)).toEqual([
      'confirmed',
      'confirmed',
    ])
    const left = notes(await world.run('2026-11-24T20:00:00Z'))
    expect(left.map(({ to }) => to)).toEqual(['robin@acme.example', 'sam@acme.example'])
  })

  it('sends a panel 2 to 9 minutes apart, no two alike, with one receipt', async () => {
    await world.reply(await draftOf({ people: PANEL }), 'send')
    const left = await world.run('2026-11-24T21:00:00Z')
    const times = notes(left).map(({ at }) => at)
    const gaps = times.slice(1).map((at, index) => (at - (times[index] as number)) / 60_000)
    expect(gaps).toHaveLength(2)
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(2)
      expect(gap).toBeLessThanOrEqual(10)
    }
    expect(new Set(notes(left).map(({ text }) => text)).size).toBe(3)
    expect(left.filter(({ kind }) => kind === 'receipt')).toHaveLength(1)
  })

  it('is offered beside a note that only their own mailbox can send, and sends the others', async () => {
    const people = Array.from({ length: 11 }, (_, index) => [
      `Pat${'abcdefghijk'[index]} Doe`,
      `pat${index}@acme.example`,
    ]) as [string, string][]
    const draft = await draftOf({ people })
    expect(draft.text).toMatch(/^ *send –/m)
    await world.reply(draft, 'send')
    expect(notes(await world.run('2026-11-24T22:00:00Z'))).toHaveLength(10)
  })

  it('now goes after the undo window, before the end and at night', async () => {
    world.at('2026-11-24T02:00:00Z')
    await world.reply(await draftOf(), 'send now')
    expect(notes(await world.tick('2026-11-24T02:09:00Z'))).toEqual([])
    expect(notes(await world.tick('2026-11-24T02:10:00Z'))).toHaveLength(1)
  })

  it('at a time goes at that time, in the zone of the reply', async () => {
    const draft = await draftOf()
    const { answers } = await world.reply(draft, 'send tomorrow 9am', {
      date: 'Tue, 24 Nov 2026 19:00:00 +0100',
    })
    expect(answers[0]?.kind).toBe('confirmed')
    expect(notes(await world.tick('2026-11-25T07:59:00Z'))).toEqual([])
    expect(notes(await world.tick('2026-11-25T08:00:00Z'))).toHaveLength(1)
  })

  it('a second time says when it goes and sends nothing more', async () => {
    const first = await world.reply(await draftOf(), 'send')
    const second = await world.reply(first.answers[0], 'send')
    expect(second.outcome).toEqual({ kind: 'answered', with: 'already' })
    expect(notes(await world.run('2026-11-24T21:00:00Z'))).toHaveLength(1)
    const third = await world.reply(second.answers[0], 'send')
    expect(third.outcome).toEqual({ kind: 'answered', with: 'already' })
    expect(notes(await world.run('2026-11-25T21:00:00Z'))).toEqual([])
  })

  it('asks where the end is not known, and goes with `send now`', async () => {
    const draft = await draftOf({ end: null })
    const asked = await world.reply(draft, 'send')
    expect(asked.outcome).toEqual({ kind: 'answered', with: 'question: no-end' })
    await world.reply(asked.answers[0], 'send now')
    expect(notes(await world.run('2026-11-24T18:30:00Z'))).toHaveLength(1)
  })

  it('asks where the zone is not known, and takes a city', async () => {
    const draft = await draftOf({ zone: null })
    const asked = await world.reply(draft, 'send')
    expect(asked.outcome).toEqual({
      kind: 'answered',
      with: expect.stringMatching(/^question: (zone|no-end)$/),
    })
    const told = await world.reply(asked.answers[0], 'New York')
    expect(told.outcome).toEqual({ kind: 'answered', with: 'draft: correction' })
  })

  it('in doubt sends nothing and asks', async () => {
    let draft: Left | undefined = await draftOf()
    for (const words of [
      "don't send",
      'send later?',
      'should I send this?',
      'send it, but change Thursday',
      'Looks good!',
      'thanks, great!',
    ]) {
      const { outcome, answers } = await world.reply(draft, words)
      expect([words, outcome]).toEqual([
        words,
        { kind: 'answered', with: expect.stringMatching(/^question: send/) },
      ])
      draft = answers[0]
    }
    expect(notes(await world.run('2026-11-26T18:00:00Z'))).toEqual([])
  })
})

describe('undo', () => {
  it.each(['undo', 'stop', 'wait', 'cancel'])('%s: what has not left does not leave', async (word) => {
    const confirmed = await world.reply(await draftOf(), 'send')
    const { outcome } = await world.reply(confirmed.answers[0], word)
    expect(outcome).toEqual({ kind: 'answered', with: 'stopped' })
    expect(notes(await world.run('2026-11-24T21:00:00Z'))).toEqual([])
  })

  it('says of a note that left that it left', async () => {
    const confirmed = await world.reply(await draftOf(), 'send')
    await world.run('2026-11-24T18:20:00Z')
    const { answers } = await world.reply(confirmed.answers[0], 'undo')
    expect(answers[0]?.text).toMatch(/Too late/)
  })

  it('holds what is queued when a doubt says not to send', async () => {
    const confirmed = await world.reply(await draftOf(), 'send')
    await world.reply(confirmed.answers[0], "please don't send it yet")
    expect(notes(await world.run('2026-11-24T21:00:00Z'))).toEqual([])
  })
})

describe('style and stance', () => {
  it.each(['shorter', 'warmer', 'more formal', 'simpler'])('%s gives another note', async (word) => {
    const draft = await draftOf()
    const { outcome, answers } = await world.reply(draft, word)
    expect(outcome).toEqual({ kind: 'answered', with: 'draft: style' })
    expect(answers[0]?.text).not.toEqual(draft.text)
  })

  it.each(['dream job', 'keen', 'open', 'not for me'])('%s changes the stance', async (word) => {
    const { outcome } = await world.reply(await draftOf(), word)
    expect(outcome).toEqual({ kind: 'answered', with: 'draft: stance' })
  })

  it('after `send` takes back what was queued, since another text was confirmed', async () => {
    const confirmed = await world.reply(await draftOf(), 'send')
    const shown = await world.reply(confirmed.answers[0], 'warmer')
    expect(notes(await world.run('2026-11-24T19:00:00Z'))).toEqual([])
    await world.reply(shown.answers[0], 'send')
    expect(notes(await world.run('2026-11-24T20:00:00Z'))).toHaveLength(1)
  })
})

describe('an edit', () => {
  const TEXT = 'Hi Pat,\n\nThank you for your time –  and for  the tour of the *ship*.\n\nWarmly,\nAlex'

  it('is the note, byte for byte, and goes as it is', async () => {
    const shown = await world.reply(await draftOf(), TEXT)
    expect(shown.outcome).toEqual({ kind: 'answered', with: 'draft: edit' })
    await world.reply(shown.answers[0], 'send')
    const [note] = notes(await world.run('2026-11-24T19:00:00Z'))
    expect(note?.text.trimEnd()).toBe(TEXT)
  })

  it('is not broken where a mail program wrapped its lines', async () => {
    const draft = await draftOf()
    const line =
      'Thank you for walking me through how your team runs its onboarding on Monday; I have thought about it since.'
    const wrapped = line.replace(' onboarding', '\r\nonboarding')
    const text = `Hi Pat,\r\n\r\n${wrapped}\r\n\r\nWarmly,\r\nAlex`
    const html = `<div>Hi Pat,<br><br>${line}<br><br>Warmly,<br>Alex</div>`
    const mail = alternativeMail(draft, text, html)
    const shown = await world.deliver(mail, draft.replyTo as string)
    expect(shown.outcome).toEqual({ kind: 'answered', with: 'draft: edit' })
    await world.reply(shown.answers[0], 'send')
    const [note] = notes(await world.run('2026-11-24T19:00:00Z'))
    expect(note?.text.trimEnd()).toBe(`Hi Pat,\n\n${line}\n\nWarmly,\nAlex`)
  })

  it('is kept when other words redraw the rest', async () => {
    const shown = await world.reply(await draftOf({ people: PANEL }), TEXT)
    const again = await world.reply(shown.answers[0], 'shorter')
    expect(again.answers[0]?.text).toContain('tour of the *ship*')
  })

  it('to nobody of the interview is asked about', async () => {
    const { outcome } = await world.reply(
      await draftOf(),
      'Dear Jordan,\n\nThank you for your time today.\n\nAlex',
    )
    expect(outcome).toEqual({ kind: 'answered', with: 'question: salutation' })
  })
})

describe('corrections', () => {
  it.each([
    ['company: Globex', 'Globex'],
    ['role: Staff Engineer', 'Staff Engineer'],
    ['name: Alexandra Kim', 'Alexandra Kim'],
  ])('%s is shown', async (words, shown) => {
    const { outcome, answers } = await world.reply(await draftOf(), words)
    expect(outcome).toEqual({ kind: 'answered', with: 'draft: correction' })
    expect(answers[0]?.text).toContain(shown)
  })

  it('of name and signature are kept for the next interview', async () => {
    await world.reply(await draftOf(), 'name: Alexandra Kim')
    const { answers } = await world.deliver(inviteMail({ uid: 'another@acme.example' }))
    expect(answers[0]?.text).toContain('Alexandra')
  })

  it('to: adds an interviewer at the company alone', async () => {
    const draft = await draftOf()
    const added = await world.reply(draft, 'to: Robin Vale <robin@acme.example>')
    expect(added.outcome).toEqual({ kind: 'answered', with: 'draft: correction' })
    expect(added.answers[0]?.text).toContain('Robin')
    for (const address of [
      'robin@gmail.com',
      'robin@globex.example',
      'alex@mailhost.example',
      'robin@calendly.com',
    ]) {
      const { outcome } = await world.reply(added.answers[0], `to: ${address}`)
      expect([address, outcome]).toEqual([address, { kind: 'answered', with: 'question: address' }])
    }
    await world.reply(added.answers[0], 'send')
    expect(notes(await world.run('2026-11-24T20:00:00Z')).map(({ to }) => to)).toEqual([
      'pat@acme.example',
      'robin@acme.example',
    ])
  })

  it('to: names nobody whom we may write to where the invite names no company', async () => {
    const draft = await draftOf({ people: [['Pat Doe', 'pat.doe@gmail.com']] })
    const added = await world.reply(draft, 'to: Robin Vale <robin@acme.example>')
    await world.reply(added.answers[0], 'send')
    expect(notes(await world.run('2026-11-24T20:00:00Z')).map(({ to }) => to)).toEqual(['pat.doe@gmail.com'])
  })
})

describe('private words', () => {
  it('are woven in and shown again, and take back what was queued', async () => {
    const confirmed = await world.reply(await draftOf(), 'send')
    const { outcome } = await world.reply(
      confirmed.answers[0],
      'We talked about the migration to the new billing system.',
    )
    expect(outcome).toEqual({ kind: 'answered', with: 'draft: words' })
    expect(notes(await world.run('2026-11-24T21:00:00Z'))).toEqual([])
  })
})

describe('skip, list and help', () => {
  it('skip closes it: no nudge follows', async () => {
    world.at('2026-11-24T12:00:00Z')
    const { outcome } = await world.reply(await draftOf(), 'skip')
    expect(outcome).toEqual({ kind: 'answered', with: 'skipped' })
    expect(await world.run('2026-11-26T12:00:00Z')).toEqual([])
  })

  it('list shows all interviews, in a reply and at the inbound address', async () => {
    await world.deliver(
      inviteMail({ uid: 'other@globex.example', people: [['Robin Vale', 'robin@globex.example']] }),
    )
    const { answers } = await world.reply(await draftOf(), 'list')
    expect(answers[0]?.text).toMatch(/Pat[\s\S]*Robin|Robin[\s\S]*Pat/)
    const inbound = await world.reply(undefined, 'list')
    expect(inbound.answers[0]?.text).toMatch(/Pat[\s\S]*Robin|Robin[\s\S]*Pat/)
  })

  it('help offers the words, and send at the inbound address is none', async () => {
    expect((await world.reply(await draftOf(), 'help')).outcome).toEqual({ kind: 'answered', with: 'help' })
    expect((await world.reply(undefined, 'help')).outcome).toEqual({ kind: 'answered', with: 'help' })
    expect((await world.reply(undefined, 'send')).outcome).not.toEqual({
      kind: 'answered',
      with: 'confirmed',
    })
    expect(notes(await world.run('2026-11-25T18:00:00Z'))).toEqual([])
  })
})

describe('forget', () => {
  it('this deletes the interview and stops what was queued', async () => {
    const confirmed = await world.reply(await draftOf(), 'send')
    const { outcome, answers } = await world.reply(confirmed.answers[0], 'forget this')
    expect(outcome).toEqual({ kind: 'answered', with: 'forgotten: interview' })
    expect(answers).toHaveLength(1)
    expect(notes(await world.run('2026-11-24T21:00:00Z'))).toEqual([])
    expect(world.raw.size).toBe(0)
    expect(await world.ports.store.listInterviews('alex@mailhost.example' as never)).toEqual([])
  })

  it.each(['in a reply', 'at the inbound address'])('me deletes everything, %s', async (where) => {
    await world.deliver(
      inviteMail({ uid: 'other@globex.example', people: [['Robin Vale', 'robin@globex.example']] }),
    )
    const confirmed = await world.reply(await draftOf(), 'send')
    const { answers } = await world.reply(
      where === 'in a reply' ? confirmed.answers[0] : undefined,
      'forget me',
    )
    expect(answers[0]?.text).toMatch(/Interviews: 2/)
    expect(await world.run('2026-11-26T21:00:00Z')).toEqual([])
    expect(world.raw.size).toBe(0)
    expect(await world.ports.store.readCandidate('alex@mailhost.example' as never)).toEqual({
      profile: null,
      interviews: [],
    })
    expect((await world.reply(confirmed.answers[0], 'send')).answers).toEqual([])
  })

  it('leaves the send-once record: no second note about the same interview', async () => {
    await world.reply(await draftOf(), 'send')
    await world.run('2026-11-24T19:00:00Z')
    await world.reply(undefined, 'forget me')
    await world.reply(await draftOf(), 'send')
    expect(notes(await world.run('2026-11-25T19:00:00Z'))).toEqual([])
  })
})

describe('a complaint', () => {
  it('about a note that arrived is not called undelivered', async () => {
    await world.reply(await draftOf(), 'send')
    const [note] = notes(await world.run('2026-11-24T18:20:00Z')) as [Left]
    await world.event('Complaint', note, {
      complaint: { complainedRecipients: [{ emailAddress: note.to }], timestamp: '2026-11-24T18:30:00Z' },
    })
    const [told] = await world.run('2026-11-24T18:40:00Z')
    expect(told?.text).toContain('About your note to Pat Doe.')
    expect(told?.text).not.toContain('did not arrive')
  })
})
