/** What CloudFormation sends to a custom resource (AWS CloudFormation User Guide, "Custom resource request objects"). */
export interface CustomResourceEvent<Properties> {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
  readonly ResponseURL: string
  readonly StackId: string
  readonly RequestId: string
  readonly LogicalResourceId: string
  readonly PhysicalResourceId?: string
  /** Every value comes as a string: "true", not true. */
  readonly ResourceProperties: Properties
}

/**
 * Runs `carryOut`, which gives the PhysicalResourceId, and tells CloudFormation how it ended. CloudFormation waits for
 * an answer that does not come until its time-out, so one is sent whatever happens.
 */
export async function respond<P>(
  event: CustomResourceEvent<P>,
  carryOut: () => Promise<string>,
): Promise<void> {
  try {
    await answer(event, { Status: 'SUCCESS', PhysicalResourceId: await carryOut() })
  } catch (error) {
    const Reason = error instanceof Error ? error.message : 'unknown'
    await answer(event, {
      Status: 'FAILED',
      PhysicalResourceId: event.PhysicalResourceId ?? 'nothing',
      Reason,
    })
  }
}

interface Answer {
  readonly Status: 'SUCCESS' | 'FAILED'
  readonly PhysicalResourceId: string
  readonly Reason?: string
}

async function answer(event: CustomResourceEvent<unknown>, result: Answer): Promise<void> {
  const { StackId, RequestId, LogicalResourceId } = event
  const body = JSON.stringify({ StackId, RequestId, LogicalResourceId, ...result })
  // The URL was signed for a request without content type.
  const response = await fetch(event.ResponseURL, { method: 'PUT', headers: { 'content-type': '' }, body })
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: HTTP ${response.status}`)
}
