import type { Decide } from './decide.ts'
import { RetryError } from './errors.ts'
import { checkObject, type Mail, readNotification, screenVerdicts } from './mail/mail.ts'
import { dropped, ignored, type Outcome } from './outcome.ts'
import type { Ports } from './ports.ts'
import type { Ended } from './records.ts'
import { findAddressed } from './secret-address.ts'

/**
 * The story of one mail: claimed, judged by SES's verdicts, parsed, and either answered or dropped for a reason that is
 * logged. `body` is SES's notification. Throws RetryError and ParkError; the queue then gives the mail back.
 */
export function createReceive(ports: Ports): (body: string) => Promise<Ended> {
  const { store, settings } = ports
  const understanding = lazily(async () => (await import('./decide.ts')).createDecide(ports))

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
    // A megabyte of code, for mail that is worth reading: it is loaded while DynamoDB answers.
    const ready = understanding()
    const claim = await store.claimMail(mail.id, owner, ports.clock())
    if (claim === 'done') return ignored('repeated-delivery')
    if (claim === 'busy') throw new RetryError('another worker holds this mail')
    try {
      // First: a stream that failed while nobody listens would end the process.
      const decide = await ready
      const raw = await ports.rawMail.open(mail.object.key)
      return await finish(await decide(mail, raw, { addressed, resumed: claim === 'resumed' }))
    } catch (error) {
      // The lease ends by itself; a second fault must not hide the first.
      await store.releaseMail(mail.id, owner).catch(() => undefined)
      throw error
    }
  }
}

/** What `load` gives, from its first use on. A fault is thrown at whoever waits for it, and the next use tries again. */
function lazily(load: () => Promise<Decide>): () => Promise<Decide> {
  let loading: Promise<Decide> | null = null
  return () => {
    loading ??= load()
    loading.catch(() => {
      loading = null
    })
    return loading
  }
}
