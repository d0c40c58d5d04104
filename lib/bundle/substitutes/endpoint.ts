/**
 * Stands in for the rules by which the SDK finds the address of a service: they also know access points, outposts,
 * accounts in host names, FIPS and dual stack, which no Lambda of ours is told to use.
 */
export interface EndpointParameters {
  readonly Region?: string
  /** AWS_ENDPOINT_URL and its like. */
  readonly Endpoint?: string
  readonly UseFIPS?: boolean
  readonly UseDualStack?: boolean
}

/** DNS suffix by the beginning of a region's name; everywhere else it is amazonaws.com. */
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^eusc-de-/, 'amazonaws.eu'],
  [/^us-iso-/, 'c2s.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov'],
  [/^eu-isoe-/, 'cloud.adc-e.uk'],
  [/^us-isof-/, 'csp.hci.ic.gov'],
]

/** The address of a service by the first label of its host names. */
export function addressOf(service: string, parameters: EndpointParameters): URL {
  const { Region, Endpoint, UseFIPS, UseDualStack } = parameters
  if (!Region) throw new Error('no region is set')
  if (UseFIPS || UseDualStack) throw new Error('this bundle has no FIPS or dual-stack endpoints')
  if (Endpoint) return new URL(Endpoint)
  const suffix = SUFFIXES.find(([region]) => region.test(Region))?.[1] ?? 'amazonaws.com'
  return new URL(`https://${service}.${Region}.${suffix}`)
}

/** The resolver of a service that has nothing to add. */
export function resolverOf(service: string) {
  return (parameters: EndpointParameters) => ({
    url: addressOf(service, parameters),
    properties: {},
    headers: {},
  })
}
