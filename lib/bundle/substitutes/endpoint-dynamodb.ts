import { resolverOf } from './endpoint.ts'

export const defaultEndpointResolver = resolverOf('dynamodb')
