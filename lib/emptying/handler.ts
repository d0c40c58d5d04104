import { DeleteObjectsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { type CustomResourceEvent, respond } from '../custom-resource.ts'

const s3 = new S3Client({})

/**
 * Empties the bucket of raw mail when the stack goes: CloudFormation cannot delete a bucket that holds anything, and
 * mail must not stay behind. The bucket keeps no versions, so what is deleted is gone.
 */
export function handler(event: CustomResourceEvent<{ readonly bucket: string }>): Promise<void> {
  const { bucket } = event.ResourceProperties
  return respond(event, async () => {
    if (event.RequestType === 'Delete') await empty(bucket)
    return bucket
  })
}

async function empty(bucket: string): Promise<void> {
  for (;;) {
    // Always the first page: what was on it has just been deleted.
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }))
    if (Contents.length === 0) return
    const Objects = Contents.map(({ Key }) => ({ Key: Key ?? '' }))
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    )
    if (Errors.length > 0)
      throw new Error(`S3 kept ${Errors.length} objects: ${Errors[0]?.Code ?? 'no reason given'}`)
  }
}
