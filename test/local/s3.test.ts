import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { describe, expect, test } from '@jest/globals'
import { s3RawMail } from '../../lambdas/aws/s3-raw-mail.ts'
import { ParkError } from '../../lambdas/errors.ts'
import { startS3 } from '../../lib/local/s3.ts'
import { cleanUp, temporaryData } from './temporary-folder.ts'

const Bucket = 'afterword'

async function start() {
  const folder = await temporaryData()
  const server = await startS3(folder, Bucket)
  const client = new S3Client({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
  cleanUp(async () => {
    client.destroy()
    await server.stop()
  })
  const get = async (Key: string) =>
    (await client.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString()
  return { folder, server, client, get }
}

describe('the folder as S3', () => {
  test('gives what the SMTP server stored, under the key with the prefix of the receipt rule', async () => {
    const { folder, get } = await start()
    await writeFile(join(folder.raw, 'abc'), 'mail')
    expect(await get('raw/abc')).toBe('mail')
  })

  test('finds a file that somebody put where the letter of the interface says', async () => {
    const { folder, get } = await start()
    await mkdir(join(folder.raw, 'raw'))
    await writeFile(join(folder.raw, 'raw', 'abc'), 'by the letter')
    await writeFile(join(folder.raw, 'def'), 'no prefix')
    expect(await get('raw/abc')).toBe('by the letter')
    expect(await get('def')).toBe('no prefix')
  })

  test.each(['raw/plain', 'raw/with space', 'raw/a+b', 'raw/ü&<é>"', 'raw/50%25', 'raw/a?b#c'])(
    'stores, gives, lists and deletes the key %s',
    async (Key) => {
      const { client, get } = await start()
      await client.send(new PutObjectCommand({ Bucket, Key, Body: Buffer.from('öbject') }))
      expect(await get(Key)).toBe('öbject')
      const head = await client.send(new HeadObjectCommand({ Bucket, Key }))
      expect(head.ContentLength).toBe(7)
      const list = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'raw/' }))
      expect(list.Contents?.map((object) => [object.Key, object.Size])).toEqual([[Key, 7]])
      const deleted = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key }] } }))
      expect(deleted.Errors ?? []).toEqual([])
      await expect(get(Key)).rejects.toBeInstanceOf(NoSuchKey)
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
    },
  )

  test('streams an object of 40 MB', async () => {
    const { folder, client } = await start()
    const content = Buffer.alloc(40 * 1024 * 1024, 'forty megabytes of mail ')
    await writeFile(join(folder.raw, 'big'), content)
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'raw/big' }))
    const hash = createHash('sha256')
    for await (const chunk of Body as Readable) hash.update(chunk)
    expect(hash.digest('hex')).toBe(createHash('sha256').update(content).digest('hex'))
  })

  test('goes on after a reader that hangs up half-way', async () => {
    const { folder, client, get } = await start()
    await writeFile(join(folder.raw, 'big'), Buffer.alloc(8 * 1024 * 1024))
    await writeFile(join(folder.raw, 'small'), 'small')
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'raw/big' }))
    ;(Body as Readable).once('data', () => (Body as Readable).destroy())
    await new Promise((closed) => (Body as Readable).once('close', closed))
    expect(await get('raw/small')).toBe('small')
  })

  test('answers another bucket and an unknown key as S3 does', async () => {
    const { client, get } = await start()
    await expect(get('raw/none')).rejects.toBeInstanceOf(NoSuchKey)
    await expect(client.send(new GetObjectCommand({ Bucket: 'other', Key: 'raw/x' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    })
  })

  test.each([
    '/afterword/../../secret',
    '/afterword/raw/../../secret',
    '/afterword/raw/%2e%2e/%2e%2e/secret',
    '/afterword/raw/..%2f..%2fsecret',
    '/afterword/raw/..%5csecret',
    '/afterword//etc/hostname',
    '/afterword/raw/a%00b',
    '/afterword/raw/%ff',
  ])('refuses the path %s', async (path) => {
    const { folder, server } = await start()
    await writeFile(join(folder.path, 'secret'), 'secret')
    const status = await new Promise<number>((answered, failed) => {
      const { port } = new URL(server.url)
      request({ host: '127.0.0.1', port, path }, (response) => answered(response.resume().statusCode ?? 0))
        .on('error', failed)
        .end()
    })
    expect(status).toBe(400)
  })

  test('refuses an upload in signed chunks, which it would store with the signatures in it', async () => {
    const { folder, server } = await start()
    const response = await fetch(`${server.url}/afterword/raw/x`, {
      method: 'PUT',
      headers: { 'content-encoding': 'aws-chunked' },
      body: '0\r\n\r\n',
    })
    expect(response.status).toBe(501)
    await expect(readFile(join(folder.raw, 'x'))).rejects.toThrow('ENOENT')
  })

  test('serves the adapter', async () => {
    const { folder, client } = await start()
    const rawMail = s3RawMail(Bucket, client)
    await writeFile(join(folder.raw, 'abc'), 'mail')
    expect(Buffer.concat(await (await rawMail.open('raw/abc')).toArray()).toString()).toBe('mail')
    await rawMail.delete(['raw/abc', 'raw/never-there'])
    await expect(rawMail.open('raw/abc')).rejects.toBeInstanceOf(ParkError)
  })
})
