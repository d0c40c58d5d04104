import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { codeOf, LocalFault } from './fault.ts'

/** What lies where in AFTERWORD_DATA. */
export interface DataFolder {
  readonly path: string
  /** The bucket: raw mail as SES would have stored it. */
  readonly raw: string
  /** Every mail that was sent, byte for byte. */
  readonly sent: string
  readonly queue: string
  readonly deadLetters: string
  readonly table: string
  /** Files being written; each is renamed to where it belongs once it is whole. */
  readonly temporary: string
}

/**
 * Makes the folder and takes it for this process alone. Throws LocalFault where it cannot be written or another
 * instance holds it. `release` gives it free; so does the kernel when the process dies in any way.
 */
export async function openDataFolder(path: string): Promise<DataFolder & { release(): Promise<void> }> {
  const folder = describeDataFolder(path)
  try {
    await makeFolder(path)
    // mkdir says nothing about a folder that exists already and is read-only.
    const probe = join(path, `.probe-${randomUUID()}`)
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    throw new LocalFault(
      `Cannot write to the data folder ${path} (${codeOf(error)}). Choose another: AFTERWORD_DATA=FOLDER npm start`,
    )
  }
  const lock = await takeLock(join(path, 'lock'), path)
  await rm(folder.temporary, { recursive: true, force: true })
  // Left by an instance that was killed: until we tell our own, `invoke` would look for its parts.
  await rm(join(path, 'endpoints.json'), { force: true })
  for (const each of [
    folder.raw,
    folder.sent,
    folder.queue,
    folder.deadLetters,
    folder.table,
    folder.temporary,
  ]) {
    await mkdir(each, { recursive: true })
  }
  return { ...folder, release: () => lock.close() }
}

/** Mail is private, so the folder is its user's alone. mkdir's own `recursive` never returns where the system denies that a parent exists (/proc). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, 0o700)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await mkdir(path, 0o700)
  }
}

function describeDataFolder(path: string): DataFolder {
  return {
    path,
    raw: join(path, 'raw'),
    sent: join(path, 'sent'),
    queue: join(path, 'queue'),
    deadLetters: join(path, 'dead-letters'),
    table: join(path, 'table'),
    temporary: join(path, 'tmp'),
  }
}

/** Whether a running instance holds the folder. */
export async function isHeld(path: string): Promise<boolean> {
  const lock = new ClassicLevel(join(path, 'lock'), { createIfMissing: false })
  try {
    await lock.open()
    await lock.close()
    return false
  } catch (error) {
    return codeOf((error as Error).cause) === 'LEVEL_LOCKED'
  }
}

/**
 * A file with a process id in it outlives kill -9, and the id may be another process by then. LevelDB holds a lock of
 * the operating system on its folder, and comes with the embedded table anyway.
 */
async function takeLock(path: string, folder: string): Promise<ClassicLevel> {
  const lock = new ClassicLevel(path)
  try {
    await lock.open()
    return lock
  } catch (error) {
    const cause = codeOf((error as Error).cause)
    if (cause === 'LEVEL_LOCKED')
      throw new LocalFault(
        `Afterword already runs with the data folder ${folder}. End it first, or choose another: AFTERWORD_DATA=FOLDER npm start`,
      )
    throw new LocalFault(
      `Cannot use the data folder ${folder} (${cause}). Choose another: AFTERWORD_DATA=FOLDER npm start`,
    )
  }
}

/**
 * Opens a file to be written whole or not at all. `commit` makes it durable under its name: without the two syncs a
 * power cut could leave an empty file of which the sender was told 250.
 */
export async function writeNew(
  folder: DataFolder,
): Promise<{ handle: FileHandle; commit(path: string): Promise<void>; discard(): Promise<void> }> {
  const temporary = join(folder.temporary, randomUUID())
  const handle = await open(temporary, 'wx')
  return {
    handle,
    async commit(path) {
      await handle.sync()
      await handle.close()
      await rename(temporary, path)
      const parent = await open(dirname(path), 'r')
      await parent.sync().finally(() => parent.close())
    },
    async discard() {
      await handle.close()
      await rm(temporary, { force: true })
    },
  }
}

/** Writes a file so that a reader sees all of it or none; survives the death of the process, not a power cut. */
export async function writeWhole(
  folder: DataFolder,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const temporary = join(folder.temporary, `${randomUUID()}-${basename(path)}`)
  await writeFile(temporary, content)
  await rename(temporary, path)
}
