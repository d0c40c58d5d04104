import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Address } from '../../lambdas/address.ts'
import { addressHash, parseAddress } from '../../lambdas/address.ts'
import { dynamoStore } from '../../lambdas/aws/dynamo-store.ts'
import { dynamoTable } from '../../lambdas/aws/table.ts'
import type { Interview } from '../../lambdas/interview/interview.ts'
import { CAPS, DAY, TIMES } from '../../lambdas/limits.ts'
import type { Store } from '../../lambdas/ports.ts'
import { contractTable } from './contract-table.ts'

/**
 * One contract for every store: runs against the embedded DynamoDB, or against the endpoint that
 * AFTERWORD_CONTRACT_ENDPOINT names (the emulator of `npm run test:deploy`).
 */
const NOW = Date.UTC(2026, 10, 24, 12)
const SAM = parseAddress('sam.okafor@mailbox.example') as Address
const ADA = parseAddress('ada@mailbox.example') as Address

let store: Store
let stop: () => Promise<void>
let count = 0
/** A fresh id for each use, so that the suite can run twice against one table. */
const fresh = (what: string) => `${what}-${process.pid}-${Date.now()}-${count++}`

beforeAll(async () => {
  const table = await contractTable()
  store = dynamoStore(table.name, dynamoTable(table.name, table.client))
  stop = table.stop
})

afterAll(() => stop())

describe('claims', () => {
  it('give a mail to one worker, and to nobody once it is done', async () => {
    const id = fresh('mail')
    expect(await store.claimMail(id, 'a', NOW)).toBe('claimed')
    expect(await store.claimMail(id, 'b', NOW + 1)).toBe('busy')
    await store.finishMail(id, 'a', { kind: 'answered', with: 'draft' }, NOW)
    expect(await store.claimMail(id, 'b', NOW + DAY)).toBe('done')
  })

  it('let another worker resume after the lease', async () => {
    const id = fresh('mail')
    await store.claimMail(id, 'a', NOW)
    expect(await store.claimMail(id, 'b', NOW + TIMES.claimLease + 1)).toBe('resumed')
    expect(await store.claimMail(id, 'c', NOW + TIMES.claimLease + 2)).toBe('busy')
  })

  it('are given back after a fault by their owner alone', async () => {
    const id = fresh('mail')
    await store.claimMail(id, 'a', NOW)
    await store.releaseMail(id, 'b')
    expect(await store.claimMail(id, 'b', NOW + 1)).toBe('busy')
    await store.releaseMail(id, 'a')
    expect(await store.claimMail(id, 'b', NOW + 1)).toBe('resumed')
    await store.finishMail(id, 'b', { kind: 'ignored', reason: 'x' }, NOW)
    await store.releaseMail(id, 'b')
    expect(await store.claimMail(id, 'c', NOW + 2)).toBe('done')
  })

  it('know their own owner again after an answer that was lost', async () => {
    const id = fresh('mail')
    await store.claimMail(id, 'a', NOW)
    expect(await store.claimMail(id, 'a', NOW)).toBe('claimed')
  })

  it('have one winner among twenty', async () => {
    const id = fresh('mail')
    const won = await Promise.all(Array.from({ length: 20 }, (_, n) => store.claimMail(id, `w${n}`, NOW)))
    expect(won.filter((result) => result === 'claimed')).toHaveLength(1)
    expect(won.filter((result) => result === 'busy')).toHaveLength(19)
  })
})

describe('interviews', () => {
  it('are found by candidate and id, and by nobody else', async () => {
    const interview = anInterview(fresh('i'))
    expect(await store.putInterview(interview)).toBe(true)
    expect(await store.getInterview(SAM, interview.id)).toEqual(interview)
    expect(await store.getInterview(ADA, interview.id)).toBeNull()
    expect(await store.findInterview({ candidate: addressHash(SAM), id: interview.id })).toEqual(interview)
  })

  it('are written over the revision before alone', async () => {
    const interview = anInterview(fresh('i'))
    await store.putInterview(interview)
    expect(await store.putInterview(interview)).toBe(false)
    expect(await store.putInterview({ ...interview, revision: 2, words: 'two' })).toBe(true)
    expect(await store.putInterview({ ...interview, revision: 2, words: 'late' })).toBe(false)
    expect((await store.getInterview(SAM, interview.id))?.words).toBe('two')
  })

  it('are listed for their candidate, and gone when deleted', async () => {
    const interview = anInterview(fresh('i'))
    await store.putInterview(interview)
    expect((await store.listInterviews(SAM)).map(({ id }) => id)).toContain(interview.id)
    expect((await store.listInterviews(ADA)).map(({ id }) => id)).not.toContain(interview.id)
    await store.deleteInterview(SAM, interview.id)
    expect(await store.getInterview(SAM, interview.id)).toBeNull()
  })

  it("come with the profile of their candidate, and without other people's", async () => {
    const candidate = parseAddress(`${fresh('c')}@mailbox.example`) as Address
    expect(await store.readCandidate(candidate)).toEqual({ profile: null, interviews: [] })
    const interview = { ...anInterview(fresh('i')), candidate }
    const profile = { candidate, revision: 1, name: 'Sam', signature: null, replies: [], mails: [] }
    await store.putInterview(interview)
    await store.putProfile(profile)
    expect(await store.readCandidate(candidate)).toEqual({ profile, interviews: [interview] })
  })

  it('are due in the order of their time, page by page, and not before', async () => {
    const ids = [3, 1, 2].map((n) => ({ id: fresh('due'), dueAt: n * 1000 }))
    for (const { id, dueAt } of ids) await store.putInterview({ ...anInterview(id), dueAt })
    const mine = (refs: readonly { id: string }[]) =>
      refs.map(({ id }) => id).filter((id) => ids.some((one) => one.id === id))
    const ordered = [...ids].sort((a, b) => a.dueAt - b.dueAt).map(({ id }) => id)
    expect(mine(await store.dueInterviews(10_000, 100))).toEqual(ordered)
    expect(mine(await store.dueInterviews(2000, 100))).toEqual(ordered.slice(0, 2))
    const [first] = await store.dueInterviews(10_000, 1)
    expect(first?.candidate).toBe(addressHash(SAM))
    expect(mine(await store.dueInterviews(10_000, 100, first))).not.toContain(first?.id)
    for (const { id } of ids) await store.putInterview({ ...anInterview(id), revision: 2, dueAt: null })
    expect(mine(await store.dueInterviews(10_000, 100))).toEqual([])
  })
})

describe('secrets', () => {
  it('lead to the interview that gave them out, and to no other', async () => {
    // Ids that begin alike, as a secret names no more of one.
    const [mine, other] = [`a7${fresh('i')}`, `a7${fresh('i')}`].map((id) => ({
      ...anInterview(id),
      secrets: [{ hash: `hash of ${id}`, version: 1, expiresAt: NOW }],
    })) as unknown as [Interview, Interview]
    await store.putInterview(mine)
    await store.putInterview(other)
    const candidate = addressHash(SAM)
    const { hash } = mine.secrets[0] as { hash: string }
    expect((await store.findInterviewBySecret({ candidate, id: 'a7', hash }))?.id).toBe(mine.id)
    expect(await store.findInterviewBySecret({ candidate, id: 'a7', hash: 'guessed' })).toBeNull()
    expect(await store.findInterviewBySecret({ candidate, id: 'b7', hash })).toBeNull()
    const another = addressHash(ADA)
    expect(await store.findInterviewBySecret({ candidate: another, id: 'a7', hash })).toBeNull()
    await store.deleteInterview(SAM, mine.id)
    expect(await store.findInterviewBySecret({ candidate, id: 'a7', hash })).toBeNull()
  })

  it('of notes are found by their hash until deleted', async () => {
    const hash = fresh('secret')
    const secret = {
      kind: 'note',
      recipient: addressHash(ADA),
      interview: { candidate: addressHash(SAM), id: 'i' },
      note: 1,
      expiresAt: NOW,
    } as const
    await store.putSecret(hash, secret)
    expect(await store.findSecret(hash)).toEqual(secret)
    expect(await store.findSecret(fresh('other'))).toBeNull()
    await store.deleteSecrets([hash])
    expect(await store.findSecret(hash)).toBeNull()
  })
})

describe('caps', () => {
  it('count to the cap and no further, also in parallel', async () => {
    const name = fresh('invites')
    const taken = await Promise.all(Array.from({ length: 12 }, () => store.takeSlot(name, '2026-11-24', 5)))
    expect(taken.filter(Boolean)).toHaveLength(5)
    expect(await store.takeSlot(name, '2026-11-25', 5)).toBe(true)
  })

  it('admit a recipient so many times a day, and anew the next', async () => {
    const who = fresh('recipient')
    for (let n = 0; n < CAPS.notesPerRecipientPerDay; n++) {
      expect(await store.admitRecipient(who, '2026-11-24', CAPS.notesPerRecipientPerDay)).toBe('admitted')
    }
    expect(await store.admitRecipient(who, '2026-11-24', CAPS.notesPerRecipientPerDay)).toBe('full')
    expect(await store.admitRecipient(who, '2026-11-25', CAPS.notesPerRecipientPerDay)).toBe('admitted')
  })

  it('never admit a closed recipient; the first reason stays', async () => {
    const who = fresh('recipient')
    const closed = async () => (await store.findClosed([who])).get(who)
    expect(await closed()).toBeUndefined()
    await store.closeRecipient(who, 'opted-out', NOW)
    await store.closeRecipient(who, 'bounced', NOW + 1)
    expect(await closed()).toBe('opted-out')
    expect(await store.admitRecipient(who, '2026-11-24', 10)).toBe('opted-out')
  })
})

describe('closed recipients', () => {
  it('are found among any number of others, also where somebody is named twice', async () => {
    const all = Array.from({ length: 230 }, () => fresh('recipient'))
    const shut = [all[3], all[120], all[229]] as string[]
    for (const who of shut) await store.closeRecipient(who, 'bounced', NOW)
    // Somebody who was written to, and is open.
    await store.admitRecipient(all[7] as string, '2026-11-24', 10)
    const found = await store.findClosed([...all, ...all])
    expect([...found].sort()).toEqual(shut.map((who) => [who, 'bounced']).sort())
  })

  it('are none among nobody', async () => {
    expect(await store.findClosed([])).toEqual(new Map())
  })
})

describe('send-once records', () => {
  it('belong to one attempt, and pass on to a later one that names it', async () => {
    const key = fresh('note')
    expect(await store.claimNote(key, 'first', [], NOW)).toBe(true)
    expect(await store.claimNote(key, 'first', [], NOW)).toBe(true)
    expect(await store.claimNote(key, 'second', [], NOW)).toBe(false)
    expect(await store.claimNote(key, 'second', ['first'], NOW)).toBe(true)
    expect(await store.claimNote(key, 'third', ['first'], NOW)).toBe(false)
    expect(await store.claimNote(key, 'third', ['first', 'second'], NOW)).toBe(true)
  })
})

describe('profile and breaker', () => {
  it('are written over the revision before alone', async () => {
    const candidate = parseAddress(`${fresh('p')}@mailbox.example`) as Address
    const profile = { candidate, revision: 1, name: 'Sam', signature: null, replies: [], mails: [] }
    expect(await store.getProfile(candidate)).toBeNull()
    expect(await store.putProfile(profile)).toBe(true)
    expect(await store.putProfile({ ...profile, name: 'late' })).toBe(false)
    expect(await store.putProfile({ ...profile, revision: 2, name: 'Samuel' })).toBe(true)
    expect((await store.getProfile(candidate))?.name).toBe('Samuel')
    await store.deleteProfile(candidate)
    expect(await store.getProfile(candidate)).toBeNull()
  })

  it('keep one breaker for everybody', async () => {
    const before = await store.readBreaker()
    const next = {
      revision: (before?.revision ?? 0) + 1,
      sent: 1,
      bounces: [],
      complaints: [],
      stoppedAt: null,
    }
    expect(await store.putBreaker(next)).toBe(true)
    expect(await store.putBreaker(next)).toBe(false)
    expect(await store.readBreaker()).toEqual(next)
  })
})

/** Only what the store reads matters here; the rest rides along unread. */
function anInterview(id: string): Interview {
  return {
    schema: 2,
    secrets: [],
    recipientCap: 10,
    closed: [],
    id,
    candidate: SAM,
    revision: 1,
    words: 'one',
    dueAt: null,
    expiresAt: NOW + DAY,
    createdAt: NOW,
  } as unknown as Interview
}
