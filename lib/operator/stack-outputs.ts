import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'

/** The names of what was deployed, as the stack's outputs tell them. */
export type Outputs = Readonly<Record<string, string>>

/** Why an operator's command cannot go on, in words for the operator. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/** Reads the outputs of the stack in the shell's account and region. Throws OperatorError where there is none. */
export async function readOutputs(stack = 'Afterword'): Promise<Outputs> {
  const answer = await new CloudFormationClient({})
    .send(new DescribeStacksCommand({ StackName: stack }))
    .catch((cause: Error) => {
      throw new OperatorError(
        `The stack "${stack}" could not be read (${cause.name}: ${cause.message}). Are account and region right? ` +
          'Set AWS_PROFILE and AWS_REGION to what you deployed with.',
      )
    })
  const outputs = answer.Stacks?.[0]?.Outputs ?? []
  return Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']))
}

/** One output that must be there. */
export function output(outputs: Outputs, name: string): string {
  const value = outputs[name]
  if (!value) throw new OperatorError(`The stack has no output "${name}". Deploy this version first.`)
  return value
}
