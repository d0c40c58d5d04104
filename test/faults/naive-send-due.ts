import { type Interview, interviewRef, markSent, settle } from '../../lambdas/interview/interview.ts'
import { noteMail } from '../../lambdas/note-mail.ts'
import type { Ports } from '../../lambdas/ports.ts'

/**
 * The sender that everybody writes first: send, then record, with the SDK's own retries. The grid must find its
 * duplicates; otherwise it would find nobody's.
 */
export function createNaiveSendDue(ports: Ports): (now: number) => Promise<void> {
  const { store, mailer } = ports

  return async (now) => {
    for (const ref of await store.dueInterviews(now, 10)) {
      const interview = await store.findInterview(ref)
      if (!interview) continue
      for (const [index, { state }] of interview.notes.entries()) {
        if (state.kind === 'queued' && state.sendAt <= now) await send(interview, index + 1, now)
      }
    }
  }

  async function send(interview: Interview, number: number, now: number): Promise<void> {
    const mail = await noteMail(ports, interview, number, 'a'.repeat(32))
    if (!mail) return
    const id = await mailer.answer(mail)
    const current = await store.findInterview(interviewRef(interview))
    if (!current) return
    await store.putInterview({
      ...settle(markSent(current, number, id, now), now),
      revision: current.revision + 1,
    })
  }
}
