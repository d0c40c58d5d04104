import { unclaimedMail } from './aws/unclaimed-mail.ts'
import { readSettings } from './env.ts'
import { DAY, MINUTE } from './limits.ts'
import { log } from './log.ts'

/** By then SNS, SQS and intake have had their first try at every mail. */
const GRACE = 15 * MINUTE

const settings = readSettings()

/**
 * The clock → mails that SES stored and nobody ever claimed: their notification was lost. Each is logged, and an alarm
 * watches the sum. They are not sent through again: SES's verdicts were in the notification, and without them no sender
 * is proven.
 */
export async function handler(tick: { readonly time: string }): Promise<{ stored: number; lost: number }> {
  const now = Date.parse(tick.time)
  const { stored, lost } = await unclaimedMail(settings, now - DAY, now - GRACE)
  for (const mail of lost) log.error({ mail, outcome: 'lost', reason: 'stored but never claimed' })
  log.info({ janitor: 'looked', stored, lost: lost.length })
  return { stored, lost: lost.length }
}
