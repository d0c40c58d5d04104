import './check-node.cjs'
import { dynamoStore } from '../lambdas/aws/dynamo-store.ts'
import { resumeSending } from '../lambdas/interview/interview.ts'
import { OperatorError, output } from '../lib/operator/stack-outputs.ts'
import { runOperatorCommand } from './operator-command.ts'

/** npm run resume: lets notes leave again after too many bounces or complaints stopped them. */
await runOperatorCommand('usage: npm run resume', [], async (outputs) => {
  const store = dynamoStore(output(outputs, 'TableName'))
  const breaker = await store.readBreaker()
  if (!breaker?.stoppedAt) console.log('Sending is not stopped.')
  else if (await store.putBreaker(resumeSending(breaker))) {
    console.log(`Notes leave again. They were stopped since ${new Date(breaker.stoppedAt).toISOString()}.`)
  } else throw new OperatorError('Something was counted at the same moment. Run it again.')
})
