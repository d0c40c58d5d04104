import './check-node.cjs'
import { redrive } from '../lib/operator/redrive.ts'
import { OperatorError, output, readOutputs } from '../lib/operator/stack-outputs.ts'

/** npm run redrive [-- feedback]: sends parked mails (or SES's events) through again. */
const which = process.argv[2] === 'feedback' ? 'Feedback' : 'Mail'
try {
  const outputs = await readOutputs()
  const moved = await redrive(output(outputs, `${which}DeadLetters`), output(outputs, `${which}Queue`))
  console.log(moved === 0 ? 'There are no dead letters.' : `${moved} sent through again.`)
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  console.error(error.message)
  process.exit(1)
}
