import type { Readable } from 'node:stream'
import { domainOf } from './address.ts'
import { createConverse } from './converse.ts'
import { candidateListing, type Mail, proofOf } from './mail/mail.ts'
import { type Message, type OverBudget, parseMessage } from './message/message.ts'
import { dropped, type Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'
import { rememberMail } from './remember-mail.ts'
import { refuse, type Sender } from './say.ts'
import type { Addressed } from './secret-address.ts'
import { createTakeInvites } from './take-invites.ts'

/** What was found out about a mail before it was read. `resumed`: an earlier worker died over it. */
interface Before {
  readonly addressed: Addressed
  readonly resumed: boolean
}

export type Decide = (mail: Mail, raw: Readable, before: Before) => Promise<Outcome>

/** The second half of the story (receive.ts): a claimed mail is parsed, and either answered or dropped for a reason. */
export function createDecide(ports: Ports): Decide {
  const { settings } = ports
  const converse = createConverse(ports)
  const takeInvites = createTakeInvites(ports)

  return async (mail, raw, { addressed, resumed }) => {
    const parsed = await parseMessage(raw)
    const head = isOverBudget(parsed) ? parsed.message : parsed
    if (!head?.from) return dropped('no-single-sender')
    if (head.robot) return dropped(head.robot)
    if (domainOf(head.from.email) === settings.mailDomain) return dropped('our-own')
    const proof = proofOf(mail, head.from.email)
    if (proof === 'unproven') return dropped('unproven-sender')

    const listing = candidateListing(settings.candidates, head.from.email)
    const sender: Sender = { ...head.from, proof, listing, thread: threadOf(head), resumed, mail, addressed }
    if (isOverBudget(parsed)) return tooBig(sender, parsed)
    const conversed = await converse(sender, parsed)
    if (conversed) return conversed
    if (listing === 'refused') return refuse(ports, sender, { kind: 'refused', why: 'not-allowed' })
    return takeInvites(sender, parsed)
  }

  async function tooBig(sender: Sender, { limit }: OverBudget): Promise<Outcome> {
    if (sender.listing === 'refused') return refuse(ports, sender, { kind: 'refused', why: 'not-allowed' })
    await rememberMail(ports, sender)
    return refuse(ports, sender, { kind: 'no-invite', problem: 'over-budget', limit })
  }
}

function isOverBudget(parsed: Message | OverBudget): parsed is OverBudget {
  return 'kind' in parsed && parsed.kind === 'over-budget'
}

function threadOf({ subject, messageId, references }: Pick<Message, 'subject' | 'messageId' | 'references'>) {
  return { subject, messageId, references }
}
