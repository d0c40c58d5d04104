import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Address, parseAddress } from '../lambdas/address.ts'
import { codeOf, LocalFault } from '../lib/local/fault.ts'

export interface CommandLine {
  readonly files: readonly string[]
  readonly as: Address | null
  readonly words: string | null
  readonly json: boolean
}

type Option = 'as' | 'words' | 'json'

const OPTIONS = { as: { type: 'string' }, words: { type: 'string' }, json: { type: 'boolean' } } as const

/** The address to which invites are forwarded, where one is set: it is never an interviewer. */
export const inbox = parseAddress(process.env.AFTERWORD_ADDRESS ?? '')

/** The arguments of a command over files; ends the process with `usage` and exit code 1 where they make no sense. */
export function readCommandLine(usage: string, allowed: readonly Option[]): CommandLine {
  answerHelp(usage)
  const options = Object.fromEntries(allowed.map((name) => [name, OPTIONS[name]]))
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const { as, words, json } = values as { as?: string; words?: string; json?: boolean }
    const address = as === undefined ? null : parseAddress(as)
    if (as !== undefined && !address) throw new Error('--as takes a mail address')
    if (positionals.length === 0) throw new Error('Name at least one file')
    return { files: positionals, as: address, words: words ?? null, json: json ?? false }
  } catch (error) {
    // Node's message goes on with advice on positional arguments that is longer than our usage.
    const [mistake] = (error as Error).message.split('. ')
    return giveUp(`${mistake}\n${usage}`)
  }
}

/** npm runs a command in the project's folder; a file is named from where its user stands (INIT_CWD). */
export function pathOf(file: string): string {
  const here = resolve(file)
  const there = resolve(process.env.INIT_CWD ?? '', file)
  return existsSync(here) ? here : there
}

/** Prints one JSON object a line. A reader that has seen enough (`| head`) is no fault. */
export function printLine(value: unknown): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.once('error', () => process.exit())
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
}

/** Why a file could not be read, without the stack. */
export function unreadable(error: unknown): string {
  if (error instanceof LocalFault) return error.message
  const code = codeOf(error)
  return code === 'ENOENT'
    ? 'no such file'
    : code === 'EISDIR'
      ? 'this is a folder'
      : `cannot be read (${code})`
}

/** Ends the process with `usage` where the arguments ask for help. */
export function answerHelp(usage: string): void {
  if (!process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) return
  console.log(usage)
  process.exit(0)
}

export function giveUp(message: string): never {
  console.error(message)
  process.exit(1)
}
