import { type Address, addressHash } from './address.ts'
import {
  defer,
  hashSecret,
  type Interview,
  interviewRef,
  markFailed,
  markSent,
  markUncertain,
  maySend,
  type Note,
  newSecret,
  postpone,
  sendOnceKey,
  settle,
  startSending,
} from './interview/interview.ts'
import { DAY, HOUR } from './limits.ts'
import { noteMail } from './note-mail.ts'
import type { ClosedReason, SendingPorts, SendResult } from './ports.ts'

/** What became of the attempt to send one note: the interview as it is stored now; null: another worker has it. */
export interface Attempted {
  readonly interview: Interview | null
  readonly sent: boolean
}

/** An unsubscribe address works for as long as somebody may come across the note. */
const UNSUBSCRIBE_LIVES = 400 * DAY
const WRITE_TRIES = 5
const HOLDS_FOR = HOUR
const SENT_BEFORE = 'sent-before'

const REASONS = {
  'opted-out': 'opted-out',
  bounced: 'bounced',
  complained: 'complaint',
} as const satisfies Record<ClosedReason, string>

/**
 * Sends one queued note, at most once: DRAFTED → QUEUED → SENDING → SENT | FAILED | UNCERTAIN. SENDING is written, on
 * the revision that was read, just before SES is called, and is never taken over: whoever wrote it made the one call, or
 * died, and then nobody can know. `wall` is the time by which others judge how long that has been. `mayStart` says whether enough time is left to make the call and write its result.
 */
export function createSendNote(
  ports: SendingPorts,
  wall: () => number,
): (interview: Interview, number: number, mayStart: () => boolean) => Promise<Attempted> {
  const { store, mailer, clock, random } = ports

  return async (interview, number, mayStart) => {
    const note = interview.notes[number - 1]
    const to = note?.to.email
    if (!note || !to || !maySend(interview, note))
      return stored(markFailed(interview, number, 'not-accepted', clock()))
    const admitted = await admit(interview, number, to)
    if (admitted) return stored(admitted)
    const secret = newSecret(random)
    const attempt = hashSecret(secret)
    const mail = await noteMail(ports, interview, number, secret)
    if (!mail) return stored(markFailed(interview, number, 'rejected', clock()))
    await store.putSecret(attempt, {
      kind: 'note',
      recipient: addressHash(to),
      interview: interviewRef(interview),
      note: number,
      expiresAt: clock() + UNSUBSCRIBE_LIVES,
    })
    if (!mayStart()) return { interview: null, sent: false }
    const sending = next(startSending(interview, number, attempt, wall()))
    if (!(await store.putInterview(sending)) && !(await isOurs(interview, number, attempt)))
      return { interview: null, sent: false }
    const once = await store.claimNote(sendOnceKey(interview, to), attempt, attemptsBefore(note), clock())
    // This candidate's note about this interview went to this address before, in an earlier life of the interview.
    const result: SendResult = once ? await mailer.sendOnce(mail) : { kind: 'refused', reason: SENT_BEFORE }
    return { interview: await settled(sending, number, attempt, result), sent: result.kind === 'accepted' }
  }

  /** Null: admitted. Otherwise the interview as it is to be: the address is closed, or has had enough today. */
  async function admit(interview: Interview, number: number, to: Address): Promise<Interview | null> {
    const recipient = addressHash(to)
    const now = clock()
    // A note that SES put off was counted when it was first tried.
    const counted = (interview.notes[number - 1]?.deferrals ?? 0) > 0
    const day = new Date(now).toISOString().slice(0, 10)
    const verdict = counted
      ? ((await store.findClosed([recipient])).get(recipient) ?? 'admitted')
      : await store.admitRecipient(recipient, day, ports.settings.caps.notesPerRecipientPerDay)
    if (verdict === 'admitted') return null
    if (verdict === 'full') return postpone(interview, number, now + HOLDS_FOR)
    return markFailed(interview, number, REASONS[verdict], now)
  }

  /** The answer to our own write may be lost and the SDK's second try refused: then what is stored is ours. */
  async function isOurs(interview: Interview, number: number, attempt: string): Promise<boolean> {
    const current = await store.findInterview(interviewRef(interview))
    const state = current?.notes[number - 1]?.state
    return state?.kind === 'sending' && state.attempt === attempt
  }

  /** Writes down what SES said, on whatever else happened to the interview meanwhile. */
  async function settled(
    sending: Interview,
    number: number,
    attempt: string,
    result: SendResult,
  ): Promise<Interview | null> {
    let current: Interview | null = sending
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      if (!current) return null
      const state = current.notes[number - 1]?.state
      // An event of SES was faster, or the candidate has been told that nobody knows.
      const open = state?.kind === 'sending' && state.attempt === attempt
      const late =
        state?.kind === 'uncertain' &&
        current.notes[number - 1]?.attempt === attempt &&
        result.kind === 'accepted'
      if (!open && !late) return current
      const written = next(resulting(current, number, result))
      if (await store.putInterview(written)) return written
      current = await store.findInterview(interviewRef(sending))
    }
    return null
  }

  function resulting(interview: Interview, number: number, result: SendResult): Interview {
    const now = clock()
    switch (result.kind) {
      case 'accepted':
        return markSent(interview, number, result.id, now)
      case 'refused':
        return markFailed(interview, number, result.reason === SENT_BEFORE ? SENT_BEFORE : 'rejected', now)
      case 'not-yet':
        return defer(interview, number, now)
      case 'unknown':
        return markUncertain(interview, number, now)
    }
  }

  async function stored(interview: Interview): Promise<Attempted> {
    const written = next(interview)
    return { interview: (await store.putInterview(written)) ? written : null, sent: false }
  }

  function next(interview: Interview): Interview {
    return { ...settle(interview, clock()), revision: interview.revision + 1 }
  }
}

/** Whichever of them came to hold the send-once record: one that died before it did is among them. */
function attemptsBefore({ earlier, attempt }: Note): readonly string[] {
  return [...(earlier ?? []), ...(attempt ? [attempt] : [])]
}
