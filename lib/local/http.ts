import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  readonly url: string
  readonly port: number
  stop(): Promise<void>
}

/** Everything listens here and nowhere else: the local service proves nobody, so nobody else may reach it. */
export const HOST = '127.0.0.1'

export async function listen(server: Server, port: number): Promise<Listening> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, HOST, () => {
      server.off('error', failed)
      listening()
    })
  })
  const at = (server.address() as AddressInfo).port
  return { url: `http://${HOST}:${at}`, port: at, stop: () => stopServer(server) }
}

/** Serves with one async function; what it throws is answered with 500, so that no client waits for ever. */
export function serve(
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  return listen(server, port)
}

/** The whole body. Throws when the client goes away, or when it is longer than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) throw new Error('The request is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** Lets requests under way finish for a second. */
export async function stopServer(server: Server): Promise<void> {
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()))
  // The SDK keeps connections alive; close() alone would wait for them.
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 1000).unref()
  await stopped
}
