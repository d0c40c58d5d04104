import { devNull } from 'node:os'
import { ENV } from '../../lambdas/env.ts'

/** Where the parts of a running service listen. */
export interface Endpoints {
  readonly s3: string
  readonly table: string
  readonly ses: string
}

/** The names under which the local bucket and table are known; the fixed interfaces name the bucket. */
export const LOCAL_NAMES = { bucket: 'afterword', table: 'afterword' } as const

/** What an operator may set locally as in AWS. */
const PASSED_ON = [ENV.candidates, ENV.senderDomains, ENV.retentionDays, ENV.model]

/** The one endpoint that is not ours: a model, where somebody sets one. */
const MODEL_ENDPOINT = 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME'

/**
 * The environment in which the handlers run locally: `given` without any of its AWS settings. The SDK finds our
 * endpoints as it would find others, so the adapters know of no local mode.
 */
export function localEnvironment(
  endpoints: Endpoints,
  address: string,
  given: Record<string, string | undefined>,
): Record<string, string> {
  const kept = PASSED_ON.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))
  return {
    [ENV.candidates]: '*',
    ...Object.fromEntries(kept),
    [ENV.address]: address,
    [ENV.table]: LOCAL_NAMES.table,
    [ENV.bucket]: LOCAL_NAMES.bucket,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // A profile of the user could name other endpoints.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    // Nothing listens on port 1: a client that has no endpoint below must not reach AWS.
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.table,
    AWS_ENDPOINT_URL_SES: endpoints.ses,
    ...(given[MODEL_ENDPOINT] && { [MODEL_ENDPOINT]: given[MODEL_ENDPOINT] }),
  }
}

/** Puts it into the process, before any handler is imported; AWS settings that are not ours go. */
export function enterEnvironment(
  environment: Record<string, string>,
  process: { env: Record<string, string | undefined> },
): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  Object.assign(process.env, environment)
}
