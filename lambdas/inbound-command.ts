import { addressHash } from './address.ts'
import { createForget } from './forget.ts'
import { type ReplyCommand, readCommand, replyContext } from './interview/interview.ts'
import { listAnswer } from './list-answer.ts'
import { type Message, ownWords } from './message/message.ts'
import { answered, ignored, type Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'
import { hashOfReply } from './reply-hash.ts'
import { refuse, type Sender, sayTo } from './say.ts'

const MISPLACED: ReadonlySet<ReplyCommand['kind']> = new Set<ReplyCommand['kind']>([
  'send',
  'undo',
  'skip',
  'forgetThis',
])
/** The day of a count that never begins anew. */
const EVER = '9999-12-31'

/** `list`, `help` and `forget me` at the inbound address, where they are all of a mail's words. Null: it is no command. */
export function createInboundCommands(
  ports: Ports,
): (sender: Sender, message: Message) => Promise<Outcome | null> {
  const forget = createForget(ports)

  return async (sender, message) => {
    if (message.calendars.length > 0 || message.forwarded.length > 0 || message.tnef.length > 0) return null
    const { words, doubt } = ownWords(message)
    if (doubt) return null
    const context = replyContext(null, { sender, receivedAt: sender.mail.receivedAt, offsetMinutes: null })
    const { kind } = readCommand(words, context)
    if (kind !== 'list' && kind !== 'help' && kind !== 'forgetMe') return misplaced(kind, sender)
    // Who is served no longer may still have everything deleted.
    if (sender.listing === 'refused' && kind !== 'forgetMe') return null
    if (!(await isFirst(sender, hashOfReply(sender, message, words)))) return ignored('replayed')
    if (kind === 'forgetMe') return forget.everything(sender)
    await sayTo(
      ports,
      sender,
      kind === 'list' ? await listAnswer(ports, sender.email) : { kind, inbound: true },
      'en',
    )
    return answered(kind)
  }

  /** An order that only counts in reply to a draft: some programs answer to From. It is no forward either. */
  async function misplaced(kind: ReplyCommand['kind'], sender: Sender): Promise<Outcome | null> {
    if (!MISPLACED.has(kind) || sender.listing === 'refused') return null
    const question = { about: 'which-interview' } as const
    return refuse(ports, sender, { kind: 'question', question, interview: null, notes: [] })
  }

  /** Carried out once, ever, and no more often a day than somebody would ask. */
  async function isFirst(sender: Sender, hash: string): Promise<boolean> {
    const day = new Date(ports.clock()).toISOString().slice(0, 10)
    const first = await ports.store.takeSlot(`command#${hash}`, EVER, 1)
    const within = await ports.store.takeSlot(
      `commands#${addressHash(sender.email)}`,
      day,
      ports.settings.caps.commandsPerAddressPerDay,
    )
    return sender.resumed || (first && within)
  }
}
