import { randomUUID } from 'node:crypto'
import { request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DataFolder } from './data-folder.ts'
import { escapeXml, HOST, type Listening, readBody, serve, stopServer } from './http.ts'
import { type SentMail, sentFolder } from './sent-folder.ts'
import { refusalOf, type SesRefusal, type SesRequest } from './ses-checks.ts'

/** 10 MB of mail as Base64 in a form, with its percent signs. */
const MOST_REQUEST = 30 * 1024 * 1024

/**
 * SES's query API, with the emulator's web viewer behind it on the same port. The emulator alone keeps nothing, loses
 * headers, takes the To header for the envelope and never answers an action that it does not know. So requests are
 * answered here, and each mail is kept byte for byte before the viewer gets its copy. After a restart the viewer is
 * empty; the folder `sent` is not. `openViewer` loads it; else the first who needs it waits for that.
 */
export async function startSes(
  folder: DataFolder,
  port: number,
  onSent: (mail: SentMail) => void,
): Promise<Listening & { openViewer(): Promise<Server> }> {
  const sent = sentFolder(folder)
  let viewer: Promise<Server> | null = null
  const openViewer = () => {
    viewer ??= startViewer()
    return viewer
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST' || request.url !== '/') return passOn(request, response, await openViewer())
    const form = new URLSearchParams((await readBody(request, MOST_REQUEST)).toString('latin1'))
    if (form.get('Action') !== 'SendRawEmail') return refuse(response, unknownAction(form))
    const mail = readRequest(form)
    const refusal = refusalOf(mail)
    if (refusal) return refuse(response, refusal)
    const kept = await sent.keep(mail)
    onSent(kept)
    await showInViewer(form, openViewer)
    sendXml(
      response,
      200,
      `<SendRawEmailResponse xmlns="${NAMESPACE}"><SendRawEmailResult><MessageId>${kept.id}</MessageId></SendRawEmailResult>${METADATA()}</SendRawEmailResponse>`,
    )
  }

  const front = await serve(port, answer)
  const stop = async () => {
    await front.stop()
    if (viewer) await stopServer(await viewer)
  }
  return { ...front, openViewer, stop }
}

/** Loaded only here: it takes longer to load than everything else of the local service, and nobody has to wait for it. */
async function startViewer(): Promise<Server> {
  const { default: emulator } = await import('aws-ses-v2-local')
  return await emulator.default({ host: HOST, port: 0 })
}

function portOf(viewer: Server): number {
  return (viewer.address() as AddressInfo).port
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/'
const METADATA = () => `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`

function unknownAction(form: URLSearchParams): SesRefusal {
  return {
    code: 'InvalidAction',
    message: `The local SES knows SendRawEmail alone, not ${form.get('Action')}`,
  }
}

/** The query protocol numbers the members of a list from 1. */
function readRequest(form: URLSearchParams): SesRequest {
  const tags: [string, string][] = []
  for (let at = 1; form.has(`Tags.member.${at}.Name`); at += 1) {
    tags.push([form.get(`Tags.member.${at}.Name`) ?? '', form.get(`Tags.member.${at}.Value`) ?? ''])
  }
  const destinations: string[] = []
  for (let at = 1; form.has(`Destinations.member.${at}`); at += 1) {
    destinations.push(form.get(`Destinations.member.${at}`) ?? '')
  }
  return {
    source: form.get('Source') ?? '',
    destinations,
    raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
    tags: Object.fromEntries(tags),
    configurationSet: form.get('ConfigurationSetName'),
  }
}

/** The mail is accepted and kept by now; a viewer that cannot show it changes nothing about that. */
async function showInViewer(form: URLSearchParams, openViewer: () => Promise<Server>): Promise<void> {
  const body = new URLSearchParams()
  for (const name of ['Action', 'Source', 'RawMessage.Data']) body.set(name, form.get(name) ?? '')
  const headers = { authorization: 'AWS4-HMAC-SHA256' }
  try {
    const shown = await fetch(`http://${HOST}:${portOf(await openViewer())}/`, {
      method: 'POST',
      headers,
      body,
    })
    await shown.arrayBuffer()
  } catch {}
}

/** The viewer's own pages and JSON. */
async function passOn(request: IncomingMessage, response: ServerResponse, viewer: Server): Promise<void> {
  const { method, headers, url: path } = request
  await new Promise<void>((done, failed) => {
    const passed = httpRequest({ host: HOST, port: portOf(viewer), method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response).on('close', done)
    })
    request.pipe(passed.on('error', failed))
  })
}

function refuse(response: ServerResponse, refusal: SesRefusal): void {
  const error = `<Error><Type>Sender</Type><Code>${refusal.code}</Code><Message>${escapeXml(refusal.message)}</Message></Error>`
  sendXml(
    response,
    400,
    `<ErrorResponse xmlns="${NAMESPACE}">${error}<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  )
}

function sendXml(response: ServerResponse, status: number, xml: string): void {
  response
    .writeHead(status, { 'content-type': 'text/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)
}
