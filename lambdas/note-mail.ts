import { domainOf } from './address.ts'
import { ParkError } from './errors.ts'
import { hashSecret, type Interview, secretAddress } from './interview/interview.ts'
import type { OutgoingMail, SendingPorts } from './ports.ts'
import { writeNote } from './reply/reply.ts'

/**
 * The mail to an interviewer: what was confirmed, from the candidate's own address where the operator verified its
 * domain. Null for a note that cannot be made into a mail: no later try would make a better one.
 */
export async function noteMail(
  ports: SendingPorts,
  interview: Interview,
  number: number,
  secret: string,
): Promise<OutgoingMail | null> {
  const { settings, clock, log } = ports
  const { candidate } = interview
  const note = interview.notes[number - 1]
  if (!note || note.subject === null || note.body === null) return null
  const sender = {
    candidate: { name: interview.corrected.name ?? interview.name, email: candidate },
    service: settings.address,
    ownDomain: settings.senderDomains.includes(domainOf(candidate)),
  }
  const unsubscribe = secretAddress('u', secret, settings.mailDomain)
  const tags = { stream: 'notes', note: hashSecret(secret) }
  try {
    return await writeNote(
      { to: note.to, subject: note.subject, body: note.body },
      sender,
      unsubscribe,
      tags,
      clock(),
    )
  } catch (error) {
    if (!(error instanceof ParkError)) throw error
    log.error({
      interview: interview.id,
      note: number,
      outcome: 'failed',
      fault: 'park',
      reason: error.message,
    })
    return null
  }
}
