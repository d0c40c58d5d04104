import type { Thread } from '../interview/interview.ts'

/** RFC 5322 §3.6.4, ASCII, without quoting. An id that is anything else would be a header of its writer's choice. */
const MESSAGE_ID = /^<[!-;=?-~]{1,240}>$/
const REFERENCES = 10

/** In-Reply-To and References: the candidate's mail, and at most the ten before it. */
export function threadHeaders(thread: Thread): {
  readonly inReplyTo?: string
  readonly references?: string[]
} {
  const id = thread.messageId !== null && isMessageId(thread.messageId) ? thread.messageId : null
  const before = thread.references.filter((reference) => isMessageId(reference) && reference !== id)
  const references = [...before.slice(-REFERENCES), ...(id ? [id] : [])]
  return { ...(id && { inReplyTo: id }), ...(references.length > 0 && { references }) }
}

function isMessageId(text: string): boolean {
  return MESSAGE_ID.test(text) && text.split('@').length === 2
}
