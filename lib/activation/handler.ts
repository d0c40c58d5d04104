import {
  CreateReceiptRuleCommand,
  DeleteReceiptRuleCommand,
  DescribeActiveReceiptRuleSetCommand,
  type ReceiptRule,
  SESClient,
  SetActiveReceiptRuleSetCommand,
  UpdateReceiptRuleCommand,
} from '@aws-sdk/client-ses'
import { type CustomResourceEvent, respond } from '../custom-resource.ts'
import { type Active, decide, readDone, type Step, undo, type Wanted, writeDone } from './decide.ts'

/** A rule as the stack describes it. The flags are added here: CloudFormation would hand them over as strings. */
type ReceiptRuleProperties = Omit<ReceiptRule, 'Enabled' | 'ScanEnabled'>

interface Properties {
  readonly wanted: Wanted
  readonly rule: ReceiptRuleProperties
}

const ses = new SESClient({})

/** Makes the receipt rule active when the stack comes, and undoes that when it goes. */
export function handler(event: CustomResourceEvent<Properties>): Promise<void> {
  return respond(event, () => carryOut(event))
}

async function carryOut(event: CustomResourceEvent<Properties>): Promise<string> {
  const { wanted, rule } = event.ResourceProperties
  const before = readDone(event.PhysicalResourceId)
  const active = await describeActive()
  if (event.RequestType === 'Delete') {
    await take(undo(before, active), rule)
    return event.PhysicalResourceId ?? writeDone({ kind: 'nothing' })
  }
  const decision = decide(wanted, active, before)
  if (decision.kind === 'refuse') throw new Error(decision.reason)
  await take(decision.step, rule)
  return writeDone(decision.done)
}

async function describeActive(): Promise<Active> {
  const { Metadata, Rules } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}))
  if (!Metadata?.Name) return null
  return { ruleSet: Metadata.Name, rules: (Rules ?? []).flatMap(({ Name }) => Name ?? []) }
}

async function take(step: Step | null, rule: ReceiptRuleProperties): Promise<void> {
  if (step === null) return
  if (step.call === 'activate') {
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: step.ruleSet }))
  } else if (step.call === 'deactivate') {
    await ses.send(new SetActiveReceiptRuleSetCommand({}))
  } else if (step.call === 'remove-rule') {
    await ses.send(new DeleteReceiptRuleCommand({ RuleSetName: step.ruleSet, RuleName: step.rule }))
  } else {
    const Rule: ReceiptRule = { ...rule, Name: step.rule, Enabled: true, ScanEnabled: true }
    // No After: the rule goes first, before any that would swallow the mail with a Stop.
    const command = step.call === 'add-rule' ? CreateReceiptRuleCommand : UpdateReceiptRuleCommand
    await ses.send(new command({ RuleSetName: step.ruleSet, Rule }))
  }
}
