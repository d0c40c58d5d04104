import { addressHash } from './address.ts'
import { hashOf } from './interview/interview.ts'
import type { Message } from './message/message.ts'
import type { Sender } from './say.ts'

/** A reply is the same when sender, Message-ID, Date and own words are: a genuine one is carried out once, ever. */
export function hashOfReply(sender: Sender, message: Message, words: string): string {
  return hashOf(
    'reply',
    addressHash(sender.email),
    message.messageId ?? '',
    String(message.date?.at ?? ''),
    words,
  )
}
