import { addressOf, type EndpointParameters } from './endpoint.ts'

interface BucketParameters extends EndpointParameters {
  readonly Bucket?: string
  readonly ForcePathStyle?: boolean
}

/** Names that stand in a host name beside Amazon's own certificate: no dots. */
const HOST_LABEL = /^[a-z0-9](?=.{2,62}$)[a-z0-9-]*[a-z0-9]$/
const ADDRESS = /^(\[.*\]|\d+(\.\d+){3})$/

export function defaultEndpointResolver(parameters: BucketParameters) {
  const { Bucket, Region, ForcePathStyle } = parameters
  if (Bucket?.startsWith('arn:')) throw new Error('this bundle has no access points')
  const url = addressOf('s3', parameters)
  if (Bucket !== undefined) {
    const inHost = !ForcePathStyle && HOST_LABEL.test(Bucket) && !ADDRESS.test(url.hostname)
    if (inHost) url.hostname = `${Bucket}.${url.hostname}`
    else url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(Bucket)}`
  }
  const signing = { disableDoubleEncoding: true, name: 'sigv4', signingName: 's3', signingRegion: Region }
  return { url, properties: { authSchemes: [signing] }, headers: {} }
}
