import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What SES does with the first note to an address; afterwards it takes everything. */
export type Behaviour =
  | 'accept'
  | 'accept and reset'
  | 'accept and 500'
  | 'slow'
  | '4xx'
  | 'throttle'
  | 'refuse'

/** A request that SES accepted: from then on the mail is on its way, whatever the caller hears. */
export interface Accepted {
  readonly id: string
  readonly to: string
  readonly tags: Readonly<Record<string, string>>
  readonly raw: string
}

export interface LoopbackSes {
  readonly endpoint: string
  /** Nobody listens there. */
  readonly closedEndpoint: string
  acceptedFor(address: string): readonly Accepted[]
  /** The first note to this address meets `behaviour`; `before` runs between SES's yes and its answer. */
  meet(address: string, behaviour: Behaviour, before: (accepted: Accepted) => Promise<void>): void
  stop(): Promise<void>
}

const SLOW = 400

/** SES's SendRawEmail over HTTP, with the ways in which such a call goes wrong. */
export async function startLoopbackSes(): Promise<LoopbackSes> {
  const accepted = new Map<string, Accepted[]>()
  const plans = new Map<string, { behaviour: Behaviour; before: (accepted: Accepted) => Promise<void> }>()
  let count = 0

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => void answer(new URLSearchParams(Buffer.concat(chunks).toString()), response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const closedPort = (closed.address() as AddressInfo).port
  await new Promise<void>((resolve) => closed.close(() => resolve()))

  async function answer(form: URLSearchParams, response: ServerResponse): Promise<void> {
    const to = form.get('Destinations.member.1') ?? ''
    const tags = tagsOf(form)
    const plan = tags.stream === 'notes' ? plans.get(to) : undefined
    // A naive sender's own second try meets a SES that works again.
    plans.delete(to)
    if (plan?.behaviour === '4xx') return refuse(response, 'MessageRejected')
    if (plan?.behaviour === 'throttle') return refuse(response, 'Throttling')
    count += 1
    const mail = {
      id: `ses-${count}`,
      to,
      tags,
      raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString(),
    }
    accepted.set(to, [...(accepted.get(to) ?? []), mail])
    await plan?.before(mail)
    if (plan?.behaviour === 'accept and reset') return void response.destroy()
    if (plan?.behaviour === 'accept and 500') return void response.writeHead(500).end('<ErrorResponse/>')
    if (plan?.behaviour === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW))
    response.writeHead(200, { 'content-type': 'text/xml' })
    response.end(
      `<SendRawEmailResponse><SendRawEmailResult><MessageId>${mail.id}</MessageId></SendRawEmailResult></SendRawEmailResponse>`,
    )
  }

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    closedEndpoint: `http://127.0.0.1:${closedPort}`,
    acceptedFor: (address) => accepted.get(address) ?? [],
    meet: (address, behaviour, before) => void plans.set(address, { behaviour, before }),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function tagsOf(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {}
  for (let at = 1; form.has(`Tags.member.${at}.Name`); at++) {
    tags[form.get(`Tags.member.${at}.Name`) ?? ''] = form.get(`Tags.member.${at}.Value`) ?? ''
  }
  return tags
}

function refuse(response: ServerResponse, code: string): void {
  response.writeHead(400, { 'content-type': 'text/xml' })
  response.end(
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
  )
}
