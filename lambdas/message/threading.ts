import { type Fields, firstValue } from './fields.ts'

/** A msg-id (RFC 5322 §3.6.4), as loosely as real ones are written: what goes back into headers of ours is printable. */
const MESSAGE_ID = /<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>/g

const REFERENCES_KEPT = 50

export function readMessageId(fields: Fields): string | null {
  const value = firstValue(fields, 'message-id')?.trim() ?? ''
  return messageIds(value)[0] === value ? value : null
}

/** The thread, oldest first; In-Reply-To where there are no References. */
export function readReferences(fields: Fields): readonly string[] {
  const references = messageIds(firstValue(fields, 'references') ?? '')
  const thread = references.length > 0 ? references : messageIds(firstValue(fields, 'in-reply-to') ?? '')
  return thread.slice(-REFERENCES_KEPT)
}

function messageIds(value: string): string[] {
  return [...value.matchAll(MESSAGE_ID)].map(([id]) => id).filter((id) => id.includes('@'))
}
