import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { MODEL_LIMITS, SECOND } from '../limits.ts'
import type { Rewriting, Writer } from '../ports.ts'
import { INSTRUCTIONS, question } from './bedrock-prompt.ts'

/** Room for a model's answer with all that Converse wraps around it; more is not read. */
const MOST_ANSWER_CHARS = 20_000

/**
 * A model of Amazon Bedrock, by its Converse API, which is the same for the models of all vendors. It gets no tools, and what
 * it answers is text for lambdas/note/judge-wording.ts or nothing. One retry, within the time that the caller gives.
 */
export function bedrockWriter(model: string): Writer {
  const client = new BedrockRuntimeClient({
    maxAttempts: 2,
    // The client's own choice is HTTP/2, whose session does not survive a Lambda that was frozen.
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 2 * SECOND,
      requestTimeout: MODEL_LIMITS.askMs,
      throwOnRequestTimeout: true,
    }),
  })
  return {
    async rewrite(brief, ms) {
      const command = new ConverseCommand({
        modelId: model,
        system: [{ text: INSTRUCTIONS }],
        messages: [{ role: 'user', content: [{ text: question(brief) }] }],
        inferenceConfig: { maxTokens: MODEL_LIMITS.answerTokens, temperature: 0.3 },
      })
      try {
        // Aborting also ends an answer that drips: the time-outs above begin anew with each byte.
        return textOf(await client.send(command, { abortSignal: AbortSignal.timeout(ms) }))
      } catch (error) {
        return { kind: 'failed', reason: classOf(error) }
      }
    },
  }
}

/** The one text of an answer that ended by itself. Thoughts are passed over; whatever else there is spoils it. */
function textOf({ stopReason, output }: ConverseCommandOutput): Rewriting {
  if (stopReason !== 'end_turn') return { kind: 'failed', reason: `stopped-${slug(stopReason)}` }
  const blocks = output?.message?.content ?? []
  const said = blocks.filter(({ reasoningContent }) => reasoningContent === undefined)
  const text = said.length === 1 ? said[0]?.text : undefined
  if (typeof text !== 'string' || text.trim() === '') return { kind: 'failed', reason: 'no-single-text' }
  return { kind: 'text', text: text.slice(0, MOST_ANSWER_CHARS) }
}

/** The class alone: a message may quote what was asked. */
function classOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return slug(typeof code === 'string' ? code : name)
}

/** The other end chooses these names, and they go into the log. */
function slug(name: unknown): string {
  return typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'unknown'
}
