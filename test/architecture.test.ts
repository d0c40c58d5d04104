import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

/** The boundary rules of CONTRIBUTING.md. A rule that nothing enforces is a wish. */
const ROOT = resolve(import.meta.dirname, '..')
const STAGES = ['mail', 'message', 'invite', 'interview', 'note', 'reply']
const ENTRIES = ['intake', 'dispatch', 'feedback', 'janitor'].map((name) => `lambdas/${name}.ts`)
const OWNERS: Record<string, string> = {
  mailparser: 'lambdas/message/',
  'ical.js': 'lambdas/invite/',
}
const MAX_LINES = 200

interface Source {
  readonly path: string
  readonly text: string
  /** Module specifiers; relative ones as paths from the root. */
  readonly imports: readonly string[]
}

const sources = ['lambdas', 'lib', 'bin'].flatMap((folder) => sourcesUnder(join(ROOT, folder)))
const lambdas = sources.filter(({ path }) => path.startsWith('lambdas/'))

describe('the sources', () => {
  it('are found', () => {
    expect(lambdas.length).toBeGreaterThan(20)
  })

  it('keep infrastructure out of the Lambdas', () => {
    expect(offences(lambdas, (target) => /^(lib|bin)\/|^aws-cdk-lib|^constructs/.test(target))).toEqual([])
  })

  it('let a stage import itself and earlier stages only', () => {
    const later = (source: Source, target: string) => {
      const to = stageOf(target)
      return to !== null && STAGES.indexOf(to) > STAGES.indexOf(stageOf(source.path) as string)
    }
    expect(offences(stages(), (target, source) => later(source, target))).toEqual([])
  })

  it('enter a stage through the file that carries its name', () => {
    const pastTheDoor = (target: string, source: Source) => {
      const stage = stageOf(target)
      return stage !== null && stage !== stageOf(source.path) && target !== `lambdas/${stage}/${stage}.ts`
    }
    expect(offences(sources, pastTheDoor)).toEqual([])
  })

  it('keep the stages pure', () => {
    const world = (target: string) =>
      /^@aws-sdk\/|^@middy\/|^(node:)?fs|^(node:)?https?$|^(node:)?net$|^lambdas\/aws\//.test(target)
    expect(offences(stages(), world)).toEqual([])
    const impure = stages().filter(({ text }) => /\bDate\.now\(\)|\bMath\.random\(|new Date\(\)/.test(text))
    expect(impure.map(({ path }) => path)).toEqual([])
  })

  it('use the AWS SDK in the adapters and entries only', () => {
    const elsewhere = lambdas.filter(
      ({ path }) => !path.startsWith('lambdas/aws/') && !ENTRIES.includes(path),
    )
    expect(offences(elsewhere, (target) => /^@aws-sdk\/|^@middy\/|^lambdas\/aws\//.test(target))).toEqual([])
    const adapters = lambdas.filter(({ path }) => path.startsWith('lambdas/aws/'))
    expect(offences(adapters, (target) => target.startsWith('@middy/'))).toEqual([])
  })

  it('give each foreign parser one owner', () => {
    const stolen = (target: string, source: Source) =>
      target in OWNERS && !source.path.startsWith(OWNERS[target] as string)
    expect(offences(lambdas, stolen)).toEqual([])
  })

  it('read process.env in one place', () => {
    const readers = sources.filter(({ path, text }) => /process\.env/.test(text) && !path.startsWith('bin/'))
    // The local service writes what the handlers read.
    expect(readers.map(({ path }) => path)).toEqual(['lambdas/env.ts', 'lib/local/environment.ts'])
  })

  it(`stay under ${MAX_LINES} lines, languages apart`, () => {
    const long = sources.filter(
      ({ path, text }) =>
        !/\/(languages|data)\/|\/vocabulary\.ts$/.test(path) && text.split('\n').length > MAX_LINES + 1,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

function stages(): Source[] {
  return lambdas.filter(({ path }) => stageOf(path) !== null)
}

function stageOf(path: string): string | null {
  const folder = /^lambdas\/([^/]+)\//.exec(path)?.[1]
  return folder && STAGES.includes(folder) ? folder : null
}

function offences(of: readonly Source[], wrong: (target: string, source: Source) => boolean): string[] {
  return of.flatMap((source) =>
    source.imports
      .filter((target) => wrong(target, source))
      .map((target) => `${source.path} imports ${target}`),
  )
}

function sourcesUnder(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && statSync(path).isFile())
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
        (match) => match[1] as string,
      )
      const imports = specifiers.map((target) =>
        target.startsWith('.') ? relative(ROOT, resolve(dirname(path), target)) : target,
      )
      return { path: relative(ROOT, path), text, imports }
    })
}
