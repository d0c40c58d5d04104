import {
  type Interview,
  isOvertaken,
  orderOf,
  type ReplyCommand,
  type ReplyContext,
  type ReplyOrder,
  readCommand,
  replyContext,
} from './interview/interview.ts'
import { type Message, mayGoOnBelow, type OwnWords } from './message/message.ts'
import type { Sender } from './say.ts'
import type { TypedTime } from './typed-time.ts'

/** A reply as it is read: who, where it came to, in which words. */
export interface ReadableReply {
  readonly sender: Sender
  readonly message: Message
  readonly own: OwnWords
  /** What the words are in doubt of, before they are read. */
  readonly doubt: ReplyCommand | null
}

/** A typed time and nothing else is a command of its own. */
export type ReadReply = ReplyCommand | { readonly kind: 'typed' }

/**
 * What a reply asks for beside the time that it may have typed. Nothing leaves by words that nobody saw a draft of, nor by
 * words that came late: those that the candidate wrote before they stopped it.
 */
export function readReply(interview: Interview, typed: TypedTime | null, reply: ReadableReply): ReadReply {
  const { message, own } = reply
  if (reply.doubt) return reply.doubt
  if (typed?.rest === '') return { kind: 'typed' }
  const command = readMail(message, own, contextOf(interview, reply), typed?.rest)
  // A note goes as it was written, not as the mail program wrapped it.
  if (command.kind === 'edit' && !typed) return { ...command, text: own.unwrapped }
  if (command.kind !== 'send') return command
  if (typed) return asking('send-and-more', true)
  return isOvertaken(interview, replyOrder(interview, reply)) ? asking('send-doubt') : command
}

/** What a mail's own words ask for, as far as the mail alone can tell. */
export function readMail(
  message: Message,
  own: OwnWords,
  context: ReplyContext,
  words: string = own.words,
): ReplyCommand {
  const doubt = doubtAbout(own.doubt)
  if (doubt) return doubt
  const command = readCommand(words, context)
  if (command.kind === 'edit' && own.doubt === 'too-long') return asking('too-long')
  // Another invite, or words below a quotation: they may be meant to come first.
  const more = command.kind === 'send' && (message.calendars.length > 0 || mayGoOnBelow(message, own.words))
  return more ? asking('send-and-more', true) : command
}

/** Where this reply stands among the others of its interview. */
export function replyOrder(
  interview: Interview,
  { sender, message }: Pick<ReadableReply, 'sender' | 'message'>,
): ReplyOrder {
  const { addressed, mail } = sender
  return orderOf(interview, {
    secret: addressed.kind === 'reply' ? addressed.hash : '',
    written: message.date?.at ?? null,
    received: mail.receivedAt,
  })
}

/** Words that are too long are still words: no command is that long, and a note that is gets asked about. */
export function doubtAbout(doubt: OwnWords['doubt']): ReplyCommand | null {
  if (doubt === null || doubt === 'too-long') return null
  // One of the two versions may say "don't".
  return doubt === 'nothing-above-quote' ? asking('nothing-read') : asking(doubt, true)
}

type Plain = 'send-and-more' | 'send-doubt' | 'too-long' | 'nothing-read' | 'text-and-html-differ'

function asking(about: Plain, hold = false): ReplyCommand {
  return { kind: 'question', question: { about }, hold }
}

function contextOf(interview: Interview, { sender, message }: ReadableReply) {
  return replyContext(interview, {
    sender,
    receivedAt: sender.mail.receivedAt,
    offsetMinutes: message.date?.offsetMinutes ?? null,
  })
}
