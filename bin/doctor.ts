import './check-node.cjs'
import { dynamoStore } from '../lambdas/aws/dynamo-store.ts'
import { examine } from '../lib/operator/doctor.ts'
import { mailChecks } from '../lib/operator/mail-checks.ts'
import { serviceChecks } from '../lib/operator/service-checks.ts'
import { OperatorError, output, readOutputs } from '../lib/operator/stack-outputs.ts'

/** npm run doctor: looks at the deployed service; exit code 1 where something is to be done. */
try {
  const outputs = await readOutputs()
  const store = dynamoStore(output(outputs, 'TableName'))
  const sendingStopped = async () => (await store.readBreaker())?.stoppedAt ?? null
  const checks = [...serviceChecks(outputs, sendingStopped), ...mailChecks(outputs)]
  const findings = await examine(checks, console.log)
  if (findings.some(({ state }) => state === 'TO DO')) process.exitCode = 1
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  console.error(error.message)
  process.exit(1)
}
