import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openDataFolder } from '../../lib/local/data-folder.ts'
import { cleanUp, temporaryPath } from './temporary-folder.ts'

describe('the data folder', () => {
  test('is made with its parents', async () => {
    const folder = await openDataFolder(join(temporaryPath(), 'a', 'b'))
    cleanUp(() => folder.release())
    await writeFile(join(folder.sent, 'x'), '')
  })

  test('belongs to one instance at a time', async () => {
    const path = temporaryPath()
    const first = await openDataFolder(path)
    await expect(openDataFolder(path)).rejects.toThrow(/already runs with the data folder/)
    await first.release()
    const second = await openDataFolder(path)
    await second.release()
  })

  test('tells nobody of the parts of an instance that was killed', async () => {
    const path = temporaryPath()
    await writeFile(join(path, 'endpoints.json'), '{}')
    const folder = await openDataFolder(path)
    cleanUp(() => folder.release())
    expect(existsSync(join(path, 'endpoints.json'))).toBe(false)
  })

  test('that cannot be written is named, with the way out', async () => {
    const file = join(temporaryPath(), 'file')
    await writeFile(file, '')
    for (const path of [file, join(file, 'below'), '/proc/afterword']) {
      await expect(openDataFolder(path)).rejects.toThrow(`Cannot write to the data folder ${path}`)
      await expect(openDataFolder(path)).rejects.toThrow('AFTERWORD_DATA=')
    }
  })
})
