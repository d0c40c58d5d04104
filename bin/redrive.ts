import './check-node.cjs'
import { redrive } from '../lib/operator/redrive.ts'
import { output } from '../lib/operator/stack-outputs.ts'
import { runOperatorCommand } from './operator-command.ts'

/** npm run redrive [-- feedback]: sends parked mails (or SES's events) through again. */
await runOperatorCommand('usage: npm run redrive [-- feedback]', ['feedback'], async (outputs, argument) => {
  const which = argument === 'feedback' ? 'Feedback' : 'Mail'
  const moved = await redrive(output(outputs, `${which}DeadLetters`), output(outputs, `${which}Queue`))
  console.log(moved === 0 ? 'There are no dead letters.' : `${moved} sent through again.`)
})
