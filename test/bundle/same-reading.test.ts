import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import iconv from 'iconv-lite'
import { bundle, ROOT } from '../../lib/bundle/bundle.ts'
import light from '../../lib/bundle/substitutes/iconv-lite.ts'

const outdir = mkdtempSync(join(tmpdir(), 'afterword-bundle-'))
const files = readdirSync(join(ROOT, 'test/fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(eml|ics)$/.test(name))
  .map((name) => join('test/fixtures', name))
  .sort()

describe('a bundle', () => {
  beforeAll(async () => {
    for (const name of ['read', 'draft'])
      await bundle({ entry: `bin/${name}.ts`, outdir: join(outdir, name) })
  }, 60_000)
  afterAll(() => rmSync(outdir, { recursive: true }))

  it.each(['read', 'draft'])(
    'gives what the sources give for every fixture (%s)',
    async (name) => {
      expect(files.length).toBeGreaterThan(300)
      const [ours, bundled] = [await run(`bin/${name}.ts`), await run(join(outdir, name, 'index.mjs'))]
      expect(ours.length).toBeGreaterThan(10_000)
      expect(bundled).toBe(ours)
    },
    120_000,
  )
})

describe('decoding by Node', () => {
  const SAMPLES: Record<string, string> = {
    'windows-1250': 'Příliš žluťoučký kůň',
    'windows-1251': 'Собеседование с Анной',
    'windows-1252': 'Gespräch “mit” Zoë – 10 €',
    'windows-1253': 'Συνέντευξη',
    'windows-1254': 'Görüşme İstanbul',
    'windows-1255': 'ראיון',
    'windows-1256': 'مقابلة',
    'windows-1257': 'Ąžuolas ūkis',
    'windows-874': 'สัมภาษณ์',
    'ISO-8859-2': 'Łukasz Żółć',
    'ISO-8859-5': 'Собеседование',
    'ISO-8859-7': 'Συνέντευξη',
    'ISO-8859-9': 'Görüşme',
    'ISO-8859-15': 'Entretien à 10 € œuvre',
    'KOI8-R': 'Собеседование',
    'KOI8-U': 'Співбесіда',
    GBK: '面试 王芳',
    GB2312: '面试 王芳',
    GB18030: '面试 王芳 𠀀',
    Big5: '面試 陳大文',
    'EUC-KR': '면접 김민수',
    'ks_c_5601-1987': '면접 김민수',
    // Of Windows' 949 Node has what EUC-KR has; the other 8,822 syllables stand in no name that we know of.
    CP949: '면접 김민수',
    Shift_JIS: '面接 ｶﾅ 山田太郎',
    'EUC-JP': '面接 山田太郎',
    'UTF-16LE': 'Interview 面接',
    'UTF-16BE': 'Interview 面接',
    cp866: 'Собеседование',
    macintosh: 'Gespräch',
    'utf-7': 'Gespräch & 面接',
  }

  it.each(Object.entries(SAMPLES))('reads %s as iconv-lite does', (charset, text) => {
    expect(light.encodingExists(charset)).toBe(true)
    expect(light.decode(iconv.encode(text, charset), charset)).toBe(text)
  })

  it.each(['iso-2022-jp', 'x-user-defined-nonsense', ''])(
    'knows no more names than iconv-lite: %j',
    (name) => {
      expect([light.encodingExists(name), iconv.encodingExists(name)]).toEqual([false, false])
      expect(() => light.getCodec(name)).toThrow()
    },
  )
})

/** What a command prints for all fixtures; some of them are no invites, so its exit code is 1. */
function run(script: string): Promise<string> {
  return new Promise((resolve) => {
    const args = ['--disable-warning=ExperimentalWarning', script, ...files]
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 64e6 }, (_error, stdout) => resolve(stdout))
  })
}
