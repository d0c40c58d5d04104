import type { Ports } from '../../lambdas/ports.ts'
import { createReceive } from '../../lambdas/receive.ts'
import { createSendDue } from '../../lambdas/send-due.ts'
import { type LocalAws, startLocalAws, type Used } from './local-aws.ts'
import { panelMail, smallMail } from './mails.ts'
import { notification } from './memory-world.ts'

export const STEPS = ['newInvite', 'repeated', 'send', 'idle', 'tickWithNote'] as const

/** What one run of a handler took. */
export interface Step extends Used {
  readonly ms: number
}

/** AWS requests of one mail or tick. */
export interface Requests {
  readonly newInvite: number
  /** The same mail, delivered once more. */
  readonly repeated: number
  readonly send: number
  /** A tick with nothing due. */
  readonly idle: number
  /** The whole tick that sends one note, with what it costs besides: the query, the breaker, the candidate's receipt. */
  readonly tickWithNote: number
  /** Of dispatch about one note: from its interview's read until SES's answer is stored. */
  readonly note: number
}

const MINUTE = 60_000

/** Requests at each number of interviews of other candidates in the table, and for a panel of five at the last of them. */
export async function requests(sizes: readonly number[]): Promise<Record<string, Requests>> {
  const aws = await startLocalAws()
  try {
    const counted: [string, Requests][] = []
    const count = async (name: string, n: number, mail = smallMail) => {
      const { steps, note } = await journey(aws, n, mail)
      const each = STEPS.map((step) => [step, steps[step].requests])
      counted.push([name, { ...Object.fromEntries(each), note } as Requests])
    }
    let filled = 0
    for (const size of sizes) {
      await aws.fill(filled, size)
      filled = size
      await count(String(size), size)
    }
    await count('panel', filled + 1, panelMail)
    return Object.fromEntries(counted)
  } finally {
    await aws.stop()
  }
}

/** An interview's whole life in the handlers' own code: forwarded, delivered again, `send`, the note and its receipt. */
export async function journey(
  aws: LocalAws,
  n: number,
  mailOf: (n: number) => Buffer = smallMail,
): Promise<{ steps: Record<(typeof STEPS)[number], Step>; note: number }> {
  const { ports, store, lastSent } = aws
  const receive = createReceive(ports)
  const settled = async (kind: string, body: string) => {
    const { outcome } = await receive(body)
    if (outcome.kind !== kind) throw new Error(`not ${kind}: ${JSON.stringify(outcome)}`)
  }
  const invite = notification(n, 'afterword')
  // Other people in each: a candidate's invites are capped, and the second note of a day to one address costs one
  // request more.
  const mail = mailOf(n)
    .toString('latin1')
    .replaceAll(/(sam\.okafor|priya\.nair)@/g, `$1.${n}@`)
  await store(`bench${n}`, mail)
  const newInvite = await measured(aws, () => settled('answered', invite))
  const repeated = await measured(aws, () => settled('ignored', invite))

  const secret = /^Reply-To: (\S+)/im.exec(await lastSent())?.[1] ?? ''
  const reply = `reply-${n}`
  await store(`bench${reply}`, replyMail(secret, n))
  const send = await measured(aws, () => settled('answered', notification(reply, 'afterword', secret)))

  const idle = await measured(aws, () => createSendDue(ports)(Date.now(), () => true))
  let note = 0
  const tickWithNote = await measured(aws, async () => {
    note = await sendNote(aws)
  })
  return { steps: { newInvite, repeated, send, idle, tickWithNote }, note }
}

async function measured({ used }: LocalAws, work: () => Promise<unknown>): Promise<Step> {
  const before = used()
  const began = performance.now()
  await work()
  const ms = performance.now() - began
  const after = used()
  return {
    ms,
    requests: after.requests - before.requests,
    readUnits: after.readUnits - before.readUnits,
    writeUnits: after.writeUnits - before.writeUnits,
  }
}

/** Runs the tick after the undo window; gives the requests about its one note, without the breaker's one read a tick. */
async function sendNote({ ports, used }: LocalAws): Promise<number> {
  let [began, ended, others] = [0, 0, 0]
  const store: Ports['store'] = {
    ...ports.store,
    findInterview: (ref) => {
      began = used().requests
      return ports.store.findInterview(ref)
    },
    async readBreaker() {
      const before = used().requests
      const breaker = await ports.store.readBreaker()
      if (ended === 0) others += used().requests - before
      return breaker
    },
  }
  const log = {
    ...ports.log,
    info: (entry: Readonly<Record<string, unknown>>) => {
      if (entry.outcome === 'sent') ended = used().requests
    },
  }
  const { sent } = await createSendDue({ ...ports, store, log })(Date.now() + 11 * MINUTE, () => true)
  if (sent !== 1) throw new Error(`${sent} notes were sent`)
  return ended - began - others
}

function replyMail(to: string, n: number): string {
  const fields = [
    `From: Sam Okafor <sam.okafor.${n}@mailbox.example>`,
    `To: <${to}>`,
    'Subject: Re: Interview',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <reply-${n}@mailbox.example>`,
  ]
  return `${fields.join('\r\n')}\r\n\r\nsend now\r\n`
}
