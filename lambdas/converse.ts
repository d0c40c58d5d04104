import { sameAddress } from './address.ts'
import { RetryError } from './errors.ts'
import { onlyStops, type Room, roomFor } from './flood.ts'
import { createForget } from './forget.ts'
import { createInboundCommands } from './inbound-command.ts'
import {
  type AnswerSeed,
  type CarriedReply,
  type Interview,
  interviewRef,
  queuedNumbers,
  sawUnready,
  settle,
  shown,
  toAnswer,
  withSecret,
} from './interview/interview.ts'
import { listAnswer } from './list-answer.ts'
import { type Message, ownWords } from './message/message.ts'
import { answered, dropped, ignored, type Outcome } from './outcome.ts'
import { keepForNextTime, perform } from './perform.ts'
import type { Ports } from './ports.ts'
import { mayAskToSend } from './proof-for-send.ts'
import { doubtAbout, type ReadableReply, readReply, replyOrder } from './read-reply.ts'
import { redraw } from './redraw.ts'
import { hashOfReply } from './reply-hash.ts'
import { createReword, type Reword } from './reword.ts'
import { type FreshSecret, freshSecret, refuse, type Sender, say } from './say.ts'
import type { AddressedReply } from './secret-address.ts'
import { type TypedTime, withTypedTime } from './typed-time.ts'

/** How often a write that another worker overtook is decided anew. */
const WRITE_TRIES = 5
/** A reply in hand. */
interface Reply extends ReadableReply {
  readonly addressed: AddressedReply
  readonly hash: string
  readonly reword: Reword
}

/** Reads a reply to a secret address, or a command at the inbound address. Null: the mail is neither. */
export function createConverse(ports: Ports): (sender: Sender, message: Message) => Promise<Outcome | null> {
  const { store, clock, settings } = ports
  const forget = createForget(ports)
  const inboundCommand = createInboundCommands(ports)

  return async (sender, message) => {
    const { addressed } = sender
    if (addressed.kind !== 'reply') return inboundCommand(sender, message)
    // The second lock: the candidate's own address. To anybody else the address is as good as unknown.
    if (!sameAddress(addressed.interview.candidate, sender.email)) return dropped('not-the-candidate')
    const own = ownWords(message)
    // An invite that is forwarded to an old draft's address is a new invite.
    if (own.doubt === 'nothing-above-quote' && message.calendars.length > 0) return null
    const hash = hashOfReply(sender, message, own.words)
    const [doubt, reword] = [doubtAbout(own.doubt), createReword(ports)]
    return converse({ sender, message, addressed, own, doubt, hash, reword })
  }

  async function converse(reply: Reply): Promise<Outcome> {
    const ref = interviewRef(reply.addressed.interview)
    // Read before the mail was claimed. Whoever wrote it since is met by our write, which then fails.
    let stored: Interview | null = reply.addressed.interview
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      if (!stored) return dropped('forgotten-interview')
      const earlier = stored.replies.find(({ hash }) => hash === reply.hash)
      const outcome = await (earlier
        ? repeated(stored, reply, earlier)
        : answer(asServed(stored, reply), reply, roomFor(stored, clock())))
      if (outcome) return outcome
      stored = await store.findInterview(ref)
    }
    throw new RetryError('an interview was written by others all the time')
  }

  /** Null: another worker wrote the interview meanwhile, and it is all decided anew. */
  async function answer(interview: Interview, reply: Reply, room: Room): Promise<Outcome | null> {
    const typed = reply.doubt || room !== 'all' ? null : typedTime(interview, reply)
    const known = typed ? await redraw(typed.interview, clock(), { keepQueued: typed.moved }) : interview
    const command = readReply(known, typed, reply)
    const stops = command.kind !== 'typed' && onlyStops(known, command)
    if (room !== 'all' && !stops) return dropped('too-many-replies')
    if (reply.sender.listing === 'refused' && !stops)
      return refuse(ports, reply.sender, { kind: 'refused', why: 'not-allowed' })
    if (command.kind === 'forgetThis' || command.kind === 'forgetMe')
      return forget.begin(interview, command.kind, reply)
    const performed =
      command.kind === 'typed'
        ? { interview: known, seed: { kind: 'draft', why: 'correction' } as const }
        : await perform(ports, known, command, reply.addressed.version)
    if (room === 'stops-in-silence') return stopInSilence(interview, performed.interview)
    const secret = freshSecret(ports, interview)
    const worded = await reply.reword(interview, performed.interview)
    const next = withSecret(remembered(worded, performed.seed, reply), secret.hash, clock())
    if (!(await store.putInterview({ ...next, revision: interview.revision + 1 }))) return null
    if (command.kind === 'correct') await keepForNextTime(ports, next)
    return performed.seed ? sayIt(next, performed.seed, secret) : ignored(command.kind)
  }

  /** Nobody is answered any more, but nothing leaves against their word. */
  async function stopInSilence(before: Interview, stopped: Interview): Promise<Outcome | null> {
    const nothing = queuedNumbers(before).length === 0 && before.phase === stopped.phase
    if (nothing) return dropped('too-many-replies')
    const next = { ...settle(stopped, clock()), revision: before.revision + 1 }
    return (await store.putInterview(next)) ? ignored('held-in-silence') : null
  }

  /** As the operator's list, SES's verdicts and the order of replies have it now, not as when it was stored. */
  function asServed(stored: Interview, reply: Reply): Interview {
    const { sender } = reply
    const listed = sender.listing === 'refused' ? stored.listed : sender.listing === 'listed'
    const askedUnready = sawUnready(stored, replyOrder(stored, reply)) ? stored.askedUnready : null
    return { ...stored, listed, askedUnready, proven: mayAskToSend(settings.candidates, sender) }
  }

  function typedTime(interview: Interview, { own, sender, message }: Reply): TypedTime | null {
    const { receivedAt } = sender.mail
    const offsetMinutes = message.date?.offsetMinutes ?? null
    return withTypedTime(interview, own.words, { receivedAt, offsetMinutes }, clock())
  }

  /** A worker carried it out and died before it could say so: say it now. Anything else that is the same is a replay. */
  async function repeated(
    interview: Interview,
    reply: Reply,
    earlier: CarriedReply,
  ): Promise<Outcome | null> {
    if (earlier.mail !== reply.sender.mail.id) return ignored('replayed')
    if (!earlier.answer) return ignored('nothing-to-say')
    if (earlier.answer.kind === 'forgotten') return forget.goOn(interview, earlier.answer, reply)
    const secret = freshSecret(ports, interview)
    const next = withSecret(interview, secret.hash, clock())
    if (!(await store.putInterview({ ...next, revision: interview.revision + 1 }))) return null
    return sayIt(next, earlier.answer, secret)
  }

  async function sayIt(interview: Interview, seed: AnswerSeed, secret: FreshSecret): Promise<Outcome> {
    const list = seed.kind === 'list'
    await say(
      ports,
      interview,
      list ? await listAnswer(ports, interview.candidate) : toAnswer(interview, seed, clock()),
      secret,
    )
    return answered(describe(seed))
  }

  /** The interview after the reply: what was carried out, never again; where and in which thread the candidate is. */
  function remembered(
    interview: Interview,
    seed: AnswerSeed | null,
    { sender, message, hash }: Reply,
  ): Interview {
    const now = clock()
    const order = replyOrder(interview, { sender, message })
    const over = interview.invite.end !== null && interview.invite.end <= now
    const next: Interview = {
      ...shown(interview, now, sender.thread),
      replies: [...interview.replies, { hash, at: now, mail: sender.mail.id, order, answer: seed }],
      mails: [...interview.mails, sender.mail.object.key],
      offsetMinutes: message.date?.offsetMinutes ?? interview.offsetMinutes,
      // Who writes after the interview needs no nudge to begin.
      nudges: over ? { count: Math.max(1, interview.nudges.count), lastAt: now } : interview.nudges,
    }
    return settle(next, now)
  }
}

function describe(seed: AnswerSeed): string {
  if (seed.kind === 'draft') return `draft: ${seed.why}`
  return seed.kind === 'question' ? `question: ${seed.question.about}` : seed.kind
}
