import { addressHash } from './address.ts'
import { RetryError } from './errors.ts'
import { createForget } from './forget.ts'
import { createInboundCommands } from './inbound-command.ts'
import {
  type AnswerSeed,
  type CarriedReply,
  type Interview,
  type ReplyCommand,
  readCommand,
  replyContext,
  settle,
  shown,
  toAnswer,
} from './interview/interview.ts'
import { HOUR } from './limits.ts'
import { listAnswer } from './list-answer.ts'
import { type Message, type OwnWords, ownWords } from './message/message.ts'
import { answered, dropped, ignored, type Outcome } from './outcome.ts'
import { keepForNextTime, perform } from './perform.ts'
import type { Ports } from './ports.ts'
import { mayAskToSend } from './proof-for-send.ts'
import { redraw } from './redraw.ts'
import { hashOfReply } from './reply-hash.ts'
import { createReword, type Reword } from './reword.ts'
import { type FreshSecret, freshSecret, refuse, type Sender, say, withSecret } from './say.ts'
import type { ReplySecret } from './secret-address.ts'
import { type TypedTime, withTypedTime } from './typed-time.ts'

/** How often a write that another worker overtook is decided anew. */
const WRITE_TRIES = 5
/** More replies than this no conversation has; each is remembered, and the item has room for that many. */
const MOST_REPLIES = 1000
/** Nor this many in an hour: that is an auto-responder that does not say so, and we would answer each other for ever. */
const MOST_IN_AN_HOUR = 30
/** Who is served no longer may still stop and delete what is theirs. */
const ALWAYS: ReadonlySet<ReplyCommand['kind']> = new Set<ReplyCommand['kind']>([
  'undo',
  'forgetThis',
  'forgetMe',
])

/** A reply in hand: who, with which secret, in which words. */
interface Reply {
  readonly sender: Sender
  readonly message: Message
  readonly secret: ReplySecret
  readonly own: OwnWords
  /** What the words are in doubt of, before they are read. */
  readonly doubt: ReplyCommand | null
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
    if (addressed.secret.interview.candidate !== addressHash(sender.email))
      return dropped('not-the-candidate')
    const own = ownWords(message)
    // An invite that is forwarded to an old draft's address is a new invite.
    if (own.doubt === 'nothing-above-quote' && message.calendars.length > 0) return null
    const hash = hashOfReply(sender, message, own.words)
    const [doubt, reword] = [doubtAbout(own.doubt), createReword(ports)]
    return converse({ sender, message, secret: addressed.secret, own, doubt, hash, reword })
  }

  async function converse(reply: Reply): Promise<Outcome> {
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      const stored = await store.findInterview(reply.secret.interview)
      if (!stored) return dropped('forgotten-interview')
      const earlier = stored.replies.find(({ hash }) => hash === reply.hash)
      if (earlier) return repeated(stored, reply, earlier)
      if (isFlood(stored, clock())) return dropped('too-many-replies')
      const outcome = await answer(
        { ...stored, proven: mayAskToSend(settings.candidates, reply.sender) },
        reply,
      )
      if (outcome) return outcome
    }
    throw new RetryError('an interview was written by others all the time')
  }

  /** Null: another worker wrote the interview meanwhile, and it is all decided anew. */
  async function answer(interview: Interview, reply: Reply): Promise<Outcome | null> {
    const typed = reply.doubt ? null : typedTime(interview, reply)
    const known = typed ? redraw(typed.interview, clock(), { keepQueued: typed.moved }) : interview
    const command = reply.doubt ?? commandOf(known, typed, reply)
    if (reply.sender.listing === 'refused' && (command.kind === 'typed' || !ALWAYS.has(command.kind))) {
      return refuse(ports, reply.sender, { kind: 'refused', why: 'not-allowed' })
    }
    if (command.kind === 'forgetThis' || command.kind === 'forgetMe')
      return forget.begin(interview, command.kind, reply)
    const performed =
      command.kind === 'typed'
        ? { interview: known, seed: { kind: 'draft', why: 'correction' } as const }
        : await perform(ports, known, command, reply.secret.version)
    const secret = freshSecret(ports)
    const worded = await reply.reword(interview, performed.interview)
    const next = withSecret(remembered(worded, performed.seed, reply), secret.hash)
    if (!(await store.putInterview({ ...next, revision: interview.revision + 1 }))) return null
    if (command.kind === 'correct') await keepForNextTime(ports, next)
    return performed.seed ? sayIt(next, performed.seed, secret) : ignored(command.kind)
  }

  function typedTime(interview: Interview, { own, sender, message }: Reply): TypedTime | null {
    const { receivedAt } = sender.mail
    const offsetMinutes = message.date?.offsetMinutes ?? null
    return withTypedTime(interview, own.words, { receivedAt, offsetMinutes }, clock())
  }

  /** A worker carried it out and died before it could say so: say it now. Anything else that is the same is a replay. */
  async function repeated(interview: Interview, reply: Reply, earlier: CarriedReply): Promise<Outcome> {
    if (earlier.mail !== reply.sender.mail.id) return ignored('replayed')
    if (!earlier.answer) return ignored('nothing-to-say')
    if (earlier.answer.kind === 'forgotten') return forget.goOn(interview, earlier.answer, reply)
    return sayIt(interview, earlier.answer, freshSecret(ports))
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
    const over = interview.invite.end !== null && interview.invite.end <= now
    const next: Interview = {
      ...shown(interview, now, sender.thread),
      replies: [...interview.replies, { hash, at: now, mail: sender.mail.id, answer: seed }],
      mails: [...interview.mails, sender.mail.object.key],
      offsetMinutes: message.date?.offsetMinutes ?? interview.offsetMinutes,
      // Who writes after the interview needs no nudge to begin.
      nudges: over ? { count: Math.max(1, interview.nudges.count), lastAt: now } : interview.nudges,
    }
    return settle(next, now)
  }
}

function isFlood({ replies }: Interview, now: number): boolean {
  return (
    replies.length >= MOST_REPLIES || replies.filter(({ at }) => at > now - HOUR).length >= MOST_IN_AN_HOUR
  )
}

/** What a reply asks for beside the time that it may have typed. Nothing leaves by words that nobody saw a draft of. */
function commandOf(
  interview: Interview,
  typed: TypedTime | null,
  reply: Reply,
): ReplyCommand | { kind: 'typed' } {
  if (typed?.rest === '') return { kind: 'typed' }
  const command = readCommand(typed?.rest ?? reply.own.words, contextOf(interview, reply))
  // A note goes as it was written, not as the mail program wrapped it.
  if (!typed && command.kind === 'edit') return { ...command, text: reply.own.unwrapped }
  return typed && command.kind === 'send'
    ? { kind: 'question', question: { about: 'send-and-more' }, hold: false }
    : command
}

function contextOf(interview: Interview, { sender, message }: Reply) {
  return replyContext(interview, {
    sender,
    receivedAt: sender.mail.receivedAt,
    offsetMinutes: message.date?.offsetMinutes ?? null,
  })
}

/** Words that are too long are still words: no command is that long. */
export function doubtAbout(doubt: OwnWords['doubt']): ReplyCommand | null {
  if (doubt === null || doubt === 'too-long') return null
  const about = doubt === 'nothing-above-quote' ? 'nothing-read' : doubt
  return { kind: 'question', question: { about }, hold: false }
}

function describe(seed: AnswerSeed): string {
  if (seed.kind === 'draft') return `draft: ${seed.why}`
  return seed.kind === 'question' ? `question: ${seed.question.about}` : seed.kind
}
