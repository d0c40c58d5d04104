/** Stands in for the cache of endpoints that a DynamoDB client would discover, which it does only where it is told to. */
export class EndpointCache {}
