import { createReadStream } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { RAW_PREFIX } from '../../lambdas/env.ts'
import { MB } from '../../lambdas/limits.ts'
import { type DataFolder, writeNew } from './data-folder.ts'
import { escapeXml, type Listening, readBody, serve } from './http.ts'

/** As much of S3's REST API as the adapters use, over the folder in which the SMTP server keeps raw mail. */
export function startS3(folder: DataFolder, bucket: string, port = 0): Promise<Listening> {
  return serve(port, async (request, response) => {
    const target = readTarget(request.url ?? '')
    if (target?.bucket !== bucket)
      return fail(response, target ? 404 : 400, target ? 'NoSuchBucket' : 'InvalidURI')
    const { key, query } = target
    if (key === '' && request.method === 'POST' && query.has('delete'))
      return deleteObjects(folder, request, response)
    if (key === '' && request.method === 'GET') return listObjects(folder, bucket, query, response)
    const paths = pathsOf(folder, key)
    if (!paths) return fail(response, 400, 'InvalidArgument')
    if (request.method === 'GET' || request.method === 'HEAD') return getObject(paths, request, response)
    if (request.method === 'PUT') return putObject(folder, paths[0], request, response)
    if (request.method !== 'DELETE') return fail(response, 501, 'NotImplemented')
    await remove(paths)
    response.writeHead(204).end()
  })
}

type Paths = readonly [string, ...string[]]

/** `/bucket/key?query`, undecoded by URL, which would resolve `..` before anybody sees it. */
function readTarget(url: string): { bucket: string; key: string; query: URLSearchParams } | null {
  const [path = '', query = ''] = url.split('?', 2)
  try {
    const [, bucket = '', ...key] = path.split('/').map(decodeURIComponent)
    return { bucket, key: key.join('/'), query: new URLSearchParams(query) }
  } catch {
    return null
  }
}

/**
 * Where an object may lie. SES's keys hold the prefix `raw/`, and the folder of the bucket is called `raw` too: people
 * put a file at `raw/<id>` or, by the letter, at `raw/raw/<id>`, and both are found. Null for a key that climbs out.
 */
function pathsOf(folder: DataFolder, key: string): Paths | null {
  const segments = key.split('/')
  if (
    segments.some(
      (segment) => segment === '' || segment === '.' || segment === '..' || /[\\\0]/.test(segment),
    )
  )
    return null
  const whole = join(folder.raw, ...segments)
  return key.startsWith(RAW_PREFIX) ? [join(folder.raw, ...segments.slice(1)), whole] : [whole]
}

async function getObject(paths: Paths, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await firstFile(paths)
  if (!found) return fail(response, 404, 'NoSuchKey')
  response.writeHead(200, {
    'content-length': found.size,
    'content-type': 'binary/octet-stream',
    'last-modified': found.mtime.toUTCString(),
    etag: etag(found),
  })
  if (request.method === 'HEAD') response.end()
  // A reader that has seen enough hangs up; that is its right.
  else await pipeline(createReadStream(found.path), response).catch(() => {})
}

async function putObject(
  folder: DataFolder,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Stored as they are, the SDK's chunks with signatures between them would be a damaged object.
  if (/aws-chunked/.test(String(request.headers['content-encoding'])))
    return fail(response, 501, 'NotImplemented')
  const file = await writeNew(folder)
  try {
    for await (const chunk of request) await file.handle.writeFile(chunk)
    await file.commit(path)
  } catch (error) {
    await file.discard()
    throw error
  }
  response.writeHead(200, { etag: etag(await stat(path)) }).end()
}

async function deleteObjects(
  folder: DataFolder,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = (await readBody(request, MB)).toString('utf8')
  const keys = [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => unescapeXml(key))
  for (const key of keys) await remove(pathsOf(folder, key) ?? [])
  const deleted = keys.map((key) => `<Deleted><Key>${escapeXml(key)}</Key></Deleted>`)
  sendXml(response, 200, `<DeleteResult>${deleted.join('')}</DeleteResult>`)
}

/** One page holds all: a laptop's bucket is small. */
async function listObjects(
  folder: DataFolder,
  bucket: string,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const prefix = query.get('prefix') ?? ''
  const names = (await readdir(folder.raw, { withFileTypes: true })).filter((entry) => entry.isFile())
  const keys = names.map((entry) => `${RAW_PREFIX}${entry.name}`).filter((key) => key.startsWith(prefix))
  const contents = await Promise.all(
    keys.sort().map(async (key) => {
      const { size, mtime } = await stat(join(folder.raw, key.slice(RAW_PREFIX.length)))
      return `<Contents><Key>${escapeXml(key)}</Key><LastModified>${mtime.toISOString()}</LastModified><Size>${size}</Size></Contents>`
    }),
  )
  const head = `<Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix><KeyCount>${keys.length}</KeyCount><IsTruncated>false</IsTruncated>`
  sendXml(response, 200, `<ListBucketResult>${head}${contents.join('')}</ListBucketResult>`)
}

async function firstFile(paths: Paths) {
  for (const path of paths) {
    const file = await stat(path).catch(() => null)
    if (file?.isFile()) return { path, size: file.size, mtime: file.mtime, mtimeMs: file.mtimeMs }
  }
  return null
}

async function remove(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })))
}

function etag(file: { readonly size: number; readonly mtimeMs: number }): string {
  return `"${file.size.toString(16)}-${Math.round(file.mtimeMs).toString(16)}"`
}

function fail(response: ServerResponse, status: number, code: string): void {
  sendXml(response, status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}

function sendXml(response: ServerResponse, status: number, xml: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)
}

function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })
}
