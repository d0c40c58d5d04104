import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { QuotedPrintableDecoder } from '../../lambdas/message/quoted-printable.ts'
import { seeded } from '../hostile/mails.ts'

async function decoded(text: string, cut: () => number = () => text.length): Promise<string> {
  const chunks: Buffer[] = []
  for (let at = 0; at < text.length; ) {
    const end = at + Math.max(1, cut())
    chunks.push(Buffer.from(text.slice(at, end), 'latin1'))
    at = end
  }
  const bytes = await buffer(Readable.from(chunks, { objectMode: false }).pipe(new QuotedPrintableDecoder()))
  return bytes.toString('latin1')
}

const SAMPLES: readonly [name: string, text: string, expected: string][] = [
  ['escapes in either case', 'a=3Db=e4=C3', 'a=b\u00e4\u00c3'],
  ['soft line breaks', 'one =\r\ntwo=\nthree', 'one twothree'],
  ['soft line breaks with space behind them', 'one= \t\r\ntwo', 'onetwo'],
  ['space that was added before a line break', 'one \t\r\ntwo  three ', 'one\r\ntwo  three'],
  ['equals signs that escape nothing', 'a=b =zz= =4', 'a=b =zz= =4'],
  ['an equals sign at the end', 'one=', 'one'],
  ['bytes that should have been escaped', '\u00e4\u0000\u00ff', '\u00e4\u0000\u00ff'],
  ['nothing', '', ''],
]

describe('quoted-printable', () => {
  test.each(SAMPLES)('undoes %s', async (_, text, expected) => {
    expect(await decoded(text)).toBe(expected)
  })

  test('comes out the same wherever the stream is cut', async () => {
    const random = seeded(7)
    const text = Array.from({ length: 40 }, () => SAMPLES[Math.floor(random() * SAMPLES.length)]?.[1]).join(
      '\r\n',
    )
    const whole = await decoded(text)
    for (let i = 0; i < 50; i++) expect(await decoded(text, () => Math.floor(random() * 12))).toBe(whole)
  })

  test('comes out the same in a line that has no end', async () => {
    const text = '=41b'.repeat(60_000)
    expect(await decoded(text, () => 10_007)).toBe('Ab'.repeat(60_000))
  })
})
