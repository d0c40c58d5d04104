import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The receiving half of a region, as SES's query API (version 2010-12-01) shows it. */
export interface Region {
  active: string | null
  readonly sets: Map<string, { name: string; params: Record<string, string> }[]>
  /** Actions that were asked for, in order. */
  readonly asked: string[]
  /** What CloudFormation was told. */
  readonly answers: Record<string, unknown>[]
  readonly url: string
  close(): Promise<void>
}

/** Speaks SES's query API for receipt rules, and takes CloudFormation's answers on PUT. */
export async function startRegion(): Promise<Region> {
  const sets: Region['sets'] = new Map()
  const region = {
    active: null as string | null,
    sets,
    asked: [] as string[],
    answers: [] as Record<string, unknown>[],
  }
  const server = createServer(async (request, response) => {
    const body = await read(request)
    if (request.method === 'PUT') {
      region.answers.push(JSON.parse(body))
      response.end()
      return
    }
    const params = Object.fromEntries(new URLSearchParams(body))
    const action = params.Action ?? ''
    region.asked.push(action)
    const result = perform(region, action, params)
    response.statusCode = result.startsWith('<ErrorResponse') ? 400 : 200
    response.setHeader('content-type', 'text/xml')
    response.end(result)
  })
  const url = await listen(server)
  return Object.assign(region, { url, close: () => new Promise<void>((done) => server.close(() => done())) })
}

function perform(
  region: Pick<Region, 'active' | 'sets'>,
  action: string,
  params: Record<string, string>,
): string {
  const set = params.RuleSetName ? region.sets.get(params.RuleSetName) : undefined
  if (params.RuleSetName && !set) return fault('RuleSetDoesNotExist', params.RuleSetName)
  if (action === 'DescribeActiveReceiptRuleSet') return success(action, describe(region))
  if (action === 'SetActiveReceiptRuleSet') region.active = params.RuleSetName ?? null
  const name = params['Rule.Name'] ?? params.RuleName ?? ''
  const at = set?.findIndex((rule) => rule.name === name) ?? -1
  if (action === 'CreateReceiptRule') {
    if (at >= 0) return fault('AlreadyExists', name)
    set?.splice(params.After ? set.findIndex((rule) => rule.name === params.After) + 1 : 0, 0, {
      name,
      params,
    })
  }
  if (action === 'UpdateReceiptRule') {
    if (at < 0) return fault('RuleDoesNotExist', name)
    set?.splice(at, 1, { name, params })
  }
  if (action === 'DeleteReceiptRule' && at >= 0) set?.splice(at, 1)
  return success(action, '')
}

function describe({ active, sets }: Pick<Region, 'active' | 'sets'>): string {
  if (active === null) return ''
  const rules = (sets.get(active) ?? []).map(
    ({ name }) => `<member><Name>${name}</Name><Enabled>true</Enabled></member>`,
  )
  return `<Metadata><Name>${active}</Name></Metadata><Rules>${rules.join('')}</Rules>`
}

function success(action: string, inner: string): string {
  return `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result>${inner}</${action}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`
}

function fault(code: string, message: string): string {
  return `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}
