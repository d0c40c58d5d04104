import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Address } from '../../lambdas/address.ts'
import { dynamoStore } from '../../lambdas/aws/dynamo-store.ts'
import { dynamoTable } from '../../lambdas/aws/table.ts'
import { MINUTE } from '../../lambdas/limits.ts'
import { createTable } from '../../lib/local/table.ts'
import { inviteMail, notification, replyMail } from '../conversation/mails.ts'
import type { Accepted, LoopbackSes } from './loopback-ses.ts'
import type { Pool } from './pool.ts'
import type { Schedule } from './schedules.ts'
import type { Job } from './worker.ts'

/** The world of all schedules; each has a table, a candidate and an interviewer of its own. */
export interface Stage {
  readonly client: DynamoDBClient
  readonly dynamo: string
  readonly ses: LoopbackSes
  readonly pool: Pool
  readonly raw: string
}

export interface Played {
  /** Requests for the one note that SES accepted. */
  readonly accepted: number
  /** Kinds of the mails that the candidate got, in their order. */
  readonly told: readonly string[]
  /** State of the note at the end. */
  readonly state: string
  /** SES never took it and nobody said so, or it went and nobody said that either. */
  readonly silent: boolean
  /** The dispatcher came to the crash that was planned. */
  readonly crashed: boolean
}

const START = Date.parse('2026-11-24T18:00:00Z')
const DUE = START + 11 * MINUTE
/** When dispatchers come by after the one that died: up to well after the time at which doubt is told. */
const LATER = [12, 13, 28, 45, 120].map((minutes) => START + minutes * MINUTE)

/** Forward, reply `send now`, dispatch under the schedule's faults, then everything that comes afterwards by itself. */
export async function play(
  stage: Stage,
  schedule: Schedule,
  index: number,
  sender: 'dispatch' | 'naive' = 'dispatch',
): Promise<Played> {
  const table = `faults-${index}`
  await createTable(stage.client, table)
  const candidate = `alex${index}@mailhost.example`
  const recipient = `pat${index}@acme.example`
  const job = (
    what: Job['what'],
    now: number,
    body = '',
    crash: string | null = null,
    ses = stage.ses.endpoint,
  ): Job => {
    return { what, table, dynamo: stage.dynamo, ses, raw: stage.raw, now, body, crash }
  }
  const answers = () => stage.ses.acceptedFor(candidate)

  await receive(
    'forward',
    inviteMail({ from: `Alex Kim <${candidate}>`, people: [['Pat Doe', recipient]] }),
    'thanks@interviews.example.com',
    null,
    1,
  )
  const replyTo = /^Reply-To: .*?([^<\s]+@[^>\s]+)/im.exec(answers()[0]?.raw ?? '')?.[1] ?? ''
  const reply = replyMail(
    { replyTo, subject: 'Re: x' },
    'send now',
    `Alex Kim <${candidate}>`,
    START,
    `<reply-${index}@mailhost.example>`,
  )
  const replyCrash = schedule.victim === 'reply' ? schedule.crash : null
  await receive('reply', reply, replyTo, replyCrash, schedule.victim === 'reply' ? schedule.workers : 1)
  const crashed = await dispatch()
  for (const now of LATER) await stage.pool.run(job(sender, now)).ended
  return judge(crashed)

  /** The queue delivers until it is done, each time after the lease of whoever died. */
  async function receive(
    name: string,
    mail: string,
    to: string,
    crash: string | null,
    workers: number,
  ): Promise<void> {
    const id = `${name}-${index}`
    await writeFile(join(stage.raw, `raw-${id}`), mail)
    const run = (at: number, dies: string | null) =>
      stage.pool.run(job('receive', at, notification(id, to, { envelopeFrom: candidate }, START), dies)).ended
    await Promise.all(
      Array.from({ length: workers }, (_each, worker) => run(START, worker === 0 ? crash : null)),
    )
    for (let times = 1; times <= schedule.redeliveries; times++) await run(START + times * 3 * MINUTE, null)
  }

  async function dispatch(): Promise<boolean> {
    const { crash, ses, event, workers, victim } = schedule
    const events: Promise<unknown>[] = []
    const hear = (accepted: Accepted, now: number) =>
      stage.pool.run(job('feedback', now, deliveryOf(accepted))).ended
    let kill = () => {}
    const during = victim === 'dispatch' && crash === 'during:sendOnce'
    stage.ses.meet(recipient, ses, async (accepted) => {
      if (event === 'early' || event === 'twice') await hear(accepted, DUE)
      if (during) kill()
    })
    // The naive sender's one call has another name.
    const point = sender === 'naive' ? (crash?.replace('sendOnce', 'answer') ?? null) : crash
    const dies = victim === 'dispatch' && !during ? point : null
    const endpoint = ses === 'refuse' ? stage.ses.closedEndpoint : stage.ses.endpoint
    const first = stage.pool.run(job(sender, DUE, '', dies, endpoint))
    kill = first.kill
    const second =
      workers === 2 && victim === 'dispatch' ? stage.pool.run(job(sender, DUE, '', null, endpoint)) : null
    const ended = await first.ended
    await second?.ended
    const [accepted] = stage.ses.acceptedFor(recipient)
    if (accepted && (event === 'late' || event === 'twice')) events.push(hear(accepted, DUE + MINUTE))
    await Promise.all(events)
    return ended.kind === 'killed'
  }

  async function judge(crashed: boolean): Promise<Played> {
    const [interview] = await dynamoStore(table, dynamoTable(table, stage.client)).listInterviews(
      candidate as Address,
    )
    const accepted = stage.ses.acceptedFor(recipient).length
    const told = answers().map(({ tags }) => tags.kind ?? '')
    const state = interview?.notes[0]?.state.kind ?? 'none'
    const heard = told.includes('receipt') || told.includes('uncertain') || told.includes('undelivered')
    const settled = state === 'sent' || state === 'failed' || state === 'uncertain'
    return { accepted, told, state, silent: !heard || !settled || !told.includes('confirmed'), crashed }
  }
}

function deliveryOf({ id, to, tags }: Accepted): string {
  const lists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]))
  return JSON.stringify({
    eventType: 'Delivery',
    mail: { messageId: id, timestamp: new Date(DUE).toISOString(), destination: [to], tags: lists },
  })
}
