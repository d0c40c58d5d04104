import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Forwarder } from '../../../lambdas/invite/invite.ts'
import { findInWords } from '../../../lambdas/invite/words/words.ts'
import type { Message } from '../../../lambdas/message/message.ts'
import { processorMs } from '../../processor-time.ts'
import { findIn, readMail } from './read-fixture.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/words')
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'))
const MOST_MS = 2000

/** A repeatable source of numbers (mulberry32), so that a failure can be run again. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function mutated(text: string, seed: number): string {
  const random = dice(seed)
  const lines = text.split('\n')
  const at = () => Math.floor(random() * lines.length)
  for (let i = 0; i < 3; i++) {
    const kind = Math.floor(random() * 5)
    if (kind === 0) lines.splice(at(), 1)
    if (kind === 1) lines.splice(at(), 0, lines[at()] ?? '')
    if (kind === 2) lines.splice(at())
    if (kind === 3) lines[at()] = (lines[at()] ?? '').split('').reverse().join('')
    if (kind === 4) lines[at()] = (lines[at()] ?? '').repeat(3)
    if (lines.length === 0) lines.push('')
  }
  return lines.join('\n')
}

function messageOf(text: string, more: Partial<Message> = {}): Message {
  return {
    from: null, to: [], cc: [], subject: 'Fwd: Interview', messageId: null, references: [], date: { at: Date.UTC(2026, 10, 20), offsetMinutes: 0 },
    robot: null, text, textFromHtml: false, html: null, calendars: [], tnef: [], forwarded: [], skipped: 0, ...more,
  } // biome-ignore format: a table
}

const forwarder = { email: 'sam@example.org', name: 'Sam Okafor' } as unknown as Forwarder

function readTimed(message: Message, forward: string | null = null) {
  const before = processorMs()
  const invites = findInWords(message, forwarder, { words: '', forward })
  return { invites, took: processorMs() - before }
}

describe('mutilated mail', () => {
  it.each(names)('never throws or gives half an answer: %s', async (name) => {
    const message = await readMail(readFileSync(join(FOLDER, name)))
    for (let seed = 1; seed <= 20; seed++) {
      for (const invite of findIn({ ...message, text: mutated(message.text, seed) })) {
        const asks = invite.missing.includes('start') || invite.missing.includes('zone')
        expect(invite.start !== null || asks || invite.status === 'CANCELLED').toBe(true)
        expect(invite.wallTime !== null).toBe(invite.missing.includes('zone'))
      }
    }
  })
})

describe('hostile text', () => {
  const block = 'Your interview with Dana Ruiz is confirmed for Tuesday, November 24 at 2pm EST. '
  it.each<[string, string]>([
    ['spaces', `${block}${' '.repeat(400_000)}x`],
    ['line ends', `${block}${'\n'.repeat(400_000)}x`],
    ['dates', 'Tuesday, November 24, 2026 2pm - 3pm EST '.repeat(10_000)],
    ['slots', `Your interview\n${'10:00 - 10:45 Dana Ruiz\n'.repeat(20_000)}`],
    ['capitals', `interview with ${'Aa '.repeat(100_000)}`],
    ['names and commas', `Interviewers: ${'Dana Ruiz, '.repeat(40_000)}`],
    ['labels', 'When:\n'.repeat(80_000)],
    ['headers', 'From: a <a@b.example>\nDate: x\nSubject: y\nTo: z\n\n'.repeat(8_000)],
    ['brackets', `Interview 2pm ${'('.repeat(200_000)}`],
    ['links', `Interview https://${'a/'.repeat(100_000)} ${'https://x.zoom.us/j/1 '.repeat(10_000)}`],
    ['digits', `interview ${'1'.repeat(300_000)} ${'1.1.'.repeat(60_000)}`],
    ['words of one letter', `your interview ${'a '.repeat(200_000)}`],
    ['quotation marks', `${'> '.repeat(100_000)}interview`],
    ['dashes', `interview ${'- '.repeat(150_000)}${'-'.repeat(100_000)}`],
    ['at signs', `With: ${'a@'.repeat(100_000)}`],
  ])('takes no time: %s', (_, text) => {
    expect(readTimed(messageOf(text)).took).toBeLessThan(MOST_MS)
    expect(readTimed(messageOf(text), text).took).toBeLessThan(MOST_MS)
  })

  it.each<[string, string]>([
    ['open scripts', '<script type="application/ld+json">{'.repeat(20_000)],
    [
      'deep JSON',
      `<script type="application/ld+json">${'{"@type":"Event","a":'.repeat(5_000)}1${'}'.repeat(5_000)}</script>`,
    ],
    ['deep items', '<div itemscope itemprop="a">'.repeat(20_000)],
    ['angle brackets', `<div itemscope>${'<'.repeat(300_000)}`],
  ])('takes no time in HTML: %s', (_, html) => {
    const text = 'Your interview is confirmed.'
    expect(readTimed(messageOf(text, { html }), text).took).toBeLessThan(MOST_MS)
  })

  it('does not let linked data reach the prototype of objects', () => {
    const html =
      '<div itemscope itemtype="http://schema.org/Event"><span itemprop="__proto__">x</span><span itemprop="name">Interview</span></div>' +
      '<script type="application/ld+json">{"@type":"Event","__proto__":{"polluted":1},"name":"Interview","startDate":"2026-11-24T14:00:00Z"}</script>'
    readTimed(messageOf('Interview', { html }), 'Interview')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
