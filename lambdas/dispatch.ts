import middy from '@middy/core'
import type { Context } from 'aws-lambda'
import { connectSending } from './aws/connect-sending.ts'
import { ParkError } from './errors.ts'
import { SECOND } from './limits.ts'
import { createSendDue, type Dispatched } from './send-due.ts'

/** A clock tick → what is due at its time. Built once per cold start. */
const ports = connectSending()
const sendDue = createSendDue(ports)

/** SES's call may take its time-out of 13 s, and its result is still to be written. */
const ENOUGH_TIME = 20 * SECOND

export const handler = middy<{ readonly time?: string }, Dispatched>().handler(
  async (event, context: Context) => {
    const now = Date.parse(event.time ?? '')
    if (Number.isNaN(now)) throw new ParkError('a tick without a time')
    const done = await sendDue(now, () => context.getRemainingTimeInMillis() > ENOUGH_TIME)
    ports.log.info({ outcome: 'dispatched', ...done })
    return done
  },
)
