import { existsSync } from 'node:fs'
import { OperatorError, type Outputs, readOutputs } from '../lib/operator/stack-outputs.ts'
import { loadSettings, SettingsError } from '../lib/settings.ts'
import { answerHelp, giveUp } from './command-line.ts'

const SETTINGS = 'afterword.json'

/**
 * Runs a command on the deployed service. It takes no argument, or one of `allowed`; `--help` prints `usage`. What is
 * wrong in the operator's world is said in words, with exit code 1; a fault of ours keeps its stack.
 */
export async function runOperatorCommand(
  usage: string,
  allowed: readonly string[],
  run: (outputs: Outputs, argument: string | null) => Promise<void>,
): Promise<void> {
  answerHelp(usage)
  const [argument = null, ...more] = process.argv.slice(2)
  if (more.length > 0 || (argument !== null && !allowed.includes(argument))) giveUp(usage)
  try {
    chooseRegion()
    await run(await readOutputs(process.env.AWS_REGION), argument)
  } catch (error) {
    if (error instanceof OperatorError || error instanceof SettingsError) giveUp(error.message)
    throw error
  }
}

/** The stack lies where the settings say; without this, a shell that knows no region, or another one, would not find it. */
function chooseRegion(): void {
  if (!process.env.AWS_REGION && existsSync(SETTINGS)) process.env.AWS_REGION = loadSettings(SETTINGS).region
}
