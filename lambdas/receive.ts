import { domainOf } from './address.ts'
import { createConverse } from './converse.ts'
import { RetryError } from './errors.ts'
import {
  candidateListing,
  checkObject,
  type Mail,
  proofOf,
  readNotification,
  screenVerdicts,
} from './mail/mail.ts'
import { type Message, type OverBudget, parseMessage } from './message/message.ts'
import { dropped, ignored, type Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'
import type { Ended } from './records.ts'
import { rememberMail } from './remember-mail.ts'
import { refuse, type Sender } from './say.ts'
import { type Addressed, findAddressed } from './secret-address.ts'
import { createTakeInvites } from './take-invites.ts'

/**
 * The story of one mail: claimed, judged by SES's verdicts, parsed, and either answered or dropped for a reason that is
 * logged. `body` is SES's notification. Throws RetryError and ParkError; the queue then gives the mail back.
 */
export function createReceive(ports: Ports): (body: string) => Promise<Ended> {
  const { store, settings } = ports
  const converse = createConverse(ports)
  const takeInvites = createTakeInvites(ports)

  return async (body) => {
    const mail = readNotification(body)
    // The whole bucket is raw mail, so any plain key in it is one; `invoke` names keys without SES's prefix.
    checkObject(mail, { bucket: settings.bucket, prefix: '' })
    return { mail: mail.id, outcome: await settle(mail) }
  }

  async function settle(mail: Mail): Promise<Outcome> {
    const owner = Buffer.from(ports.random(8)).toString('hex')
    const finish = async (outcome: Outcome) => {
      await store.finishMail(mail.id, owner, outcome, ports.clock())
      return outcome
    }
    const screened = screenVerdicts(mail)
    // Strangers' mail costs one write: no claim, no object is read.
    if (screened.kind === 'dropped') return finish(dropped(screened.reason))
    // A secret address is looked up before anything else is done: a guess costs one read.
    const addressed = await findAddressed(ports, mail)
    if (addressed.kind === 'over') {
      // No claim is written for it, and a stored mail that nobody claimed counts as lost (janitor.ts).
      await ports.rawMail.delete([mail.object.key])
      return addressed.outcome
    }
    const claim = await store.claimMail(mail.id, owner, ports.clock())
    if (claim === 'done') return ignored('repeated-delivery')
    if (claim === 'busy') throw new RetryError('another worker holds this mail')
    try {
      return await finish(await decide(mail, addressed, claim === 'resumed'))
    } catch (error) {
      // The lease ends by itself; a second fault must not hide the first.
      await store.releaseMail(mail.id, owner).catch(() => undefined)
      throw error
    }
  }

  async function decide(mail: Mail, addressed: Addressed, resumed: boolean): Promise<Outcome> {
    const parsed = await parseMessage(await ports.rawMail.open(mail.object.key))
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
