import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CANDIDATE, forwardMail, INTERVIEWER, invite } from './mails.ts'
import { type Rig, startRig } from './rig.ts'

describe('an invite, its update and its cancellation, over restarts and a kill', () => {
  let rig: Rig
  const first = forwardMail({ id: 'first', words: 'Looking forward to this one!' })

  beforeAll(async () => {
    rig = await startRig()
  })
  afterAll(() => rig.dispose())

  test('the forward is answered with a draft in its thread, to its sender alone', async () => {
    await rig.forward(first)
    const [draft] = await rig.sent(1)
    expect(draft?.destinations).toEqual([CANDIDATE.email])
    expect(draft?.subject).toBe('Re: Interview with Northwind Labs')
    expect(draft?.header('in-reply-to')).toBe('<first@mailbox.example>')
    expect(draft?.header('auto-submitted')).toBe('auto-replied')
    expect(draft?.text).toContain('Dana,')
    expect(draft?.text).toContain(INTERVIEWER.email)
    expect(draft?.text).toContain('5 March 2030')
    expect(draft?.html).toContain('Dana')
  })

  test('the same mail again is not answered', async () => {
    await rig.forward(first)
    await rig.idle()
    expect(await rig.sent()).toHaveLength(1)
    expect(rig.log().at(-1)).toMatchObject({ outcome: 'ignored' })
  })

  test('the service ends cleanly and starts again on its data', async () => {
    expect(await rig.stop()).toBe(0)
    await rig.restart()
    await rig.forward(first)
    await rig.idle()
    expect(await rig.sent()).toHaveLength(1)
  })

  test('an update (SEQUENCE 1) is drafted anew', async () => {
    const calendar = invite({ sequence: 1, start: '20300312T150000Z', end: '20300312T160000Z' })
    await rig.forward(forwardMail({ id: 'second', calendar }))
    const sent = await rig.sent(2)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.text).toContain('12 March 2030')
    expect(sent[1]?.header('in-reply-to')).toBe('<second@mailbox.example>')
  })

  test('an older version changes nothing, also after kill -9', async () => {
    await rig.idle()
    await rig.kill()
    await rig.restart()
    await rig.forward(forwardMail({ id: 'late', calendar: invite({ sequence: 0 }) }))
    await rig.idle()
    const drafts = await rig.sent()
    expect(drafts.slice(2).every(({ text }) => text.includes('12 March 2030'))).toBe(true)
  })

  test('a cancellation is answered, and sends no note', async () => {
    const before = (await rig.sent()).length
    await rig.forward(forwardMail({ id: 'third', calendar: invite({ sequence: 2, method: 'CANCEL' }) }))
    const sent = await rig.sent(before + 1)
    expect(sent).toHaveLength(before + 1)
    expect(sent.at(-1)?.destinations).toEqual([CANDIDATE.email])
    expect(sent.at(-1)?.text).toMatch(/cancel/i)
    await rig.tick('2030-04-01T12:00:00Z')
    expect(await rig.sent()).toHaveLength(before + 1)
  })
})
