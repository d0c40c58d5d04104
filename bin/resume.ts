import './check-node.cjs'
import { dynamoStore } from '../lambdas/aws/dynamo-store.ts'
import { resumeSending } from '../lambdas/interview/interview.ts'
import { OperatorError, output, readOutputs } from '../lib/operator/stack-outputs.ts'

/** npm run resume: lets notes leave again after too many bounces or complaints stopped them. */
try {
  const store = dynamoStore(output(await readOutputs(), 'TableName'))
  const breaker = await store.readBreaker()
  if (!breaker?.stoppedAt) console.log('Sending is not stopped.')
  else if (await store.putBreaker(resumeSending(breaker))) {
    console.log(`Notes leave again. They were stopped since ${new Date(breaker.stoppedAt).toISOString()}.`)
  } else throw new OperatorError('Something was counted at the same moment. Run it again.')
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  console.error(error.message)
  process.exit(1)
}
