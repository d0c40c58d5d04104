import type { Address } from '../../lambdas/address.ts'
import {
  addWords,
  type Interview,
  openInterview,
  type Thread,
  toAnswer,
  toView,
} from '../../lambdas/interview/interview.ts'
import type { Invite } from '../../lambdas/invite/invite.ts'
import { CAPS } from '../../lambdas/limits.ts'
import { redraw } from '../../lambdas/redraw.ts'
import { writeAnswer } from '../../lambdas/reply/reply.ts'
import type { ReadFile } from './files.ts'

/** The interview that the service would open for an invite of a file, with its notes. */
export async function interviewOf(
  read: ReadFile,
  invite: Invite,
  words: string,
  now: number,
): Promise<Interview> {
  const opened = openInterview(invite, {
    candidate: read.forwarder,
    listed: true,
    recipientCap: CAPS.recipientsPerInterview,
    words: read.found.privateWords,
    profile: null,
    metBefore: [],
    thread: threadOf(read, invite),
    offsetMinutes: read.message?.date?.offsetMinutes ?? null,
    mail: '',
    now,
    retentionDays: 1,
  })
  return opened.phase === 'cancelled' ? opened : redraw(addWords(opened, words), now)
}

/** The answer to a file, as the service would send it. */
export async function draftOf(
  interview: Interview,
  others: readonly Invite[],
  service: Address,
  now: number,
) {
  const cancelled = interview.phase === 'cancelled'
  const answer = toAnswer(interview, cancelled ? { kind: 'cancelled' } : { kind: 'draft', why: 'new' }, now)
  const alsoFound = others.map((invite) => toView({ ...interview, invite }, now))
  return writeAnswer(
    answer.kind === 'draft' ? { ...answer, alsoFound } : answer,
    {
      candidate: { name: interview.name, email: interview.candidate },
      // Any address: the draft is offered as one that can be answered.
      replyTo: service,
      language: interview.language,
      thread: interview.thread,
      now,
    },
    { address: service },
  )
}

function threadOf({ message }: ReadFile, invite: Invite): Thread {
  if (!message) return { subject: invite.title ?? '', messageId: null, references: [] }
  return { subject: message.subject, messageId: message.messageId, references: message.references }
}
