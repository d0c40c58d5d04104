import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { asRead, readFixture } from './read-fixture.ts'

/** Each mail of the folder has its expected invites beside it; adding a pair adds a test. */
const FOLDER = join(import.meta.dirname, '../../fixtures/words')
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'))
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(FOLDER, name.replace(/\.eml$/, '.json')), 'utf8'))

describe('invites in words', () => {
  it('have many shapes', () => {
    const empty = names.filter((name) => expectedOf(name).length === 0)
    expect(names.length - empty.length).toBeGreaterThanOrEqual(65)
    expect(empty.length).toBeGreaterThanOrEqual(15)
  })

  it.each(names)('are read out of %s', async (name) => {
    const invites = await readFixture(join(FOLDER, name))
    expect(invites.map(asRead)).toEqual(expectedOf(name))
  })

  it.each(names)('keep their UID when %s is forwarded again', async (name) => {
    const [first, second] = [await readFixture(join(FOLDER, name)), await readFixture(join(FOLDER, name))]
    expect(first.map(({ uid }) => uid)).toEqual(second.map(({ uid }) => uid))
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length)
  })
})
