import { fromEnv } from '@aws-sdk/credential-provider-env'

/** Stands in for the chain of credential providers: Lambda puts a function's credentials into its environment. */
export const defaultProvider = fromEnv
