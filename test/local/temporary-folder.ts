import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from '@jest/globals'
import { openDataFolder } from '../../lib/local/data-folder.ts'

const cleanUps: (() => unknown)[] = []

/** Runs after the test that asked for it, last first. */
export function cleanUp(action: () => unknown): void {
  cleanUps.push(action)
}

afterEach(async () => {
  for (const action of cleanUps.splice(0).reverse()) await action()
})

export function temporaryPath(): string {
  const path = mkdtempSync(join(tmpdir(), 'afterword-'))
  cleanUp(() => rm(path, { recursive: true, force: true }))
  return path
}

export async function temporaryData() {
  const folder = await openDataFolder(temporaryPath())
  cleanUp(() => folder.release())
  return folder
}
