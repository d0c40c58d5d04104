import { closedAmong } from './closed-addresses.ts'
import {
  countSent,
  type Interview,
  markUncertain,
  mayLeaveAt,
  nextDue,
  postpone,
  queuedNumbers,
  recipientsOf,
  settle,
  silenced,
  withClosed,
} from './interview/interview.ts'
import { HOUR } from './limits.ts'
import { candidateListing } from './mail/mail.ts'
import type { DueRef, SendingPorts } from './ports.ts'
import { createSendNote } from './send-note.ts'
import { createTell, type Telling } from './tell.ts'

export interface Dispatched {
  /** Notes that SES accepted. */
  readonly sent: number
  /** Mails to candidates: receipts, nudges, notices. */
  readonly told: number
  /** Interviews that met a fault and stay due. */
  readonly failed: number
}

const PAGE = 100
/** Interviews worked on at once. SES's first quota is 14 mails a second. */
const AT_ONCE = 4
/** Of one interview in one run: a panel of ten that is overdue, and its receipt. */
const STEPS = 24
/** What a paused note waits before it is looked at again. */
const PAUSE = HOUR

/**
 * Does what is due at `now`, each thing once however many run: whatever leaves is claimed first by a conditional write
 * of its interview. An idle run is one Query. `mayStart` turns false when too little time is left to begin a thing.
 */
export function createSendDue(
  world: SendingPorts,
): (now: number, mayStart: () => boolean) => Promise<Dispatched> {
  return async (now, mayStart) => {
    const ports: SendingPorts = { ...world, clock: () => now }
    // A tick may come late; a call that begins now is not to be doubted by the next one's dispatcher.
    const wall = () => Math.max(now, world.clock())
    const run = createRun(ports, mayStart, wall)
    for (let after: DueRef | undefined, more = true; more && mayStart(); ) {
      const due = await ports.store.dueInterviews(now, PAGE, after)
      await eachOf(due, AT_ONCE, run.attend)
      after = due.at(-1)
      more = due.length === PAGE
    }
    return run.end()
  }
}

function createRun(ports: SendingPorts, mayStart: () => boolean, wall: () => number) {
  const { store, clock, log, settings } = ports
  const sendNote = createSendNote(ports, wall)
  const tell = createTell(ports)
  const count = { sent: 0, told: 0, failed: 0 }
  let stopped: Promise<boolean> | null = null

  return {
    /** One interview's fault is its own: it stays due, and the others go on. */
    async attend(ref: DueRef): Promise<void> {
      try {
        await work(await store.findInterview(ref))
      } catch (error) {
        count.failed += 1
        log.error({
          interview: ref.id,
          outcome: 'failed',
          fault: (error as Error).name,
          reason: reasonOf(error),
        })
      }
    },

    async end(): Promise<Dispatched> {
      if (count.sent > 0) await countUp(count.sent)
      return count
    },
  }

  async function work(found: Interview | null): Promise<void> {
    let interview = found
    for (let steps = 0; interview && steps < STEPS && mayStart(); steps++) {
      const due = nextDue(interview, clock())
      if (!due || due.at > clock()) return unlist(interview)
      interview = await step(interview, due)
    }
  }

  function step(
    interview: Interview,
    due: NonNullable<ReturnType<typeof nextDue>>,
  ): Promise<Interview | null> {
    if (due.kind === 'doubt') return doubt(interview, due.note)
    const listing = candidateListing(settings.candidates, interview.candidate)
    if (listing === 'refused') return withdraw(interview)
    if (due.kind === 'send')
      return send(interview.listed ? { ...interview, listed: listing === 'listed' } : interview, due.note)
    if (due.kind === 'leaving' || due.kind === 'nudge') return promise(interview, due)
    count.told += 1
    return tell(interview, due)
  }

  /** Speaks of a note that goes or may go: first it is looked up whether its people may still be written to. */
  async function promise(interview: Interview, due: Telling): Promise<Interview | null> {
    const known = withClosed(interview, await closedAmong(store, recipientsOf(interview)), clock())
    if (known !== interview) return put(known)
    count.told += 1
    return tell(interview, due)
  }

  async function send(interview: Interview, number: number): Promise<Interview | null> {
    stopped ??= store.readBreaker().then((breaker) => breaker !== null && breaker.stoppedAt !== null)
    if (await stopped) return pause(interview, number)
    const at = mayLeaveAt(interview, number, clock())
    if (at > clock()) return put(postpone(interview, number, at))
    const attempted = await sendNote(interview, number, mayStart)
    if (attempted.sent) {
      count.sent += 1
      log.info({ interview: interview.id, note: number, outcome: 'sent' })
    }
    return attempted.interview
  }

  /** The operator took the candidate off the list since: nothing of theirs leaves, and they are not written to. */
  function withdraw(interview: Interview): Promise<Interview | null> {
    const notes = queuedNumbers(interview).length
    if (notes > 0)
      log.info({ interview: interview.id, outcome: 'held', reason: 'candidate-not-allowed', notes })
    return put(silenced(interview))
  }

  /** Whoever wrote SENDING is gone. It is never sent by somebody else. */
  function doubt(interview: Interview, number: number): Promise<Interview | null> {
    const state = interview.notes[number - 1]?.state
    const since = state?.kind === 'sending' ? state.since : clock()
    return put(markUncertain(interview, number, since))
  }

  async function pause(interview: Interview, number: number): Promise<Interview | null> {
    const paused = await put(postpone(interview, number, clock() + PAUSE))
    if (!paused || paused.pauseTold) return paused
    count.told += 1
    return tell(paused, { kind: 'paused' })
  }

  /** It was found by a time at which nothing is to be done any more, such as a nudge that came too late. */
  async function unlist(interview: Interview): Promise<void> {
    if (interview.dueAt !== null && interview.dueAt <= clock()) await put(interview)
  }

  async function put(interview: Interview): Promise<Interview | null> {
    const next = { ...settle(interview, clock()), revision: interview.revision + 1 }
    return (await store.putInterview(next)) ? next : null
  }

  /** A count that loses a race errs on the careful side: the share of bounces looks higher. */
  async function countUp(sent: number): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      if (await store.putBreaker(countSent(await store.readBreaker(), sent))) return
    }
  }
}

async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items]
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** Our own errors say nothing private; of any other the class alone is logged. */
function reasonOf(error: unknown): string {
  const { name, message } = error as Error
  return name === 'RetryError' || name === 'ParkError' ? message : name
}
