import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'

/** The names of what was deployed, as the stack's outputs tell them. */
export type Outputs = Readonly<Record<string, string>>

/** Why an operator's command cannot go on, in words for the operator. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

const STACK = 'Afterword'

/** Reads the outputs of the stack; without `region`, in the shell's own. Throws OperatorError where there is none. */
export async function readOutputs(region?: string): Promise<Outputs> {
  const answer = await new CloudFormationClient({ ...(region && { region }) })
    .send(new DescribeStacksCommand({ StackName: STACK }))
    .catch((cause: Error) => {
      throw new OperatorError(
        `The stack "${STACK}" could not be read in ${region ?? 'the region of your AWS profile'} ` +
          `(${cause.name}: ${cause.message}). Are account and region right? The region is that of afterword.json, ` +
          'unless AWS_REGION says another; AWS_PROFILE chooses the account.',
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
