import { describe, expect, test } from '@jest/globals'
import { countWords } from '../../lambdas/note/body.ts'
import { finished } from '../../lambdas/note/compose.ts'
import { slotsOf } from '../../lambdas/note/frame-traits.ts'
import type { LanguagePack, Stock } from '../../lambdas/note/language-pack.ts'
import { loadPacks } from '../../lambdas/note/languages.ts'

const packs = await loadPacks()

/** Every sentence of a pack, with the path to its stock: `details.talked`, `close.open` … */
function framesOf(node: object, path = ''): { path: string; frame: string }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [{ path, frame: value }]
    return framesOf(
      value as object,
      ['any', 'warm', 'formal', 'plain'].includes(key) || /^\d+$/.test(key) ? path : here,
    )
  })
}

function stockSize(stock: Stock): number {
  return stock.any.length + (stock.plain?.length ?? 0)
}

const EVERYWHERE = ['onDay', 'day', 'role', 'company']
const DETAIL = ['topic', 'np', 'wh', 'ger']

function allowedIn(path: string, pack: LanguagePack): Set<string> {
  const kinds = Object.values(pack.kinds).flatMap((each) => each.flatMap(Object.keys))
  const own = /^(?:details|second)/.test(path)
    ? DETAIL
    : path === 'link'
      ? ['url', 'thing']
      : path === 'addition'
        ? ['addition']
        : []
  return new Set([...EVERYWHERE, ...kinds, ...own])
}

describe.each(packs)('every frame of $language', (pack) => {
  const frames = framesOf(pack.frames)
  const sentences = frames.map(({ frame }) => frame)

  test.each(frames)('has only known placeholders: $frame', ({ path, frame }) => {
    const allowed = allowedIn(path, pack)
    expect(
      slotsOf(frame)
        .flat()
        .filter((name) => !allowed.has(name)),
    ).toEqual([])
  })

  test.each(frames)('keeps the rules: $frame', ({ path, frame }) => {
    const text = finished(frame, SAMPLE, pack)
    const broken = pack.rules.patterns.filter(({ pattern }) => pattern.test(text))
    expect(broken.map(({ id }) => id)).toEqual([])
    expect(text).not.toMatch(/[—–!]| {2}| ,|^\p{Ll}/u)
    expect(text).toMatch(path === 'link' ? /[.!?:]|https:/ : /[.?]$/)
    expect(Math.max(...text.split(/(?<=[.!?])\s+/).map(countWords))).toBeLessThanOrEqual(34)
  })

  test('claims no more than its place allows', () => {
    const level = (path: string) => (/wish/.test(path) ? 2 : /keen/.test(path) ? 1 : 0)
    for (const { path, frame } of frames) {
      const text = finished(frame, { ...SAMPLE, topic: '', np: '', wh: '', ger: '' }, pack)
      const over = pack.rules.claims.filter(({ above, pattern }) => level(path) < above && pattern.test(text))
      expect(over.map(({ above }) => `${above}: ${frame}`)).toEqual([])
    }
  })

  test('is written once', () => {
    const seen = new Map<string, string>()
    for (const { path, frame } of frames.filter(
      ({ path: at }) => !/^(?:second|tail|details|informational|rejected|takeHome)/.test(at),
    )) {
      expect([seen.get(frame) ?? path, frame]).toEqual([path, frame])
      seen.set(frame, path)
    }
    expect(sentences.length).toBeGreaterThan(300)
  })

  test('stands beside enough others', () => {
    const { opening, gift, fact, close, keen, wish, rapport, kindness } = pack.frames
    for (const stock of [opening, gift, fact, close.open]) expect(stockSize(stock)).toBeGreaterThanOrEqual(30)
    for (const stock of [
      keen,
      wish,
      rapport,
      kindness,
      close.keen,
      close.wish,
      close.parting,
      pack.frames.withdrawn,
    ]) {
      expect(stockSize(stock)).toBeGreaterThanOrEqual(7)
    }
  })

  test.each(framesOf(pack.subjects).map(({ frame }) => frame))('subject is short and calm: %s', (frame) => {
    const text = finished(frame, { ...SAMPLE, role: 'Data Analyst', topic: 'event sourcing' }, pack)
    expect(text.length).toBeLessThanOrEqual(60)
    expect(countWords(text)).toBeGreaterThanOrEqual(2)
    expect(text).not.toMatch(/!|^(?:re|fwd?):/i)
  })
})

const SAMPLE: Readonly<Record<string, string>> = {
  onDay: 'on Thursday',
  day: 'Thursday',
  role: 'Data Analyst',
  company: 'Northwind',
  kind: 'conversation',
  topic: 'event sourcing',
  np: 'event sourcing',
  wh: 'how you test',
  ger: 'moving to events',
  url: 'https://example.org/',
  thing: 'the link to my map',
  addition: 'I would start small',
}
