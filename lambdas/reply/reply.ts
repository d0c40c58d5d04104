import type { Address, Person } from '../address.ts'
import { ParkError } from '../errors.ts'
import type { Answer, AnswerContext } from '../interview/interview.ts'
import type { OutgoingMail } from '../ports.ts'
import { answerableAnyway, answerBlocks } from './blocks.ts'
import { compose } from './compose.ts'
import { renderHtml } from './html.ts'
import { encodeAddress } from './mailto.ts'
import { displayName } from './people.ts'
import { replySubject } from './subject.ts'
import { renderText } from './text.ts'
import { threadHeaders } from './threading.ts'
import { voiceFor } from './voice.ts'

export { mailtoLink } from './mailto.ts'
export { verifyOutgoing } from './verify.ts'

/** Mails that answer none of the candidate's (RFC 3834 §5). */
const UNASKED: ReadonlySet<Answer['kind']> = new Set([
  'nudge',
  'leaving',
  'receipt',
  'uncertain',
  'undelivered',
])

/** Stage 6: turns an answer into the mail that says it, in the thread of the candidate's own. Throws ParkError. */
export async function writeAnswer(
  answer: Answer,
  context: AnswerContext,
  service: { readonly address: Address },
): Promise<OutgoingMail> {
  const { candidate, language, thread } = context
  const voice = await voiceFor(
    language,
    candidate.email,
    service.address,
    `${candidate.email} ${thread.messageId ?? thread.subject}`,
  )
  const blocks = answerBlocks(answer, voice)
  const subject = replySubject(thread.subject, voice.texts.subject)
  const answerable = context.replyTo !== null || answerableAnyway(answer)
  // The message stage cuts a reply at this line, whatever the candidate's mail program does to the rest.
  const replyLine = answerable ? `##- ${voice.texts.writeAbove} -##` : null
  return compose({
    from: { name: 'Afterword', address: service.address },
    to: { name: displayName(candidate.name), address: candidate.email },
    replyTo: context.replyTo && { name: null, address: context.replyTo },
    subject,
    text: renderText(blocks, voice.texts, replyLine),
    html: renderHtml(blocks, language, subject, replyLine),
    headers: {
      'Auto-Submitted': UNASKED.has(answer.kind) ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      'X-Afterword-Kind': answer.kind,
      'Content-Language': language,
    },
    ...threadHeaders(thread),
    date: context.now,
    tags: { stream: 'answers', kind: answer.kind },
  })
}

/** A note as it was confirmed. */
export interface ConfirmedNote {
  readonly to: Person
  readonly subject: string
  readonly body: string
}

export interface NoteSender {
  readonly candidate: { readonly name: string | null; readonly email: Address }
  readonly service: Address
  /** The operator verified the candidate's own domain in SES: the note comes from the candidate's own address. */
  readonly ownDomain: boolean
}

/**
 * The mail to one interviewer. It reads as a person's: plain text alone, no footer, no thread, no mark of a robot. Its
 * text is, byte for byte, the one that was confirmed. Throws ParkError, also for a note without an address.
 */
export async function writeNote(
  note: ConfirmedNote,
  from: NoteSender,
  unsubscribe: Address,
  tags: Readonly<Record<string, string>>,
  now: number,
): Promise<OutgoingMail> {
  if (!note.to.email) throw new ParkError('note without an address')
  const { candidate } = from
  return compose({
    from: {
      name: displayName(candidate.name) ?? candidate.email,
      address: from.ownDomain ? candidate.email : from.service,
    },
    to: { name: displayName(note.to.name), address: note.to.email },
    replyTo: { name: displayName(candidate.name), address: candidate.email },
    subject: note.subject,
    text: note.body,
    html: null,
    headers: { 'List-Unsubscribe': `<mailto:${encodeAddress(unsubscribe)}>` },
    date: now,
    tags,
  })
}
