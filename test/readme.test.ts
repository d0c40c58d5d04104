import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const README = readFileSync('README.md', 'utf8')
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8'))

describe('the README', () => {
  it('shows the draft that its first command prints', () => {
    const shown = /```text\n(?=.*##-)([^`]*)```/s.exec(README)?.[1]?.trim() ?? ''
    const printed = execFileSync('node', ['bin/draft.ts', 'test/fixtures/mail/google-invite.eml'], {
      encoding: 'utf8',
    })
    expect(shown.length).toBeGreaterThan(500)
    expect(printed).toContain(shown)
  })

  it('names commands that there are, and files that there are', () => {
    const commands = [...README.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name)
    expect(commands.filter((name) => !(String(name) in PACKAGE.scripts))).toEqual([])
    const links = [...README.matchAll(/\]\(((?!https?:)[^)#]+)/g)].map(([, path]) => String(path))
    expect(links.length).toBeGreaterThan(5)
    for (const path of links) expect(() => readFileSync(path)).not.toThrow(/ENOENT/)
  })
})
