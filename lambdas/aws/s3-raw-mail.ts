import type { Readable } from 'node:stream'
import { DeleteObjectsCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { ParkError, RetryError } from '../errors.ts'
import type { RawMail } from '../ports.ts'
import { LEAN, unlogged } from './lean.ts'

/** Whoever may not list a bucket is not told that a key does not exist (S3 API, GetObject, "Permissions"). */
const GONE = ['NoSuchKey', 'AccessDenied']

/** S3 deletes at most this many objects a request. */
const DELETE_AT_ONCE = 1000

/** The bucket in which SES stores raw mail. */
export function s3RawMail(bucket: string, client = unlogged(new S3Client(LEAN))): RawMail {
  return {
    async open(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        return Body as Readable
      } catch (cause) {
        if (GONE.includes((cause as Error).name))
          throw new ParkError('raw mail is gone, or may not be read', { cause })
        throw new RetryError('raw mail could not be read', { cause })
      }
    },

    async delete(keys) {
      for (let at = 0; at < keys.length; at += DELETE_AT_ONCE) {
        const Objects = keys.slice(at, at + DELETE_AT_ONCE).map((Key) => ({ Key }))
        try {
          await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }))
        } catch (cause) {
          throw new RetryError('raw mail could not be deleted', { cause })
        }
      }
    },
  }
}
