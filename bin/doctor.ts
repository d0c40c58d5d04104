import './check-node.cjs'
import { dynamoStore } from '../lambdas/aws/dynamo-store.ts'
import { examine } from '../lib/operator/doctor.ts'
import { mailChecks } from '../lib/operator/mail-checks.ts'
import { serviceChecks } from '../lib/operator/service-checks.ts'
import { output } from '../lib/operator/stack-outputs.ts'
import { runOperatorCommand } from './operator-command.ts'

/** npm run doctor: looks at the deployed service; exit code 1 where something is to be done. */
await runOperatorCommand('usage: npm run doctor', [], async (outputs) => {
  const store = dynamoStore(output(outputs, 'TableName'))
  const sendingStopped = async () => (await store.readBreaker())?.stoppedAt ?? null
  const checks = [...serviceChecks(outputs, sendingStopped), ...mailChecks(outputs)]
  const findings = await examine(checks, console.log)
  if (findings.some(({ state }) => state === 'TO DO')) process.exitCode = 1
})
