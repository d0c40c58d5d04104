import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the Converse API was asked, as it went over the wire. */
export interface Asked {
  readonly path: string
  readonly body: string
}

/** Answers one question, in whatever way. */
export type Answerer = (response: ServerResponse, asked: Asked) => void | Promise<void>

/** A server that speaks Bedrock's Converse API over HTTP, or misspeaks it as a test wants. */
export async function startConverse() {
  const asked: Asked[] = []
  let answer: Answerer = says('')
  const server = createServer(async (request, response) => {
    const question = { path: request.url ?? '', body: await bodyOf(request) }
    asked.push(question)
    await answer(response, question)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answersWith(next: Answerer) {
      answer = next
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type ConverseServer = Awaited<ReturnType<typeof startConverse>>

/** An answer as Bedrock gives it. */
export function says(text: string, stopReason = 'end_turn'): Answerer {
  return saysBlocks([{ text }], stopReason)
}

export function saysBlocks(content: readonly unknown[], stopReason = 'end_turn'): Answerer {
  return answersJson(200, {
    output: { message: { role: 'assistant', content } },
    stopReason,
    usage: { inputTokens: 900, outputTokens: 120, totalTokens: 1020 },
    metrics: { latencyMs: 400 },
  })
}

/** A fault as AWS's REST services give it. */
export function fails(status: number, type: string): Answerer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type })
    response.end(JSON.stringify({ message: 'the prompt was: <brief>' }))
  }
}

export function answersJson(status: number, body: unknown): Answerer {
  return answersText(status, JSON.stringify(body))
}

export function answersText(status: number, body: string): Answerer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body)
  }
}

/** A byte now and then, for ever. */
export const drips: Answerer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const drip = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(drip))
}

export const isSilent: Answerer = () => {}

export const hangsUp: Answerer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"output":', () => response.destroy())
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
