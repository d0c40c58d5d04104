import {
  CreateReceiptRuleCommand,
  DeleteReceiptRuleCommand,
  DescribeActiveReceiptRuleSetCommand,
  type ReceiptRule,
  SESClient,
  SetActiveReceiptRuleSetCommand,
  UpdateReceiptRuleCommand,
} from '@aws-sdk/client-ses'
import { type Active, decide, readDone, type Step, undo, type Wanted, writeDone } from './decide.ts'

/** What CloudFormation sends to a custom resource (AWS CloudFormation User Guide, "Custom resource request objects"). */
export interface CustomResourceEvent {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
  readonly ResponseURL: string
  readonly StackId: string
  readonly RequestId: string
  readonly LogicalResourceId: string
  readonly PhysicalResourceId?: string
  readonly ResourceProperties: { readonly wanted: Wanted; readonly rule: ReceiptRuleProperties }
}

/** CloudFormation hands every value over as a string: "true", not true. */
type ReceiptRuleProperties = Omit<ReceiptRule, 'Enabled' | 'ScanEnabled'>

const ses = new SESClient({})

/** CloudFormation waits an hour for an answer that does not come: whatever happens, one is sent. */
export async function handler(event: CustomResourceEvent): Promise<void> {
  try {
    await answer(event, { Status: 'SUCCESS', PhysicalResourceId: await carryOut(event) })
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    const id = event.PhysicalResourceId ?? writeDone({ kind: 'nothing' })
    await answer(event, { Status: 'FAILED', PhysicalResourceId: id, Reason: reason })
  }
}

async function carryOut(event: CustomResourceEvent): Promise<string> {
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

interface Answer {
  readonly Status: 'SUCCESS' | 'FAILED'
  readonly PhysicalResourceId: string
  readonly Reason?: string
}

async function answer(event: CustomResourceEvent, result: Answer): Promise<void> {
  const { StackId, RequestId, LogicalResourceId } = event
  const body = JSON.stringify({ StackId, RequestId, LogicalResourceId, ...result })
  // The presigned URL was signed with an empty content type.
  const response = await fetch(event.ResponseURL, { method: 'PUT', headers: { 'content-type': '' }, body })
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: HTTP ${response.status}`)
}
