import { Stack } from 'aws-cdk-lib'
import { ENV } from '../../lambdas/env.ts'
import type { Handler } from './handler.ts'

/** Ids that begin so are inference profiles: the same model in several regions, of which AWS chooses one for each call. */
const PROFILE = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\./

/** Lets a handler ask this one model, and tells it which. Converse is allowed by the action InvokeModel. */
export function grantModel(handler: Handler, model: string): void {
  const { partition, region, account } = Stack.of(handler)
  handler.setEnv(ENV.model, model)
  if (!PROFILE.test(model)) {
    handler.allow(['bedrock:InvokeModel'], [`arn:${partition}:bedrock:${region}::foundation-model/${model}`])
    return
  }
  const profile = `arn:${partition}:bedrock:${region}:${account}:inference-profile/${model}`
  handler.allow(['bedrock:InvokeModel'], [profile])
  // In whichever region the profile sends the call, and only for a call that came by the profile.
  const anywhere = `arn:${partition}:bedrock:*::foundation-model/${model.replace(PROFILE, '')}`
  handler.allow(['bedrock:InvokeModel'], [anywhere], {
    StringEquals: { 'bedrock:InferenceProfileArn': profile },
  })
  handler.acknowledgeWildcard(
    anywhere,
    'A profile calls the model in a region of its choice. Only calls by this profile are let through, by bedrock:InferenceProfileArn.',
  )
}
