import { spawn } from 'node:child_process'
import { join } from 'node:path'

const CDK = join(import.meta.dirname, '../../node_modules/aws-cdk/bin/cdk')
/** An output folder of its own, so that a synth beside it does no harm. */
const COMMON = ['--context', 'settings=test/deploy/settings.json', '--output', '.cache/cdk.out', '--ci']

/** Runs the CDK as an operator would, against the endpoint in the environment. Gives its output; throws with it. */
export function cdk(parameters: readonly string[], seconds: number): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [CDK, ...parameters, ...COMMON], {
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.once('close', (code, signal) => {
      if (code === 0) done(output)
      else
        failed(new Error(`cdk ${parameters.join(' ')} ended with ${code ?? signal}:\n${output.slice(-4000)}`))
    })
  })
}
